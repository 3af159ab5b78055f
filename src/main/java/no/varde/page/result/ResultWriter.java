package no.varde.page.result;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.explanation.Robustness;
import no.varde.page.result.ResultView.Again;
import no.varde.page.result.ResultView.AtTime;
import no.varde.page.result.ResultView.Card;
import no.varde.page.result.ResultView.DutyCard;
import no.varde.page.result.ResultView.First;
import no.varde.page.result.ResultView.LevelOf;
import no.varde.page.result.ResultView.ListOf;
import no.varde.page.result.ResultView.Milder;
import no.varde.page.result.ResultView.Part;
import no.varde.page.result.ResultView.Told;
import no.varde.page.result.ResultView.Urgency;
import no.varde.page.result.ResultView.When;
import no.varde.report.Lists;
import no.varde.report.Together;
import no.varde.report.Wording;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Detail.Shown;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes a decision in the words of its page. */
final class ResultWriter {

    private final Decision decision;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final CaresWriter cares;
    private final GroundsWriter grounds;
    private final Map<Outcome, Integer> numbers = new IdentityHashMap<>();
    private @Nullable First first;

    ResultWriter(Decision decision, Wording wording) {
        this.decision = decision;
        this.vocabulary = decision.book().vocabulary();
        this.wording = wording;
        this.cares = new CaresWriter(decision, wording);
        this.grounds = new GroundsWriter(vocabulary, wording);
        ResultMeasures.listed(decision).forEach(place -> numbers.put(place.outcome(), place.number()));
    }

    ResultView written(Robustness robustness) {
        List<ListOf> lists = Together.of(decision).stream()
                .map(this::list)
                .filter(list -> list.main() || list.size() > 0)
                .toList();
        return new ResultView(
                first,
                decision.persons().stream().map(this::level).toList(),
                decision.duties().stream().map(this::duty).toList(),
                lists,
                cares.left(),
                wording.heldBack(decision),
                wording.recorded(decision.recorded()),
                decision.clarify().stream()
                        .map(one ->
                                wording.of(one.ref(), wording.in(one.question().ask())))
                        .toList(),
                wording.sure(robustness),
                again(decision.review()),
                wording.date(decision.asOf()),
                vocabulary.version());
    }

    private LevelOf level(PersonResult person) {
        List<String> raised = wording.because(person.levelReasons());
        List<String> found = wording.because(person.levelReasons().stream()
                .flatMap(reason -> reason.evidence().stream())
                .flatMap(evidence -> evidence.reasons().stream())
                .toList());
        return new LevelOf(
                wording.name(person.ref()),
                wording.in(vocabulary.levelTitle()),
                wording.in(person.level().name()),
                urgency(person.level().rank()),
                wording.in(person.level().meaning()),
                Stream.of(raised, found).flatMap(all -> all.stream().limit(1)).toList(),
                Stream.of(raised, found).flatMap(all -> all.stream().skip(1)).toList(),
                wording.rests(person.levelReasons()));
    }

    private Urgency urgency(int rank) {
        int highest = vocabulary.levels().size() - 1;
        return rank == 0 ? Urgency.LOW : rank * 2 > highest ? Urgency.HIGH : Urgency.MIDDLE;
    }

    private DutyCard duty(DutyResult result) {
        Map<String, Detail> declared = vocabulary.details().duty();
        Map<String, Text> details = result.told().details();
        List<String> refs = result.duty().concerns().listedWith() == Role.MEMBER
                ? result.refs().stream().map(wording::name).toList()
                : List.of();
        return new DutyCard(
                wording.in(result.duty().name()),
                refs,
                wording.because(result.reasons()),
                when(result.when(), result.whenReasons()),
                told(declared, details, Detail::brief),
                told(declared, details, detail -> !detail.brief()),
                parts(result.duty()),
                grounds.of(result.duty().legalBasis(), result.reasons()));
    }

    private List<Told> told(Map<String, Detail> declared, Map<String, Text> details, Predicate<Detail> which) {
        List<Told> told = new ArrayList<>();
        declared.forEach((id, detail) -> {
            Text text = details.get(id);
            if (text != null && which.test(detail)) {
                told.add(new Told(wording.in(detail.heading()), wording.in(text)));
            }
        });
        return told;
    }

    /** Returns the details of a measure that stand in one way. */
    private List<Told> told(Measure measure, Predicate<Detail> which) {
        return told(vocabulary.details().measure(), measure.details(), which);
    }

    /** Returns the details that are one step away, those of a short list first. */
    private List<Told> away(Measure measure) {
        return Stream.of(true, false)
                .flatMap(brief ->
                        told(measure, detail -> detail.shown() == Shown.AWAY && detail.brief() == brief).stream())
                .toList();
    }

    private @Nullable When when(@Nullable Time time, List<Reason> reasons) {
        return time == null ? null : new When(wording.in(time.name()), wording.because(reasons));
    }

    private List<Part> parts(Duty duty) {
        return decision.persons().stream()
                .flatMap(person -> Lists.partsOf(person, duty.id()).stream()
                        .map(outcome -> part(outcome, person.role() == Role.MAIN ? "" : wording.name(person.ref()))))
                .toList();
    }

    private Part part(Outcome outcome, String of) {
        Measure measure = outcome.measure();
        return new Part(
                Vocabulary.known(numbers, outcome),
                of,
                wording.in(measure.name()),
                outcome.kind() == OutcomeKind.CONSIDER,
                wording.because(outcome.reasons()),
                told(measure, detail -> detail.shown() != Shown.AWAY));
    }

    private ListOf list(Together together) {
        PersonResult person = together.first();
        List<AtTime> times = new ArrayList<>();
        Lists.recommended(person)
                .forEach((time, outcomes) -> times.add(new AtTime(
                        time.map(when -> wording.capital(when.name())).orElse(""), cards(together, outcomes))));
        return new ListOf(
                wording.inSentence(together),
                person.role() == Role.MAIN,
                times,
                cards(together, Lists.ofKind(person, OutcomeKind.CONSIDER)));
    }

    private List<Card> cards(Together together, List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> card(together, outcome)).toList();
    }

    private Card card(Together together, Outcome outcome) {
        Measure measure = outcome.measure();
        Set<String> laws = new LinkedHashSet<>(measure.legalBasis());
        outcome.reasons().forEach(reason -> laws.addAll(reason.rule().legalBasis()));
        Card card = new Card(
                Vocabulary.known(numbers, outcome),
                outcome.order(),
                wording.in(measure.name()),
                wording.because(outcome.reasons()),
                when(outcome.when(), outcome.whenReasons()),
                told(measure, detail -> detail.shown() == Shown.OPEN),
                told(measure, detail -> detail.shown() == Shown.APART),
                away(measure),
                Lists.partsOf(together.first(), measure.id()).stream()
                        .map(part -> part(part, ""))
                        .toList(),
                cares.on(outcome),
                wording.rests(together, measure.id()),
                outcome.insufficientBecause().stream()
                        .map(milder ->
                                new Milder(wording.in(milder.milder().name()), wording.because(milder.reasons())))
                        .toList(),
                grounds.of(laws, outcome.reasons()));
        if (measure.id().equals(decision.first()) && outcome.kind() == OutcomeKind.RECOMMENDED) {
            Text todo = measure.firstDetail();
            first = new First(card.name(), todo == null ? null : wording.in(todo));
        }
        return card;
    }

    private @Nullable Again again(@Nullable NextReview review) {
        return review == null
                ? null
                : new Again(
                        review.by() == null ? null : wording.date(review.by()),
                        wording.because(review.reasons()),
                        review.events().stream()
                                .map(event -> wording.in(event.event().text()))
                                .toList());
    }
}
