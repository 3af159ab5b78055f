package no.varde.page.result;

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
import no.varde.decision.Reason;
import no.varde.page.result.ResultView.Derived;
import no.varde.page.result.ResultView.Part;
import no.varde.page.result.ResultView.Row;
import no.varde.page.result.ResultView.Told;
import no.varde.page.result.ResultView.When;
import no.varde.report.Lists;
import no.varde.report.Together;
import no.varde.report.Together.Shared;
import no.varde.report.Wording;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Detail.Shown;
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
    private final Wording brief;
    private final CaresWriter cares;
    private final GroundsWriter grounds;
    private final Map<Outcome, Integer> numbers = new IdentityHashMap<>();

    RowWriter(Decision decision, Wording wording, Wording brief, CaresWriter cares) {
        this.decision = decision;
        this.vocabulary = decision.book().vocabulary();
        this.wording = wording;
        this.brief = brief;
        this.cares = cares;
        this.grounds = new GroundsWriter(vocabulary, wording);
        ResultMeasures.listed(decision).forEach(place -> numbers.put(place.outcome(), place.number()));
    }

    /** Returns a measure once for all who have it alike. */
    Row measure(Shared shared) {
        Outcome outcome = shared.outcome();
        Measure measure = outcome.measure();
        List<Reason> reasons = shared.reasons(Outcome::reasons);
        Set<String> laws = new LinkedHashSet<>(measure.legalBasis());
        reasons.forEach(reason -> laws.addAll(reason.rule().legalBasis()));
        return new Row(
                Vocabulary.known(numbers, outcome),
                shared.persons().persons().stream()
                        .map(person -> decision.persons().indexOf(person) + 1)
                        .toList(),
                isOfMembers(shared) ? brief.names(shared.persons().refs()) : "",
                wording.in(outcome.told().line()),
                wording.in(measure.name()),
                rank(outcome.when()),
                wording.because(shared, Outcome::reasons),
                when(outcome.when(), wording.because(shared, Outcome::whenReasons)),
                told(vocabulary.details().measure(), id -> wording.detail(shared, id), RowWriter::openFirst),
                Stream.concat(
                                Lists.dutiesOf(decision, measure.id()).stream().map(this::part),
                                shared.parts().stream().map(part -> part(part, !shared.isForAll(part))))
                        .toList(),
                cares.on(shared),
                wording.rests(shared),
                shared.milder().stream()
                        .map(milder ->
                                new ResultView.Milder(wording.in(milder.name()), wording.because(shared, milder)))
                        .toList(),
                grounds.of(laws, reasons),
                derived(shared));
    }

    private static boolean isOfMembers(Shared shared) {
        return shared.persons().first().role() == Role.MEMBER;
    }

    /** Returns a way to each of the persons' own grounds: what is advised alike may rest on other answers. */
    private List<Derived> derived(Shared shared) {
        boolean alone = shared.persons().persons().size() == 1;
        return shared.persons().persons().stream()
                .map(person -> new Derived(
                        ResultGrounds.PAGE + "/"
                                + Vocabulary.known(
                                        numbers,
                                        person.outcome(
                                                shared.outcome().measure().id())),
                        alone ? "" : brief.inSentence(person.ref())))
                .toList();
    }

    Row duty(DutyResult result) {
        boolean ofMembers = result.duty().concerns().listedWith() == Role.MEMBER;
        return new Row(
                0,
                List.of(),
                ofMembers ? brief.names(result.refs()) : "",
                wording.in(result.told().line()),
                wording.in(result.duty().name()),
                rank(result.when()),
                wording.because(result.reasons()),
                when(result.when(), wording.because(result.whenReasons())),
                details(result),
                parts(result.duty().id()),
                List.of(),
                List.of(),
                List.of(),
                grounds.of(result.duty().legalBasis(), result.reasons()),
                derived(result));
    }

    private List<Derived> derived(DutyResult result) {
        boolean alone = result.refs().size() == 1;
        return ResultDuties.of(decision).stream()
                .filter(place -> place.result().equals(result))
                .map(place -> new Derived(
                        ResultGrounds.DUTY + "/" + place.number(), alone ? "" : brief.inSentence(place.ref())))
                .toList();
    }

    private int rank(@Nullable Time time) {
        return time == null ? Integer.MAX_VALUE : time.rank();
    }

    private @Nullable When when(@Nullable Time time, List<String> why) {
        return time == null ? null : new When(wording.in(time.name()), why);
    }

    private static int openFirst(Detail detail) {
        return detail.shown() == Shown.AWAY ? detail.brief() ? 2 : 3 : detail.shown() == Shown.OPEN ? 0 : 1;
    }

    /** Returns details by how soon they are told, each of those that are equal in its place. */
    private List<Told> told(
            Map<String, Detail> declared, Function<String, List<String>> texts, Function<Detail, Integer> place) {
        return declared.entrySet().stream()
                .sorted(Comparator.comparing(entry -> place.apply(entry.getValue())))
                .map(entry -> told(entry.getValue(), texts.apply(entry.getKey())))
                .filter(told -> !told.texts().isEmpty())
                .toList();
    }

    private Told told(Detail detail, List<String> texts) {
        return new Told(wording.in(detail.heading()), texts, detail.shown() == Shown.APART);
    }

    private List<Part> parts(String whole) {
        return Together.partsOf(decision, whole).stream()
                .map(part -> part(part, isOfMembers(part)))
                .toList();
    }

    /** Returns what is told with something; it names those whose it is where that is not clear. */
    private Part part(Shared part, boolean named) {
        return part(
                part.outcome(),
                named ? brief.inSentence(part.persons().refs()) : "",
                wording.because(part, Outcome::reasons));
    }

    private Part part(Outcome outcome, String of, List<String> why) {
        return new Part(
                Vocabulary.known(numbers, outcome),
                of,
                wording.in(outcome.measure().name()),
                wording.in(outcome.told().line()),
                outcome.kind() == OutcomeKind.CONSIDER,
                why,
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
        Map<String, Text> texts = result.told().details();
        return told(
                vocabulary.details().duty(),
                id -> Stream.ofNullable(texts.get(id)).map(wording::in).toList(),
                detail -> detail.brief() ? 0 : 1);
    }
}
