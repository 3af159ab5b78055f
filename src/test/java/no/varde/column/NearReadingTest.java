package no.varde.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Cases that are nearly the same come to what any cases with these answers come to, and what is left out changes nothing. */
class NearReadingTest {

    private static final long SEED = RandomAssessments.seed("NearReadingTest");
    private static final int ASSESSMENTS = 30;

    private final Random random = new Random(SEED);

    @Test
    void all_that_is_concluded_is_the_same() {
        check(TheBook.BOOK, IntStream.range(0, TheBook.BOOK.index().size()).toArray());
    }

    @Test
    void all_that_is_concluded_by_a_book_about_something_else_is_the_same() throws Exception {
        RuleBook boat = RuleBook.read(BookFiles.in(Path.of("src/test/resources/books/boat")));
        check(boat, IntStream.range(0, boat.index().size()).toArray());
    }

    @Test
    void the_few_that_are_asked_for_are_the_same() {
        int[] some = random.ints(5, 0, TheBook.BOOK.index().size()).toArray();
        check(TheBook.BOOK, some);
    }

    @Test
    void what_no_rule_can_reach_is_never_concluded() {
        NearCases near = new NearReading(TheBook.BOOK, -1).beside(firstOf(TheBook.BOOK));
        near.read();
        assertThat(near.in(0, -1)).isZero();
    }

    private static List<Answers> firstOf(RuleBook book) {
        return answers(book.vocabulary(), new RandomAssessments(book.vocabulary(), SEED).next());
    }

    private static List<Answers> answers(Vocabulary vocabulary, Assessment assessment) {
        return assessment.persons().stream()
                .map(person -> Answers.of(vocabulary, assessment, person))
                .toList();
    }

    private void check(RuleBook book, int... wanted) {
        NearReading reading = new NearReading(book, wanted);
        ColumnReading plain = new ColumnReading(book);
        RandomAssessments assessments = new RandomAssessments(book.vocabulary(), SEED);
        for (int i = 0; i < ASSESSMENTS; i++) {
            List<Answers> first = answers(book.vocabulary(), assessments.next());
            NearCases near = reading.beside(first);
            check(book, plain, first, near, NearCases.OTHERS, wanted);
            near.clear();
            check(book, plain, first, near, random.nextInt(NearCases.OTHERS), wanted);
        }
    }

    /** Puts some answers into cases, and holds what they come to against the plain way. */
    private void check(
            RuleBook book, ColumnReading plain, List<Answers> first, NearCases near, int others, int... wanted) {
        List<List<Answers>> cases = new ArrayList<>(Collections.nCopies(1 + NearCases.OTHERS, first));
        for (int row = 1; row <= others; row++) {
            cases.set(row, other(book, first, near, row));
        }
        near.read();
        List<Concluded> concluded = plain.read(CaseColumns.ofAnswers(book.vocabulary(), cases));
        for (int person = 0; person < first.size(); person++) {
            for (int conclusion : wanted) {
                assertThat(near.in(person, conclusion))
                        .isEqualTo(concluded.get(person).of(conclusion)[0]);
            }
        }
    }

    private List<Answers> other(RuleBook book, List<Answers> first, NearCases near, int row) {
        List<Answers> other = new ArrayList<>(first);
        for (int times = random.nextInt(4); times > 0; times--) {
            int person = random.nextInt(first.size());
            List<Question> questions = book.vocabulary().bySlot();
            Question question = questions.get(random.nextInt(questions.size()));
            CellSet cell = CellSet.cell(random.nextInt(question.scale().width()));
            Answers before = other.get(person);
            near.put(person, row, question.slot(), before.bits(question.slot()) ^ cell.bits());
            other.set(person, before.with(question.slot(), cell));
        }
        return other;
    }
}
