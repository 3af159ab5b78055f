package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import no.varde.page.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** Where no key can be made, receipts are refused, and nothing else is. */
@TestPropertySource(properties = {"varde.key=/proc/no/key.pem", "varde.book=src/test/resources/books/boat"})
@ExtendWith(OutputCaptureExtension.class)
class NoReceiptTest extends WebTest {

    private Answer asked(String query) {
        return send("POST", RECOMMENDATIONS + query, BodyPublishers.ofString("{}"), "Content-Type", JSON);
    }

    @Override
    String language() {
        return "en";
    }

    @Test
    void a_receipt_is_refused_with_a_told_problem_and_recommending_goes_on(CapturedOutput output) {
        Answer refused = asked("?receipt=true").isProblem(503, "no-receipt");
        assertThat(refused.faults())
                .containsExactly(
                        "receipt: no receipt can be made now. Whoever runs the service finds the reason in its log.");
        assertThat(refused.body()).doesNotContain("/proc");
        assertThat(output.getAll()).contains("/proc/no/key.pem");
        assertThat(asked("").status()).isEqualTo(200);
    }

    @Test
    void there_is_no_key_to_give() {
        assertThat(get("/api/keys").json().get("keys")).isEmpty();
    }

    @Test
    void the_page_says_so_and_leads_back_to_the_list() {
        Browsing skipper = new Browsing(port);
        skipper.upload("file: varde-answers/2\nasOf: " + TODAY + "\nanswers: {}\npassengers: []\n");
        String[] token = Browsing.with(skipper.get("/svar"));
        Browsing.Shown none = skipper.post("/resultat/kvittering", token);
        assertThat(none.status()).isEqualTo(503);
        assertThat(none.text())
                .contains("Kvitteringen kan ikke lages nå", "href=\"/resultat\"")
                .doesNotContain("??", "/proc");
    }
}
