package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.assessment.InVain;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.explanation.NextQuestions.When;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No question is named before the one on whose answer it hangs whether it is asked, and none that nobody is asked. */
class InTurnTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final NextQuestion NEXT = new NextQuestion(new BookLogic(TheBook.DECIDER));
    private static final String ADULT = VOCABULARY.persons().main();

    private static Question question(String id) {
        return Vocabulary.known(VOCABULARY.questions(), id);
    }

    private static Stream<String> ids(List<Candidate> named) {
        return named.stream().map(one -> one.asked().question().id());
    }

    private static boolean isOpen(Assessment given, Asked asked, Gate gate) {
        String ref = gate.question().reach() == Reach.MEMBER ? asked.ref() : ADULT;
        return gate.isOpen(given.person(ref).person().answer(gate.question().id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"det-meste-er-ukjent", "eldre-kvinne", "krisesenteret"})
    void what_hangs_on_an_answer_is_named_only_where_that_answer_is_given(String journey) {
        Assessment given = TheBook.assessment(Path.of("fixtures/journeys/" + journey + ".yaml"));
        List<Candidate> named = NEXT.toAsk(given, FileNotes.NONE).questions();
        assertThat(named).extracting(Candidate::when).isSorted();
        assertThat(named).extracting(Candidate::asked).isNotEmpty().doesNotHaveDuplicates();
        assertThat(named).extracting(Candidate::asked).allMatch(asked -> {
            List<Gate> any = VOCABULARY.askedWith(asked.question()).any();
            return any.isEmpty() || any.stream().anyMatch(gate -> isOpen(given, asked, gate));
        });
    }

    /** Each of these was the first to be named, or among the first. */
    @Test
    void whether_there_was_strangulation_is_asked_before_whether_it_was_lately_and_a_no_asks_for_no_more() {
        String answers = "answers: {danger-now: NO, living-together: YES, coercive-control: YES, helper-role: OTHER";
        Assessment nothing = TheBook.assessment(answers + "}");
        assertThat(ids(NEXT.of(nothing).questions())).contains("strangulation-recent");
        assertThat(ids(NEXT.toAsk(nothing, FileNotes.NONE).questions()))
                .contains("strangulation", "sexual-violence", "concrete-plan-and-means")
                .doesNotContain("strangulation-recent", "sexual-violence-recent", "threat-within-hours");
        Assessment yes = TheBook.assessment(answers + ", strangulation: YES, sexual-violence: NO}");
        assertThat(ids(NEXT.toAsk(yes, FileNotes.NONE).questions()))
                .contains("strangulation-recent")
                .doesNotContain("strangulation", "sexual-violence", "sexual-violence-recent");
    }

    @Test
    void what_was_asked_in_vain_holds_nothing_up() {
        Assessment given = TheBook.assessment("answers: {danger-now: NO, living-together: YES, helper-role: OTHER}");
        FileNotes notes = new FileNotes(List.of(new InVain(ADULT, question("strangulation"))), false, List.of());
        assertThat(ids(NEXT.toAsk(given, notes).questions()))
                .contains("strangulation-recent")
                .doesNotContain("strangulation");
    }

    @Test
    void what_follows_from_another_answer_is_known_and_not_asked_first() {
        Assessment stays = TheBook.assessment("answers: {leaving-centre-soon: YES}");
        Askable askable = Askable.of(VOCABULARY, stays, false);
        assertThat(askable.before(ADULT, question("centre-address-hidden"))).isEmpty();
        assertThat(askable.isClosed(ADULT, question("left-crisis-centre"))).isTrue();
    }

    /** Nothing is recommended because of a bag or an earlier report by themselves: only what is told of them behind it. */
    @Test
    void a_question_that_changes_nothing_by_itself_is_named_with_others_for_the_one_behind_it() {
        Assessment nothing = TheBook.assessment("answers: {}");
        List<Candidate> behind = Stream.of("bag-kept-where", "earlier-report-dropped")
                .map(id -> new Candidate(new Asked(ADULT, question(id)), When.MEASURE, Set.of()))
                .toList();
        List<Candidate> named = new InTurn(Askable.of(VOCABULARY, nothing, false), gate -> false).of(behind);
        assertThat(ids(named)).containsExactly("has-bag-ready", "earlier-police-contact", "reported-to-police");
        assertThat(named).extracting(Candidate::when).containsOnly(When.WITH_OTHERS);
    }
}
