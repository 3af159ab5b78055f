package no.varde.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.decision.Evidence;
import no.varde.decision.Reason;
import no.varde.vocabulary.Condition;

/**
 * Finds the shortest way through a derivation: of several rules, and of several members of a count, only those that are
 * enough, so that as few answers as possible tell why. One search serves one derivation, in which many rules lead by the
 * same ones.
 */
final class ShortestWay {

    private static final Way NONE = Way.of(List.of(), List.of());
    private static final Comparator<Way> BY_LENGTH = Comparator.comparingInt(
            way -> way.ends().isEmpty() ? Integer.MAX_VALUE : way.ends().size());

    private final Map<String, Way> known = new HashMap<>();

    private ShortestWay() {}

    /** Returns the shortest way; an empty one where there is no reason. */
    static Way of(List<Reason> reasons) {
        return new ShortestWay().shortest(reasons);
    }

    /** Returns the shortest way by each of some reasons, the shortest of them first; an empty one where there is none. */
    static List<Way> each(List<Reason> reasons) {
        ShortestWay search = new ShortestWay();
        return reasons.isEmpty()
                ? List.of(NONE)
                : reasons.stream().map(search::by).sorted(BY_LENGTH).toList();
    }

    private Way shortest(List<Reason> reasons) {
        return reasons.stream().map(this::by).min(BY_LENGTH).orElse(NONE);
    }

    private Way by(Reason reason) {
        String name = reason.ref() + " " + reason.rule().id();
        Way way = known.get(name);
        if (way == null) {
            way = joined(reason.evidence().stream().filter(ShortestWay::saysWhy).toList(), reason.ref());
            known.put(name, way);
        }
        return way;
    }

    private Way joined(List<Evidence> said, String ref) {
        Set<Evidence> ends = new LinkedHashSet<>();
        said.forEach(one -> ends.addAll(ends(one, ref)));
        List<Evidence> known = ends.stream().filter(ShortestWay::isKnown).toList();
        return Way.of(said, known.isEmpty() ? List.copyOf(ends) : known);
    }

    private List<Evidence> ends(Evidence evidence, String ref) {
        Condition condition = evidence.sentence().meaning();
        if (!evidence.answers().isEmpty()
                || condition.isOfLevel() && evidence.ref().equals(ref)) {
            return List.of(evidence);
        }
        if (!evidence.parts().isEmpty()) {
            return evidence.parts().stream()
                    .map(part -> ends(part, ref))
                    .sorted(Comparator.comparingInt(List::size))
                    .limit(needed(condition))
                    .flatMap(List::stream)
                    .toList();
        }
        return evidence.reasons().isEmpty()
                ? List.of(evidence)
                : shortest(evidence.reasons()).ends();
    }

    /** Returns how many members of what has members are enough. */
    private static int needed(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> 1,
                finding -> 1,
                level -> 1,
                count -> count.count().atLeast(),
                duty -> 1,
                outcome -> 1,
                dueBy -> 1));
    }

    /** Says whether a sentence is true of what is known alone: what may be so is said only where nothing else is. */
    private static boolean isKnown(Evidence evidence) {
        return evidence.sentence()
                .meaning()
                .answer()
                .map(band -> !band.allowsUnknown())
                .orElse(true);
    }

    /** Says whether a sentence tells of something that is so: that something was not found tells nobody why. */
    private static boolean saysWhy(Evidence evidence) {
        return evidence.sentence()
                .meaning()
                .match(new Condition.Cases<>(
                        answer -> true,
                        finding -> finding.found(),
                        level -> level.lowest() > 0,
                        count -> count.reached(),
                        duty -> true,
                        outcome -> true,
                        dueBy -> true));
    }
}
