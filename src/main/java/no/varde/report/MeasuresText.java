package no.varde.report;

import static no.varde.report.Below.INDENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Reason;
import no.varde.report.Together.Shared;
import no.varde.rulebook.Register;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;

/** The measures of a report: recommended, and to be considered. */
final class MeasuresText {

    private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}?\\d.*");

    private final Decision decision;
    private final Speech speech;
    private final Labels labels;
    private final Page page;
    private final Below below;
    private final WarningsText warnings;

    MeasuresText(Decision decision, Speech speech, Page page, WarningsText warnings) {
        this.decision = decision;
        this.speech = speech;
        this.labels = speech.labels();
        this.page = page;
        this.below = new Below(speech, page);
        this.warnings = warnings;
    }

    /** Writes that nothing is recommended to the main person where that is so, and then what is listed for whom. */
    void listed() {
        List<Shared> all = Together.of(decision);
        boolean nothing = all.stream()
                .filter(shared -> shared.persons().first().role() == Role.MAIN)
                .flatMap(shared -> shared.outcomes().stream())
                .noneMatch(outcome -> outcome.kind() == OutcomeKind.RECOMMENDED);
        if (nothing) {
            page.heading(labels.of(
                    "recommended",
                    speech.inSentence(new Together(List.of(decision.persons().get(0))))));
            page.line(labels.of("none"));
        }
        all.forEach(this::listed);
    }

    private void listed(Shared shared) {
        Together together = shared.persons();
        Map<Optional<Time>, List<Outcome>> recommended = Lists.byTime(shared.outcomes().stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.RECOMMENDED)
                .toList());
        List<Outcome> consider = shared.outcomes().stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.CONSIDER)
                .toList();
        if (!recommended.isEmpty()) {
            page.heading(labels.of("recommended", speech.inSentence(together)));
        }
        recommended.forEach((time, outcomes) -> {
            time.ifPresent(when -> page.subheading(speech.capital(speech.in(when.name()))));
            outcomes.forEach(outcome -> told(outcome, together));
        });
        if (!consider.isEmpty()) {
            page.heading(labels.of("consider") + " " + labels.of("for", speech.inSentence(together)));
            consider.forEach(outcome -> told(outcome, together));
        }
    }

    private void told(Outcome outcome, Together together) {
        Measure measure = outcome.measure();
        page.item(outcome.order() + ".", speech.in(measure.name()));
        page.detail(INDENT, labels.of("do"), speech.in(outcome.told().line()));
        page.detail(INDENT, labels.of("why"), speech.because(outcome.reasons()));
        below.rests(INDENT, together, measure.id());
        below.when(outcome.when(), outcome.whenReasons());
        below.details(speech.vocabulary().details().measure(), outcome.told().details());
        below.duties(Lists.dutiesOf(decision, measure.id()));
        below.parts("", Lists.partsOf(together.first(), measure.id()));
        milder(outcome);
        warningsOn(outcome);
        page.detail(INDENT, labels.of("sources"), sources(outcome.reasons()));
    }

    private void milder(Outcome outcome) {
        outcome.insufficientBecause()
                .forEach(milder -> page.detail(
                        INDENT,
                        labels.of("milder") + " (" + speech.in(milder.milder().name()) + ")",
                        speech.because(without(outcome.reasons(), milder.reasons()))));
    }

    /** Returns reasons without those of rules that have just been heard; all of them where none would be left. */
    private static List<Reason> without(List<Reason> heard, List<Reason> reasons) {
        List<Reason> others = reasons.stream()
                .filter(reason ->
                        heard.stream().noneMatch(before -> before.rule().equals(reason.rule())))
                .toList();
        return others.isEmpty() ? reasons : others;
    }

    /** Says each warning with the first measure that it hangs on, and not again. */
    private void warningsOn(Outcome outcome) {
        if (outcome.measure().id().equals(decision.first())) {
            return; // what comes before everything else is not to be held up by a warning
        }
        outcome.warnings().forEach(warning -> warnings.below(warning, outcome.reasons()));
    }

    private String sources(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.rule().sources().stream())
                .map(this::source)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Names a document as people know it, and the section by its heading; its number is for who keeps the book. */
    private String source(String citation) {
        Source source = Vocabulary.known(speech.vocabulary().sources(), Register.document(citation));
        String section = Register.section(citation);
        String title = speech.in(source.title());
        return section.isEmpty() || NUMBERED.matcher(section).matches() ? title : title + ": " + section;
    }
}
