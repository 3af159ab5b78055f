package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.page.Browsing;
import no.varde.page.PageTest;
import org.junit.jupiter.api.Test;

/** Beside a level that follows from what whoever answers judges stands what they see, whoever the judgement is about. */
class SeenTest extends PageTest {

    private static final String SEEN = "Hva er det du ser? Svar: at den utsatte er redd, skader eller merker.";

    /** Returns the lines of the levels on the result of an adult with one child. */
    private String levels(String answers, String judgedOfChild) {
        Browsing helper = new Browsing(port);
        helper.upload("asOf: 2026-11-22\nanswers: {" + answers + ", helper-sees: [AFRAID, INJURIES]}\n"
                + "children: [{ref: child-1, answers: {child-age: 9, child-judged-level: " + judgedOfChild + "}}]\n");
        String page = helper.get("/resultat").text();
        int levels = page.indexOf("class=\"levels\"");
        assertThat(levels).isPositive();
        return page.substring(levels, page.indexOf("</section>", levels));
    }

    @Test
    void that_is_told_beside_the_child_whose_level_follows_from_what_is_judged_of_the_adult() {
        assertThat(levels("helper-judged-level: ACUTE", "LIMITED").split("<p "))
                .satisfiesExactly(
                        heading -> assertThat(heading).doesNotContain(SEEN),
                        adult -> assertThat(adult).contains("Den utsatte", "akutt", SEEN),
                        child -> assertThat(child).contains("Barn 1", "forhøyet", SEEN));
    }

    @Test
    void nothing_that_was_seen_stands_beside_the_child_who_is_judged_without_it() {
        assertThat(levels("helper-judged-level: LIMITED", "HIGH").split("<p ")).anySatisfy(child -> assertThat(child)
                .contains("Barn 1", "høyt", "Du vurderer barnets nivå")
                .doesNotContain(SEEN));
    }

    @Test
    void where_facts_are_enough_it_is_told_beside_nobody() {
        assertThat(levels("strangulation: YES, escalation: YES, helper-judged-level: LIMITED", "LIMITED"))
                .contains("kvelertak")
                .doesNotContain(SEEN);
    }

    @Test
    void children_with_the_same_level_for_other_reasons_are_told_apart() {
        Browsing helper = new Browsing(port);
        helper.upload(
                "asOf: 2026-11-22\nanswers: {helper-judged-level: ACUTE, helper-sees: [AFRAID, INJURIES]}\n"
                        + "children: [{ref: child-1, answers: {child-age: 9, child-judged-level: LIMITED}},"
                        + " {ref: child-2, answers: {child-age: 4, child-residence: OTHER, child-has-contact-arrangement: NO, child-judged-level: ELEVATED}}]\n");
        String page = helper.get("/resultat").text();
        assertThat(page).contains("<strong>Barn 1 (9 år)</strong>", "<strong>Barn 2 (4 år)</strong>");
    }
}
