package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import no.varde.page.Browsing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever fails, whoever needs help now reads whom to call. */
@ExtendWith(OutputCaptureExtension.class)
class FailurePageTest extends BrowserTest {

    /** What a browser accepts. */
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static final String EARLY = "/test/failing-template/0";
    private static final String LATE = "/test/failing-template/10000";

    @ParameterizedTest
    @ValueSource(strings = {"/test/failing-page", EARLY, LATE, "/test/failing-wholly"})
    void a_page_that_fails_says_what_to_do_and_nothing_of_its_making(String path, CapturedOutput output) {
        Visitor visitor = visitor();
        Response response = visitor.open(path);
        assertThat(response.status()).isEqualTo(500);
        String text = visitor.page().locator("body").innerText();
        assertThat(text)
                .contains("Noe gikk galt", "112", "urn:uuid:", "Forlat siden")
                .doesNotContain("Exception", "business", "must not be sent");
        assertThat(visitor.page().locator("a[href='tel:112']").first().isVisible())
                .isTrue();
        assertThat(output.getAll())
                .containsOnlyOnce(visitor.page().locator("code").innerText())
                .containsPattern("IllegalStateException|StackOverflowError")
                .doesNotContain("nobody's business");
        visitor.meetsNoHindrance();
        visitor.picture("failure" + path.replace('/', '-'));
        assertThat(visitor.wrongs()).allMatch(wrong -> wrong.contains("status of 500"));
        visitor.wrongs().clear();
    }

    @ParameterizedTest
    @CsvSource({"nb, Noe gikk galt", "en, Something went wrong"})
    void a_page_that_fails_in_its_template_fails_in_the_language_of_whoever_reads_it(String language, String heading) {
        Shown page = new Browsing(port).get(LATE, "Accept", BROWSER, "Accept-Language", language);
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.text())
                .contains("<html lang=\"" + language + "\"", heading, "tel:112")
                .doesNotContain("must not be sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {EARLY, LATE, "/test/failing-wholly"})
    void a_program_is_told_a_problem_where_a_template_fails(String path, CapturedOutput output) {
        Shown problem = new Browsing(port).get(path, "Accept", "application/json, */*");
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.text())
                .contains("\"/problems/no-result\"", "urn:uuid:")
                .doesNotContain("<", "Exception", "business", "must not be sent");
        assertThat(output.getAll()).doesNotContain("nobody's business");
    }

    @Test
    void the_last_page_is_in_every_language_since_nobody_can_be_asked_which_one() {
        Shown page = new Browsing(port).get("/test/failing-wholly", "Accept", BROWSER);
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text())
                .containsSubsequence(
                        "<section lang=\"nb\">", "Noe gikk galt", "<section lang=\"en\">", "Something went wrong")
                .containsOnlyOnce("urn:uuid:");
    }
}
