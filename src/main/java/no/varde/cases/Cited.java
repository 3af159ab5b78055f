package no.varde.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.decision.Evidence;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.decision.Reason;

/** Walks reasons down to the answers that they rest on. */
public final class Cited {

    private Cited() {}

    /** Returns all answers that the trees of some reasons cite. */
    public static Set<CitedAnswer> answers(List<Reason> reasons) {
        Set<CitedAnswer> cited = new LinkedHashSet<>();
        reasons.forEach(reason -> reason.evidence().forEach(evidence -> collect(evidence, cited)));
        return cited;
    }

    /** Returns the questions of those answers. */
    public static Set<String> questions(List<Reason> reasons) {
        Set<String> questions = new LinkedHashSet<>();
        answers(reasons).forEach(answer -> questions.add(answer.question()));
        return questions;
    }

    private static void collect(Evidence evidence, Set<CitedAnswer> cited) {
        cited.addAll(evidence.answers());
        evidence.parts().forEach(part -> collect(part, cited));
        evidence.reasons().forEach(reason -> reason.evidence().forEach(under -> collect(under, cited)));
    }
}
