package no.varde.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Premise;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Turns the steps of a book into work on columns. Steps come stratum by stratum, so what a step reads is finished when it
 * is first read, and a column that is made of it once is right from then on.
 */
final class Wiring {

    private final Vocabulary vocabulary;
    private final ConclusionIndex index;
    private final Places places;
    private final List<Work> works = new ArrayList<>();
    private final Map<Premise, Term> premises = new HashMap<>();
    private final Map<Condition, Term> conditions = new HashMap<>();
    private int columns;

    private Wiring(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.index = book.index();
        this.places = new Places(vocabulary.slots());
        this.columns = places.number() + index.size();
    }

    /** Returns all the work of one kind of run. */
    static Program of(RuleBook book, Role role) {
        Wiring wiring = new Wiring(book);
        book.steps().stream().filter(step -> step.roles().contains(role)).forEach(wiring::step);
        List<Term> household = new ArrayList<>();
        for (HouseholdFact fact :
                role == Role.MEMBER ? book.vocabulary().household().values() : List.<HouseholdFact>of()) {
            household.add(
                    fact.any() == null
                            ? Term.ALWAYS
                            : wiring.made(wiring.said(fact.any().meaning())));
        }
        return new Program(book.index(), wiring.works, wiring.places.number(), wiring.columns, household);
    }

    private void step(Step step) {
        List<Term> when = new ArrayList<>();
        step.when().forEach(premise -> when.add(premise(premise)));
        works.add(Work.ofAll(
                when,
                step.then().stream()
                        .mapToInt(conclusion -> held(conclusion).column())
                        .toArray()));
    }

    private Term premise(Premise premise) {
        Term known = premises.get(premise);
        if (known == null) {
            known = premise.match(new Premise.Cases<>(
                    says -> said(says.condition()),
                    holds -> held(holds.conclusion()),
                    holdsNot -> held(holdsNot.conclusion()).not(),
                    isSetAside -> anyOf(
                            new Conclusion.Blocked(isSetAside.measure()),
                            new Conclusion.NotEnough(isSetAside.measure())),
                    isProposed -> anyOf(
                            new Conclusion.Recommended(isProposed.measure()),
                            new Conclusion.Considered(isProposed.measure())),
                    hasNoOutcomeBut -> any(outcomes(hasNoOutcomeBut.measure(), kind -> kind != hasNoOutcomeBut.kind()))
                            .not(),
                    nothingAbove -> any(vocabulary.levels().stream()
                                    .filter(level -> level.rank() > nothingAbove.rank())
                                    .map(level -> held(new Conclusion.AtLeast(level.id(), level.rank()))))
                            .not()));
            premises.put(premise, known);
        }
        return known;
    }

    private Term said(Condition condition) {
        Term known = conditions.get(condition);
        if (known == null) {
            known = condition.match(new Condition.Cases<>(
                    answer -> cells(answer.band()),
                    finding -> finding(finding),
                    level -> level(level),
                    this::count,
                    duty -> held(new Conclusion.Duty(duty.duty())),
                    outcome -> any(outcomes(outcome.measure(), outcome.kinds()::contains)),
                    dueBy -> any(dueBy.any().stream().map(this::standing))));
            conditions.put(condition, known);
        }
        return known;
    }

    private Term cells(Band band) {
        List<Term> cells = new ArrayList<>();
        for (CellSet cell : band.cells()) {
            cells.add(new Term(places.of(band.slot(), cell.first()), false));
        }
        return any(cells.stream());
    }

    private Term finding(Condition.FindingIs is) {
        Term held = held(new Conclusion.Finding(is.finding()));
        return is.found() ? held : held.not();
    }

    private Term level(Condition.LevelIs is) {
        return any(vocabulary.levels().stream()
                .filter(level -> is.lowest() <= level.rank() && level.rank() <= is.highest())
                .map(level -> held(new Conclusion.Level(level.id(), level.rank()))));
    }

    private Term count(Condition.CountIs is) {
        List<Term> members = is.count().members().stream()
                .map(member -> said(member.meaning()))
                .toList();
        Term reached = atLeast(is.count().atLeast(), members);
        return is.reached() ? reached : reached.not();
    }

    private Term standing(Condition.DueBy.Standing standing) {
        List<Term> both =
                List.of(held(standing.stands()), any(standing.due().stream().map(this::held)));
        return atLeast(both.size(), both);
    }

    private Stream<Term> outcomes(String measure, Predicate<OutcomeKind> wanted) {
        return Arrays.stream(OutcomeKind.values())
                .filter(wanted)
                .map(kind -> held(new Conclusion.Outcome(measure, kind)));
    }

    private Term anyOf(Conclusion one, Conclusion other) {
        return any(Stream.of(one, other).map(this::held));
    }

    /** Returns the term of a conclusion; never, where no rule of the book can reach it. */
    private Term held(Conclusion conclusion) {
        int number = index.of(conclusion);
        return number < 0 ? Term.NEVER : new Term(places.number() + number, false);
    }

    private Term any(Stream<Term> terms) {
        List<Term> possible = terms.filter(term -> !term.equals(Term.NEVER)).toList();
        return atLeast(1, possible);
    }

    private Term atLeast(int number, List<Term> terms) {
        if (number <= 0) {
            return Term.ALWAYS;
        }
        if (number > terms.size()) {
            return Term.NEVER;
        }
        if (terms.size() == 1) {
            return terms.get(0);
        }
        int into = columns++;
        works.add(Work.ofAtLeast(number, terms, into));
        return new Term(into, false);
    }

    /** Returns a term that is a column of its own where it was said that a case is not in one. */
    private Term made(Term term) {
        if (!term.negated()) {
            return term;
        }
        int into = columns++;
        works.add(Work.ofAll(List.of(term), into));
        return new Term(into, false);
    }
}
