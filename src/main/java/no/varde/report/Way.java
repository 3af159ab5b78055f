package no.varde.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.decision.Evidence;
import no.varde.explanation.Alone.Named;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;

/**
 * A way from answers to what rules conclude.
 *
 * @param said the sentences of the rule, without those that say only that something is not so
 * @param ends the sentences that answers say, each once
 * @param beside the answers that no end says and without which it would not be so, were all else unknown
 * @param logged whether it rests on what a log tells
 */
public record Way(List<Evidence> said, List<Evidence> ends, List<Beside> beside, boolean logged) {
    public Way {
        said = List.copyOf(said);
        ends = List.copyOf(ends);
        beside = List.copyOf(beside);
    }

    /**
     * An answer that makes no sentence of the way true: it keeps away what would be concluded if it were unknown.
     *
     * @param ref whose it is; what is shared stands with the main person
     */
    public record Beside(String ref, Question question, Answer answer) {}

    /** Makes a way that sentences alone lead along. */
    static Way of(List<Evidence> said, List<Evidence> ends) {
        return new Way(said, ends, List.of(), ends.stream().anyMatch(Way::isLogged));
    }

    static boolean isLogged(Evidence end) {
        return !end.entries().isEmpty() || end.answers().stream().anyMatch(cited -> cited.recorded() != null);
    }

    /** Returns the answers on which it rests, those that were given. */
    Set<Named> answers(Assessment assessment) {
        Set<Named> given = new LinkedHashSet<>();
        ends.forEach(end -> given.addAll(given(end, assessment)));
        beside.forEach(one -> given.add(new Named(one.ref(), one.question().id())));
        return given;
    }

    /** Returns the answers that a sentence rests on, those that were given. */
    static List<Named> given(Evidence end, Assessment assessment) {
        return end.answers().stream()
                .map(cited -> new Named(cited.ref(), cited.question()))
                .filter(named -> named.in(assessment).isKnown())
                .toList();
    }

    /** Says whether it ends at the level, which has a way of its own. */
    boolean endsAtLevel() {
        return ends.stream().anyMatch(end -> end.sentence().meaning().isOfLevel());
    }

    /** Returns this way with the ends of another one, which leads to the level where this one ends at it. */
    Way with(Way other) {
        Set<Evidence> all = new LinkedHashSet<>(ends);
        if (!other.ends.isEmpty()) {
            all.removeIf(end -> end.sentence().meaning().isOfLevel());
        }
        all.addAll(other.ends);
        return of(said, List.copyOf(all));
    }
}
