package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a list comes first to whoever has a minute: measures and duties said in one line each, and the numbers that
 * texts tell to call. A book need not have any of it.
 *
 * @param lines by the id of the measure or duty; of all of them, or of none
 * @param firstTimes the ids of the times whose measures are shown before anything is opened; none where all are
 * @param declined what the person says no to: a measure that is held back for it is told with what stays possible
 */
public record Lines(
        Map<String, Line> lines,
        List<PhoneNumber> numbers,
        Set<String> firstTimes,
        List<Sentence<Condition>> declined) {

    /** A number can be written in groups. */
    public static final Pattern NUMBER = Pattern.compile("[0-9]+( [0-9]+)*");

    public Lines {
        lines = InOrder.copy(lines);
        numbers = List.copyOf(numbers);
        firstTimes = InOrder.copy(firstTimes);
        declined = List.copyOf(declined);
    }

    /** A number to call, as texts write it. */
    public record PhoneNumber(String number, Text name) {

        /** Returns the number as a telephone wants it. */
        public String dialled() {
            return number.replace(" ", "");
        }
    }

    /** Returns the line of a measure or duty; where the book has none, its name says it. */
    public Line of(String subject, Text name) {
        Line line = lines.get(subject);
        return line != null ? line : new Line(name, List.of());
    }
}
