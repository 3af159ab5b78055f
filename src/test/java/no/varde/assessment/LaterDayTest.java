package no.varde.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What was true then is not taken for true now. */
class LaterDayTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();

    private static Assessment after(int days, String answers) {
        Assessment former = TheBook.assessment("answers: {" + answers + "}\nchildren: [{ref: c, answers: {child-age: 4,"
                + " child-fear: 3, child-abduction-risk: YES, child-abduction-where: ABROAD}}]");
        return LaterDay.of(VOCABULARY, former, former.asOf().plusDays(days));
    }

    @Test
    void what_is_now_is_unknown_tomorrow_and_what_has_happened_stays() {
        Assessment later = after(1, "danger-now: NO, strangulation: YES, escalation: YES, separated: NO");
        assertThat(later.asOf()).isEqualTo(TheBook.TODAY.plusDays(1));
        assertThat(later.main().answers()).containsOnlyKeys("strangulation", "escalation", "separated");
    }

    @Test
    void after_three_weeks_only_what_lasts_and_what_ages_slowly_is_left() {
        Assessment later = after(
                21,
                "danger-now: NO, strangulation: YES, strangulation-recent: YES, threat-to-kill: NO, has-code-word: YES");
        assertThat(later.main().answers()).containsOnlyKeys("strangulation", "has-code-word");
    }

    @Test
    void an_answer_that_hangs_on_one_that_is_over_is_over_with_it() {
        assertThat(after(1, "").members().get(0).answers()).containsOnlyKeys("child-age");
        assertThat(after(20, "trial-or-testimony-ahead: YES, trial-date: 2027-03-01")
                        .main()
                        .answers())
                .isEmpty();
    }

    /** Of a month that is not over, today counts: what ran out in it may not have, and is asked for anew. */
    @Test
    void whether_a_month_that_ran_out_stands_is_seen_on_the_later_day() {
        assertThat(ban("2026-11-10", "2026-11")).isEmpty();
        assertThat(ban("2026-12-01", "2026-11")).containsOnlyKeys("visiting-ban-expires");
        assertThat(ban("2026-11-10", "2026-11-02")).containsOnlyKeys("visiting-ban-expires");
    }

    private static Map<String, Answer> ban(String day, String expires) {
        Assessment former = TheBook.assessment(
                "asOf: 2026-10-01\nanswers: {visiting-ban-in-force: YES, visiting-ban-expires: " + expires + "}");
        return LaterDay.of(VOCABULARY, former, LocalDate.parse(day)).main().answers();
    }

    @Test
    void on_the_same_day_and_before_it_nothing_changes() {
        RandomAssessments assessments = new RandomAssessments(VOCABULARY, RandomAssessments.seed(this));
        for (int i = 0; i < 100; i++) {
            Assessment one = assessments.next();
            assertThat(LaterDay.of(VOCABULARY, one, one.asOf())).isSameAs(one);
            assertThat(LaterDay.of(VOCABULARY, one, one.asOf().minusDays(1))).isSameAs(one);
        }
    }

    @Test
    void what_still_stands_on_a_later_day_was_said_and_can_be_read_on_that_day() {
        RandomAssessments assessments = new RandomAssessments(VOCABULARY, RandomAssessments.seed(this));
        for (int i = 0; i < 300; i++) {
            Assessment one = assessments.next();
            Assessment later = LaterDay.of(VOCABULARY, one, one.asOf().plusDays(1 + i));
            assertThat(AtOdds.in(VOCABULARY, later)).isEmpty();
            one.persons().forEach(person -> assertThat(person.person().answers().entrySet())
                    .containsAll(later.person(person.ref()).person().answers().entrySet()));
        }
    }

    @Test
    void what_was_last_told_is_the_newest_that_anybody_said() {
        Assessment earlier = TheBook.assessment("answers: {danger-now: NO, escalation: YES, stalking: NO}");
        Assessment former = TheBook.assessment("answers: {danger-now: YES}");
        InVain stalking = new InVain("adult", Vocabulary.known(VOCABULARY.questions(), "stalking"));
        assertThat(LaterDay.lastTold(former, List.of(stalking), earlier).main().answers())
                .isEqualTo(TheBook.assessment("answers: {danger-now: YES, escalation: YES}")
                        .main()
                        .answers());
    }
}
