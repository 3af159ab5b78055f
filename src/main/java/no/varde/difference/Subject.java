package no.varde.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * One thing that a decision says of a person, which is one of some values in every case.
 *
 * @param id of the measure, duty, warning, line or review; empty for the level
 */
public record Subject(Role role, Part part, String id) {

    /** That something is said, and that it is not. */
    public static final String SAID = "YES";

    public static final String NOT_SAID = "NO";

    /** A part of a decision. */
    public enum Part {
        LEVEL,
        MEASURE,
        DUTY,
        WARNING,
        PLAN,
        REVIEW
    }

    /** Returns all that is said in some run of some of these vocabularies. */
    public static List<Subject> all(List<Vocabulary> vocabularies) {
        List<Subject> all = new ArrayList<>();
        for (Role role : Role.values()) {
            Set<Subject> ofRole = new LinkedHashSet<>();
            for (Vocabulary vocabulary : vocabularies) {
                ofRole.add(new Subject(role, Part.LEVEL, ""));
                vocabulary
                        .measuresListedWith(role)
                        .forEach(one -> ofRole.add(new Subject(role, Part.MEASURE, one.id())));
                vocabulary.duties().keySet().forEach(id -> ofRole.add(new Subject(role, Part.DUTY, id)));
                vocabulary.warnings().keySet().forEach(id -> ofRole.add(new Subject(role, Part.WARNING, id)));
                vocabulary.planItems().keySet().forEach(id -> ofRole.add(new Subject(role, Part.PLAN, id)));
                vocabulary.reviews().keySet().forEach(id -> ofRole.add(new Subject(role, Part.REVIEW, id)));
            }
            all.addAll(ofRole);
        }
        return all;
    }

    /** Returns the values that this can have in some of these vocabularies. */
    List<String> values(List<Vocabulary> vocabularies) {
        if (part == Part.LEVEL) {
            return vocabularies.stream()
                    .flatMap(vocabulary -> vocabulary.levels().stream())
                    .map(Level::id)
                    .distinct()
                    .toList();
        }
        return part == Part.MEASURE
                ? Arrays.stream(OutcomeKind.values()).map(Enum::name).toList()
                : List.of(SAID, NOT_SAID);
    }

    private Conclusion said() {
        return switch (part) {
            case DUTY -> new Conclusion.Duty(id);
            case WARNING -> new Conclusion.Warning(id);
            case PLAN -> new Conclusion.PlanItem(id);
            case REVIEW -> new Conclusion.Review(id);
            default -> throw new IllegalStateException("neither a level nor a measure is said or not: " + this);
        };
    }

    private boolean isListed(Vocabulary vocabulary) {
        Measure measure = vocabulary.measures().get(id);
        return measure != null && measure.concerns().listedWith() == role;
    }

    /** Returns that this has a value in a run. */
    Formula is(String value, RunFormulas run, Vocabulary vocabulary, FormulaFactory f) {
        if (part == Part.LEVEL) {
            return f.or(vocabulary.levels().stream()
                    .filter(level -> level.id().equals(value))
                    .map(level -> run.levelWhere(rank -> rank == level.rank()))
                    .toList());
        }
        if (part == Part.MEASURE) {
            OutcomeKind kind = OutcomeKind.valueOf(value);
            return isListed(vocabulary) ? run.outcome(id, kind) : f.constant(kind == OutcomeKind.NOT_INDICATED);
        }
        Formula holds = run.of(said());
        return value.equals(SAID) ? holds : holds.negate();
    }

    /** Returns the value that this has in a run that has ended. */
    public String value(Facts facts, Vocabulary vocabulary) {
        if (part == Part.LEVEL) {
            return vocabulary.levels().get(facts.levelRank()).id();
        }
        if (part == Part.MEASURE) {
            return (isListed(vocabulary) ? facts.outcome(id) : OutcomeKind.NOT_INDICATED).name();
        }
        return facts.holds(said()) ? SAID : NOT_SAID;
    }
}
