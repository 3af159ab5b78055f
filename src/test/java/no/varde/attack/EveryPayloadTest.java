package no.varde.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every payload stands once in every text of a book, and no page, document or paper takes it for anything but text. */
@Tag("attack")
class EveryPayloadTest {

    private static final List<String> PAYLOADS = Payloads.accepted();

    @SuppressWarnings("NullAway.Init")
    private static PayloadsShown service;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = new PayloadsShown();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static IntStream firsts() {
        return IntStream.range(0, PAYLOADS.size());
    }

    @Test
    void there_are_many() {
        assertThat(PAYLOADS).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void what_a_book_says_is_shown_and_does_nothing(int first) throws IOException, InterruptedException {
        service.show(PayloadBook.of(PAYLOADS, first));
    }
}
