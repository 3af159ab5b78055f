package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.archive.BookArchive;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.Assessment;
import no.varde.audit.Log;
import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.EnvelopeJson;
import no.varde.certificate.Made;
import no.varde.certificate.PlainBook;
import no.varde.decision.Decider;
import no.varde.document.Document;
import no.varde.kinds.EnglishWords;
import no.varde.receipt.Entry;
import no.varde.receipt.Envelope;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An auditor verifies receipts, replays them, and asks what the book in use would say. */
class ReceiptCommandsTest {

    private static final Path STORM = Path.of("src/test/resources/books/boat-storm.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each class
    private static Path folder;

    private static String books = "";
    private static String edited = "";
    private static String receipt = "";
    private static String key = "";

    /** The book of that day is kept; the one in use is another by now: a rule is edited, and a reason reworded. */
    @BeforeAll
    static void make() throws IOException {
        BookFiles day = PlantedBook.boat().files();
        Path archive = folder.resolve("books");
        new BookArchive(archive).keep(day);
        books = archive.toString();
        edited = write(
                "edited",
                PlantedBook.boat()
                        .plant("measures/afloat.dslr", "  anbefal livline", "  vurder livline")
                        .plant("measures/afloat.dslr", "skal vesten på.", "skal vesten alltid på.")
                        .plant("vocabulary/book.yaml", "version: \"3\"", "version: \"4\""));
        SigningKey signing = SigningKey.make(folder.resolve("signing-key.pem"));
        key = Files.writeString(folder.resolve("key.pem"), signing.verifying().pem())
                .toString();
        RuleBook book = RuleBook.read(day);
        Assessment assessment = Objects.requireNonNull(AnswersFile.read(
                        book.vocabulary(),
                        Document.read(STORM.toString(), Files.readAllBytes(STORM), Document.Format.YAML),
                        TheBook.TODAY)
                .assessment());
        byte[] payload = CertificateJson.bytes(Made.of(new Decider(book), PlainBook.of(book), assessment));
        receipt = Files.write(
                        Files.createDirectories(folder.resolve("receipts")).resolve("one.json"),
                        Envelope.of(payload, signing).bytes())
                .toString();
    }

    private static String write(String name, PlantedBook book) throws IOException {
        Path to = folder.resolve(name);
        for (var file : book.files().byName().entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return to.toString();
    }

    private static String altered(String name, String old, String forged) throws IOException {
        String text = Files.readString(Path.of(receipt));
        assertThat(text).contains(old);
        return Files.writeString(folder.resolve(name), text.replace(old, forged))
                .toString();
    }

    @Test
    void a_receipt_that_holds_is_told_line_by_line_with_what_was_not_tried_and_what_nobody_vouches_for() {
        Ran ran = Ran.of("verify", receipt, "--books", books, "--key", key);
        ran.assertSucceeded();
        assertThat(ran.out().lines().map(line -> line.replaceFirst("^(  [^:]*: ).*", "$1")))
                .containsExactly(
                        "`" + receipt + "` holds, in all that was tried",
                        "  form: ",
                        "  signature: ",
                        "  book: ",
                        "  answers: ",
                        "  steps: ",
                        "  outcomes: ",
                        "  times and order: ",
                        "  duties, warnings and plans: ",
                        "  next review: ",
                        "  log: ",
                        "",
                        "No receipt tells:",
                        "- who answered, and who was helped",
                        "- that the answers are true",
                        "- that the book gives good advice",
                        "- that it was made at the time that it says",
                        "- how reasons were worded",
                        "- what other answers would have changed",
                        "- what to ask next, and what to clarify");
        assertThat(ran.out()).contains("log: not tried, since no log was given");
    }

    @Test
    void without_a_key_it_says_that_the_signature_was_not_tried() {
        Ran ran = Ran.of("verify", receipt, "--books", books);
        ran.assertSucceeded();
        assertThat(ran.out()).contains("signature: not tried, since no key was given");
    }

    @Test
    void what_is_refused_is_told_with_its_code_and_ends_with_one() throws IOException {
        Path other = folder.resolve("other.pem");
        Files.writeString(
                other,
                SigningKey.make(folder.resolve("other-signing-key.pem"))
                        .verifying()
                        .pem());
        Ran ran = Ran.of("verify", receipt, "--books", books, "--key", other.toString());
        assertThat(ran.code()).isOne();
        assertThat(ran.out()).contains("is REFUSED", "signature: REFUSED, faults: 1", "    KEY: signed by the key `");
        Ran forged = Ran.of(
                "verify",
                altered("forged.json", "\"sig\":\"", "\"sig\":\"AAAA"),
                receipt,
                "--books",
                books,
                "--key",
                key);
        assertThat(forged.code()).isOne();
        assertThat(forged.out()).contains("    SIGNATURE: ", "one.json` holds");
    }

    @Test
    void a_book_that_is_not_kept_is_told() {
        Ran ran =
                Ran.of("verify", receipt, "--books", folder.resolve("receipts").toString());
        assertThat(ran.code()).isOne();
        assertThat(ran.out()).contains("BOOK: book.content: no book with the content `", "answers: not tried");
    }

    @Test
    void the_book_in_use_is_looked_at_too() {
        Ran ran = Ran.of(
                "verify",
                receipt,
                "--books",
                folder.resolve("receipts").toString(),
                "--book",
                "src/test/resources/books/boat");
        ran.assertSucceeded();
    }

    @Test
    void a_book_that_was_altered_where_it_lies_is_no_witness() throws IOException {
        Path spoilt = Files.createDirectories(folder.resolve("spoilt"));
        String content = PlantedBook.boat().files().content();
        Files.write(
                spoilt.resolve(content + ".zip"),
                BookArchive.packed(PlantedBook.boat()
                        .plant("measures/afloat.dslr", "  anbefal livline", "  vurder livline")
                        .files()));
        Ran ran = Ran.of("verify", receipt, "--books", spoilt.toString());
        assertThat(ran.code()).isOne();
        assertThat(ran.out()).contains("BOOK: book.content: what lies there as the book `" + content);
    }

    @Test
    void a_receipt_that_stands_in_the_log_is_found_there_and_another_is_not() throws Exception {
        Path log = folder.resolve("log");
        Certificate certificate = Objects.requireNonNull(
                Envelope.open(Files.readAllBytes(Path.of(receipt)), List.of()).certificate());
        try (Log open = Log.open(log, SigningKey.read(folder.resolve("signing-key.pem")))) {
            open.append(new Entry("varde-log/1 receipt " + "0".repeat(64)));
            open.checkpoint();
            Ran none = Ran.of("verify", receipt, "--books", books, "--key", key, "--log", log.toString());
            assertThat(none.code()).isOne();
            assertThat(none.out()).contains("log: REFUSED, faults: 1", "    LOG: it stands nowhere among the ");
            open.append(Entry.of(certificate));
            open.checkpoint();
        }
        for (Path named : List.of(log, log.resolve("checkpoint"))) {
            Ran found = Ran.of("verify", receipt, "--books", books, "--key", key, "--log", named.toString());
            found.assertSucceeded();
            assertThat(found.out()).containsPattern("  log: entry \\d+ of \\d+\n");
        }
        Ran other = Ran.of(
                "verify",
                receipt,
                "--books",
                books,
                "--log",
                folder.resolve("receipts").toString());
        assertThat(other.code()).isOne();
        assertThat(other.out()).contains("    LOG: ");
        Ran.of("verify", receipt, "--books", books, "--log", "no-folder").assertRefused(2);
    }

    @Test
    void json_says_the_same() {
        Ran ran = Ran.of("verify", receipt, "--books", books, "--key", key, "--format", "json");
        ran.assertSucceeded();
        JsonNode json = new JsonMapper().readTree(ran.out());
        assertThat(json.at("/receipts/0/holds").asBoolean()).isTrue();
        assertThat(json.at("/receipts/0/lines").size()).isEqualTo(10);
        assertThat(json.at("/receipts/0/lines/9/state").asString()).isEqualTo("NOT_TRIED");
        assertThat(json.at("/notVouchedFor").size()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void whoever_reads_norwegian_reads_no_english(String language) throws IOException {
        String forged = altered("norwegian.json", "\"sig\":\"", "\"sig\":\"AAAA");
        for (List<String> command : List.of(
                List.of("verify", receipt, "--books", books, "--key", key),
                List.of("verify", forged, "--books", books, "--key", key),
                List.of("verify", forged, "--books", books, "--key", receipt),
                List.of("verify"),
                List.of("replay", receipt, forged, "--books", books),
                List.of("replay", receipt, "--books", folder.resolve("receipts").toString()))) {
            String[] all = Stream.concat(command.stream(), Stream.of("--lang", language))
                    .toArray(String[]::new);
            Ran ran = Ran.of(all);
            assertThat((ran.out() + ran.err()).lines())
                    .isNotEmpty()
                    .allSatisfy(
                            line -> assertThat(EnglishWords.in(line)).as(line).isEmpty());
        }
    }

    @Test
    void a_receipt_replays_the_same_after_the_rule_was_edited_and_the_reason_reworded() {
        Ran ran = Ran.of("replay", receipt, "--books", books, "--book", edited);
        ran.assertSucceeded();
        assertThat(ran.out())
                .isEqualTo(
                        receipt + ": the same today\n"
                                + "receipts: 1; the same: 1, different: 0, without their book: 0, of a newer reading: 0, refused: 0\n");
    }

    @Test
    void of_a_folder_only_what_is_not_the_same_is_told() throws IOException {
        Path many = Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < 3; i++) {
            Files.copy(Path.of(receipt), many.resolve(i + ".json"));
        }
        Files.writeString(many.resolve("broken.json"), "{");
        Files.writeString(many.resolve("notes.txt"), "no receipt");
        Ran ran = Ran.of("replay", many.toString(), "--books", books);
        assertThat(ran.code()).isOne();
        assertThat(ran.out().lines())
                .containsExactly(
                        many.resolve("broken.json") + ": REFUSED, faults: 1",
                        "    JSON: this is not whole JSON",
                        "receipts: 4; the same: 3, different: 0, without their book: 0, of a newer reading: 0, refused: 1");
        JsonNode json = new JsonMapper()
                .readTree(Ran.of("replay", many.toString(), "--books", books, "--format", "json")
                        .out());
        assertThat(json.at("/results/SAME").asInt()).isEqualTo(3);
        assertThat(json.at("/told/0/result").asString()).isEqualTo("REFUSED");
    }

    @Test
    void what_the_book_in_use_would_say_of_it_is_told_as_a_change() {
        Ran same =
                Ran.of("today", receipt, "--books", books, "--book", "src/test/resources/books/boat", "--lang", "en");
        same.assertSucceeded();
        assertThat(same.out()).contains("It says the same.");
        Ran other = Ran.of("today", receipt, "--books", books, "--book", edited, "--lang", "en");
        other.assertSucceeded();
        assertThat(other.out())
                .contains("What the rule book 4 says of the same answers", "of rule book 3.")
                .containsPattern(Pattern.compile("- .*\\bline\\b.*", Pattern.CASE_INSENSITIVE));
        JsonNode json = new JsonMapper()
                .readTree(Ran.of("today", receipt, "--books", books, "--book", edited, "--format", "json")
                        .out());
        assertThat(json.at("/changes/0/from").asString()).isEqualTo("RECOMMENDED");
        assertThat(json.at("/changes/0/to").asString()).isEqualTo("CONSIDER");
    }

    /** That the book was no longer what was given out under its number stands in no copy of the book, but in the receipt. */
    @Test
    void the_book_of_that_day_is_called_what_the_receipt_calls_it() throws IOException {
        byte[] altered =
                payload().replace("\"version\":\"3\"", "\"version\":\"3+\"").getBytes(UTF_8);
        String file = Files.write(folder.resolve("altered-book.json"), altered).toString();
        assertThat(Ran.of("today", file, "--books", books, "--book", edited, "--lang", "en")
                        .out())
                .contains("What the rule book 4 says of the same answers", "of rule book 3+.");
        JsonNode json = new JsonMapper()
                .readTree(Ran.of("today", file, "--books", books, "--book", edited, "--format", "json")
                        .out());
        assertThat(json.at("/old/version").asString()).isEqualTo("3+");
        assertThat(json.at("/new/version").asString()).isEqualTo("4");
    }

    private static String payload() throws IOException {
        return new String(
                Objects.requireNonNull(EnvelopeJson.read(Files.readAllBytes(Path.of(receipt)))
                                .signed())
                        .payload(),
                UTF_8);
    }

    @Test
    void one_that_does_not_hold_by_its_own_book_is_not_compared_with_another() throws IOException {
        for (String reading : List.of("1", "2")) {
            byte[] claimed = payload()
                    .replaceFirst("\"level\":\"[A-Z]+\"", "\"level\":\"NOPE\"")
                    .replace("\"reading\":1", "\"reading\":" + reading)
                    .getBytes(UTF_8);
            String forged = Files.write(folder.resolve("claimed.json"), claimed).toString();
            Ran ran = Ran.of("today", forged, "--books", books, "--book", edited, "--lang", "en");
            ran.assertRefused(2);
            assertThat(ran.err()).contains(reading.equals("1") ? "LEVEL" : "READING");
        }
    }

    @Test
    void what_cannot_be_read_is_told_all_at_once() {
        Ran ran = Ran.of("verify", "no.json", folder.toString(), "--books", books);
        ran.assertRefused(2);
        assertThat(ran.err().lines()).hasSize(2);
        Ran.of("verify", receipt, "--books", "no-folder").assertRefused(2);
        Ran.of("verify", receipt, "--books", books, "--key", "no-key").assertRefused(2);
        Ran.of("verify", receipt, "--books", books, "--lang", "xx").assertRefused(2);
        Ran.of("today", key, "--books", books).assertRefused(2);
        Ran none = Ran.of("replay");
        none.assertRefused(2);
        assertThat(none.err()).startsWith("which receipt? usage: replay RECEIPT");
    }

    @Test
    void a_file_that_is_far_too_large_is_refused_and_not_held() throws IOException {
        Path large = Files.write(folder.resolve("large.json"), new byte[10 << 20]);
        Ran ran = Ran.of("verify", large.toString(), "--books", books);
        assertThat(ran.code()).isOne();
        assertThat(ran.out()).contains("SIZE: this is more than 2097152 bytes, and no receipt is");
    }
}
