package no.varde.report;

import static no.varde.report.Below.INDENT;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.report.Together.Shared;
import no.varde.rulebook.Register;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

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

    /** Writes the list of the main person, and then that of all members, in which each measure says whose it is. */
    void listed() {
        List<Shared> all = Together.of(decision);
        List<Shared> own = of(all, Role.MAIN);
        if (recommended(own).isEmpty()) {
            page.heading(labels.of(
                    "recommended", speech.inSentence(decision.persons().get(0))));
            page.line(labels.of("none"));
        }
        list(own);
        list(of(all, Role.MEMBER));
    }

    private static List<Shared> of(List<Shared> all, Role role) {
        return all.stream()
                .filter(shared -> shared.persons().first().role() == role)
                .toList();
    }

    private static List<Shared> recommended(List<Shared> list) {
        return list.stream()
                .filter(shared -> shared.outcome().kind() == OutcomeKind.RECOMMENDED)
                .toList();
    }

    private void list(List<Shared> list) {
        List<Shared> recommended = recommended(list);
        List<Shared> consider = list.subList(recommended.size(), list.size());
        int place = 1;
        @Nullable Time time = null;
        if (!recommended.isEmpty()) {
            page.heading(labels.of("recommended", names(recommended)));
        }
        for (Shared shared : recommended) {
            Time when = shared.outcome().when();
            if (when != null && !when.equals(time)) {
                page.subheading(speech.capital(speech.in(when.name())));
            }
            time = when;
            told(place++, shared);
        }
        if (!consider.isEmpty()) {
            page.heading(labels.of("consider") + " " + labels.of("for", names(consider)));
        }
        for (Shared shared : consider) {
            told(place++, shared);
        }
    }

    /** Says whom a list is for: those of whom it has anything, in their order. */
    private String names(List<Shared> list) {
        return speech.inSentence(decision.persons().stream()
                .map(PersonResult::ref)
                .filter(ref ->
                        list.stream().anyMatch(shared -> shared.persons().refs().contains(ref)))
                .toList());
    }

    private void told(int place, Shared shared) {
        Together together = shared.persons();
        Outcome outcome = shared.outcome();
        Measure measure = outcome.measure();
        page.item(place + ".", speech.in(measure.name()));
        if (together.first().role() == Role.MEMBER && decision.persons().size() > 2) {
            page.detail(INDENT, labels.of("concerns"), speech.inSentence(together.refs()));
        }
        page.detail(INDENT, labels.of("do"), speech.in(outcome.told().line()));
        page.detail(INDENT, labels.of("why"), speech.because(shared, Outcome::reasons));
        below.rests(INDENT, shared);
        below.when(outcome.when(), speech.because(shared, Outcome::whenReasons));
        below.details(shared);
        below.duties(Lists.dutiesOf(decision, measure.id()));
        below.parts(shared);
        milder(shared);
        warningsOn(shared);
        page.detail(INDENT, labels.of("sources"), sources(shared.reasons(Outcome::reasons)));
    }

    private void milder(Shared shared) {
        for (Measure milder : shared.milder()) {
            page.detail(
                    INDENT,
                    labels.of("milder") + " (" + speech.in(milder.name()) + ")",
                    String.join(" ", shared.said(outcome -> notEnough(outcome, milder), speech::names)));
        }
    }

    private List<String> notEnough(Outcome outcome, Measure milder) {
        return outcome.insufficientBecause().stream()
                .filter(one -> one.milder().equals(milder))
                .flatMap(one -> speech.said(without(outcome.reasons(), one.reasons())).stream())
                .toList();
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
    private void warningsOn(Shared shared) {
        if (shared.outcome().measure().id().equals(decision.first())) {
            return; // what comes before everything else is not to be held up by a warning
        }
        shared.outcomes()
                .flatMap(outcome -> outcome.warnings().stream())
                .distinct()
                .forEach(warning -> warnings.below(warning, shared.reasons(Outcome::reasons)));
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
