package no.varde.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.varde.PlantedBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import org.junit.jupiter.api.Test;

/** A review may name a day that the assessment knows: then it is not later than that day. */
class ReviewDayTest {

    private static final String FINDINGS = "vocabulary/findings.yaml";
    private static final String MONTH = "- {id: next-month, days: 30, ";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 13);

    @Test
    void a_review_is_due_on_the_day_it_names_where_that_comes_first() {
        assertThat(due("2026-06-14")).isEqualTo("2026-06-14");
        assertThat(due("2026-06-13")).as("today").isEqualTo("2026-06-13");
    }

    @Test
    void a_review_is_due_within_its_days_where_its_day_is_later_or_past_or_not_known() {
        assertThat(due("2026-07-14")).isEqualTo("2026-07-13");
        assertThat(due("2026-06-12")).isEqualTo("2026-07-13");
        assertThat(due("UNKNOWN")).isEqualTo("2026-07-13");
    }

    @Test
    void of_two_reviews_the_one_that_is_due_first_counts_even_when_its_days_are_more() {
        PlantedBook book = PlantedBook.boat()
                .plant(FINDINGS, "- {id: tomorrow, days: 1, ", "- {id: tomorrow, days: 60, by: departure, ");
        Decision.NextReview review = review(book, "2026-06-20", ", forecast-read: 2026-06-01");
        assertThat(review.by()).isEqualTo("2026-06-20");
        assertThat(review.reasons()).extracting(reason -> reason.rule().id()).containsExactly("PN-04");
    }

    @Test
    void what_changed_in_a_review_is_told_by_the_day_it_is_due() {
        RuleBook book = RuleBook.read(byDeparture().files());
        Comparison comparison =
                new Comparer(book).compare(assessment(book, "2026-07-10", ""), assessment(book, "2026-06-20", ""));
        Change change = comparison.changes().stream()
                .filter(one -> one.subject().kind() == Change.Kind.REVIEW)
                .findFirst()
                .orElseThrow();
        assertThat(change.from()).isEqualTo("2026-07-10");
        assertThat(change.to()).isEqualTo("2026-06-20");
    }

    @Test
    void the_day_is_one_that_the_main_person_is_asked_for() {
        assertThat(faults("by: ▶departur, "))
                .containsExactly("reviews[next-month].by: `departur` is not known. Maybe `departure`.");
        assertThat(faults("by: ▶wind, "))
                .containsExactly("reviews[next-month].by: `wind` does not ask the main person for a day");
    }

    private static List<String> faults(String by) {
        PlantedBook book = PlantedBook.boat().plant(FINDINGS, MONTH, MONTH + by);
        return catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files())).faults().stream()
                .map(Fault::toString)
                .map(fault -> fault.replaceFirst("^[^ ]*: ", ""))
                .toList();
    }

    private static PlantedBook byDeparture() {
        return PlantedBook.boat().plant(FINDINGS, MONTH, MONTH + "by: departure, ");
    }

    private static String due(String departure) {
        return String.valueOf(review(byDeparture(), departure, "").by());
    }

    private static Decision.NextReview review(PlantedBook planted, String departure, String more) {
        RuleBook book = RuleBook.read(planted.files());
        return Objects.requireNonNull(
                new Decider(book).decide(assessment(book, departure, more)).review());
    }

    private static Assessment assessment(RuleBook book, String departure, String more) {
        String yaml =
                "asOf: " + TODAY + "\nanswers: {engine-failing: NO, water-in-boat: NO, skipper-drunk: NO, wind: 2,"
                        + " boat-kind: MOTOR, departure: " + departure + more + "}\n";
        Document document = Document.read("case.yaml", yaml.getBytes(UTF_8), Document.Format.YAML);
        return Objects.requireNonNull(
                AssessmentReader.read(book.vocabulary(), document, TODAY).assessment());
    }
}
