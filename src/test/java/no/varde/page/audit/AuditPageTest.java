package no.varde.page.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.varde.TheBook;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Made;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import no.varde.receipt.Envelope;
import no.varde.receipt.KeyFile;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever audits hands in a receipt and reads what was said, why, and whether it holds; nothing of it is kept. */
class AuditPageTest extends PageTest {

    static final Path SITUATION = TheBook.situations().get(3);

    @SuppressWarnings("NullAway.Init") // before each class
    private static SigningKey key;

    private static byte[] receipt = new byte[0];

    @Autowired
    @SuppressWarnings("NullAway.Init") // before each test
    private KeyFile keyOfTheService;

    @BeforeAll
    static void sign(@TempDir Path folder) {
        key = SigningKey.make(folder.resolve("key.pem"));
        receipt = Envelope.of(CertificateJson.bytes(Made.of(SITUATION)), key).bytes();
    }

    private Browsing auditor() {
        return new Browsing(port);
    }

    @Test
    void the_page_asks_for_a_receipt_and_says_that_nothing_of_it_is_kept() {
        assertThat(auditor().get("/revisjon").text())
                .contains("<h1", "Revisjon", "Ingenting av den lagres her.", "name=\"fil\"", "name=\"nokkel\"");
        assertThat(auditor().get("/bok").text()).contains("href=\"/revisjon\"");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'Kvitteringen holder, i alt som er prøvd', Det samme kommer ut i dag., Den sier det samme., Listen slik den var",
        "en, 'The receipt holds, in all that was tried', The same comes of it today., It says the same., The list as it was",
        "nn, 'Kvitteringa held, i alt som er prøvd', Det same kjem ut i dag., Ho seier det same., Lista slik ho var"
    })
    void a_receipt_is_verified_replayed_and_read_in_the_language_of_the_page(
            String language, String holds, String same, String today, String list) {
        Browsing auditor = auditor();
        auditor.post("/sprak", "tag", language, "page", "/");
        Shown page = auditor.handInReceipt(receipt, key.verifying().pem());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(holds, same, today, list, key.verifying().id(), "Krisesenteret på Øya")
                .doesNotContain("??", "RECOMMENDED", "class=\"stops\"");
    }

    @Test
    void what_was_held_back_and_the_rules_that_fired_are_told_in_the_words_of_the_book() {
        String text = auditor().handInReceipt(receipt, "").text();
        assertThat(text)
                .contains(
                        "Holdt tilbake",
                        "Plikter",
                        "i boken fra den dagen",
                        "Når alt dette gjelder",
                        "så følger dette");
        assertThat(text).containsPattern("<h3[^>]*>[A-Z]{2}-\\d+ ");
    }

    @Test
    void without_a_key_the_signature_is_said_not_to_be_tried() {
        assertThat(auditor().handInReceipt(receipt, "").text())
                .containsPattern("signatur:</strong>\\s*<span>ikke prøvd, siden ingen nøkkel ble oppgitt");
    }

    @Test
    void a_receipt_of_this_service_is_held_to_its_own_key() {
        Envelope own = Envelope.of(CertificateJson.bytes(Made.of(SITUATION)), keyOfTheService.key());
        assertThat(auditor().handInReceipt(own.bytes(), "").text())
                .contains(", som er kjent", keyOfTheService.key().verifying().id());
        byte[] forged = new String(own.bytes(), UTF_8)
                .replace("\"sig\":\"", "\"sig\":\"AAAA")
                .getBytes(UTF_8);
        assertThat(auditor().handInReceipt(forged, "").text()).contains("Kvitteringen er avvist", "SIGNATURE: ");
    }

    @Test
    void a_forged_receipt_is_refused_with_its_code_and_what_hangs_on_it_is_not_shown() {
        byte[] forged = new String(receipt, UTF_8)
                .replace("\"sig\":\"", "\"sig\":\"AAAA")
                .getBytes(UTF_8);
        String text = auditor().handInReceipt(forged, key.verifying().pem()).text();
        assertThat(text)
                .contains("Kvitteringen er avvist", "Stol ikke på det den sier.", "SIGNATURE: ")
                .doesNotContain("Listen slik den var");
    }

    @Test
    void what_is_no_receipt_no_key_or_nothing_is_refused() {
        assertThat(auditor().handInReceipt("no receipt".getBytes(UTF_8), "").text())
                .contains("Kvitteringen er avvist", "JSON: ");
        Shown none = auditor().handInReceipt(new byte[0], "");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Velg filen til en kvittering.");
        Shown key = auditor().handInReceipt(receipt, "no key");
        assertThat(key.status()).isEqualTo(422);
        assertThat(key.text()).contains("`nøkkelen` er ikke en nøkkel i PEM");
        Shown large = auditor().handInReceipt(new byte[(1 << 20) + 1000], "");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text()).contains("større enn noen kvittering er");
    }

    @Test
    void a_receipt_of_a_book_that_never_was_used_here_is_told_and_not_read() {
        byte[] foreign = new String(CertificateJson.bytes(Made.of(SITUATION)), UTF_8)
                .replace(TheBook.BOOK.identity().content(), "0".repeat(64))
                .getBytes(UTF_8);
        assertThat(auditor().handInReceipt(foreign, "").text())
                .contains("ingen bok med innholdet", "Det samme kommer ikke ut:")
                .doesNotContain("Listen slik den var");
    }

    @Test
    void no_session_is_begun() {
        assertThat(auditor().handInReceipt(receipt, "").response().headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.contains("SESSION"));
    }
}
