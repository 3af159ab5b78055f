package no.varde.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.explanation.Counterfactuals;
import no.varde.explanation.WhyNot;
import no.varde.explanation.WhyNot.MilderFirst;
import no.varde.explanation.WhyNot.RuleCheck;
import no.varde.explanation.WhyNot.SentenceCheck;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;

/** Says why a measure is not recommended: what holds it back, and each rule that could give it, with its sentences. */
final class WhyNotText {

    private static final String TICKED = "[x]";
    private static final String NOT_TICKED = "[ ]";

    private static final int MOST_CHANGES = 3;

    private final Speech speech;
    private final Labels labels;
    private final Page page;
    private final GivenText given;
    private final OtherAnswersText changes;

    WhyNotText(Speech speech, Page page, GivenText given, LocalDate asOf) {
        this.changes = new OtherAnswersText(speech, asOf);
        this.speech = speech;
        this.labels = speech.labels();
        this.page = page;
        this.given = given;
    }

    /** Says one measure with what holds it back, and the nearest rule where it is a rule that is missing. */
    void shortly(WhyNot whyNot) {
        page.item("-", WhyText.title(speech, whyNot.measure(), whyNot.ref(), whyNot.kind()));
        heldBack("  ", whyNot);
        smallest("  ", whyNot);
        if (whyNot.rules().isEmpty()) {
            page.item(" ", labels.of("why.noRule"));
            return;
        }
        RuleCheck nearest = whyNot.rules().get(0);
        page.detail("  ", labels.of("why.nearest"), because(nearest));
        if (!nearest.failing().isEmpty()) {
            page.detail(
                    "  ",
                    labels.of("why.lacks"),
                    nearest.failing().stream().map(this::said).collect(Collectors.joining("; ")));
        }
    }

    /** Says one measure with every rule that could give it. */
    void wholly(WhyNot whyNot) {
        page.heading(WhyText.title(speech, whyNot.measure(), whyNot.ref(), whyNot.kind()));
        heldBack("", whyNot);
        smallest("", whyNot);
        if (whyNot.smallest().isEmpty() && whyNot.kind() != OutcomeKind.CONSIDER) {
            page.line(labels.of("why.noFew", Counterfactuals.MOST_ANSWERS));
        }
        page.line(labels.of(whyNot.rules().isEmpty() ? "why.noRule" : "why.rules"));
        whyNot.rules().forEach(this::rule);
        for (MilderFirst milder : whyNot.milder()) {
            if (!milder.rules().isEmpty()) {
                page.blank();
                page.line(labels.of("why.setAside", speech.in(milder.measure().phrase())));
                milder.rules().forEach(this::rule);
            }
        }
    }

    /** Says the smallest changes that would bring the measure to the list, and of many the first ones. */
    private void smallest(String indent, WhyNot whyNot) {
        List<String> lines = changes.lines(whyNot.smallest());
        for (String line : lines.subList(0, Math.min(MOST_CHANGES, lines.size()))) {
            page.detail(indent, labels.of("why.smallest"), line);
        }
        if (lines.size() > MOST_CHANGES) {
            page.item(indent.isEmpty() ? "-" : " ", labels.of("sure.more", lines.size() - MOST_CHANGES));
        }
    }

    private void heldBack(String indent, WhyNot whyNot) {
        whyNot.limits().forEach(limit -> page.detail(indent, labels.of("why.limit"), because(limit)));
        if (isWanted(whyNot) && !whyNot.milder().isEmpty()) {
            String milder = whyNot.milder().stream()
                    .map(first -> speech.in(first.measure().name()))
                    .collect(Collectors.joining(", "));
            page.detail(indent, labels.of("why.milderFirst"), milder);
        }
        Level ceiling = whyNot.ceiling();
        if (isWanted(whyNot) && ceiling != null) {
            page.item(indent.isEmpty() ? "-" : " ", labels.of("why.ceiling", speech.in(ceiling.name())));
        }
    }

    /** Says whether some rule would have the measure; what no rule asks for is not held back by milder ones. */
    private static boolean isWanted(WhyNot whyNot) {
        return !whyNot.rules().isEmpty() && whyNot.rules().get(0).failing().isEmpty();
    }

    private void rule(RuleCheck check) {
        page.item("-", because(check));
        for (SentenceCheck sentence : check.sentences()) {
            page.item("  " + (sentence.holds() ? TICKED : NOT_TICKED), said(sentence));
            if (!sentence.holds()) {
                below(sentence);
            }
        }
    }

    /** Says below a sentence that fails what it counts, or the rules that find what it speaks of. */
    private void below(SentenceCheck sentence) {
        sentence.members()
                .forEach(member -> page.item("      " + (member.holds() ? TICKED : NOT_TICKED), said(member)));
        for (RuleCheck rule : sentence.rules()) {
            List<SentenceCheck> failing = rule.failing();
            String label = labels.of(failing.isEmpty() ? "why.found" : "why.nearestFinding");
            page.item("     ", label + " " + because(rule));
            failing.forEach(one -> page.item("      " + NOT_TICKED, said(one)));
        }
    }

    /** Returns a sentence, and where it fails what is so instead. */
    private String said(SentenceCheck check) {
        String sentence = speech.in(check.sentence().text());
        String now = given.now(check);
        return check.holds() || now.isEmpty() ? sentence : sentence + " (" + labels.of("why.now") + ": " + now + ")";
    }

    private String because(RuleCheck check) {
        return speech.in(check.rule().title()) + " [" + check.rule().id() + "]";
    }
}
