package no.varde.report;

import java.time.LocalDate;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Difference;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.decision.Difference.OtherEntry;
import no.varde.report.result.Changes;
import no.varde.report.result.Changes.ChangedAnswer;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A part of a result that is another, or would be, and because of which answers. */
final class ChangeJson {

    private final Vocabulary vocabulary;
    private final String language;
    private final @Nullable LocalDate alike;

    /**
     * Makes a teller of changes.
     *
     * @param alike the day of the assessment, where an answer is told with all that would do the same; null where it is
     *     told alone
     */
    ChangeJson(Vocabulary vocabulary, String language, @Nullable LocalDate alike) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.alike = alike;
    }

    Changes.Change of(Change change) {
        Subject subject = change.subject();
        Text named = SubjectText.of(subject, vocabulary);
        return new Changes.Change(
                subject.kind(),
                subject.id(),
                subject.ref(),
                named == null ? null : named.in(language),
                subject.kind() == Kind.PLAN_LINE
                        ? Vocabulary.known(vocabulary.planItems(), subject.id()).restricts()
                        : null,
                change.from(),
                change.to(),
                change.because().stream().map(this::difference).toList(),
                change.further() ? true : null);
    }

    private ChangedAnswer difference(Difference difference) {
        return difference.match(new Difference.Cases<>(
                otherDay -> other(
                        "asOf",
                        otherDay.ref(),
                        otherDay.from().toString(),
                        otherDay.to().toString(),
                        null),
                presence -> other("ref", presence.ref(), present(!presence.came()), present(presence.came()), null),
                otherEntry -> entry(otherEntry),
                otherAnswer -> answer(otherAnswer)));
    }

    private static ChangedAnswer entry(OtherEntry entry) {
        String id = entry.log().id();
        String place = id + "[" + entry.place() + "]";
        return other(id, entry.ref(), present(!entry.came()), present(entry.came()), place);
    }

    private ChangedAnswer answer(OtherAnswer answer) {
        CellRange range = alike == null ? null : CellRange.of(answer, alike);
        return new ChangedAnswer(
                answer.question().id(),
                answer.ref(),
                answer.from().written(),
                answer.to().written(),
                answer.question().ask().in(language),
                null,
                range == null ? null : written(range.low()),
                range == null ? null : written(range.high()));
    }

    private static ChangedAnswer other(String what, String ref, String from, String to, @Nullable String entry) {
        return new ChangedAnswer(what, ref, from, to, null, entry, null, null);
    }

    private static @Nullable String written(@Nullable Answer answer) {
        return answer == null ? null : answer.written();
    }

    private static String present(boolean there) {
        return there ? Change.PRESENT : Change.ABSENT;
    }
}
