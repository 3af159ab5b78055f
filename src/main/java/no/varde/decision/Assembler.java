package no.varde.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Decision.PlanLine;
import no.varde.decision.Decision.WarningResult;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Line.Choices;
import no.varde.vocabulary.Line.Told;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/** Puts the parts of decisions together, from what the runs of one book concluded. */
final class Assembler {

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final Clarifier clarifier;
    private final Outcomes outcomes;
    private final Map<Role, List<NumberedEntry<PlanItem>>> planItems = new EnumMap<>(Role.class);
    private final Reviews reviews;
    private final List<NumberedEntry<String>> firsts;
    private final List<DutyEntry> duties;
    private final List<NumberedEntry<Warning>> warnings;

    Assembler(RuleBook book) {
        this.book = book;
        this.vocabulary = book.vocabulary();
        this.clarifier = new Clarifier(book);
        for (Role role : Role.values()) {
            planItems.put(role, planItems(role));
        }
        this.outcomes = new Outcomes(book.vocabulary(), book.index());
        this.reviews = new Reviews(book);
        this.firsts = firsts();
        this.duties = numbered(vocabulary.duties().values(), duty -> new Conclusion.Duty(duty.id())).stream()
                .map(this::entry)
                .toList();
        this.warnings = numbered(vocabulary.warnings().values(), warning -> new Conclusion.Warning(warning.id()));
    }

    /** A duty with all that is looked up of it. */
    private record DutyEntry(Duty duty, int number, DueBy due, @Nullable String wholeOf, Choices<Facts> told) {}

    private DutyEntry entry(NumberedEntry<Duty> numbered) {
        Duty duty = numbered.entry();
        return new DutyEntry(
                duty,
                numbered.number(),
                DueBy.of(duty.id(), vocabulary, book.index()),
                vocabulary.times().wholeOf().get(duty.id()),
                vocabulary.lines().of(duty.id(), duty.name()).with(duty.details(), book.index()::test));
    }

    /**
     * Returns the decision.
     *
     * @param runs the main person's, then the members'
     * @param reasons of each of them, in the same order
     * @param recorded the answers that logs tell
     * @param membersKnown whether it is known who the members are, even where there are none
     */
    Decision decision(
            LocalDate asOf,
            List<PersonRun> runs,
            List<Reasons> reasons,
            List<Recorded> recorded,
            boolean membersKnown) {
        return new Assembly(asOf, runs, reasons).decision(recorded, membersKnown);
    }

    private List<NumberedEntry<PlanItem>> planItems(Role role) {
        return numbered(
                vocabulary.planItems().values().stream()
                        .filter(item -> item.concerns().listedWith() == role)
                        .toList(),
                item -> new Conclusion.PlanItem(item.id()));
    }

    /** Returns the measures that some level puts before all others, those of the highest level first. */
    private List<NumberedEntry<String>> firsts() {
        List<String> firsts = new ArrayList<>();
        vocabulary.levels().forEach(level -> {
            if (level.first() != null) {
                firsts.add(0, level.first());
            }
        });
        return numbered(firsts, first -> new Conclusion.Outcome(first, OutcomeKind.RECOMMENDED));
    }

    /** Returns the entries that some rule can conclude. */
    private <E> List<NumberedEntry<E>> numbered(Collection<E> entries, Function<E, Conclusion> conclusion) {
        return entries.stream()
                .map(entry -> new NumberedEntry<>(entry, book.index().of(conclusion.apply(entry))))
                .filter(entry -> entry.number() >= 0)
                .toList();
    }

    /** Puts the parts of one decision together. */
    private final class Assembly {

        private static final Holding NOWHERE = new Holding(List.of(), List.of());

        private final LocalDate asOf;
        private final List<PersonRun> runs;
        private final List<Reasons> reasons;

        Assembly(LocalDate asOf, List<PersonRun> runs, List<Reasons> reasons) {
            this.asOf = asOf;
            this.runs = runs;
            this.reasons = reasons;
        }

        Decision decision(List<Recorded> recorded, boolean membersKnown) {
            List<WarningResult> warnings = warningResults();
            String first = first();
            List<PersonResult> persons = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) {
                persons.add(person(runs.get(i), reasons.get(i), first));
            }
            NextReview review = reviews.after(asOf, runs.get(0).person(), conclusion -> holding(conclusion)
                    .reasons());
            return new Decision(
                    book,
                    asOf,
                    persons,
                    dutyResults(persons),
                    warnings,
                    recorded,
                    clarifier.of(runs, membersKnown),
                    review,
                    first);
        }

        private Level level(PersonRun run) {
            return vocabulary.levels().get(run.facts().levelRank());
        }

        /** Returns the recommended measure, if any, that some level puts before all others: at any level it is as urgent. */
        private @Nullable String first() {
            for (NumberedEntry<String> first : firsts) {
                for (PersonRun run : runs) {
                    if (run.facts().holds(first.number())) {
                        return first.entry();
                    }
                }
            }
            return null;
        }

        private PersonResult person(PersonRun run, Reasons because, @Nullable String first) {
            Level level = level(run);
            List<Reason> levelReasons = level.rank() == 0 ? List.of() : because.ofLevel(level.rank());
            List<PlanLine> plan = new ArrayList<>();
            for (NumberedEntry<PlanItem> item : Vocabulary.known(planItems, run.role())) {
                if (run.facts().holds(item.number())) {
                    plan.add(new PlanLine(item.entry(), because.of(item.number())));
                }
            }
            return new PersonResult(
                    run.ref(),
                    run.role(),
                    level,
                    levelReasons,
                    outcomes.of(run, runs, because, level, first),
                    plan,
                    run.course());
        }

        /** Returns the duties that hold, the earliest first; those of one time in the order of the vocabulary. */
        private List<DutyResult> dutyResults(List<PersonResult> persons) {
            List<DutyResult> results = new ArrayList<>();
            for (DutyEntry duty : duties) {
                Holding holding = holding(duty.number());
                if (!holding.refs().isEmpty()) {
                    results.add(duty(duty, holding, whole(duty, persons)));
                }
            }
            results.sort(Comparator.comparingInt(result -> rank(result.when())));
            return results;
        }

        private static int rank(@Nullable Time when) {
            return when == null ? Integer.MAX_VALUE : when.rank();
        }

        /** Returns a duty that holds, by the earliest time that it has for anyone whom it holds for. */
        private DutyResult duty(DutyEntry duty, Holding holding, @Nullable String whole) {
            DueBy due = duty.due();
            int when = Integer.MAX_VALUE;
            for (PersonRun run : runs) {
                if (run.facts().holds(duty.number())) {
                    when = Math.min(when, due.earliest(run.facts()));
                }
            }
            List<Reason> because = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) {
                if (runs.get(i).facts().holds(duty.number())) {
                    because.addAll(due.reasons(when, reasons.get(i)));
                }
            }
            return new DutyResult(
                    duty.duty(), holding.refs(), holding.reasons(), due.at(when), whole, because, told(duty));
        }

        /** Returns the measure that a duty is told with, where that one is on a list; null where the duty is told by itself. */
        private static @Nullable String whole(DutyEntry duty, List<PersonResult> persons) {
            String whole = duty.wholeOf();
            return whole != null
                            && persons.stream()
                                    .flatMap(person -> person.outcomes().stream())
                                    .anyMatch(outcome -> outcome.measure().id().equals(whole)
                                            && outcome.kind().isListed())
                    ? whole
                    : null;
        }

        /** Returns what is told of a duty: by the run with which it is listed, or the first of those. */
        private Told told(DutyEntry duty) {
            PersonRun listed = duty.duty().concerns().listedWith() == Role.MAIN
                    ? runs.get(0)
                    : runs.stream()
                            .filter(run -> run.facts().holds(duty.number()))
                            .findFirst()
                            .orElseThrow();
            return duty.told().on(listed.facts());
        }

        private List<WarningResult> warningResults() {
            List<WarningResult> results = new ArrayList<>();
            for (NumberedEntry<Warning> warning : warnings) {
                Holding holding = holding(warning.number());
                if (!holding.refs().isEmpty()) {
                    results.add(new WarningResult(warning.entry(), holding.refs(), holding.reasons()));
                }
            }
            return results;
        }

        /** Returns the persons that a conclusion holds for, and why. */
        private Holding holding(int conclusion) {
            Holding holding = NOWHERE;
            for (int i = 0; i < runs.size(); i++) {
                PersonRun run = runs.get(i);
                if (run.facts().holds(conclusion)) {
                    Holding own = new Holding(List.of(run.ref()), reasons.get(i).of(conclusion));
                    holding = holding.refs().isEmpty() ? own : holding.and(own);
                }
            }
            return holding;
        }
    }

    /** An entry of the vocabulary with the number of its conclusion. */
    private record NumberedEntry<E>(E entry, int number) {}

    /** For whom a conclusion holds, and why. */
    private record Holding(List<String> refs, List<Reason> reasons) {

        Holding and(Holding other) {
            return new Holding(both(refs, other.refs), both(reasons, other.reasons));
        }

        private static <E> List<E> both(List<E> some, List<E> others) {
            List<E> both = new ArrayList<>(some.size() + others.size());
            both.addAll(some);
            both.addAll(others);
            return both;
        }
    }
}
