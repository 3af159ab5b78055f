package no.varde.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.vocabulary.OutcomeKind;

/**
 * Changes that belong together: they do the same to the same part of the result.
 *
 * @param to what it becomes; empty for a measure that leaves the list
 */
record AlikeChanges(Subject subject, String to, List<Change> changes) {

    private static final Set<String> LISTED = Set.of(OutcomeKind.RECOMMENDED.name(), OutcomeKind.CONSIDER.name());

    private record Group(Subject subject, String to) {}

    static List<AlikeChanges> ofLevels(List<Change> changes) {
        Map<Group, List<Change>> groups = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.subject().kind() == Kind.LEVEL)
                .forEach(change -> add(groups, change, change.to()));
        return joined(groups);
    }

    /** Returns the changes that bring a measure to the list. */
    static List<AlikeChanges> comingIn(List<Change> changes) {
        Map<Group, List<Change>> groups = new LinkedHashMap<>();
        ofMeasures(changes).filter(AlikeChanges::isListed).forEach(change -> add(groups, change, change.to()));
        return joined(groups);
    }

    /** Returns the changes that take a measure off the list. */
    static List<AlikeChanges> goingOut(List<Change> changes) {
        Map<Group, List<Change>> groups = new LinkedHashMap<>();
        ofMeasures(changes).filter(change -> !isListed(change)).forEach(change -> add(groups, change, ""));
        return joined(groups);
    }

    private static Stream<Change> ofMeasures(List<Change> changes) {
        return changes.stream().filter(change -> change.subject().kind() == Kind.MEASURE);
    }

    private static boolean isListed(Change change) {
        return LISTED.contains(change.to());
    }

    private static void add(Map<Group, List<Change>> groups, Change change, String to) {
        groups.computeIfAbsent(new Group(change.subject(), to), group -> new ArrayList<>())
                .add(change);
    }

    private static List<AlikeChanges> joined(Map<Group, List<Change>> groups) {
        return groups.entrySet().stream()
                .map(group -> new AlikeChanges(
                        group.getKey().subject(), group.getKey().to(), group.getValue()))
                .toList();
    }
}
