package no.varde.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.varde.decision.Comparison;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Clarification;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.explanation.Robustness;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A decision as text that a helper can read aloud: what comes first, why, who decides, how long, and what was held back. */
public final class ResultText {

    private final Decision decision;
    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Page page = new Page();
    private final Speech speech;
    private final Below below;
    private final WarningsText warnings;
    private final MeasuresText measures;
    private final PlanText plans;

    private ResultText(Decision decision, String language) {
        this.decision = decision;
        this.vocabulary = decision.book().vocabulary();
        this.speech = new Speech(vocabulary, language);
        this.labels = speech.labels();
        this.below = new Below(speech, page);
        this.warnings = new WarningsText(decision, speech, page);
        this.measures = new MeasuresText(decision, speech, page, warnings);
        this.plans = new PlanText(speech, page);
    }

    /**
     * Returns a decision as text with lines of at most 92 characters.
     *
     * @param language a language of the book
     */
    public static String of(Decision decision, String language) {
        return of(decision, null, null, null, language);
    }

    /** Returns a decision as text that first says what is not as it was at a former assessment. */
    public static String of(Decision decision, @Nullable Comparison since, String language) {
        return of(decision, since, null, null, language);
    }

    /** Returns a decision as text that also says, at its end, which answers it rests on the most. */
    public static String of(
            Decision decision, @Nullable Comparison since, @Nullable Robustness robustness, String language) {
        return of(decision, since, robustness, null, language);
    }

    /**
     * Returns a decision as text that also says which receipt is of it.
     *
     * @param receipt the digits of the receipt; null where there is none
     */
    public static String of(
            Decision decision,
            @Nullable Comparison since,
            @Nullable Robustness robustness,
            @Nullable String receipt,
            String language) {
        return new ResultText(decision, language).text(since, robustness, receipt);
    }

    private String text(@Nullable Comparison since, @Nullable Robustness robustness, @Nullable String receipt) {
        head(receipt);
        if (since != null) {
            new SinceText(speech, page).of(since);
        }
        decision.persons().forEach(this::level);
        duties();
        measures.listed();
        decision.persons().forEach(plans::of);
        new HeldBackText(speech).print(decision, page);
        warnings.rest();
        recorded();
        clarify();
        if (robustness != null) {
            new RobustnessText(speech).print(robustness, page);
        }
        plans.review(decision.review());
        return page.toString();
    }

    private void head(@Nullable String receipt) {
        page.line(speech.in(vocabulary.title()));
        first().ifPresent(outcome -> {
            Text todo = outcome.measure().firstDetail();
            page.box(
                    labels.of("first") + ": "
                            + speech.in(outcome.measure().name()).toUpperCase(Locale.forLanguageTag(speech.language())),
                    speech.in(todo == null ? outcome.measure().name() : todo));
        });
        page.line(labels.of("head"));
        page.line(labels.ofBook("book", decision.asOf(), decision.book().identity()));
        if (receipt != null) {
            page.line(labels.of("receipt", receipt));
        }
        LawsAhead.of(decision, speech.language()).forEach(page::line);
    }

    /** Returns what the level of someone puts before everything else. */
    private Optional<Outcome> first() {
        return decision.persons().stream()
                .flatMap(person -> person.outcomes().stream())
                .filter(outcome ->
                        outcome.measure().id().equals(decision.first()) && outcome.kind() == OutcomeKind.RECOMMENDED)
                .findFirst();
    }

    private void level(PersonResult person) {
        page.heading(labels.of(
                "level",
                speech.name(person),
                speech.in(vocabulary.levelTitle()).toLowerCase(Locale.forLanguageTag(speech.language())),
                speech.in(person.level().name()).toUpperCase(Locale.forLanguageTag(speech.language()))));
        page.line(speech.in(person.level().meaning()));
        if (!person.levelReasons().isEmpty()) {
            page.line(labels.of("because") + ":");
            speech.said(person.levelReasons()).forEach(because -> page.item("-", because));
            speech.said(found(person.levelReasons())).forEach(because -> page.item("  -", because));
            below.rests("  ", person.levelReasons());
        }
    }

    /** Returns the reasons for what reasons rest on directly. */
    private static List<Reason> found(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.evidence().stream())
                .flatMap(evidence -> evidence.reasons().stream())
                .toList();
    }

    private void duties() {
        List<DutyResult> duties = Lists.duties(decision);
        if (duties.isEmpty()) {
            return;
        }
        page.heading(labels.of("duties"));
        for (DutyResult result : duties) {
            String forMembers = result.duty().concerns().listedWith() == Role.MEMBER
                    ? " (" + labels.of("for", String.join(", ", result.refs())) + ")"
                    : "";
            page.item("*", speech.in(result.duty().name()) + forMembers);
            page.detail(Below.INDENT, labels.of("why"), speech.because(result.reasons()));
            below.when(result.when(), speech.because(result.whenReasons()));
            below.details(vocabulary.details().duty(), result.told().details());
            below.parts(Together.partsOf(decision, result.duty().id()));
        }
    }

    private void recorded() {
        if (!decision.recorded().isEmpty()) {
            page.heading(labels.of("recorded"));
            new RecordedText(speech).lines(decision.recorded()).forEach(line -> page.item("-", line));
        }
    }

    private void clarify() {
        if (!decision.clarify().isEmpty()) {
            page.heading(labels.of("clarify"));
            for (Clarification clarification : decision.clarify()) {
                page.item(
                        "?",
                        speech.prefix(clarification.ref())
                                + speech.in(clarification.question().ask()));
            }
        }
    }
}
