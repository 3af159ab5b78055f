package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.conversation.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Situations as a helper lives them, from the first page to the result. */
class JourneysTest extends BrowserTest {

    private static final String RESULT = "/resultat";
    private static final String ENOUGH = "/vurdering/nok";

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void who_is_being_broken_in_on_is_led_to_the_emergency_call_at_once(String language) throws IOException {
        Visitor visitor = visitor(options -> as(language, options));
        Page page = visitor.page();
        Walker helper = helper("V02", language, visitor, new Hand.Pointer());
        Expected expected = expected("V02", language, visitor);
        helper.begins();
        helper.answers();
        assertThat(helper.path()).isEqualTo("/fare");
        assertThat(page.locator("h1").textContent()).isEqualTo(expected.first());
        assertThat(page.locator("main a").first().getAttribute("href")).isEqualTo("tel:112");
        assertThat(page.locator("main a").count())
                .as("the call, and the way on")
                .isEqualTo(2);
        helper.looksAt("danger");
        helper.presses("//main//a[@href='/vurdering']");
        seesTheResult(helper, expected, Pace.JUDGEMENT);
        assertThat(page.locator("main h2").first().textContent()).isEqualTo(expected.first());
    }

    @ParameterizedTest
    @CsvSource({"nb, 1280", "en, 360"})
    void who_is_to_leave_in_three_weeks_gets_what_is_missing_built_unseen(String language, int width)
            throws IOException {
        boolean isPhone = width == PHONE;
        Visitor visitor = visitor(
                options -> as(language, options).setViewportSize(width, 800).setHasTouch(isPhone));
        Walker helper = helper("V03", language, visitor, isPhone ? new Hand.Finger() : new Hand.Pointer());
        helper.begins();
        Expected expected = expected("V03", language, visitor);
        seesTheResult(helper, expected, Pace.EVERYTHING);
        seesThePlan(helper, expected, "adult");
    }

    @Test
    void a_school_that_does_not_know_is_told_what_it_must() throws IOException {
        Visitor visitor = visitor();
        Walker helper = helper("V08", "nb", visitor, new Hand.Pointer());
        helper.begins();
        Expected expected = expected("V08", "nb", visitor);
        seesTheResult(helper, expected, Pace.EVERYTHING);
        seesThePlan(helper, expected, "child-1");
    }

    /** What is asked is answered over plain HTTP; the browser, with scripts turned off, shows what comes of it. */
    @Test
    void without_scripts_a_school_that_does_not_know_is_told_what_it_must() throws IOException {
        Browsing browsing = new Browsing(port, "en-GB");
        Walker asked = new Walker(new PlainScreen(browsing), "en", situation("V08"), place -> {});
        asked.begins();
        comesToTheResult(asked, Pace.EVERYTHING);
        Visitor visitor = visitor(options -> as("en", options).setJavaScriptEnabled(false));
        browsing.goesOnIn(visitor.context());
        Walker helper = helper("V08", "en", visitor, new Hand.Pointer());
        helper.opens(RESULT);
        Expected expected = expected("V08", "en", visitor);
        showsTheResult(helper, expected);
        seesThePlan(helper, expected, "child-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void what_is_no_longer_needed_is_stepped_down_by_keyboard_and_by_a_mouse_in_haste(String language)
            throws IOException {
        Visitor visitor = visitor(options -> as(language, options));
        Hand hand = language.equals("nb") ? new Hand.Keyboard() : new Hand.Pointer(true);
        Walker helper = helper("V21", language, visitor, hand);
        helper.begins();
        Expected expected = expected("V21", language, visitor);
        seesTheResult(helper, expected, Pace.JUDGEMENT);
        seesThePlan(helper, expected, "adult");
    }

    private static void seesTheResult(Walker helper, Expected expected, Pace pace) {
        comesToTheResult(helper, pace);
        showsTheResult(helper, expected);
    }

    private static void comesToTheResult(Walker helper, Pace pace) {
        String comes = helper.walks();
        if (comes.equals(ENOUGH)) {
            comes = helper.goesOn(pace);
        }
        assertThat(comes).isEqualTo(RESULT);
    }

    private static void showsTheResult(Walker helper, Expected expected) {
        helper.looksAt("result");
        expected.standsOnTheResult();
    }

    private static void seesThePlan(Walker helper, Expected expected, String ref) {
        helper.presses("//*[contains(concat(' ', @class, ' '), ' on ')]//a[@href='/planer']");
        helper.looksAt("plans");
        helper.presses("//main//a[@href='/planer/" + Expected.place(ref) + "']");
        helper.looksAt("plan");
        expected.standsInThePlan(ref);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void whoever_wants_to_know_why_reads_the_book(String language) {
        Walker reader = helper("V03", language, visitor(options -> as(language, options)), new Hand.Pointer());
        reader.opens("/bok");
        reader.looksAt("book");
    }

    private static Walker helper(String situation, String language, Visitor visitor, Hand hand) {
        return new Walker(new BrowserScreen(visitor, hand), language, situation(situation), new AtFirstSight(visitor));
    }

    private static NewContextOptions as(String language, NewContextOptions options) {
        return options.setLocale(language.equals("nb") ? "nb-NO" : "en-GB");
    }

    private static Expected expected(String situation, String language, Visitor visitor) throws IOException {
        return new Expected(file(situation), language, visitor.page());
    }

    private static Assessment situation(String situation) {
        return TheBook.assessment(file(situation));
    }

    private static Path file(String situation) {
        return TheBook.situations().stream()
                .filter(file -> file.getFileName().toString().startsWith(situation))
                .findFirst()
                .orElseThrow();
    }
}
