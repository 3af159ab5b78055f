package no.varde.page.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.varde.TheBook;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Made;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import no.varde.receipt.Envelope;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever audits hands in a folder of receipts and sees what they tell together, and of nobody among few. */
class StatisticsPageTest extends PageTest {

    @SuppressWarnings("NullAway.Init") // before each class
    private static SigningKey key;

    @BeforeAll
    static void makeAKey(@TempDir Path folder) {
        key = SigningKey.make(folder.resolve("key.pem"));
    }

    @Test
    void levels_and_measures_are_counted_and_no_number_from_1_to_4_is_shown() throws IOException {
        Shown page = counted(zip(12), "");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "12 kvitteringer, laget fra",
                        "<table",
                        "Filer som ikke er kvitteringer, eller sier ulike ting under samme id, og ikke er talt: 1")
                .doesNotContainPattern("<td>[1-4]</td>")
                .doesNotContain("??");
    }

    @Test
    void of_fewer_than_five_nothing_is_shown() throws IOException {
        assertThat(counted(zip(4), "").text())
                .contains("Det er færre enn fem kvitteringer.")
                .doesNotContain("<table");
    }

    @Test
    void with_a_key_only_those_count_that_it_signed(@TempDir Path folder) throws IOException {
        String other = SigningKey.make(folder.resolve("other.pem")).verifying().pem();
        assertThat(counted(zip(6), key.verifying().pem()).text()).contains("6 kvitteringer");
        assertThat(counted(zip(6), other).text()).contains("færre enn fem", "ikke er talt: 7");
    }

    @Test
    void what_is_no_folder_or_nothing_is_refused() {
        Shown none = counted(new byte[0], "");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Velg en zip-fil med kvitteringer.");
        assertThat(counted("no zip".getBytes(UTF_8), "").status()).isEqualTo(422);
        assertThat(counted(new byte[3 << 20], "").status()).isEqualTo(413);
    }

    @Test
    void receipts_that_helpers_took_along_from_the_page_are_counted_by_role_and_by_unit() throws IOException {
        List<byte[]> taken = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            taken.add(taken("V08", "Vakt 1"));
            taken.add(taken("V03", i == 0 ? "" : "Vakt 2"));
        }
        byte[] zip = zip(taken);
        assertThat(by("rolle", zip)).contains(">Krisesenter (6)<", ">Helsetjenesten (6)<");
        assertThat(by("enhet", zip)).contains(">Vakt 1 (6)<").containsPattern(">[^<]*Vakt 2[^<]*\\(6\\)<");
    }

    private byte[] taken(String situation, String unit) {
        Browsing helper = new Browsing(port);
        helper.get("/test/situasjon/" + situation);
        Shown file = helper.post("/resultat/kvittering", Browsing.with(helper.get("/resultat"), "enhet", unit));
        assertThat(file.status()).isEqualTo(200);
        return file.text().getBytes(UTF_8);
    }

    private String by(String division, byte[] zip) {
        return new Browsing(port)
                .handIn("/revisjon/tall?etter=" + division, "mappe", zip, "")
                .text();
    }

    private Shown counted(byte[] zip, String publicKey) {
        return new Browsing(port).handIn("/revisjon/tall", "mappe", zip, publicKey);
    }

    /** Returns a folder of so many receipts, and of a file that is none. */
    private static byte[] zip(int receipts) throws IOException {
        return zip(IntStream.range(0, receipts)
                .mapToObj(StatisticsPageTest::receipt)
                .toList());
    }

    private static byte[] zip(List<byte[]> receipts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("none".getBytes(UTF_8));
            for (int i = 0; i < receipts.size(); i++) {
                zip.putNextEntry(new ZipEntry(i + ".json"));
                zip.write(receipts.get(i));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] receipt(int number) {
        String made =
                new String(CertificateJson.bytes(Made.of(TheBook.situations().get(number))), UTF_8);
        String own = made.replaceFirst("\"id\":\"[0-9a-f]{32}\"", "\"id\":\"%032x\"".formatted(number));
        return Envelope.of(own.getBytes(UTF_8), key).bytes();
    }
}
