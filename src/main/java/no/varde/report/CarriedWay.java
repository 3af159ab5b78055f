package no.varde.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.decision.Evidence;
import no.varde.explanation.Alone.Carried;
import no.varde.explanation.Alone.Named;
import no.varde.report.Way.Beside;
import no.varde.vocabulary.Vocabulary;

/** What is left of a way when no more answers are known than those that carry it. */
final class CarriedWay {

    private final Assessment assessment;
    private final Carried carried;

    private CarriedWay(Assessment assessment, Carried carried) {
        this.assessment = assessment;
        this.carried = carried;
    }

    /** Returns what is left of a way, with the answers that carry it beside its ends. */
    static Way of(Way way, Carried carried, Assessment assessment, Vocabulary vocabulary) {
        CarriedWay left = new CarriedWay(assessment, carried);
        Map<Evidence, Evidence> ends = left.ends(way);
        return new Way(
                way.said().stream()
                        .filter(one -> ends.containsKey(one) || left.isFound(one))
                        .map(one -> ends.getOrDefault(one, one))
                        .toList(),
                List.copyOf(ends.values()),
                left.beside(way, vocabulary),
                carried.logs());
    }

    /** Returns the ends that are left, by what they were. */
    private Map<Evidence, Evidence> ends(Way way) {
        Map<Evidence, Evidence> left = new LinkedHashMap<>();
        for (Evidence end : way.ends()) {
            List<Named> given = Way.given(end, assessment);
            if (given.isEmpty() || Way.isLogged(end) || given.stream().anyMatch(carried.answers()::contains)) {
                left.put(end, by(end, given));
            }
        }
        return left;
    }

    /** Returns an end with those of its given answers that are kept; any one of them is enough for it. */
    private Evidence by(Evidence end, List<Named> given) {
        return new Evidence(
                end.sentence(),
                end.ref(),
                end.answers().stream()
                        .filter(cited -> {
                            Named named = new Named(cited.ref(), cited.question());
                            return !given.contains(named) || carried.answers().contains(named);
                        })
                        .toList(),
                end.reasons(),
                end.entries(),
                end.parts());
    }

    private boolean isFound(Evidence one) {
        return one.answers().isEmpty()
                && carried.facts()
                        .get(assessment.person(one.ref()).number())
                        .holds(one.sentence().meaning());
    }

    private List<Beside> beside(Way way, Vocabulary vocabulary) {
        Set<Named> beside = new LinkedHashSet<>(carried.answers());
        beside.removeAll(way.answers(assessment));
        return beside.stream()
                .map(named -> new Beside(
                        named.ref(), Vocabulary.known(vocabulary.questions(), named.question()), named.in(assessment)))
                .toList();
    }
}
