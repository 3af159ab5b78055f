package no.varde.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Forgeries;
import no.varde.certificate.Made;
import no.varde.certificate.Refusal;
import no.varde.certificate.Refusal.Kind;
import no.varde.receipt.Verification.Line;
import no.varde.receipt.Verification.Part;
import no.varde.receipt.Verification.State;
import no.varde.rulebook.RuleBook;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever holds a receipt is told of each thing in it whether it holds, and of nothing that it does that was not tried. */
class VerifierTest {

    private static final Path FILE = TheBook.situations().get(3);
    private static final String TEXT = new String(CertificateJson.bytes(Made.of(FILE)), UTF_8);

    @SuppressWarnings("NullAway.Init") // before each class
    private static SigningKey key;

    @BeforeAll
    static void makeKey(@TempDir Path folder) {
        key = SigningKey.make(folder.resolve("key.pem"));
    }

    private static Verification verified(String certificate) {
        return new Verifier(Books.OURS, List.of(key.verifying()))
                .of(Envelope.of(certificate.getBytes(UTF_8), key).bytes());
    }

    private static Line line(Verification verification, Part part) {
        return verification.lines().get(part.ordinal());
    }

    private static List<String> told(Verification verification) {
        return verification.lines().stream().map(line -> line.in("en")).toList();
    }

    static Stream<Path> situations() {
        return TheBook.situations().stream();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void all_of_a_receipt_holds_but_for_the_log_that_was_not_tried(Path file) {
        Verification verification = verified(new String(CertificateJson.bytes(Made.of(file)), UTF_8));
        assertThat(verification.holds()).isTrue();
        assertThat(verification.lines()).extracting(Line::part).containsExactly(Part.values());
        assertThat(verification.lines()).allSatisfy(line -> assertThat(line.state())
                .isEqualTo(line.part() == Part.LOG ? State.NOT_TRIED : State.HOLDS));
    }

    @Test
    void each_line_says_what_holds() {
        assertThat(told(verified(TEXT)))
                .satisfiesExactly(
                        form -> assertThat(form)
                                .isEqualTo(
                                        "form: receipt 0123456789abcdef0123456789abcdef, made 2026-11-30T07:50:00Z, in the one form that it has"),
                        signature -> assertThat(signature)
                                .isEqualTo("signature: by the key `"
                                        + key.verifying().id() + "`, which is known"),
                        book -> assertThat(book).matches("book: version [\\d.]+\\+?, content [0-9a-f]{64}"),
                        answers -> assertThat(answers)
                                .matches("answers: \\d+ answers about \\d persons, all possible in this book"),
                        steps -> assertThat(steps)
                                .matches("steps: \\d+ fired; all their premises hold, and none is missing"),
                        outcomes -> assertThat(outcomes).matches("outcomes: \\d+ measures, and each follows"),
                        times -> assertThat(times)
                                .matches("times and order: \\d+ places in order; each follows, and so does each time"),
                        duties -> assertThat(duties)
                                .matches(
                                        "duties, warnings and plans: all follow: \\d+ duties, \\d+ warnings, \\d+ lines of plans"),
                        review ->
                                assertThat(review).isEqualTo("next review: the day and what else calls for it follow"),
                        log -> assertThat(log).isEqualTo("log: not tried, since no log was given"));
    }

    @Test
    void without_a_key_it_says_who_is_said_to_have_signed_and_that_this_was_not_tried() {
        Verifier anybody = new Verifier(Books.OURS, List.of());
        Verification verification =
                anybody.of(Envelope.of(TEXT.getBytes(UTF_8), key).bytes());
        assertThat(verification.holds()).isTrue();
        assertThat(line(verification, Part.SIGNATURE).state()).isEqualTo(State.NOT_TRIED);
        assertThat(told(verification).get(1))
                .isEqualTo("signature: not tried, since no key was given; it says of itself that `"
                        + key.verifying().id() + "` signed it");
        assertThat(told(anybody.of(TEXT.getBytes(UTF_8))).get(1))
                .isEqualTo("signature: nobody signed this, so nobody vouches for it");
    }

    @Test
    void a_receipt_of_a_book_that_never_was_is_refused_and_its_content_is_not_tried() {
        String content = TheBook.BOOK.identity().content();
        Verification verification = verified(TEXT.replace(content, "0".repeat(64)));
        assertThat(line(verification, Part.BOOK).refusals())
                .extracting(refusal -> refusal.in("en"))
                .containsExactly("BOOK: book.content: no book with the content `" + "0".repeat(64)
                        + "` is found, neither among those that are kept nor in use");
        assertThat(EnumSet.range(Part.INPUT, Part.LOG))
                .allSatisfy(part -> assertThat(line(verification, part).state()).isEqualTo(State.NOT_TRIED));
        assertThat(verification.holds()).isFalse();
    }

    @Test
    void a_receipt_that_names_a_book_of_others_is_refused_for_its_book_alone() {
        RuleBook boat = RuleBook.read(PlantedBook.boat().files());
        Verification verification = new Verifier(new Books(boat), List.of())
                .of(TEXT.replace(
                                TheBook.BOOK.identity().content(),
                                boat.identity().content())
                        .getBytes(UTF_8));
        assertThat(verification.lines().stream()
                        .flatMap(line -> line.refusals().stream())
                        .map(Refusal::path))
                .containsExactly("book.version", "book.meaning", "book.plain");
    }

    @Test
    void what_hangs_on_other_persons_is_not_said_to_hold() {
        Verification verification = verified(
                TEXT.replaceFirst("(\"persons\":\\[\\{.*\"persons\":\\[.*\"ref\":)\"adult\"", "$1\"somebody\""));
        assertThat(line(verification, Part.STEPS).state()).isEqualTo(State.REFUSED);
        assertThat(Set.of(Part.OUTCOMES, Part.TIMES, Part.DUTIES))
                .allSatisfy(part -> assertThat(line(verification, part).state()).isEqualTo(State.NOT_TRIED));
        assertThat(line(verification, Part.REVIEW).state()).isEqualTo(State.HOLDS);
    }

    @Test
    void a_clock_that_was_set_back_is_told() {
        assertThat(told(verified(TEXT.replaceFirst("\"duties\"", "\"clockSetBack\":true,\"duties\"")))
                        .get(0))
                .contains("by a clock that had been set back");
    }

    @ParameterizedTest
    @EnumSource
    void every_code_is_told_of_some_part(Kind kind) {
        assertThat(Part.of(new Refusal(kind, "persons[0]", VerifyCode.NOT_SIGNED.of())))
                .isNotNull();
    }

    @Test
    void every_forgery_is_refused_at_the_line_of_its_code() {
        assertThat(Forgeries.of(Made.of(FILE))).allSatisfy(forgery -> {
            Verification verification = verified(new String(forgery.bytes(), UTF_8));
            assertThat(verification.holds()).isFalse();
            assertThat(verification.lines().stream()
                            .filter(line -> line.state() == State.REFUSED)
                            .flatMap(line -> line.refusals().stream())
                            .map(Refusal::kind)
                            .collect(Collectors.toSet()))
                    .isEqualTo(forgery.expected());
        });
    }

    @Test
    void what_nobody_can_see_from_a_receipt_is_told() {
        assertThat(Verification.notVouchedFor())
                .extracting(one -> one.in("en"))
                .containsExactly(
                        "who answered, and who was helped",
                        "that the answers are true",
                        "that the book gives good advice",
                        "that it was made at the time that it says",
                        "how reasons were worded",
                        "what other answers would have changed",
                        "what to ask next, and what to clarify");
    }
}
