package no.varde.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.certificate.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A certificate has one form in bytes, and whatever else is handed in is refused with a code. */
class CertificateJsonTest {

    private static final int MOST_BYTES = 20_000;

    private static final Path FILE = TheBook.situations().get(3);
    private static final String TEXT = new String(CertificateJson.bytes(Made.of(FILE)), UTF_8);

    static Stream<Path> files() {
        return Made.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_certificate_that_is_written_and_read_is_the_same(Path file) {
        Certificate certificate = Made.of(file);
        Read read = CertificateJson.read(CertificateJson.bytes(certificate));
        assertThat(read.refusals()).isEmpty();
        assertThat(read.certificate()).isEqualTo(certificate);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_situation_needs_at_most_twenty_kilobytes(Path file) {
        assertThat(CertificateJson.bytes(Made.of(file))).hasSizeLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void so_does_any_case_at_random_that_is_written_and_read() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), RandomAssessments.seed(this));
        for (int i = 0; i < 100; i++) {
            Certificate certificate = Made.of(random.next());
            assertThat(CertificateJson.read(CertificateJson.bytes(certificate)).certificate())
                    .isEqualTo(certificate);
        }
    }

    @Test
    void its_keys_stand_in_order_and_nothing_stands_between_them() {
        assertThat(TEXT)
                .startsWith("{\"asOf\":\"")
                .contains("\",\"book\":{\"content\":\"")
                .doesNotContain("\n", ": ");
    }

    @Test
    void the_same_content_in_other_bytes_is_refused() {
        assertThat(kinds(TEXT + "\n")).containsExactly(Kind.CANONICAL);
        assertThat(kinds(TEXT.replaceFirst(":", ": "))).containsExactly(Kind.CANONICAL);
        assertThat(kinds(TEXT.replace("Øya", "\\u00d8ya"))).containsExactly(Kind.CANONICAL);
        assertThat(kinds(TEXT.replace("/", "\\/"))).containsExactly(Kind.CANONICAL);
        assertThat(kinds(TEXT.replaceFirst("^\\{", "{\"duties\":[],"))).containsExactly(Kind.JSON);
        assertThat(kinds("{" + TEXT.substring(TEXT.indexOf("\"book\""), TEXT.length() - 1) + ","
                        + TEXT.substring(1, TEXT.indexOf(",\"book\"")) + "}"))
                .containsExactly(Kind.CANONICAL);
    }

    @Test
    void what_is_no_strict_json_is_refused() {
        assertThat(kinds("")).containsExactly(Kind.JSON);
        assertThat(kinds("[]")).containsExactly(Kind.JSON);
        assertThat(kinds("null")).containsExactly(Kind.JSON);
        assertThat(kinds(TEXT.substring(0, TEXT.length() / 2))).containsExactly(Kind.JSON);
        assertThat(kinds(TEXT + "{}")).containsExactly(Kind.JSON);
        assertThat(kinds("\uFEFF" + TEXT)).containsExactly(Kind.JSON);
        assertThat(kinds(TEXT.replace("\"reading\":1", "\"reading\":1.0"))).containsExactly(Kind.JSON);
        assertThat(kinds(TEXT.replace("\"reading\":1", "\"reading\":1e0"))).containsExactly(Kind.JSON);
        assertThat(kinds(TEXT.replace("\"reading\":1", "\"reading\":12345678901")))
                .containsExactly(Kind.JSON);
        assertThat(kinds(TEXT.replace("\"reading\":1", "\"reading\":null"))).containsExactly(Kind.JSON);
        assertThat(kinds(TEXT.replace("\"reading\":1", "\"reading\":NaN"))).containsExactly(Kind.JSON);
        assertThat(kinds(TEXT.replace("\"reading\":1", "\"reading\":1,\"reading\":1")))
                .containsExactly(Kind.JSON);
        assertThat(kinds(TEXT.replace("Øya", "\\ud800"))).containsExactly(Kind.JSON);
        assertThat(kinds("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .containsExactly(Kind.JSON);
        assertThat(CertificateJson.read(TEXT.getBytes(ISO_8859_1)).refusals())
                .extracting(Refusal::kind)
                .containsExactly(Kind.JSON);
    }

    @Test
    void ten_megabytes_are_refused_unread() {
        assertThat(CertificateJson.read(new byte[10 << 20]).refusals())
                .extracting(Refusal::kind)
                .containsExactly(Kind.SIZE);
    }

    @Test
    void another_type_of_document_is_refused_as_such() {
        assertThat(kinds(TEXT.replace("varde-receipt/1", "varde-receipt/2"))).containsExactly(Kind.TYPE);
    }

    @Test
    void what_is_missing_unknown_or_of_another_form_is_refused_all_at_once() {
        assertThat(kinds("{}")).isNotEmpty().containsOnly(Kind.FORM);
        assertThat(paths(TEXT.replaceFirst("^\\{", "{\"advice\":\"none\","))).containsExactly("");
        assertThat(paths(TEXT.replace("\"zone\":\"Europe/Oslo\"", "\"zone\":5")))
                .containsExactly("zone");
        assertThat(paths(TEXT.replace("07:50:00Z", "25:50:00Z"))).containsExactly("made");
        assertThat(paths(TEXT.replaceFirst("\"asOf\":\"20\\d\\d-\\d\\d", "\"asOf\":\"2026-13")))
                .containsExactly("asOf");
        assertThat(paths(TEXT.replace("Krisesenteret", "Krise\\nsenteret"))).containsExactly("by.unit");
        assertThat(paths(TEXT.replaceFirst("\"fired\":\\[", "\"fired\":[\"one\",0,")))
                .containsExactly("persons[0].fired[0]", "persons[0].fired[1]");
        assertThat(paths(TEXT.replaceFirst("\"kind\":\"RECOMMENDED\"", "\"kind\":\"URGENT\"")))
                .containsExactly("persons[0].outcomes[0].kind");
        assertThat(paths(TEXT.replace("\"reading\":1,", "").replace("Europe/Oslo", "")))
                .containsExactly("zone", "");
    }

    /** The machine on which a receipt is made may stand anywhere. */
    @Test
    void every_zone_that_a_machine_can_be_in_is_one() {
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        for (int seconds = -18 * 3600; seconds <= 18 * 3600; seconds += 900) {
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(seconds);
            zones.add(offset.getId());
            List.of("UTC", "GMT", "UT")
                    .forEach(one -> zones.add(ZoneId.ofOffset(one, offset).getId()));
        }
        for (String id : TimeZone.getAvailableIDs()) {
            zones.add(TimeZone.getTimeZone(id).toZoneId().getId());
        }
        assertThat(zones).contains("Europe/Oslo", "Z", "+05:30", "GMT-03:00").allSatisfy(zone -> assertThat(
                        kinds(TEXT.replace("Europe/Oslo", zone)))
                .as(zone)
                .isEmpty());
    }

    @Test
    void a_refusal_is_told_in_every_language_with_its_code_and_place() {
        Refusal refusal = CertificateJson.read(bytes(TEXT.replace("Europe/Oslo", "")))
                .refusals()
                .get(0);
        assertThat(refusal.in("nb")).isEqualTo("FORM: zone: `` har ikke den formen som må til her");
        assertThat(refusal.in("en")).isEqualTo("FORM: zone: `` has not the form that it must have here");
        assertThat(refusal.in("nn")).isEqualTo("FORM: zone: `` har ikkje den forma som må til her");
    }

    @Test
    void no_bytes_make_the_reader_fail() {
        byte[] bytes = bytes(TEXT);
        Random random = new Random(RandomAssessments.seed(this));
        for (int i = 0; i < 3000; i++) {
            byte[] changed = Arrays.copyOf(bytes, i % 3 == 0 ? random.nextInt(bytes.length) : bytes.length);
            for (int change = random.nextInt(4); change >= 0; change--) {
                if (changed.length > 0) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
            }
            Read read = CertificateJson.read(changed);
            Certificate certificate = read.certificate();
            assertThat(certificate == null).isNotEqualTo(read.refusals().isEmpty());
            if (certificate != null) {
                assertThat(CertificateJson.bytes(certificate)).isEqualTo(changed);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static List<Kind> kinds(String text) {
        return CertificateJson.read(bytes(text)).refusals().stream()
                .map(Refusal::kind)
                .distinct()
                .toList();
    }

    private static List<String> paths(String text) {
        assertThat(text).isNotEqualTo(TEXT);
        List<Refusal> refusals = CertificateJson.read(bytes(text)).refusals();
        assertThat(refusals).extracting(Refusal::kind).containsOnly(Kind.FORM);
        return refusals.stream().map(Refusal::path).toList();
    }
}
