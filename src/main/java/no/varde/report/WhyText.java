package no.varde.report;

import java.util.List;
import no.varde.explanation.AnswerSets;
import no.varde.explanation.AnswerSets.AnswerSet;
import no.varde.explanation.Explanation;
import no.varde.explanation.Explanation.EnoughFor;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;

/** Says why measures are recommended and why others are not, so that a helper can read it aloud. */
public final class WhyText {

    private final Explanation explanation;
    private final Speech speech;
    private final Labels labels;
    private final Page page = new Page();
    private final GivenText given;

    private WhyText(Explanation explanation, String language) {
        this.explanation = explanation;
        this.speech = new Speech(explanation.book().vocabulary(), language);
        this.labels = speech.labels();
        this.given = new GivenText(explanation.assessment(), speech);
    }

    /**
     * Returns an explanation as text with lines of at most 92 characters.
     *
     * @param language a language of the book
     */
    public static String of(Explanation explanation, String language) {
        return new WhyText(explanation, language).text();
    }

    private String text() {
        page.line(speech.in(speech.vocabulary().title()));
        page.line(
                labels.ofBook("why.head", explanation.asOf(), explanation.book().identity()));
        WhyNotText whyNot = new WhyNotText(speech, page, given, explanation.asOf());
        if (explanation.brief()) {
            page.heading(labels.of("why.enough"));
            explanation.enough().forEach(this::shortly);
            page.heading(labels.of("why.whyNot"));
            explanation.whyNot().forEach(whyNot::shortly);
        } else {
            explanation.enough().forEach(this::wholly);
            explanation.whyNot().forEach(whyNot::wholly);
        }
        return page.toString();
    }

    /** Returns the name of a measure with what became of it for a person. */
    static String title(Speech speech, Measure measure, String ref, OutcomeKind kind) {
        String outcome = speech.labels().of("outcome." + kind);
        String name = speech.in(measure.name());
        return speech.prefix(ref) + speech.labels().of("why.title", name, outcome);
    }

    private void shortly(EnoughFor enough) {
        page.item("-", speech.prefix(enough.ref()) + speech.in(enough.measure().name()));
        List<AnswerSet> sets = enough.sets().sets();
        for (int i = 0; i < sets.size(); i++) {
            page.detail("  ", labels.of(i == 0 ? "why.alone" : "why.or"), said(sets.get(i)));
        }
        more(enough.sets());
    }

    private void wholly(EnoughFor enough) {
        page.heading(title(speech, enough.measure(), enough.ref(), OutcomeKind.RECOMMENDED));
        List<AnswerSet> sets = enough.sets().sets();
        if (sets.get(0).size() == 0) {
            page.line(labels.of("why.always"));
            return;
        }
        page.line(sets.size() == 1 ? labels.of("why.one") : labels.of("why.any", sets.size()));
        for (int i = 0; i < sets.size(); i++) {
            page.item(i + 1 + ".", said(sets.get(i)));
        }
        more(enough.sets());
    }

    private void more(AnswerSets sets) {
        if (!sets.all()) {
            page.item(" ", labels.of("why.more"));
        }
    }

    private String said(AnswerSet set) {
        if (set.size() == 0) {
            return labels.of("why.always");
        }
        String known = given.of(set.known());
        if (set.unknown().isEmpty()) {
            return known;
        }
        String unknown = given.of(set.unknown());
        return known.isEmpty() ? unknown : known + "; " + labels.of("why.unknown", unknown);
    }
}
