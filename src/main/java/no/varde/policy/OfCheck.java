package no.varde.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.document.Message;
import no.varde.proof.Health;
import no.varde.proof.HealthFinding;
import no.varde.rulebook.RuleBook;

/** Looks whether a draft is sound, and what is to be remarked on it that was not so before. */
final class OfCheck {

    private OfCheck() {}

    static Lines of(Draft draft) {
        RuleBook book = draft.book();
        Lines lines = new Lines();
        List<HealthFinding> remarks = new ArrayList<>();
        for (HealthFinding finding : Health.of(book, draft.most())) {
            if (finding.isFault()) {
                lines.stops(finding);
            } else {
                remarks.add(finding);
            }
        }
        PlanLetters.notOnPaper(book.vocabulary()).forEach(lines::stops);
        Set<Message> before = before(draft, remarks);
        remarks.stream().filter(one -> !before.contains(one.message())).forEach(lines::look);
        book.remarks().forEach(lines::look);
        lines.said(PolicyCode.BOOK_IS_SOUND.of(
                book.rules().size(),
                book.vocabulary().questions().size(),
                book.vocabulary().measures().size()));
        long same =
                remarks.stream().filter(one -> before.contains(one.message())).count();
        if (same > 0) {
            lines.said(PolicyCode.REMARKS_AS_BEFORE.of(same));
        }
        return lines;
    }

    /** Returns which of these remarks were to be made on the old book too, wherever it stood. */
    private static Set<Message> before(Draft draft, List<HealthFinding> remarks) {
        if (remarks.isEmpty()) {
            return Set.of();
        }
        Set<Message> before = new HashSet<>();
        (draft.isOld() ? remarks : Health.alike(draft.old().book(), draft.book(), remarks, draft.most()))
                .forEach(finding -> before.add(finding.message()));
        return before;
    }
}
