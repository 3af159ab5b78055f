package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.explanation.WhyNot.RuleCheck;
import no.varde.explanation.WhyNot.SentenceCheck;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Each measure that is not recommended has its rules, sentence by sentence, and all that held it back. */
class WhyNotTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();

    private final BookLogic logic = new BookLogic(TheBook.DECIDER);

    private WhyNot whyNot(String answers, String measure) {
        Assessment assessment = TheBook.assessment("answers: {" + answers + "}");
        return logic.explain(assessment)
                .whyNot(assessment.main().ref(), Vocabulary.known(VOCABULARY.measures(), measure));
    }

    private List<WhyNot> ofEverySituation() {
        List<WhyNot> all = new ArrayList<>();
        TheBook.situations().forEach(file -> {
            Explained explained = logic.explain(TheBook.assessment(file));
            for (String ref : explained.refs()) {
                Role role = ref.equals(explained.refs().get(0)) ? Role.MAIN : Role.MEMBER;
                for (Measure measure : VOCABULARY.measuresListedWith(role)) {
                    if (explained.outcome(ref, measure.id()) != OutcomeKind.RECOMMENDED) {
                        all.add(explained.whyNot(ref, measure));
                    }
                }
            }
        });
        return all;
    }

    @Test
    void something_stands_in_the_way_of_every_measure_that_is_not_recommended() {
        assertThat(ofEverySituation()).hasSizeGreaterThan(300).allSatisfy(whyNot -> {
            boolean noRule =
                    whyNot.rules().stream().noneMatch(rule -> rule.failing().isEmpty());
            boolean heldBack = !whyNot.limits().isEmpty() || !whyNot.milder().isEmpty() || whyNot.ceiling() != null;
            boolean onlyConsidered = whyNot.kind() == OutcomeKind.CONSIDER;
            assertThat(noRule || heldBack || onlyConsidered)
                    .as(whyNot.measure().id())
                    .isTrue();
            assertThat(whyNot.kind() == OutcomeKind.BLOCKED)
                    .isEqualTo(!whyNot.limits().isEmpty());
        });
    }

    @Test
    void a_single_answer_that_would_bring_a_measure_to_the_list_is_named() {
        WhyNot whyNot = whyNot("helper-role: HEALTH", "crisis-centre-stay");
        assertThat(whyNot.smallest()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.because()).hasSize(1);
            assertThat(change.subject().id()).isEqualTo("crisis-centre-stay");
            assertThat(change.to()).isIn("RECOMMENDED", "CONSIDER");
        });
    }

    @Test
    void several_answers_are_named_together_where_no_single_one_would_do() {
        Assessment assessment = TheBook.assessment("answers: {}");
        Measure measure = Vocabulary.known(VOCABULARY.measures(), "fictitious-identity");
        List<Change> smallest =
                logic.explain(assessment).of(measure).whyNot().get(0).smallest();
        assertThat(smallest).allSatisfy(change -> assertThat(change.because()).hasSizeBetween(1, 3));
    }

    @Test
    void the_nearest_rule_comes_first() {
        for (WhyNot whyNot : ofEverySituation()) {
            assertThat(whyNot.rules().stream()
                            .map(rule -> rule.failing().size())
                            .toList())
                    .isSorted();
        }
    }

    @Test
    void each_sentence_is_ticked_exactly_when_it_holds_and_stands_with_the_present_answer() {
        Assessment assessment = TheBook.assessment("answers: {at-crisis-centre: YES, centre-compromised: NO}");
        Facts facts = TheBook.DECIDER.facts(assessment).get(0);
        WhyNot whyNot = whyNot("at-crisis-centre: YES, centre-compromised: NO", "relocation-with-police");
        List<SentenceCheck> sentences = new ArrayList<>();
        whyNot.rules().stream().map(RuleCheck::sentences).forEach(sentences::addAll);
        assertThat(sentences).isNotEmpty().allSatisfy(sentence -> {
            assertThat(sentence.holds())
                    .isEqualTo(facts.holds(sentence.sentence().meaning()));
            sentence.answers().forEach(answer -> assertThat(facts.answers().are(answer.slot(), answer.cells()))
                    .isTrue());
        });
        assertThat(sentences).anyMatch(SentenceCheck::holds).anyMatch(sentence -> !sentence.holds());
    }
}
