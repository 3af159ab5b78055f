package no.varde.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.TheBook;
import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Made;
import org.junit.jupiter.api.Test;

/** A receipt counts once, and none that was put in the place of another. */
class ReceiptFolderTest {

    private static final Certificate RECEIPT = Made.of(TheBook.situations().get(3));
    private static final String TEXT = new String(CertificateJson.bytes(RECEIPT), UTF_8);

    private final ReceiptFolder folder = new ReceiptFolder(List.of());

    private void take(String file) {
        folder.take(file.getBytes(UTF_8));
    }

    @Test
    void a_copy_of_a_receipt_is_none_of_its_own() {
        take(TEXT);
        take(TEXT + "\n");
        assertThat(folder.receipts()).containsExactly(RECEIPT);
        assertThat(folder.unread()).isZero();
    }

    @Test
    void of_files_that_say_different_things_under_one_id_none_counts() {
        take(TEXT);
        take(TEXT.replace("\"made\":\"2026", "\"made\":\"2027"));
        take(TEXT);
        take(TEXT.replace(RECEIPT.id(), "f".repeat(32)));
        assertThat(folder.receipts()).extracting(Certificate::id).containsExactly("f".repeat(32));
        assertThat(folder.unread()).isEqualTo(3);
    }

    @Test
    void what_is_no_receipt_is_told() {
        take("{");
        folder.passOver();
        assertThat(folder.receipts()).isEmpty();
        assertThat(folder.unread()).isEqualTo(2);
    }
}
