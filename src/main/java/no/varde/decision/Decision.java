package no.varde.decision;

import java.time.LocalDate;
import java.util.List;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Line.Told;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What a book says of an assessment. It recommends and explains; it decides nothing for anyone.
 *
 * @param book the book that was read
 * @param persons the main person, then each member
 * @param recorded the answers that nobody gave and that logs tell
 * @param clarify the unknown answers that matter, the most urgent first
 * @param review when the assessment is to be made again; null where no rule says so
 * @param first the id of a measure that comes before everything else, whoever it is recommended for; null where none
 *     does
 */
public record Decision(
        RuleBook book,
        LocalDate asOf,
        List<PersonResult> persons,
        List<DutyResult> duties,
        List<WarningResult> warnings,
        List<Recorded> recorded,
        List<Clarification> clarify,
        @Nullable NextReview review,
        @Nullable String first) {
    public Decision {
        persons = List.copyOf(persons);
        duties = List.copyOf(duties);
        warnings = List.copyOf(warnings);
        recorded = List.copyOf(recorded);
        clarify = List.copyOf(clarify);
    }

    /**
     * What was found for one person.
     *
     * @param levelReasons why the level is what it is; empty where nothing raised it
     * @param plan the lines of the person's plan, those of one part together, in the order of the parts
     * @param outcomes every measure that is listed with the person, each exactly once: first the recommended, the
     *     earliest first, then those to consider, in their order, then the others
     * @param course how it was found
     */
    public record PersonResult(
            String ref,
            Role role,
            Level level,
            List<Reason> levelReasons,
            List<Outcome> outcomes,
            List<PlanLine> plan,
            Course course) {
        public PersonResult {
            levelReasons = List.copyOf(levelReasons);
            outcomes = List.copyOf(outcomes);
            plan = List.copyOf(plan);
        }

        /** Returns the outcome of a measure. */
        public Outcome outcome(String measure) {
            return outcomes.stream()
                    .filter(outcome -> outcome.measure().id().equals(measure))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no measure `" + measure + "` for " + ref));
        }
    }

    /**
     * What became of a measure.
     *
     * @param when not later than when it is to be done; null unless it is recommended and a rule says so
     * @param partOf the id of the measure or duty that it is told with; null where it is told by itself
     * @param order its place in the list, from 1; 0 where it is neither recommended nor to be considered, or told with
     *     another
     * @param whenReasons the rules that say when
     * @param reasons the rules behind the outcome; for a blocked measure those that block it
     * @param proposedBy for a measure that is held back, the rules that would have it
     * @param insufficientBecause why each milder measure is not enough
     * @param warnings the warnings that hang on the measure
     * @param heldBack why a measure that a rule wants is not proportionate; null otherwise
     * @param told what is told of the measure on these answers
     */
    public record Outcome(
            Measure measure,
            OutcomeKind kind,
            @Nullable Time when,
            @Nullable String partOf,
            int order,
            List<Reason> whenReasons,
            List<Reason> reasons,
            List<Reason> proposedBy,
            List<Insufficient> insufficientBecause,
            List<Warning> warnings,
            @Nullable HeldBack heldBack,
            Told told) {
        public Outcome {
            whenReasons = List.copyOf(whenReasons);
            reasons = List.copyOf(reasons);
            proposedBy = List.copyOf(proposedBy);
            insufficientBecause = List.copyOf(insufficientBecause);
            warnings = List.copyOf(warnings);
        }
    }

    /** A milder measure, and why it does not stand in the way: it is blocked, or found wanting. */
    public record Insufficient(Measure milder, boolean blocked, List<Reason> reasons) {
        public Insufficient {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why a measure is not proportionate.
     *
     * @param aboveCeiling whether the level does not allow so intrusive a measure
     * @param milder milder measures that are to be tried first
     */
    public record HeldBack(boolean aboveCeiling, List<Measure> milder) {
        public HeldBack {
            milder = List.copyOf(milder);
        }
    }

    /**
     * A duty that holds.
     *
     * @param when not later than when it is to be done; null where no rule says so
     * @param partOf the id of the measure that it is told with, recommended or to be considered; null where it is told by
     *     itself
     * @param whenReasons the rules that say when
     * @param told what is told of the duty on these answers
     */
    public record DutyResult(
            Duty duty,
            List<String> refs,
            List<Reason> reasons,
            @Nullable Time when,
            @Nullable String partOf,
            List<Reason> whenReasons,
            Told told) {
        public DutyResult {
            whenReasons = List.copyOf(whenReasons);
            refs = List.copyOf(refs);
            reasons = List.copyOf(reasons);
        }
    }

    public record WarningResult(Warning warning, List<String> refs, List<Reason> reasons) {
        public WarningResult {
            refs = List.copyOf(refs);
            reasons = List.copyOf(reasons);
        }
    }

    public record PlanLine(PlanItem item, List<Reason> reasons) {
        public PlanLine {
            reasons = List.copyOf(reasons);
        }
    }

    public record Clarification(Question question, String ref) {}

    /**
     * When to assess again.
     *
     * @param by the last day; null where only events call for it
     * @param reasons why that day
     * @param events what calls for it at once when it happens
     */
    public record NextReview(@Nullable LocalDate by, List<Reason> reasons, List<ReviewEvent> events) {
        public NextReview {
            reasons = List.copyOf(reasons);
            events = List.copyOf(events);
        }
    }

    public record ReviewEvent(Review.Event event, List<Reason> reasons) {
        public ReviewEvent {
            reasons = List.copyOf(reasons);
        }
    }
}
