package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import no.varde.TheBook;
import no.varde.conversation.Pace;
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
        Walker helper = helper("V02", language, new Hand.Pointer(), options -> {});
        Expected expected = expected("V02", language, helper);
        helper.begins();
        helper.answers();
        assertThat(helper.path()).isEqualTo("/fare");
        assertThat(helper.page().locator("h1").textContent()).isEqualTo(expected.first());
        assertThat(helper.page().locator("main a").first().getAttribute("href")).isEqualTo("tel:112");
        assertThat(helper.page().locator("main a").count())
                .as("the call, and the way on")
                .isEqualTo(2);
        helper.looksAt("danger");
        helper.keeps("danger");
        helper.presses("main a[href='/vurdering']");
        seesTheResult(helper, expected);
        assertThat(helper.page().locator("main h2").first().textContent()).isEqualTo(expected.first());
    }

    @ParameterizedTest
    @CsvSource({"nb, 1280", "en, 360"})
    void who_is_to_leave_in_three_weeks_gets_what_is_missing_built_unseen(String language, int width)
            throws IOException {
        Walker helper = helper("V03", language, new Hand.Pointer(), options -> options.setViewportSize(width, 800));
        helper.begins();
        Expected expected = expected("V03", language, helper);
        seesTheResult(helper, expected, Pace.EVERYTHING);
        helper.keeps("result");
        seesThePlan(helper, expected, "adult");
        helper.keeps("plan");
    }

    @ParameterizedTest
    @CsvSource({"nb, true", "en, false"})
    void a_school_that_does_not_know_is_told_what_it_must_with_scripts_and_without(String language, boolean scripts)
            throws IOException {
        Walker helper = helper("V08", language, new Hand.Pointer(), options -> options.setJavaScriptEnabled(scripts));
        helper.begins();
        Expected expected = expected("V08", language, helper);
        seesTheResult(helper, expected, Pace.EVERYTHING);
        seesThePlan(helper, expected, "child-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void what_is_no_longer_needed_is_stepped_down_by_keyboard_and_by_mouse(String language) throws IOException {
        Hand hand = language.equals("nb") ? new Hand.Keyboard() : new Hand.Pointer();
        Walker helper = helper("V21", language, hand, options -> {});
        helper.begins();
        Expected expected = expected("V21", language, helper);
        seesTheResult(helper, expected);
        seesThePlan(helper, expected, "adult");
    }

    private static void seesTheResult(Walker helper, Expected expected) {
        seesTheResult(helper, expected, Pace.JUDGEMENT);
    }

    private static void seesTheResult(Walker helper, Expected expected, Pace pace) {
        String comes = helper.walks();
        if (comes.equals(ENOUGH)) {
            helper.keeps("enough");
            comes = helper.goesOn(pace);
        }
        assertThat(comes).isEqualTo(RESULT);
        helper.looksAt("result");
        expected.standsOnTheResult();
    }

    private static void seesThePlan(Walker helper, Expected expected, String ref) {
        helper.presses(".on a[href='/planer']");
        helper.looksAt("plans");
        helper.presses("main a[href='/planer/" + Expected.place(ref) + "']");
        helper.looksAt("plan");
        expected.standsInThePlan(ref);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void whoever_wants_to_know_why_reads_the_book(String language) {
        Walker reader = helper("V03", language, new Hand.Pointer(), options -> {});
        reader.opens("/bok");
        reader.looksAt("book");
        reader.keeps("book");
    }

    private Walker helper(String situation, String language, Hand hand, Consumer<NewContextOptions> set) {
        Visitor visitor = visitor(options -> set.accept(options.setLocale(language.equals("nb") ? "nb-NO" : "en-GB")));
        return new Walker(visitor, hand, language, TheBook.assessment(file(situation)));
    }

    private static Expected expected(String situation, String language, Walker helper) throws IOException {
        return new Expected(file(situation), language, helper.page());
    }

    private static Path file(String situation) {
        return TheBook.situations().stream()
                .filter(file -> file.getFileName().toString().startsWith(situation))
                .findFirst()
                .orElseThrow();
    }
}
