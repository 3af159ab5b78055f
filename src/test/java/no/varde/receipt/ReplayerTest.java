package no.varde.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.certificate.Certificate;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Differing;
import no.varde.certificate.Made;
import no.varde.certificate.PlainBook;
import no.varde.certificate.Refusal;
import no.varde.certificate.Refusal.Kind;
import no.varde.decision.Decider;
import no.varde.receipt.Replay.Result;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A receipt is run once more, with the book of its day and the engine of today. */
class ReplayerTest {

    private static final Path FILE = TheBook.situations().get(3);
    private static final String TEXT = new String(CertificateJson.bytes(Made.of(FILE)), UTF_8);

    private static Replay replay(String certificate) {
        return new Replayer(Books.OURS).of(certificate.getBytes(UTF_8));
    }

    static Stream<Path> files() {
        return Made.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_case_is_the_same_when_it_is_replayed(Path file) {
        assertThat(new Replayer(Books.OURS).of(CertificateJson.bytes(Made.of(file))))
                .isEqualTo(Replay.same());
    }

    @Test
    void whenever_and_by_whatever_program_it_was_made() {
        assertThat(replay(TEXT.replace("drools 10.2.0", "drools 99")
                                .replace("varde 0.1.0", "varde 7")
                                .replace("07:50:00Z", "23:59:59Z")
                                .replace("Øya", "Holmen"))
                        .result())
                .isEqualTo(Result.SAME);
    }

    @Test
    void a_plus_behind_the_number_of_the_book_is_nothing_of_the_book() {
        String version = TheBook.BOOK.identity().version();
        String other = version.endsWith("+") ? version.substring(0, version.length() - 1) : version + "+";
        assertThat(replay(TEXT.replace("\"version\":\"" + version + "\"", "\"version\":\"" + other + "\""))
                        .result())
                .isEqualTo(Result.SAME);
        assertThat(replay(TEXT.replace("\"version\":\"" + version + "\"", "\"version\":\"999\""))
                        .differing())
                .isEqualTo(new Differing("book.version", "999", version));
    }

    @Test
    void where_it_differs_is_told_with_both_values() {
        String forged = TEXT.replaceFirst("\"kind\":\"RECOMMENDED\"", "\"kind\":\"CONSIDER\"");
        assertThat(replay(forged).in("en"))
                .isEqualTo("differs at `persons[0].outcomes[0].kind`: the receipt says `CONSIDER`, and today it is"
                        + " `RECOMMENDED`");
        assertThat(replay(TEXT.replaceFirst("\"duties\":.*\"engine\"", "\"engine\""))
                        .differing())
                .isNotNull()
                .extracting(Differing::path, Differing::one)
                .containsExactly("duties", Differing.NOTHING);
    }

    @Test
    void a_receipt_of_a_book_that_is_not_kept_or_of_a_newer_reading_is_told_apart() {
        assertThat(replay(TEXT.replace(TheBook.BOOK.identity().content(), "0".repeat(64)))
                        .result())
                .isEqualTo(Result.BOOK_MISSING);
        assertThat(replay(TEXT.replace("\"reading\":1", "\"reading\":2")).in("en"))
                .isEqualTo("made by reading 2, which is newer; this is reading 1");
    }

    @Test
    void what_is_no_receipt_or_cannot_be_answered_is_refused() {
        assertThat(replay(TEXT.replaceFirst(":", ": ")).refusals())
                .extracting(Refusal::kind)
                .containsExactly(Kind.CANONICAL);
        assertThat(replay("a receipt").refusals()).extracting(Refusal::kind).containsExactly(Kind.JSON);
        assertThat(replay(TEXT.replace("\"ref\":\"adult\"", "\"ref\":\"somebody\""))
                        .refusals())
                .extracting(Refusal::kind)
                .containsExactly(Kind.INPUT);
        assertThat(new Replayer(Books.OURS).of(new byte[10 << 20]).refusals())
                .extracting(Refusal::kind)
                .containsExactly(Kind.SIZE);
    }

    /** The book of that day is the same for ever, whatever becomes of the one in use. */
    @Test
    void receipts_from_before_a_rule_was_edited_and_a_reason_reworded_replay_the_same_afterwards() {
        RuleBook before = RuleBook.read(PlantedBook.boat().files());
        RuleBook after = RuleBook.read(PlantedBook.boat()
                .plant("measures/afloat.dslr", "  anbefal livline", "  vurder livline")
                .plant("measures/afloat.dslr", "skal vesten på.", "skal vesten alltid på.")
                .plant("vocabulary/book.yaml", "version: \"3\"", "version: \"4\"")
                .files());
        RandomAssessments random = new RandomAssessments(before.vocabulary(), RandomAssessments.seed(this));
        Decider was = new Decider(before);
        Decider is = new Decider(after);
        Replayer both = new Replayer(new Books(after, before));
        Replayer newer = new Replayer(new Books(after));
        int edited = 0;
        for (int i = 0; i < 100; i++) {
            Assessment assessment = random.next();
            Certificate receipt = Made.of(was, PlainBook.of(before), assessment);
            assertThat(both.of(receipt)).isEqualTo(Replay.same());
            assertThat(newer.of(receipt).result()).isEqualTo(Result.BOOK_MISSING);
            edited += receipt.persons()
                            .equals(Made.of(is, PlainBook.of(after), assessment).persons())
                    ? 0
                    : 1;
        }
        assertThat(edited).isPositive();
    }
}
