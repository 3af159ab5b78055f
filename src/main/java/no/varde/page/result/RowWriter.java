package no.varde.page.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.page.result.ResultView.Part;
import no.varde.page.result.ResultView.Row;
import no.varde.page.result.ResultView.Told;
import no.varde.page.result.ResultView.When;
import no.varde.report.Lists;
import no.varde.report.Together;
import no.varde.report.Wording;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Detail.Shown;
import no.varde.vocabulary.Line;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes measures and duties in one line each, with what opens below it. */
final class RowWriter {

    private final Decision decision;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final CaresWriter cares;
    private final GroundsWriter grounds;
    private final Map<Outcome, Integer> numbers = new IdentityHashMap<>();

    RowWriter(Decision decision, Wording wording, CaresWriter cares) {
        this.decision = decision;
        this.vocabulary = decision.book().vocabulary();
        this.wording = wording;
        this.cares = cares;
        this.grounds = new GroundsWriter(vocabulary, wording);
        ResultMeasures.listed(decision).forEach(place -> numbers.put(place.outcome(), place.number()));
    }

    /** Returns a measure that persons with the same advice have. */
    Row measure(Together together, Outcome outcome) {
        Measure measure = outcome.measure();
        Line.Told words = outcome.told();
        Set<String> laws = new LinkedHashSet<>(measure.legalBasis());
        outcome.reasons().forEach(reason -> laws.addAll(reason.rule().legalBasis()));
        return new Row(
                Vocabulary.known(numbers, outcome),
                wording.in(words.line()),
                wording.in(measure.name()),
                isFirst(outcome.when()),
                List.of(),
                wording.because(outcome.reasons()),
                when(outcome.when(), outcome.whenReasons()),
                told(vocabulary.details().measure(), words.details(), RowWriter::openFirst),
                Stream.concat(
                                Lists.dutiesOf(decision, measure.id()).stream().map(this::part),
                                Lists.partsOf(together.first(), measure.id()).stream()
                                        .map(part -> part(part, "")))
                        .toList(),
                cares.on(outcome),
                wording.rests(together, measure.id()),
                outcome.insufficientBecause().stream()
                        .map(milder -> new ResultView.Milder(
                                wording.in(milder.milder().name()), wording.because(milder.reasons())))
                        .toList(),
                grounds.of(laws, outcome.reasons()));
    }

    Row duty(DutyResult result) {
        List<String> of = result.duty().concerns().listedWith() == Role.MEMBER
                ? result.refs().stream().map(wording::name).toList()
                : List.of();
        return new Row(
                0,
                wording.in(result.told().line()),
                wording.in(result.duty().name()),
                isFirst(result.when()),
                of,
                wording.because(result.reasons()),
                when(result.when(), result.whenReasons()),
                details(result),
                parts(result.duty().id()),
                List.of(),
                List.of(),
                List.of(),
                grounds.of(result.duty().legalBasis(), result.reasons()));
    }

    /** Says whether something is to be done at the first of all times. */
    private boolean isFirst(@Nullable Time time) {
        return time != null && time.rank() == 0;
    }

    private @Nullable When when(@Nullable Time time, List<Reason> reasons) {
        return time == null ? null : new When(wording.in(time.name()), wording.because(reasons));
    }

    private static int openFirst(Detail detail) {
        return detail.shown() == Shown.AWAY ? detail.brief() ? 2 : 3 : detail.shown() == Shown.OPEN ? 0 : 1;
    }

    /** Returns details by how soon they are told, each of those that are equal in its place. */
    private List<Told> told(Map<String, Detail> declared, Map<String, Text> texts, Function<Detail, Integer> place) {
        return declared.keySet().stream()
                .filter(texts::containsKey)
                .sorted(Comparator.comparing(id -> place.apply(Vocabulary.known(declared, id))))
                .map(id -> told(Vocabulary.known(declared, id), Vocabulary.known(texts, id)))
                .toList();
    }

    private Told told(Detail detail, Text text) {
        return new Told(wording.in(detail.heading()), wording.in(text), detail.shown() == Shown.APART);
    }

    private List<Part> parts(String whole) {
        List<Part> parts = new ArrayList<>();
        for (PersonResult person : decision.persons()) {
            String of = person.role() == Role.MAIN ? "" : wording.name(person.ref());
            Lists.partsOf(person, whole).forEach(outcome -> parts.add(part(outcome, of)));
        }
        return parts;
    }

    private Part part(Outcome outcome, String of) {
        return new Part(
                Vocabulary.known(numbers, outcome),
                of,
                wording.in(outcome.measure().name()),
                wording.in(outcome.told().line()),
                outcome.kind() == OutcomeKind.CONSIDER,
                wording.because(outcome.reasons()),
                List.of());
    }

    private Part part(DutyResult result) {
        return new Part(
                0,
                "",
                wording.in(result.duty().name()),
                wording.in(result.told().line()),
                false,
                wording.because(result.reasons()),
                details(result));
    }

    private List<Told> details(DutyResult result) {
        return told(vocabulary.details().duty(), result.told().details(), detail -> detail.brief() ? 0 : 1);
    }
}
