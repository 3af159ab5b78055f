package no.varde.report;

import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.explanation.WhyNot;
import no.varde.explanation.WhyNot.RuleCheck;
import no.varde.explanation.WhyNot.SentenceCheck;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;

/** Says why a measure is not recommended in the words of the reports, for who shows it in another form. */
public final class WhyNotWording {

    private final Speech speech;
    private final GivenText given;
    private final OtherAnswersText changes;

    WhyNotWording(Speech speech, Assessment assessment) {
        this.speech = speech;
        this.given = new GivenText(assessment, speech);
        this.changes = new OtherAnswersText(speech, assessment.asOf());
    }

    /** A rule held against the answers. */
    public record RuleTold(String title, boolean holds, List<SentenceTold> sentences) {}

    /**
     * A sentence held against the answers.
     *
     * @param now what is so instead, where the sentence does not hold; empty where there is nothing to say
     * @param members what a count counts, where it is not reached
     * @param rules for something that rules find, the rule that is nearest to finding it, or those that found it
     */
    public record SentenceTold(
            String text, boolean holds, String now, List<SentenceTold> members, List<RuleTold> rules) {}

    /**
     * Why a measure is not recommended.
     *
     * @param limits the rules that hold it back
     * @param milder the milder measures to try first, where a rule would have this one; empty elsewhere
     * @param ceiling the level that does not allow so intrusive a measure, where a rule would have it; empty elsewhere
     * @param smallest the single other answers that would bring it to the list
     * @param rules the rules that could give it, the nearest first
     */
    public record Told(
            OutcomeKind kind,
            List<String> limits,
            List<String> milder,
            String ceiling,
            List<String> smallest,
            List<RuleTold> rules) {}

    /** Returns why a measure is not recommended. */
    public Told of(WhyNot whyNot) {
        boolean wanted =
                !whyNot.rules().isEmpty() && whyNot.rules().get(0).failing().isEmpty();
        Level ceiling = whyNot.ceiling();
        return new Told(
                whyNot.kind(),
                whyNot.limits().stream()
                        .map(limit -> speech.in(limit.rule().reason()))
                        .distinct()
                        .toList(),
                wanted
                        ? whyNot.milder().stream()
                                .map(first -> speech.in(first.measure().name()))
                                .toList()
                        : List.of(),
                wanted && ceiling != null ? speech.in(ceiling.name()) : "",
                changes.lines(whyNot.smallest()),
                whyNot.rules().stream().map(this::rule).toList());
    }

    private RuleTold rule(RuleCheck check) {
        return new RuleTold(
                speech.in(check.rule().title()),
                check.failing().isEmpty(),
                check.sentences().stream().map(this::sentence).toList());
    }

    private SentenceTold sentence(SentenceCheck check) {
        return new SentenceTold(
                speech.in(check.sentence().text()),
                check.holds(),
                check.holds() ? "" : given.now(check),
                check.holds()
                        ? List.of()
                        : check.members().stream().map(this::sentence).toList(),
                check.holds()
                        ? List.of()
                        : check.rules().stream().map(this::rule).toList());
    }
}
