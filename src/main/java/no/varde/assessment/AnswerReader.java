package no.varde.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.document.Faults;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.document.Node.Scalar;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Scale;
import org.jspecify.annotations.Nullable;

/** Reads one answer as its question asks for it. What cannot be read is a fault, and unknown from then on. */
final class AnswerReader {

    /** A whole number, also as some programs write it: {@code 3.0}. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(\\.0{1,9})?");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Faults faults;
    private final LocalDate asOf;

    AnswerReader(Faults faults, LocalDate asOf) {
        this.faults = faults;
        this.asOf = asOf;
    }

    /**
     * Reads an answer.
     *
     * @param notAfterAsOf whether a date later than the day of the assessment is a fault
     */
    Answer read(Scale scale, boolean notAfterAsOf, String path, Node written) {
        if (written instanceof Scalar scalar
                && scalar.type() == Scalar.Type.TEXT
                && scalar.text().equals(UsualAnswers.UNKNOWN)) {
            return Answer.UNKNOWN;
        }
        return scale.match(new Scale.Cases<Optional<Answer>>(
                        oneOf -> choice(oneOf, path, written),
                        anyOf -> choices(anyOf, path, written),
                        whole -> whole(whole, path, written),
                        day -> Optional.ofNullable(day(path, written))
                                .filter(date -> !notAfterAsOf || isInTime(date, path, written))
                                .map(Answer.Day::new)))
                .orElse(Answer.UNKNOWN);
    }

    private boolean isInTime(LocalDate date, String path, Node written) {
        if (date.isAfter(asOf)) {
            faults.add(written.place(), path, AssessmentCode.AFTER_ITS_DAY.of(date, asOf));
            return false;
        }
        return true;
    }

    private Optional<Answer> choice(Scale.OneOf scale, String path, Node written) {
        List<String> allowed = Stream.concat(scale.constants().stream(), Stream.of(UsualAnswers.UNKNOWN))
                .toList();
        String constant = constant(scale.constants(), allowed, path, written);
        return Optional.ofNullable(constant).map(Answer.Choice::new);
    }

    private Optional<Answer> choices(Scale.AnyOf scale, String path, Node written) {
        if (!(written instanceof Node.Sequence sequence)) {
            faults.add(
                    written.place(),
                    path,
                    AssessmentCode.EXPECTED_LIST_OF.of(String.join(", ", scale.members()), shown(written)));
            return Optional.empty();
        }
        if (sequence.items().size() > scale.members().size() * 2) {
            faults.add(written.place(), path, AssessmentCode.MORE_THAN_CHOICES.of());
            return Optional.empty();
        }
        Set<String> members = new LinkedHashSet<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            String member = constant(scale.members(), scale.members(), path + "[" + i + "]", item);
            if (member != null && !members.add(member)) {
                faults.add(item.place(), path + "[" + i + "]", FormCode.TWICE.of(member));
            }
        }
        return Optional.of(new Answer.Choices(
                scale.members().stream().filter(members::contains).toList()));
    }

    /**
     * Returns the constant that is written; null after a fault.
     *
     * @param allowed what may be written there, as a fault says it
     */
    private @Nullable String constant(List<String> constants, List<String> allowed, String path, Node written) {
        String listed = String.join(", ", allowed);
        if (!(written instanceof Scalar scalar) || scalar.type() == Scalar.Type.NOTHING) {
            faults.add(written.place(), path, AssessmentCode.EXPECTED_ONE_OF.of(listed, written.kind()));
            return null;
        }
        int known = scalar.type() == Scalar.Type.TEXT ? constants.indexOf(scalar.text()) : -1;
        if (known >= 0) {
            return constants.get(known); // so that the text of the file need not stay
        }
        faults.add(written.place(), path, () -> AssessmentCode.ANSWER_NOT_ONE_OF
                .of(shown(written), listed)
                .maybe(UsualAnswers.maybe(scalar.text(), allowed)));
        return null;
    }

    private Optional<Answer> whole(Scale.Whole scale, String path, Node written) {
        Message range = AssessmentCode.WHOLE_NUMBER.of(scale.from(), scale.to());
        if (!(written instanceof Scalar scalar) || scalar.type() != Scalar.Type.NUMBER) {
            faults.add(written.place(), path, AssessmentCode.EXPECTED_OR_UNKNOWN.of(range, found(scale, written)));
            return Optional.empty();
        }
        Integer number = within(scale, scalar.text());
        if (number == null) {
            faults.add(written.place(), path, AssessmentCode.NOT_IN_RANGE.of(shortened(scalar.text()), range));
            return Optional.empty();
        }
        return Optional.of(new Answer.Whole(number));
    }

    /** Returns the number that a text is, if it is one of a scale. */
    private static @Nullable Integer within(Scale.Whole scale, String text) {
        if (!WHOLE.matcher(text).matches()) {
            return null;
        }
        int number = Integer.parseInt(text.split("\\.", 2)[0]);
        return number < scale.from() || number > scale.to() ? null : number;
    }

    /** Returns what was found where a number is expected, and a guess at what was meant. */
    private static Message found(Scale.Whole scale, Node written) {
        if (!(written instanceof Scalar scalar) || scalar.type() != Scalar.Type.TEXT) {
            return shown(written);
        }
        Integer number = within(scale, scalar.text());
        return number == null
                ? shown(written).maybe(UsualAnswers.maybe(scalar.text(), List.of(UsualAnswers.UNKNOWN)))
                : AssessmentCode.THE_TEXT.of(shown(written)).maybe(AssessmentCode.UNQUOTED.of(number));
    }

    /** Returns a date from 1900 to 2199, or null after a fault. */
    @Nullable
    LocalDate day(String path, Node written) {
        if (!(written instanceof Scalar scalar) || scalar.type() != Scalar.Type.TEXT) {
            faults.add(written.place(), path, AssessmentCode.EXPECTED_DAY.of(shown(written)));
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(scalar.text());
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
            faults.add(written.place(), path, AssessmentCode.DAY_OUT_OF_RANGE.of(date, EARLIEST, LATEST));
        } catch (DateTimeParseException e) {
            faults.add(
                    written.place(),
                    path,
                    AssessmentCode.NOT_A_DAY.of(shortened(scalar.text())).maybe(UsualAnswers.day(scalar.text())));
        }
        return null;
    }

    private static Message shown(Node node) {
        return node instanceof Scalar scalar && scalar.type() != Scalar.Type.NOTHING
                ? FormCode.FOUND.of(shortened(scalar.text()))
                : node.kind();
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
