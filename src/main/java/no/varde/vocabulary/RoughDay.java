package no.varde.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.vocabulary.Answer.Precision;
import no.varde.vocabulary.Spoken.Roughly;

/** What counts of a month or of a year, where the book says that it is enough of a date. */
public final class RoughDay {

    private static final Pattern ROUGH = Pattern.compile("(19\\d\\d|20\\d\\d|21\\d\\d)(?:-(0[1-9]|1[0-2]))?");

    private RoughDay() {}

    /**
     * Reads a month such as {@code 2026-10} or a year such as {@code 2026}, from 1900 to 2199.
     *
     * @param asOf the day of the assessment, on which hangs what counts
     * @return nothing where the text is neither, or where the question needs a day
     */
    public static Optional<Answer.Day> read(String written, Question question, Talk talk, LocalDate asOf) {
        Roughly roughly = talk.of(question).roughly();
        Matcher rough = ROUGH.matcher(written);
        if (roughly == null || !rough.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(rough.group(1));
        if (rough.group(2) == null) {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate last = LocalDate.of(year, 12, 31);
            return Optional.of(new Answer.Day(counted(first, last, question, roughly, asOf), Precision.YEAR));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(rough.group(2)));
        LocalDate counted = counted(month.atDay(1), month.atEndOfMonth(), question, roughly, asOf);
        return Optional.of(new Answer.Day(counted, Precision.MONTH));
    }

    /** Returns the same answer as it counts on another day of assessment; one that is not rough stays as it is. */
    public static Answer on(LocalDate asOf, Answer answer, Question question, Talk talk) {
        return read(answer.written(), question, talk, asOf)
                .map(Answer.class::cast)
                .orElse(answer);
    }

    /**
     * Returns the first or last day, but today where today lies between the two and what is asked for lies on the other
     * side of it: nobody has left in the future, and what is still to come has not run out.
     */
    private static LocalDate counted(
            LocalDate first, LocalDate last, Question question, Roughly roughly, LocalDate asOf) {
        boolean isNow = !asOf.isBefore(first) && !asOf.isAfter(last);
        boolean isPast = question.notAfterAsOf();
        return switch (roughly) {
            case FIRST -> isNow && !isPast ? asOf : first;
            case LAST -> isNow && isPast ? asOf : last;
        };
    }
}
