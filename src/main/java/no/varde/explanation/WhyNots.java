package no.varde.explanation;

import java.util.List;
import java.util.Objects;
import no.varde.decision.Change;
import no.varde.explanation.WhyNot.MilderFirst;
import no.varde.explanation.WhyNot.RuleCheck;
import no.varde.rulebook.Facts;
import no.varde.rulebook.MilderMeasures;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds what stands between one person and the measures that are not recommended to them. */
final class WhyNots {

    private final Vocabulary vocabulary;
    private final Facts facts;
    private final RuleChecks checks;
    private final String ref;

    /**
     * Makes a search.
     *
     * @param ref the person, whose run is of a role
     * @param main the main person
     */
    WhyNots(BookLogic logic, Role role, Facts facts, String ref, String main) {
        this.vocabulary = logic.book().vocabulary();
        this.facts = facts;
        this.checks = new RuleChecks(vocabulary, logic.book().concluding(role), facts, ref, main);
        this.ref = ref;
    }

    WhyNot of(Measure measure, List<Change> smallest) {
        String id = measure.id();
        return new WhyNot(
                measure,
                ref,
                facts.outcome(id),
                checks.concluding(new Conclusion.Recommended(id), new Conclusion.Considered(id)),
                checks.concluding(new Conclusion.Blocked(id)).stream()
                        .filter(limit -> limit.failing().isEmpty())
                        .toList(),
                MilderMeasures.of(vocabulary, measure).stream()
                        .filter(milder -> !isSetAside(milder))
                        .map(this::first)
                        .toList(),
                ceiling(measure),
                smallest);
    }

    private boolean isSetAside(Measure milder) {
        return facts.holds(new Conclusion.Blocked(milder.id())) || facts.holds(new Conclusion.NotEnough(milder.id()));
    }

    private MilderFirst first(Measure milder) {
        List<RuleCheck> rules =
                checks.concluding(new Conclusion.NotEnough(milder.id()), new Conclusion.Blocked(milder.id()));
        return new MilderFirst(milder, rules);
    }

    private @Nullable Level ceiling(Measure measure) {
        Level level = vocabulary.levels().get(facts.levelRank());
        boolean outside = measure.needs().stream()
                .map(need -> Vocabulary.known(vocabulary.needs(), need).outsideCeilingWhen())
                .filter(Objects::nonNull)
                .anyMatch(finding -> facts.holds(new Conclusion.Finding(finding)));
        return outside || measure.intrusiveness() <= level.recommendUpTo() ? null : level;
    }
}
