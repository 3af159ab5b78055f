package no.varde.rulebook;

import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Where a condition may stand and whose run sees it. */
final class ConditionScope {

    private final Vocabulary vocabulary;

    ConditionScope(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the layer that a rule must lie in for it to read the condition; findings may read each other. */
    static Layer earliest(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> Layer.FINDINGS,
                finding -> Layer.FINDINGS,
                level -> Layer.DUTIES,
                count -> count.count().members().stream()
                        .map(member -> earliest(member.meaning()))
                        .reduce(Layer.FINDINGS, (a, b) -> a.compareTo(b) > 0 ? a : b),
                duty -> Layer.MEASURES,
                outcome -> Layer.WARNINGS,
                dueBy -> Layer.PLAN));
    }

    boolean visibleTo(Role role, Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> vocabulary.slots().reach(answer.band().slot()).seenBy(role),
                finding -> Vocabulary.known(vocabulary.findings(), finding.finding())
                        .concerns()
                        .seenBy(role),
                level -> true,
                count -> count.count().members().stream().allMatch(member -> visibleTo(role, member.meaning())),
                duty -> listedWith(
                        Vocabulary.known(vocabulary.duties(), duty.duty()).concerns(), role),
                outcome -> listedWith(
                        Vocabulary.known(vocabulary.measures(), outcome.measure())
                                .concerns(),
                        role),
                dueBy -> dueBy.any().stream()
                        .flatMap(standing -> standing.due().stream())
                        .anyMatch(due -> listedWith(vocabulary.concerns(due.subject()), role))));
    }

    private static boolean listedWith(Reach concerns, Role role) {
        return concerns.listedWith() == role;
    }

    /** Says whether a condition asks that a law is in force; a limit may ask that it is not. */
    static boolean asksAbout(Condition condition, Law law, Layer layer) {
        return condition
                .answer()
                .filter(band -> band.of().equals(law.id()))
                .filter(band -> band.key().equals(Law.IN_FORCE)
                        || layer == Layer.LIMITS && band.key().equals(Law.NOT_IN_FORCE))
                .isPresent();
    }
}
