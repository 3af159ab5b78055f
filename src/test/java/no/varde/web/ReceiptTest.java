package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.By;
import no.varde.receipt.Envelope;
import no.varde.receipt.KeyFile;
import no.varde.service.ServedBooks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever asks for a receipt gets one beside the result, which is the same as without. */
class ReceiptTest extends WebTest {

    private static final String BODY = "{\"answers\": {\"danger-now\": \"YES\", \"stalking\": \"UNKNOWN\"}}";

    private final ServedBooks books;
    private final KeyFile key;

    @Autowired
    ReceiptTest(ServedBooks books, KeyFile key) {
        this.books = books;
        this.key = key;
    }

    private Answer asked(String query) {
        return send("POST", RECOMMENDATIONS + query, BodyPublishers.ofString(BODY), "Content-Type", JSON);
    }

    private Certificate opened(JsonNode envelope) {
        byte[] bytes = envelope.toString().getBytes(StandardCharsets.UTF_8);
        Envelope.Opened opened = Envelope.open(bytes, List.of(key.key().verifying()));
        assertThat(opened.refusals()).isEmpty();
        return Objects.requireNonNull(opened.certificate());
    }

    @Test
    void a_result_with_a_receipt_is_the_result_without_one() {
        ObjectNode result = (ObjectNode) asked("?receipt=true").json();
        JsonNode receipt = result.remove("receipt");
        assertThat(result)
                .isEqualTo(asked("").json())
                .isEqualTo(asked("?receipt=false").json());
        Certificate made = opened(receipt.get("envelope"));
        assertThat(made.id()).isEqualTo(receipt.get("id").asString());
        assertThat(receipt.get("digits").asString()).matches("[0-9a-f]{12}");
        assertThat(made.made()).hasToString(TODAY + "T10:00:00Z");
        assertThat(made.asOf()).hasToString(TODAY);
        assertThat(made.input().persons().get(0).inVain()).containsExactly("stalking");
        assertThat(made.book().content()).isEqualTo(books.current().content());
        assertThat(made.by()).isEqualTo(By.NOBODY);
    }

    @Test
    void role_and_unit_stand_in_it_as_they_are_given() {
        String unit = URLEncoder.encode("Krisesenteret på Øya", StandardCharsets.UTF_8);
        JsonNode receipt =
                asked("?receipt=true&role=CRISIS_CENTRE&unit=" + unit).json().get("receipt");
        assertThat(opened(receipt.get("envelope")).by()).isEqualTo(new By("CRISIS_CENTRE", "Krisesenteret på Øya"));
    }

    @Test
    void what_cannot_stand_in_it_is_refused_all_at_once() {
        assertThat(asked("?receipt=maybe").isProblem(400, "bad-request").paths())
                .containsExactly("receipt");
        assertThat(asked("?receipt=true&role=a%20b&unit=%0A")
                        .isProblem(400, "bad-request")
                        .paths())
                .containsExactly("role", "unit");
    }

    @Test
    void the_key_that_checks_it_is_given() {
        asked("?receipt=true");
        JsonNode keys = get("/api/keys").json().get("keys");
        assertThat(keys).hasSize(1);
        assertThat(keys.at("/0/id").asString()).isEqualTo(key.key().verifying().id());
        assertThat(keys.at("/0/pem").asString()).isEqualTo(key.key().verifying().pem());
    }
}
