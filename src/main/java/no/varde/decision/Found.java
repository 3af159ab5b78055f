package no.varde.decision;

import java.util.List;
import no.varde.decision.Evidence.CitedAnswer;

/**
 * What was found of a sentence.
 *
 * @param entries the places of entries of logs
 * @param parts the members that hold, of a count or of a fact about the household
 */
record Found(List<CitedAnswer> answers, List<Reason> reasons, List<String> entries, List<Evidence> parts) {

    static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of());

    static Found answers(List<CitedAnswer> answers) {
        return new Found(answers, List.of(), List.of(), List.of());
    }

    static Found reasons(List<Reason> reasons) {
        return new Found(List.of(), reasons, List.of(), List.of());
    }

    static Found parts(List<Evidence> parts) {
        return new Found(List.of(), List.of(), List.of(), parts);
    }
}
