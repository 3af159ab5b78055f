package no.varde.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Clarification;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.HeldBack;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Decision.WarningResult;
import no.varde.decision.Reason;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A decision as text that a helper can read aloud: what comes first, why, who decides, how long, and what was held back. */
public final class ResultText {

    private static final String INDENT = "   ";

    private final Decision decision;
    private final Vocabulary vocabulary;
    private final String language;
    private final Labels labels;
    private final Page page = new Page();
    private final Set<String> said = new HashSet<>();
    private final @Nullable String first;

    private ResultText(Decision decision, String language) {
        this.decision = decision;
        this.vocabulary = decision.book().vocabulary();
        this.language = language;
        this.labels = new Labels(language);
        this.first = decision.first();
    }

    /**
     * Returns a decision as text with lines of at most 92 characters.
     *
     * @param language a language of the book
     */
    public static String of(Decision decision, String language) {
        return new ResultText(decision, language).text();
    }

    private String text() {
        head();
        decision.persons().forEach(this::level);
        duties();
        decision.persons().forEach(this::measures);
        decision.persons().forEach(this::plan);
        heldBack();
        warnings();
        clarify();
        review();
        return page.toString();
    }

    private void head() {
        page.line(in(vocabulary.title()));
        first().ifPresent(outcome -> {
            Text how = outcome.measure().details().values().stream()
                    .findFirst()
                    .orElse(outcome.measure().name());
            page.box(
                    labels.of("first") + ": "
                            + in(outcome.measure().name()).toUpperCase(Locale.forLanguageTag(language)),
                    in(how));
        });
        page.line(labels.of("head"));
        page.line(labels.of(
                "book",
                labels.date(decision.asOf()),
                vocabulary.version(),
                decision.book().sha256().substring(0, 12)));
    }

    /** Returns what the level of someone puts before everything else. */
    private Optional<Outcome> first() {
        return decision.persons().stream()
                .flatMap(person -> person.outcomes().stream())
                .filter(outcome -> outcome.measure().id().equals(first) && outcome.kind() == OutcomeKind.RECOMMENDED)
                .findFirst();
    }

    private void level(PersonResult person) {
        page.heading(labels.of(
                "level",
                name(person),
                in(vocabulary.levelTitle()).toLowerCase(Locale.forLanguageTag(language)),
                in(person.level().name()).toUpperCase(Locale.forLanguageTag(language))));
        page.line(in(person.level().meaning()));
        if (!person.levelReasons().isEmpty()) {
            page.line(labels.of("because") + ":");
            person.levelReasons().forEach(this::levelReason);
        }
    }

    /** Says why a rule raised the level, and below it what it was found from. */
    private void levelReason(Reason reason) {
        page.item("-", because(reason));
        List<Reason> under = reason.evidence().stream()
                .flatMap(evidence -> evidence.reasons().stream())
                .toList();
        under.forEach(one -> page.item("  -", because(one)));
        rests("  ", List.of(reason));
    }

    private String name(PersonResult person) {
        Text member = vocabulary.persons().memberName();
        return person.role() == Role.MAIN || member == null
                ? in(vocabulary.persons().mainName())
                : in(member) + " " + person.ref();
    }

    private String inSentence(PersonResult person) {
        return StringUtils.uncapitalize(name(person));
    }

    private void duties() {
        if (decision.duties().isEmpty()) {
            return;
        }
        page.heading(labels.of("duties"));
        for (DutyResult result : decision.duties()) {
            String forMembers = result.duty().concerns().listedWith() == Role.MEMBER
                    ? " (" + labels.of("for", String.join(", ", result.refs())) + ")"
                    : "";
            page.item("*", in(result.duty().name()) + forMembers);
            page.detail(INDENT, labels.of("why"), because(result.reasons()));
            details(vocabulary.details().duty(), result.duty().details());
        }
    }

    private void measures(PersonResult person) {
        List<Outcome> recommended = ofKind(person, OutcomeKind.RECOMMENDED);
        List<Outcome> consider = ofKind(person, OutcomeKind.CONSIDER);
        if (!recommended.isEmpty() || person.role() == Role.MAIN) {
            page.heading(labels.of("recommended", inSentence(person)));
        }
        if (recommended.isEmpty() && person.role() == Role.MAIN) {
            page.line(labels.of("none"));
        }
        recommended.forEach(this::recommended);
        if (!consider.isEmpty()) {
            page.heading(labels.of("consider") + " " + labels.of("for", inSentence(person)));
            consider.forEach(this::considered);
        }
    }

    private static List<Outcome> ofKind(PersonResult person, OutcomeKind kind) {
        return person.outcomes().stream()
                .filter(outcome -> outcome.kind() == kind)
                .toList();
    }

    private void recommended(Outcome outcome) {
        Measure measure = outcome.measure();
        page.item(outcome.order() + ".", in(measure.name()));
        page.detail(INDENT, labels.of("why"), because(outcome.reasons()));
        rests(INDENT, outcome.reasons());
        details(vocabulary.details().measure(), measure.details());
        milder(outcome);
        warningsOn(outcome);
        page.detail(INDENT, labels.of("sources"), sources(outcome.reasons()));
    }

    private void milder(Outcome outcome) {
        outcome.insufficientBecause()
                .forEach(milder -> page.detail(
                        INDENT,
                        labels.of("milder") + " (" + in(milder.milder().name()) + ")",
                        because(milder.reasons())));
    }

    private void considered(Outcome outcome) {
        page.item(outcome.order() + ".", in(outcome.measure().name()));
        page.detail(INDENT, labels.of("why"), because(outcome.reasons()));
        details(vocabulary.details().measure(), outcome.measure().details());
        warningsOn(outcome);
    }

    /** Says each warning with the first measure that it hangs on, and not again. */
    private void warningsOn(Outcome outcome) {
        if (outcome.measure().id().equals(first)) {
            return; // what comes before everything else is not to be held up by a warning
        }
        for (Warning warning : outcome.warnings()) {
            if (said.add(warning.id())) {
                page.item(INDENT + "!", in(warning.text()));
            }
        }
    }

    private void details(Map<String, Detail> declared, Map<String, Text> details) {
        declared.forEach((id, detail) -> {
            Text text = details.get(id);
            if (text != null && detail.brief()) {
                page.detail(INDENT, in(detail.heading()), in(text));
            }
        });
    }

    private void plan(PersonResult person) {
        if (!person.plan().isEmpty()) {
            page.heading(labels.of("plan") + " " + labels.of("for", inSentence(person)));
            person.plan().forEach(line -> page.item("-", in(line.item().text())));
        }
    }

    private void heldBack() {
        List<String> lines = new ArrayList<>();
        for (PersonResult person : decision.persons()) {
            ofKind(person, OutcomeKind.NOT_PROPORTIONATE).forEach(outcome -> lines.add(notProportionate(outcome)));
            ofKind(person, OutcomeKind.BLOCKED)
                    .forEach(outcome -> lines.add(
                            labels.of("heldNow", in(outcome.measure().name())) + " " + because(outcome.reasons())));
            ofKind(person, OutcomeKind.NEEDS_CLARIFICATION)
                    .forEach(outcome -> lines.add(
                            labels.of("clarifyMeasure", in(outcome.measure().name())) + " "
                                    + because(outcome.reasons())));
        }
        if (!lines.isEmpty()) {
            page.heading(labels.of("held"));
            lines.forEach(line -> page.item("-", line));
        }
    }

    private String notProportionate(Outcome outcome) {
        StringBuilder line =
                new StringBuilder(labels.of("heldNow", in(outcome.measure().name())));
        HeldBack why = outcome.heldBack();
        if (why != null && why.aboveCeiling()) {
            line.append(' ').append(labels.of("aboveCeiling"));
        }
        if (why != null && !why.milder().isEmpty()) {
            String milder =
                    why.milder().stream().map(measure -> in(measure.name())).collect(Collectors.joining(", "));
            line.append(' ').append(labels.of("milderFirst", milder));
        }
        return line.toString();
    }

    private void warnings() {
        List<Warning> left = decision.warnings().stream()
                .map(WarningResult::warning)
                .filter(warning -> said.add(warning.id()))
                .toList();
        if (!left.isEmpty()) {
            page.heading(labels.of("warnings"));
            left.forEach(warning -> page.item("!", in(warning.text())));
        }
    }

    private void clarify() {
        if (!decision.clarify().isEmpty()) {
            page.heading(labels.of("clarify"));
            for (Clarification clarification : decision.clarify()) {
                boolean ofMain = clarification.ref().equals(vocabulary.persons().main());
                page.item(
                        "?",
                        (ofMain ? "" : clarification.ref() + ": ")
                                + in(clarification.question().ask()));
            }
        }
    }

    private void review() {
        NextReview review = decision.review();
        if (review != null) {
            page.heading(labels.of("review"));
            page.line(labels.of("reviewBy", labels.date(review.by())) + " " + because(review.reasons()));
        }
    }

    private static String sources(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.rule().sources().stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void rests(String indent, List<Reason> reasons) {
        List<Text> leaves = Leaves.of(reasons);
        if (!leaves.isEmpty()) {
            page.detail(
                    indent, labels.of("rests"), leaves.stream().map(this::in).collect(Collectors.joining("; ")));
        }
    }

    private String because(List<Reason> reasons) {
        return reasons.stream().map(this::because).distinct().collect(Collectors.joining(" "));
    }

    private String because(Reason reason) {
        return in(reason.rule().reason()) + " [" + reason.rule().id() + "]";
    }

    private String in(Text text) {
        return text.in(language);
    }
}
