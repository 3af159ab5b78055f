package no.varde.conversation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.RoughDay;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Talk;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the fields of a form. What cannot be read is a fault, and stays as it was. */
final class FieldReader {

    /** What a field of a set holds when none of its members is meant. */
    static final String NONE = "NONE";

    static final String UNKNOWN = "UNKNOWN";

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final Talk talk;
    private final LocalDate asOf;
    private final List<FieldFault> faults = new ArrayList<>();

    FieldReader(Talk talk, LocalDate asOf) {
        this.talk = talk;
        this.asOf = asOf;
    }

    List<FieldFault> faults() {
        return faults;
    }

    /**
     * Returns the answer in a field, {@link Answer#UNKNOWN} where it is empty or says so, or null after a fault.
     *
     * @param written every value that was sent for the question
     */
    @Nullable
    Answer read(Asked asked, List<String> written) {
        Question question = asked.question();
        List<String> values = written.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        Scale scale = question.scale();
        boolean isSome = scale.isSet() && values.stream().anyMatch(scale.choices()::contains);
        if (values.isEmpty() || values.contains(UNKNOWN) && !isSome) { // what is known is not lost to a slip
            return Answer.UNKNOWN;
        }
        String only = values.get(0);
        return scale.match(new Scale.Cases<Optional<Answer>>(
                        oneOf -> choice(asked, only),
                        anyOf -> choices(asked, values),
                        whole -> whole(asked, whole, only),
                        day -> day(asked, only)))
                .orElse(null);
    }

    private Optional<Answer> choice(Asked asked, String only) {
        List<String> known = asked.question().scale().choices();
        return known.contains(only)
                ? Optional.of(new Answer.Choice(known.get(known.indexOf(only)))) // what was sent need not stay
                : fault(new FieldFault.NotAChoice(asked, only));
    }

    private Optional<Answer> choices(Asked asked, List<String> values) {
        List<String> known = asked.question().scale().choices();
        for (String value : values) {
            if (!known.contains(value) && !value.equals(NONE) && !value.equals(UNKNOWN)) {
                return fault(new FieldFault.NotAChoice(asked, value));
            }
        }
        return Optional.of(
                new Answer.Choices(known.stream().filter(values::contains).toList()));
    }

    private Optional<Answer> whole(Asked asked, Scale.Whole range, String written) {
        if (written.matches("\\d{1,9}")) {
            int value = Integer.parseInt(written);
            if (value >= range.from() && value <= range.to()) {
                return Optional.of(new Answer.Whole(value));
            }
        }
        return fault(new FieldFault.NotANumber(asked, written, range));
    }

    private Optional<Answer> day(Asked asked, String written) {
        Optional<Answer.Day> day =
                RoughDay.read(written, asked.question(), talk, asOf).or(() -> Optional.ofNullable(exact(written)));
        if (day.isEmpty()) {
            return fault(new FieldFault.NotADay(asked, written));
        }
        if (asked.question().notAfterAsOf() && day.get().date().isAfter(asOf)) {
            return fault(new FieldFault.TooLate(asked, written));
        }
        return day.map(Answer.class::cast);
    }

    private static Answer.@Nullable Day exact(String written) {
        for (DateTimeFormatter format : DAYS) {
            try {
                LocalDate day = LocalDate.parse(written, format);
                return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : new Answer.Day(day);
            } catch (DateTimeException e) {
                continue; // the next way to write a day
            }
        }
        return null;
    }

    private Optional<Answer> fault(FieldFault fault) {
        faults.add(fault);
        return Optional.empty();
    }
}
