package no.varde.assessment;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogField;
import no.varde.vocabulary.Scale;

/**
 * The entries of a log as a table of numbers, since there can be hundreds, and thousands of such logs at once: an entry is
 * made when it is asked for. Immutable.
 */
final class LogTable extends AbstractList<LogEntry> implements RandomAccess {

    private static final long UNKNOWN = 0;
    private static final long FIRST = 1;

    /** So that no day is the number of unknown. */
    private static final long BEFORE_ALL_DAYS = LocalDate.of(-9999, 1, 1).toEpochDay();

    private final List<LogField> fields;
    private final long[] told;
    private final int size;

    private LogTable(List<LogField> fields, long[] told, int size) {
        this.fields = fields;
        this.told = told;
        this.size = size;
    }

    /** Returns the same entries, in the same order. */
    static List<LogEntry> of(Log log, List<LogEntry> entries) {
        List<LogField> fields = List.copyOf(log.fields().values());
        long[] told = new long[entries.size() * fields.size()];
        int at = 0;
        for (LogEntry entry : entries) {
            for (LogField field : fields) {
                told[at++] = number(field.scale(), entry.told().getOrDefault(field.id(), Answer.UNKNOWN));
            }
        }
        return new LogTable(fields, told, entries.size());
    }

    @Override
    public LogEntry get(int index) {
        int at = index * fields.size();
        Map<String, Answer> known = new HashMap<>();
        for (LogField field : fields) {
            long number = told[at++];
            if (number != UNKNOWN) {
                known.put(field.id(), answer(field.scale(), number));
            }
        }
        return new LogEntry(known);
    }

    @Override
    public int size() {
        return size;
    }

    /** Returns the number of an answer, other than that of every other answer of its scale. */
    private static long number(Scale scale, Answer answer) {
        return answer.match(new Answer.Cases<>(
                unknown -> UNKNOWN,
                choice -> FIRST + scale.choices().indexOf(choice.constant()),
                choices -> FIRST + members(scale.choices(), choices.members()),
                whole -> FIRST + whole.value() - (long) Integer.MIN_VALUE,
                day -> day.date().toEpochDay() - BEFORE_ALL_DAYS));
    }

    /** Returns one bit for each member that is there. */
    private static long members(List<String> all, List<String> there) {
        return there.stream().mapToLong(member -> 1L << all.indexOf(member)).sum();
    }

    private static Answer answer(Scale scale, long number) {
        long place = number - FIRST;
        return scale.match(new Scale.Cases<>(
                oneOf -> new Answer.Choice(oneOf.constants().get((int) place)),
                anyOf -> new Answer.Choices(IntStream.range(0, anyOf.members().size())
                        .filter(member -> (place >> member & 1) != 0)
                        .mapToObj(anyOf.members()::get)
                        .toList()),
                whole -> new Answer.Whole((int) (place + Integer.MIN_VALUE)),
                day -> new Answer.Day(LocalDate.ofEpochDay(number + BEFORE_ALL_DAYS))));
    }
}
