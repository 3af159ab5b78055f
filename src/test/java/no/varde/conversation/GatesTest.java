package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.assessment.LeftBehind;
import no.varde.assessment.Person;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.InTurn;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.Answer;
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

    /** Who is at a crisis centre with an alarm keeps it before a release, whatever else is so. */
    @Test
    void when_somebody_gets_out_of_prison_is_asked_only_beside_whether_they_are_there() {
        Walk walk = new Walk(
                        INTERVIEW,
                        TheBook.assessment(
                                """
                        asOf: 2026-11-30
                        answers: {danger-now: NO, perpetrator-present-or-coming: NO, concrete-plan-and-means: NO, living-together: NO,
                          separated: YES, separation-date: 2026-11-08, perpetrator-knows-help-sought: YES, network-is-safe: NO,
                          consents-to-police: YES, person-age-group: ADULT, threat-to-kill: YES, weapon-used-or-threatened: YES,
                          believes-may-be-killed: YES, escalation: YES, strangulation: NO, violence-ever: YES,
                          physical-violence-last-year: YES, violence-repeated: YES, severe-violence: NO, sexual-violence: NO,
                          violence-in-pregnancy: NO, stalking: YES, digital-surveillance: NO, honour-related: NO, firearm-access: YES,
                          serious-health-danger: NO, injury-recent: NO, pregnant-now: NO, suicidal-thoughts: NO, at-crisis-centre: YES,
                          leaving-centre-soon: NO, has-violence-alarm: YES, alarm-expires: 2026-12-20, can-care-for-self: YES}
                        """))
                .toTheEnd();
        assertThat(walk.questions())
                .extracting(asked -> asked.question().id())
                .contains("perpetrator-imprisoned", "perpetrator-release-date");
    }

    @Test
    void
            child_welfare_that_is_no_public_body_is_not_asked_whether_child_welfare_has_asked_nor_whether_it_was_an_order() {
        assertThat(askedAbout("CHILD_WELFARE, works-for-public-body: NO"))
                .contains("grounds-to-believe-child-mistreated")
                .doesNotContain("child-welfare-has-asked", "child-welfare-order");
        assertThat(askedAbout("CHILD_WELFARE, works-for-public-body: YES"))
                .as("a public body must answer the service of another place")
                .contains("child-welfare-has-asked");
        assertThat(askedAbout("SCHOOL"))
                .contains("child-welfare-has-asked", "child-welfare-order")
                .doesNotContain("works-for-public-body");
    }

    /** Returns what is asked on any page with a child in the house, where of the helper no more is known than the role. */
    private List<String> askedAbout(String role) {
        Conversation conversation = INTERVIEW.resume(TheBook.assessment("asOf: 2026-11-30\nanswers: {helper-role: "
                + role + ", child-welfare-has-asked: UNKNOWN}\nchildren: [{ref: child-1, answers: {}}]\n"));
        return INTERVIEW.stops(conversation).stream()
                .flatMap(stop -> INTERVIEW.questions(conversation.at(Pace.EVERYTHING), stop).stream())
                .map(asked -> asked.question().id())
                .toList();
    }

    @Test
    void who_turns_out_to_work_in_child_welfare_has_no_order_of_it() {
        Assessment told = TheBook.assessment(
                "asOf: 2026-11-30\nanswers: {works-for-public-body: NO, child-welfare-has-asked: YES,"
                        + " child-welfare-order: YES}\n");
        Question role = Vocabulary.known(VOCABULARY.questions(), "helper-role");
        Map<String, Answer> answers = new HashMap<>(told.main().answers());
        answers.put(role.id(), new Answer.Choice("CHILD_WELFARE"));
        Assessment child = told.with(new Person(told.main().ref(), answers));
        Asked written = new Asked(told.main().ref(), role);
        assertThat(new Gates(VOCABULARY).without(child, Set.of(written)).main().answers())
                .containsOnlyKeys("helper-role", "works-for-public-body", "child-welfare-has-asked");
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
        Askable askable = Askable.of(VOCABULARY, given, conversation.membersAsked());
        InTurn turn = new InTurn(askable, gate -> asked.contains(gate) || conversation.wasAsked(gate));
        assertThat(asked)
                .filteredOn(one -> !given.person(one.ref())
                        .person()
                        .answer(one.question().id())
                        .isKnown())
                .as("asked on " + stop.page().id() + " with " + given)
                .noneMatch(one -> askable.isLeftOut(one.ref(), one.question()))
                .as("asked on " + stop.page().id() + " before what it hangs on, with " + given)
                .allMatch(one -> turn.before(one).findAny().isEmpty());
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
