package no.varde.report;

import java.util.List;
import no.varde.explanation.AnswerSets.AnswerSet;
import no.varde.explanation.Explanation;
import no.varde.explanation.Explanation.EnoughFor;
import no.varde.explanation.GivenAnswer;
import no.varde.explanation.WhyNot;
import no.varde.explanation.WhyNot.MilderFirst;
import no.varde.explanation.WhyNot.RuleCheck;
import no.varde.explanation.WhyNot.SentenceCheck;
import no.varde.report.result.Why;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Slots.FactOfLog;
import no.varde.vocabulary.Vocabulary;

/** Why measures are recommended and why others are not, as the value that JSON is written of. */
public final class WhyJson {

    private final Explanation explanation;
    private final Vocabulary vocabulary;
    private final String language;
    private final GivenText given;
    private final ChangeJson changes;

    private WhyJson(Explanation explanation, String language) {
        this.explanation = explanation;
        this.vocabulary = explanation.book().vocabulary();
        this.language = language;
        this.given = new GivenText(explanation.assessment(), new Speech(vocabulary, language));
        this.changes = new ChangeJson(vocabulary, language, explanation.asOf());
    }

    /**
     * Returns an explanation.
     *
     * @param language a language of the book
     */
    public static Why of(Explanation explanation, String language) {
        return new WhyJson(explanation, language).why();
    }

    private Why why() {
        return new Why(
                explanation.book().identity().meaning(),
                explanation.book().identity().content(),
                explanation.asOf(),
                explanation.enough().stream().map(this::enough).toList(),
                explanation.whyNot().stream().map(this::whyNot).toList());
    }

    private Why.EnoughFor enough(EnoughFor enough) {
        return new Why.EnoughFor(
                enough.measure().id(),
                enough.measure().name().in(language),
                enough.ref(),
                enough.sets().sets().stream().map(this::set).toList(),
                enough.sets().all());
    }

    private Why.AnswerSet set(AnswerSet set) {
        return new Why.AnswerSet(answers(set.known()), answers(set.unknown()));
    }

    private List<Why.Given> answers(List<GivenAnswer> answers) {
        return answers.stream().map(this::answer).toList();
    }

    private Why.Given answer(GivenAnswer answer) {
        String text = given.of(new GivenAnswer(vocabulary.persons().main(), answer.slot(), answer.cells()));
        Question question = vocabulary.slots().questionAt(answer.slot());
        if (question != null) {
            String written = answer.in(explanation.assessment(), question).written();
            return new Why.GivenAnswer(answer.ref(), question.id(), written, text);
        }
        if (answer.slot() == Slots.AS_OF) {
            return new Why.GivenAnswer(answer.ref(), "asOf", explanation.asOf().toString(), text);
        }
        FactOfLog fact = vocabulary.slots().logFactAt(answer.slot());
        return new Why.GivenFact(
                answer.ref(),
                fact == null ? household(answer.slot()) : fact.fact().id(),
                text);
    }

    private String household(int slot) {
        return vocabulary.household().values().stream()
                .filter(fact -> fact.slot() == slot)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Why.WhyNot whyNot(WhyNot whyNot) {
        Level ceiling = whyNot.ceiling();
        return new Why.WhyNot(
                whyNot.measure().id(),
                whyNot.measure().name().in(language),
                whyNot.ref(),
                whyNot.kind(),
                rules(explanation.brief() ? whyNot.rules().stream().limit(1).toList() : whyNot.rules()),
                rules(whyNot.limits()),
                whyNot.milder().stream().map(this::milder).toList(),
                ceiling == null ? null : ceiling.id(),
                whyNot.smallest().stream().map(changes::of).toList());
    }

    private Why.MilderFirst milder(MilderFirst milder) {
        return new Why.MilderFirst(
                milder.measure().id(),
                milder.measure().name().in(language),
                rules(explanation.brief() ? List.of() : milder.rules()));
    }

    private List<Why.RuleCheck> rules(List<RuleCheck> checks) {
        return checks.stream()
                .map(check -> new Why.RuleCheck(
                        check.rule().id(),
                        check.rule().title().in(language),
                        check.failing().size(),
                        check.sentences().stream().map(this::sentence).toList()))
                .toList();
    }

    private Why.SentenceCheck sentence(SentenceCheck check) {
        Level level = check.level();
        return new Why.SentenceCheck(
                check.sentence().text().in(language),
                check.holds(),
                answers(check.answers()),
                level == null ? null : level.id(),
                check.members().stream().map(this::sentence).toList(),
                rules(check.rules()));
    }
}
