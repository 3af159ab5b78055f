package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.QuestionList;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A short conversation is enough for what is to be done first: whatever would have been answered to what was not asked, the
 * levels, the duties and what is to be done now and today stay as they are.
 */
class CoreTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final Interview INTERVIEW =
            new Interview(VOCABULARY, new NextQuestion(new BookLogic(TheBook.DECIDER)));
    private static final int RANDOM = 40;
    private static final int MOST_PAGES = 15;
    private static final int MOST_QUESTIONS = 35;

    static Stream<Path> journeys() throws IOException {
        return Files.list(Path.of("fixtures/journeys")).sorted();
    }

    static Stream<Path> situations() {
        return TheBook.situations().stream();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void a_journey_takes_at_most_fifteen_pages_and_thirty_five_questions_to_the_result(Path file) {
        Walk walk = new Walk(INTERVIEW, TheBook.assessment(file)).toTheEnd();
        assertThat(walk.pages()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(MOST_PAGES);
        assertThat(seen(walk)).hasSizeLessThanOrEqualTo(MOST_QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource({"journeys", "situations"})
    void what_was_not_asked_makes_no_difference_to_what_is_to_be_done_first(Path file) {
        makesNoDifference(TheBook.assessment(file));
    }

    @Test
    void nor_does_it_in_cases_at_random() {
        RandomAssessments random = new RandomAssessments(VOCABULARY, RandomAssessments.seed(this));
        for (int i = 0; i < RANDOM; i++) {
            makesNoDifference(random.next());
        }
    }

    private static void makesNoDifference(Assessment told) {
        Assessment whole = asked(told);
        Walk walk = new Walk(INTERVIEW, whole).toTheEnd();
        assertThat(FirstScreen.of(walk.conversation().given()))
                .as(whole.toString())
                .isEqualTo(FirstScreen.of(whole));
    }

    /** Returns what of a case can be asked: no log, no member by another ref, nothing of members where there are none, and
     * nothing behind a gate that is closed. */
    static Assessment asked(Assessment told) {
        List<Person> members = new ArrayList<>();
        told.members()
                .forEach(member -> members.add(
                        new Person(VOCABULARY.persons().member() + "-" + (members.size() + 1), member.answers())));
        Map<String, Answer> main = new HashMap<>(told.main().answers());
        if (members.isEmpty()) {
            VOCABULARY.conversation().stream()
                    .filter(ConversationPage::withMembers)
                    .flatMap(page -> page.questions().stream())
                    .forEach(question -> main.remove(question.id()));
        }
        Assessment asked = new Assessment(told.asOf(), new Person(told.main().ref(), main), members, Map.of());
        Set<Asked> every = new HashSet<>();
        asked.persons().forEach(person -> person.person()
                .answers()
                .keySet()
                .forEach(id -> every.add(new Asked(person.ref(), Vocabulary.known(VOCABULARY.questions(), id)))));
        return new Gates(VOCABULARY).without(asked, every);
    }

    /**
     * Returns what somebody sees as a question: a list once, and what comes only after another answer where that was given.
     */
    private static Set<String> seen(Walk walk) {
        Set<String> seen = new TreeSet<>();
        for (Stop page : walk.pages()) {
            if (page.page().members()) {
                seen.add(page.page().id());
            }
            walk.questions().stream()
                    .filter(asked -> page.asked().contains(asked) && isUnfolded(walk, asked))
                    .forEach(asked -> seen.add(name(page.page(), asked.question())));
        }
        return seen;
    }

    private static String name(ConversationPage page, Question question) {
        for (QuestionList list : page.lists()) {
            if (list.of().contains(question)) {
                return page.id() + " " + page.lists().indexOf(list);
            }
        }
        return question.id();
    }

    private static boolean isUnfolded(Walk walk, Asked asked) {
        List<Gate> gates = VOCABULARY.askedWith(asked.question()).any();
        return gates.isEmpty()
                || gates.stream().anyMatch(gate -> isOpen(walk.conversation().given(), gate, asked.ref()));
    }

    private static boolean isOpen(Assessment given, Gate gate, String ref) {
        String whose =
                gate.question().reach() == Reach.MEMBER ? ref : given.main().ref();
        Answer answer = given.person(whose).person().answer(gate.question().id());
        return gate.constants().contains(answer.written());
    }

    @ParameterizedTest
    @MethodSource({"journeys", "situations"})
    void what_was_proved_on_the_way_makes_no_difference_to_what_is_told_of_the_unknown(Path file) {
        tellsTheSame(TheBook.assessment(file));
    }

    @Test
    void nor_does_it_in_other_cases_at_random() {
        RandomAssessments random = new RandomAssessments(VOCABULARY, RandomAssessments.seed(this));
        for (int i = 0; i < RANDOM; i++) {
            tellsTheSame(random.next());
        }
    }

    private static void tellsTheSame(Assessment told) {
        Assessment whole = asked(told);
        for (Conversation end : List.of(
                new Walk(INTERVIEW, whole).toEnough().conversation(),
                new Walk(INTERVIEW, whole).toTheEnd().conversation())) {
            Conversation anew =
                    new Conversation(end.given(), end.inVain(), end.membersAsked(), end.pace(), null, end.trail());
            for (Aim aim : Aim.values()) {
                assertThat(INTERVIEW.stillUnknown(end, aim))
                        .as("%s of %s", aim, told)
                        .isEqualTo(INTERVIEW.stillUnknown(anew, aim));
            }
        }
    }

    @Test
    void where_the_questions_end_the_unknown_answers_are_told_that_could_change_it_still() {
        Walk walk = new Walk(INTERVIEW, TheBook.assessment(Path.of("fixtures/journeys/det-meste-er-ukjent.yaml")))
                .toTheEnd();
        StillUnknown unknown = INTERVIEW.stillUnknown(walk.conversation(), Aim.FIRST_SCREEN);
        assertThat(unknown.count()).isGreaterThan(StillUnknown.MOST);
        assertThat(unknown.best())
                .hasSize(StillUnknown.MOST)
                .allMatch(one -> walk.conversation().inVain().contains(one.asked()));
    }
}
