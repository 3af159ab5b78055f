package no.varde.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.certificate.Certificate.DutyFound;
import no.varde.certificate.Certificate.OutcomeFound;
import no.varde.certificate.Certificate.PersonFound;
import no.varde.certificate.Certificate.ReviewFound;
import no.varde.certificate.Certificate.WarningFound;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Times.Wish;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/** All that follows from the runs of one assessment, made anew in the first way of reading ({@link Certificate#READING}). */
final class Anew {

    private static final int FIRST = -1;

    private final PlainBook plain;
    private final Vocabulary vocabulary;
    private final Assessment assessment;
    private final List<PlainRun> runs;
    private final List<Time> times;
    private final @Nullable String first;

    Anew(PlainBook plain, Assessment assessment, List<PlainRun> runs) {
        this.plain = plain;
        this.vocabulary = plain.book().vocabulary();
        this.assessment = assessment;
        this.runs = runs;
        this.times = vocabulary.times().times();
        this.first = first();
    }

    private boolean holds(PlainRun run, Conclusion conclusion) {
        return run.holds(plain.number(conclusion));
    }

    private boolean anybody(Conclusion conclusion) {
        return runs.stream().anyMatch(run -> holds(run, conclusion));
    }

    private List<String> refs(Conclusion conclusion) {
        return runs.stream()
                .filter(run -> holds(run, conclusion))
                .map(run -> run.whose().ref())
                .toList();
    }

    /** Returns the measure of the highest level that puts one first which is recommended to anybody. */
    private @Nullable String first() {
        String highest = null;
        for (Level level : vocabulary.levels()) {
            String first = level.first();
            if (first != null && anybody(new Conclusion.Outcome(first, OutcomeKind.RECOMMENDED))) {
                highest = first;
            }
        }
        return highest;
    }

    List<PersonFound> persons() {
        return runs.stream().map(this::person).toList();
    }

    private PersonFound person(PlainRun run) {
        return new PersonFound(
                run.whose().ref(),
                vocabulary.levels().get(run.level()).id(),
                run.steps(),
                run.conclusions(),
                outcomes(run),
                vocabulary.planItems().values().stream()
                        .filter(item ->
                                item.concerns().listedWith() == run.whose().role())
                        .map(PlanItem::id)
                        .filter(item -> holds(run, new Conclusion.PlanItem(item)))
                        .toList());
    }

    private OutcomeKind kind(PlainRun run, Measure measure) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (holds(run, new Conclusion.Outcome(measure.id(), kind))) {
                return kind;
            }
        }
        return OutcomeKind.NOT_INDICATED;
    }

    /** A measure of a run with what it is put in order by. */
    private record Ranked(Measure measure, OutcomeKind kind, int time, int category, int wished, int trait) {}

    private List<OutcomeFound> outcomes(PlainRun run) {
        Set<String> wished = wished(run);
        List<Ranked> ranked = vocabulary.measures().values().stream()
                .filter(measure ->
                        measure.concerns().listedWith() == run.whose().role())
                .map(measure -> ranked(run, measure, wished))
                .filter(one -> one.kind() != OutcomeKind.NOT_INDICATED)
                .sorted(Comparator.comparing(Ranked::kind)
                        .thenComparingInt(Ranked::time)
                        .thenComparingInt(Ranked::category)
                        .thenComparingInt(one -> one.measure().intrusiveness())
                        .thenComparingInt(Ranked::wished)
                        .thenComparingInt(Ranked::trait)
                        .thenComparingInt(one -> one.measure().position()))
                .toList();
        List<OutcomeFound> outcomes = new ArrayList<>();
        int order = 0;
        for (Ranked one : ranked) {
            String whole = one.kind().isListed() ? whole(run, one.measure().id()) : null;
            boolean isNumbered = one.kind().isListed() && whole == null;
            String when = one.kind() == OutcomeKind.RECOMMENDED
                    ? time(earliest(run, one.measure().id()))
                    : null;
            order += isNumbered ? 1 : 0;
            outcomes.add(new OutcomeFound(one.measure().id(), one.kind(), isNumbered ? order : 0, when, whole));
        }
        return outcomes;
    }

    private Ranked ranked(PlainRun run, Measure measure, Set<String> wished) {
        OutcomeKind kind = kind(run, measure);
        int time = kind == OutcomeKind.RECOMMENDED ? earliest(run, measure.id()) : times.size();
        return new Ranked(
                measure,
                kind,
                measure.id().equals(first) ? FIRST : time,
                vocabulary.times().category(measure.id()),
                wished.contains(measure.id()) ? 0 : 1,
                PlainWriter.byTrait(vocabulary, measure));
    }

    private Set<String> wished(PlainRun run) {
        Set<String> wished = new HashSet<>();
        Wish wish = vocabulary.times().wish();
        if (wish != null) {
            Question question = Vocabulary.known(vocabulary.questions(), wish.question());
            wish.measures().forEach((choice, measures) -> {
                if (run.answers().cells(question.slot()).meets(question.scale().cell(choice))) {
                    wished.addAll(measures);
                }
            });
        }
        return wished;
    }

    /** Returns the rank of the earliest time that a run has for something; the number of times where it has none. */
    private int earliest(PlainRun run, String subject) {
        return times.stream()
                .filter(time -> holds(run, new Conclusion.Due(subject, time.id(), time.rank())))
                .mapToInt(Time::rank)
                .min()
                .orElse(times.size());
    }

    private @Nullable String time(int rank) {
        return rank < times.size() ? times.get(rank).id() : null;
    }

    /** Returns the measure or duty with which a measure is told, where it stands; null where it does not. */
    private @Nullable String whole(PlainRun run, String measure) {
        String whole = vocabulary.times().wholeOf().get(measure);
        if (whole == null) {
            return null;
        }
        boolean stands = vocabulary.duties().containsKey(whole)
                ? anybody(new Conclusion.Duty(whole))
                : holds(run, new Conclusion.Outcome(whole, OutcomeKind.RECOMMENDED));
        return stands ? whole : null;
    }

    List<DutyFound> duties() {
        return vocabulary.duties().values().stream()
                .map(Duty::id)
                .filter(duty -> anybody(new Conclusion.Duty(duty)))
                .sorted(Comparator.comparingInt(this::earliest))
                .map(duty ->
                        new DutyFound(duty, refs(new Conclusion.Duty(duty)), time(earliest(duty)), wholeOfDuty(duty)))
                .toList();
    }

    private int earliest(String duty) {
        return runs.stream()
                .filter(run -> holds(run, new Conclusion.Duty(duty)))
                .mapToInt(run -> earliest(run, duty))
                .min()
                .orElse(times.size());
    }

    /** Returns the measure with which a duty is told, where that one is on anybody's list; null where it is not. */
    private @Nullable String wholeOfDuty(String duty) {
        String whole = vocabulary.times().wholeOf().get(duty);
        return whole != null
                        && (anybody(new Conclusion.Outcome(whole, OutcomeKind.RECOMMENDED))
                                || anybody(new Conclusion.Outcome(whole, OutcomeKind.CONSIDER)))
                ? whole
                : null;
    }

    List<WarningFound> warnings() {
        return vocabulary.warnings().values().stream()
                .map(Warning::id)
                .filter(warning -> anybody(new Conclusion.Warning(warning)))
                .map(warning -> new WarningFound(warning, refs(new Conclusion.Warning(warning))))
                .toList();
    }

    @Nullable
    ReviewFound review() {
        LocalDate by = held().flatMap(review -> review.clock().stream())
                .map(clock -> clock.last(assessment.asOf(), assessment.main()::answer))
                .min(LocalDate::compareTo)
                .orElse(null);
        List<String> events = held().flatMap(review -> review.event().stream())
                .map(Review.Event::id)
                .toList();
        return by == null && events.isEmpty() ? null : new ReviewFound(by, events);
    }

    private Stream<Review> held() {
        return vocabulary.reviews().values().stream().filter(review -> anybody(new Conclusion.Review(review.id())));
    }
}
