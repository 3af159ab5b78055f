package no.varde.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.Insufficient;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.explanation.Alone;
import no.varde.explanation.Alone.Carried;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Conclusion;

/**
 * The shortest ways of one decision, by no more answers than carry it by themselves. Where no way through the derivation
 * is by answers that do, those are beside it that keep away what would be concluded if they were unknown.
 * For use by one thread.
 */
public final class Ways {

    private final Alone alone;
    private final Assessment assessment;
    private final Decision decision;
    private final Map<String, List<Way>> ofLevels = new HashMap<>();

    /**
     * Finds ways.
     *
     * @param decision what was decided on the assessment
     */
    public Ways(Alone alone, Assessment assessment, Decision decision) {
        this.alone = alone;
        this.assessment = assessment;
        this.decision = decision;
    }

    /**
     * Returns the way to a person's level: to its being no lower.
     *
     * @param reasons those of the reasons for it that are to be told
     */
    public Way toLevel(PersonResult person, List<Reason> reasons) {
        return levels(person, reasons).get(0);
    }

    /** Returns the way to what became of a measure, if need be with what raises the level and what sets milder ones aside. */
    public Way to(String ref, Outcome outcome) {
        int number = number(ref);
        String measure = outcome.measure().id();
        PersonResult person = decision.persons().get(number);
        List<Way> levels = ofLevels.computeIfAbsent(ref, any -> levels(person, person.levelReasons()));
        Stream<Way> tried = ShortestWay.each(outcome.reasons()).stream()
                .flatMap(way -> levels.stream().flatMap(level -> with(way, level, outcome)));
        return carried(tried.toList(), facts -> facts.get(number).outcome(measure) == outcome.kind());
    }

    /** Returns the way to a duty that holds because of a person. */
    public Way to(String ref, DutyResult result) {
        int number = number(ref);
        Conclusion duty = new Conclusion.Duty(result.duty().id());
        PersonResult person = decision.persons().get(number);
        List<Way> levels = ofLevels.computeIfAbsent(ref, any -> levels(person, person.levelReasons()));
        Stream<Way> tried = ShortestWay.each(reasons(ref, result)).stream()
                .flatMap(way -> way.endsAtLevel() ? levels.stream().map(way::with) : Stream.of(way));
        return carried(tried.toList(), facts -> facts.get(number).holds(duty));
    }

    /** Returns the reasons for which a duty holds because of a person. */
    public static List<Reason> reasons(String ref, DutyResult result) {
        List<Reason> own = result.reasons().stream()
                .filter(reason -> reason.ref().equals(ref))
                .toList();
        return own.isEmpty() ? result.reasons() : own;
    }

    private List<Way> levels(PersonResult person, List<Reason> reasons) {
        int number = number(person.ref());
        int rank = person.level().rank();
        Predicate<List<Facts>> holds = facts -> facts.get(number).levelRank() >= rank;
        List<Way> ways = ShortestWay.each(reasons);
        if (reasons.isEmpty()) {
            return ways;
        }
        List<Way> carried =
                ways.stream().flatMap(way -> alone(way, holds).stream()).toList();
        return carried.isEmpty() ? List.of(carried(ways, holds)) : carried;
    }

    private static Stream<Way> with(Way way, Way level, Outcome outcome) {
        Way whole = way.endsAtLevel() ? way.with(level) : way;
        List<Way> tried = new ArrayList<>(List.of(whole, whole.with(level)));
        for (Insufficient milder : outcome.insufficientBecause()) {
            tried.add(tried.get(tried.size() - 1).with(ShortestWay.of(milder.reasons())));
        }
        return tried.stream();
    }

    private int number(String ref) {
        return assessment.person(ref).number();
    }

    /** Returns the first of some ways whose answers carry something; else the first with what is needed beside it. */
    private Way carried(List<Way> ways, Predicate<List<Facts>> holds) {
        Way first = ways.get(0);
        return ways.stream()
                .flatMap(way -> alone(way, holds).stream())
                .findFirst()
                .or(() -> alone.fewestOfAll(assessment, first.answers(assessment), first.logged(), holds)
                        .map(carried -> left(first, carried)))
                .orElse(first);
    }

    private Optional<Way> alone(Way way, Predicate<List<Facts>> holds) {
        return alone.fewest(assessment, way.answers(assessment), way.logged(), holds)
                .map(carried -> left(way, carried));
    }

    private Way left(Way way, Carried carried) {
        return CarriedWay.of(way, carried, assessment, decision.book().vocabulary());
    }
}
