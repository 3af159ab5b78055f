package no.varde.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * One thing that a decision says of a person, which is one of some values in every case.
 *
 * @param id of the measure, duty, warning, line or review; empty for the level
 */
public record Topic(Role role, About about, String id) {

    /** That something is said, and that it is not. */
    public static final String SAID = "YES";

    public static final String NOT_SAID = "NO";

    /** Which part of a decision it is. */
    public enum About {
        LEVEL,
        MEASURE,
        DUTY,
        WARNING,
        PLAN,
        REVIEW,
        /** When a measure that is recommended, or a duty that holds, is to be done. */
        TIME
    }

    /** Returns all that is said in some run of some of these vocabularies. */
    public static List<Topic> all(List<Vocabulary> vocabularies) {
        List<Topic> all = new ArrayList<>();
        for (Role role : Role.values()) {
            Set<Topic> ofRole = new LinkedHashSet<>();
            for (Vocabulary vocabulary : vocabularies) {
                ofRole.add(new Topic(role, About.LEVEL, ""));
                vocabulary
                        .measuresListedWith(role)
                        .forEach(one -> ofRole.add(new Topic(role, About.MEASURE, one.id())));
                vocabulary.duties().keySet().forEach(id -> ofRole.add(new Topic(role, About.DUTY, id)));
                vocabulary.warnings().keySet().forEach(id -> ofRole.add(new Topic(role, About.WARNING, id)));
                vocabulary.planItems().keySet().forEach(id -> ofRole.add(new Topic(role, About.PLAN, id)));
                addTimes(role, vocabulary, ofRole);
                vocabulary.reviews().keySet().forEach(id -> ofRole.add(new Topic(role, About.REVIEW, id)));
            }
            all.addAll(ofRole);
        }
        return all;
    }

    private static void addTimes(Role role, Vocabulary vocabulary, Set<Topic> topics) {
        if (!vocabulary.times().times().isEmpty()) {
            vocabulary.measuresListedWith(role).forEach(one -> topics.add(new Topic(role, About.TIME, one.id())));
            vocabulary.duties().keySet().forEach(id -> topics.add(new Topic(role, About.TIME, id)));
        }
    }

    /** Returns the values that this can have in some of these vocabularies. */
    List<String> values(List<Vocabulary> vocabularies) {
        if (about == About.LEVEL) {
            return vocabularies.stream()
                    .flatMap(vocabulary -> vocabulary.levels().stream())
                    .map(Level::id)
                    .distinct()
                    .toList();
        }
        if (about == About.TIME) {
            return Stream.concat(
                            vocabularies.stream()
                                    .flatMap(vocabulary -> vocabulary.times().times().stream())
                                    .map(Time::id),
                            Stream.of(NOT_SAID))
                    .distinct()
                    .toList();
        }
        return about == About.MEASURE
                ? Arrays.stream(OutcomeKind.values()).map(Enum::name).toList()
                : List.of(SAID, NOT_SAID);
    }

    /** Returns the name of a file that shows how this changes from one value to another, without an ending. */
    public String fileName(String from, String to) {
        String of = id.isEmpty() ? "" : "-" + id;
        return (role + "-" + about + of + "-" + from + "-" + to)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private Conclusion said() {
        return switch (about) {
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
        if (about == About.LEVEL) {
            return f.or(vocabulary.levels().stream()
                    .filter(level -> level.id().equals(value))
                    .map(level -> run.levelWhere(rank -> rank == level.rank()))
                    .toList());
        }
        if (about == About.MEASURE) {
            OutcomeKind kind = OutcomeKind.valueOf(value);
            return isListed(vocabulary) ? run.outcome(id, kind) : f.constant(kind == OutcomeKind.NOT_INDICATED);
        }
        if (about == About.TIME) {
            return isAt(value, run, vocabulary, f);
        }
        Formula holds = run.of(said());
        return value.equals(SAID) ? holds : holds.negate();
    }

    /** Returns that a time is the earliest of this in a run. */
    private Formula isAt(String value, RunFormulas run, Vocabulary vocabulary, FormulaFactory f) {
        List<Formula> earlier = new ArrayList<>();
        for (Time time : isTimed(vocabulary) ? vocabulary.times().times() : List.<Time>of()) {
            Formula by = run.of(vocabulary.dueBy(id, time));
            if (time.id().equals(value)) {
                return f.and(by, f.or(earlier).negate());
            }
            earlier.add(by);
        }
        return value.equals(NOT_SAID) ? f.or(earlier).negate() : f.falsum();
    }

    private String time(Facts facts, Vocabulary vocabulary) {
        return facts.time(id, vocabulary).map(Time::id).orElse(NOT_SAID);
    }

    /** Says whether a book can give this a time: it knows the measure with this role, or the duty. */
    private boolean isTimed(Vocabulary vocabulary) {
        return isListed(vocabulary) || vocabulary.duties().containsKey(id);
    }

    /** Returns the value that this has in a run that has ended. */
    public String value(Facts facts, Vocabulary vocabulary) {
        if (about == About.LEVEL) {
            return vocabulary.levels().get(facts.levelRank()).id();
        }
        if (about == About.MEASURE) {
            return (isListed(vocabulary) ? facts.outcome(id) : OutcomeKind.NOT_INDICATED).name();
        }
        if (about == About.TIME) {
            return isTimed(vocabulary) ? time(facts, vocabulary) : NOT_SAID;
        }
        return facts.holds(said()) ? SAID : NOT_SAID;
    }
}
