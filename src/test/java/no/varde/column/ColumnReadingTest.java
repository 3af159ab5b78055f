package no.varde.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.varde.RandomAssessments;
import no.varde.SmallBooks;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** The reading on columns concludes what Drools concludes, of every person in every case, however the cases are put together. */
class ColumnReadingTest {

    private static final long SEED = RandomAssessments.seed("ColumnReadingTest");
    private static final int RANDOM = Integer.getInteger("test.readings", 1000);
    private static final int MOST = 200;

    private final ColumnReading columns = new ColumnReading(TheBook.BOOK);

    @Test
    void the_columns_agree_with_drools_on_every_case_of_a_small_book() {
        List<Assessment> every = SmallBooks.everyAssessment(SmallBooks.KITE, 2);
        check(new Decider(SmallBooks.KITE), new ColumnReading(SmallBooks.KITE), every);
        assertThat(every.size()).isGreaterThan(5_000);
    }

    @Test
    void the_columns_agree_with_drools_on_every_situation() {
        check(
                TheBook.DECIDER,
                columns,
                TheBook.situations().stream().map(TheBook::assessment).toList());
    }

    @Test
    void the_columns_agree_with_drools_on_random_assessments() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED);
        Random sizes = new Random(SEED);
        for (int left = RANDOM; left > 0; ) {
            int size = Math.min(left, 1 + sizes.nextInt(MOST));
            check(TheBook.DECIDER, columns, next(random, size));
            left -= size;
        }
    }

    @Test
    void the_columns_agree_with_drools_on_a_book_about_something_else() throws IOException {
        RuleBook boat = RuleBook.read(BookFiles.in(Path.of("src/test/resources/books/boat")));
        RandomAssessments random = new RandomAssessments(boat.vocabulary(), SEED);
        check(new Decider(boat), new ColumnReading(boat), next(random, 500));
    }

    @Test
    void a_word_may_be_full_or_have_one_case_more_or_less() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED);
        List.of(0, 1, 63, 64, 65, 128).forEach(size -> check(TheBook.DECIDER, columns, next(random, size)));
    }

    @Test
    void no_case_is_in_a_column_behind_the_last_one() {
        CaseColumns cases = CaseColumns.of(
                TheBook.BOOK.vocabulary(),
                TheBook.situations().stream().map(TheBook::assessment).toList());
        for (Concluded one : columns.read(cases)) {
            TheBook.BOOK.conclusions().forEach(conclusion -> {
                long[] column = one.of(conclusion);
                assertThat(column[0] & ~one.every()[0]).isZero();
            });
        }
    }

    private static List<Assessment> next(RandomAssessments random, int size) {
        List<Assessment> some = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            some.add(random.next());
        }
        return some;
    }

    private static void check(Decider decider, ColumnReading columns, List<Assessment> cases) {
        List<Concluded> read = columns.read(CaseColumns.of(decider.book().vocabulary(), cases));
        for (int row = 0; row < cases.size(); row++) {
            List<Facts> decided = decider.facts(cases.get(row));
            for (int person = 0; person < read.size(); person++) {
                boolean isThere = person < decided.size();
                assertThat(Concluded.is(read.get(person).every(), row)).isEqualTo(isThere);
                if (isThere
                        && !read.get(person).in(row).equals(decided.get(person).concluded())) {
                    assertThat(read.get(person).in(row))
                            .as("person %s of %s", person, cases.get(row))
                            .isEqualTo(decided.get(person).concluded());
                }
            }
        }
    }
}
