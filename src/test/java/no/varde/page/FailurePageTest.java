package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailurePageTest extends BrowserTest {

    @Test
    void a_page_that_fails_says_what_to_do_and_nothing_of_its_making(CapturedOutput output) {
        Visitor visitor = visitor();
        Response response = visitor.open("/test/failing-page");
        assertThat(response.status()).isEqualTo(500);
        String text = visitor.page().locator("main").innerText();
        assertThat(text).contains("Noe gikk galt", "112", "urn:uuid:").doesNotContain("Exception", "business");
        assertThat(output.getAll())
                .contains(visitor.page().locator("code").innerText(), "IllegalStateException")
                .doesNotContain("nobody's business");
        visitor.meetsNoHindrance();
        visitor.picture("failure");
        assertThat(visitor.wrongs()).allMatch(wrong -> wrong.contains("status of 500"));
        visitor.wrongs().clear();
    }
}
