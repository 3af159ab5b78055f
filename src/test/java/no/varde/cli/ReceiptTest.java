package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.varde.archive.BookArchive;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.By;
import no.varde.receipt.Envelope;
import no.varde.signing.SigningKey;
import no.varde.signing.VerifyingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A recommendation can leave a receipt: whole, or none, and never in the place of another file. */
class ReceiptTest {

    private static final String BOAT = "src/test/resources/books/boat";
    private static final String STORM = "src/test/resources/books/boat-storm.yaml";

    private final Path folder;

    ReceiptTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Ran recommend(Path receipt, String... more) {
        List<String> arguments = new ArrayList<>(List.of("recommend", STORM, "--book", BOAT));
        arguments.addAll(List.of(
                "--receipt", receipt.toString(), "--key", file("key.pem").toString()));
        arguments.addAll(List.of("--books", file("books").toString()));
        arguments.addAll(List.of(more));
        return Ran.of(arguments.toArray(new String[0]));
    }

    private Certificate opened(Path receipt) throws IOException {
        var key = SigningKey.read(file("key.pem")).verifying();
        var opened = Envelope.open(Files.readAllBytes(receipt), List.of(key));
        assertThat(opened.refusals()).isEmpty();
        return Objects.requireNonNull(opened.certificate());
    }

    private List<String> lying() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> String.valueOf(one.getFileName())).sorted().toList();
        }
    }

    @Test
    void a_receipt_is_signed_names_its_book_which_is_kept_and_its_digits_are_printed() throws IOException {
        Path receipt = file("receipt.json");
        Ran ran = recommend(receipt, "--role", "COAST_GUARD", "--unit", "Vakt 2", "--lang", "en");
        ran.assertSucceeded();
        assertThat(lying()).containsExactly("books", "key.pem", "receipt.json");
        Certificate made = opened(receipt);
        assertThat(made.by()).isEqualTo(new By("COAST_GUARD", "Vakt 2"));
        assertThat(new BookArchive(file("books")).of(made.book().content())).isPresent();
        assertThat(ran.out()).containsPattern("(?m)^Receipt [0-9a-f]{12}\\.$");
    }

    @Test
    void as_json_the_result_holds_the_receipt_that_was_written() throws IOException {
        Path receipt = file("receipt.json");
        Ran ran = recommend(receipt, "--format", "json");
        ran.assertSucceeded();
        JsonNode told = JsonMapper.shared().readTree(ran.out()).get("receipt");
        assertThat(told.get("envelope").toString()).isEqualTo(Files.readString(receipt, UTF_8));
        assertThat(told.get("id").asString()).isEqualTo(opened(receipt).id());
        assertThat(told.get("digits").asString()).hasSize(12);
    }

    @Test
    void the_public_key_that_checks_it_is_written_and_none_is_made_for_it() throws IOException {
        Ran none = Ran.of("key", "--key", file("key.pem").toString());
        none.assertRefused(2);
        assertThat(none.err()).isEqualTo("`" + file("key.pem") + "` is not a file\n");
        recommend(file("receipt")).assertSucceeded();
        Ran ran = Ran.of("key", "--key", file("key.pem").toString());
        ran.assertSucceeded();
        assertThat(ran.out())
                .isEqualTo(SigningKey.read(file("key.pem")).verifying().pem());
        assertThat(VerifyingKey.read(Files.writeString(file("public.pem"), ran.out())))
                .isEqualTo(SigningKey.read(file("key.pem")).verifying());
    }

    @Test
    void two_receipts_are_signed_by_one_key() throws IOException {
        recommend(file("a")).assertSucceeded();
        recommend(file("b")).assertSucceeded();
        assertThat(opened(file("a")).id()).isNotEqualTo(opened(file("b")).id());
    }

    @Test
    void a_file_that_is_there_already_is_never_written_over() throws IOException {
        Path there = Files.writeString(file("there"), "mine");
        Ran ran = recommend(there);
        ran.assertRefused(2);
        assertThat(ran.err()).isEqualTo("`" + there + "` is there already, and is not written over\n");
        assertThat(there).hasContent("mine");
        assertThat(lying()).containsExactly("there");
        Path link = Files.createSymbolicLink(file("link"), file("nowhere"));
        recommend(link).assertRefused(2);
        assertThat(file("nowhere")).doesNotExist();
    }

    @Test
    void where_there_is_no_folder_nothing_is_made() throws IOException {
        Ran ran = recommend(file("no/such/receipt"));
        ran.assertRefused(2);
        assertThat(ran.err()).isEqualTo("`" + file("no/such/receipt") + "` cannot be written\n");
        assertThat(lying()).isEmpty();
    }

    @Test
    void where_the_disk_takes_nothing_nothing_is_half_written() throws IOException {
        Ran ran = recommend(Path.of("/proc/receipt"));
        ran.assertRefused(2);
        assertThat(ran.err()).isEqualTo("`/proc/receipt` cannot be written\n");
        assertThat(lying()).containsExactly("books", "key.pem");
    }

    @Test
    void a_key_that_others_can_read_signs_nothing() throws IOException {
        SigningKey.make(file("key.pem"));
        Files.setPosixFilePermissions(file("key.pem"), PosixFilePermissions.fromString("rw-r-----"));
        Ran ran = recommend(file("receipt"));
        ran.assertRefused(2);
        assertThat(ran.err()).contains("`" + file("key.pem") + "`");
        assertThat(lying()).doesNotContain("receipt");
    }

    @Test
    void where_the_book_cannot_be_kept_there_is_no_receipt() throws IOException {
        Files.writeString(file("books"), "a file");
        Ran ran = recommend(file("receipt"));
        ran.assertRefused(2);
        assertThat(ran.err()).isEqualTo("`" + file("books") + "` cannot be written\n");
        assertThat(lying()).containsExactly("books");
    }

    @Test
    void what_is_said_of_a_receipt_that_nobody_asks_for_is_refused_all_at_once() {
        Ran ran = Ran.of(
                "recommend", STORM, "--book", BOAT, "--key", "k", "--books", "b", "--role", "a b", "--unit", " ");
        ran.assertRefused(2);
        assertThat(ran.err().lines())
                .containsExactly(
                        "`--key` is for a receipt. Maybe `--receipt FILE`.",
                        "`--books` is for a receipt. Maybe `--receipt FILE`.",
                        "`--role` is for a receipt. Maybe `--receipt FILE`.",
                        "`--unit` is for a receipt. Maybe `--receipt FILE`.",
                        "`a b` is not a code of letters, digits, `_` and `-`",
                        "` ` is not one line of 1 to 80 characters that can be seen");
    }
}
