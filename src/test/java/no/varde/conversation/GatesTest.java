package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.LeftBehind;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No question is asked whose answer another one rules out, and no answer to one stays. */
class GatesTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final Interview INTERVIEW =
            new Interview(VOCABULARY, new NextQuestion(new BookLogic(TheBook.DECIDER)));
    private static final int WALKS = 12;
    private static final int MOST_PAGES = 120;

    private final Gates gates = new Gates(VOCABULARY);

    @Test
    void the_answers_that_let_a_question_be_asked_are_asked_for_before_it_or_with_it() {
        List<Question> order = VOCABULARY.conversation().stream()
                .flatMap(page -> page.questions().stream())
                .toList();
        for (Question question : order) {
            ConversationPage page = page(question);
            for (Gate gate : VOCABULARY.askedWith(question).any()) {
                assertThat(VOCABULARY.conversation().indexOf(page(gate.question())))
                        .as(question.id() + " is asked only with an answer to "
                                + gate.question().id())
                        .isLessThanOrEqualTo(VOCABULARY.conversation().indexOf(page));
            }
        }
    }

    private static ConversationPage page(Question question) {
        return VOCABULARY.conversation().stream()
                .filter(page -> page.questions().contains(question))
                .findFirst()
                .orElseThrow();
    }

    /** Random walks: through the core, and through everything. */
    @ParameterizedTest
    @EnumSource(
            value = Pace.class,
            names = {"CORE", "EVERYTHING"})
    void no_walk_asks_a_question_that_the_answers_before_it_rule_out(Pace pace) {
        Random random = new Random(RandomAssessments.seed(this));
        RandomAssessments answers = new RandomAssessments(VOCABULARY, random.nextLong());
        for (int walk = 0; walk < WALKS; walk++) {
            Conversation conversation = INTERVIEW.start(TheBook.TODAY).at(pace);
            int pages = 0;
            while (pages < MOST_PAGES && INTERVIEW.next(conversation) instanceof Step.Ask ask) {
                conversation = ask.stop().page().members()
                        ? INTERVIEW.members(conversation, random.nextInt(3))
                        : answered(conversation, ask.stop(), random, answers);
                pages++;
            }
            assertThat(pages).isLessThan(MOST_PAGES);
        }
    }

    private Conversation answered(Conversation conversation, Stop stop, Random random, RandomAssessments answers) {
        Assessment given = conversation.given();
        List<Asked> asked = INTERVIEW.questions(conversation, stop);
        assertThat(asked)
                .filteredOn(one -> !given.person(one.ref())
                        .person()
                        .answer(one.question().id())
                        .isKnown())
                .as("asked on " + stop.page().id() + " with " + given)
                .noneMatch(one -> gates.isClosed(given, one));
        Interview.Taken taken = INTERVIEW.take(conversation, stop, written(asked, given, random, answers));
        Conversation next = taken.faults().isEmpty()
                ? taken.conversation()
                : INTERVIEW.take(conversation, stop, nothing(asked)).conversation();
        assertThat(LeftBehind.in(VOCABULARY, next.given()))
                .as(next.given().toString())
                .isEmpty();
        return next;
    }

    private static Map<Asked, List<String>> nothing(List<Asked> asked) {
        Map<Asked, List<String>> fields = new HashMap<>();
        asked.forEach(one -> fields.put(one, List.of("")));
        return fields;
    }

    private static Map<Asked, List<String>> written(
            List<Asked> asked, Assessment given, Random random, RandomAssessments answers) {
        Map<Asked, List<String>> fields = new HashMap<>();
        for (Asked one : asked) {
            Question question = one.question();
            boolean isNo = question.scale().equals(Scale.OneOf.YES_NO) && random.nextInt(3) > 0;
            fields.put(one, isNo ? List.of("NO") : PageFields.written(answers.answer(question, given.asOf())));
        }
        return fields;
    }
}
