package no.varde.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every payload stands somewhere in a book: everywhere it is tried by {@link EveryPayloadTest}. */
class SomePayloadsTest {

    @Test
    void what_a_book_says_is_shown_and_does_nothing() throws IOException, InterruptedException {
        try (PayloadsShown service = new PayloadsShown()) {
            service.show(PayloadBook.of(Payloads.accepted(), 0));
            for (String wrong : List.of("<script>alert(1)</script>", "<a href=\"//evil.example\">", "<!-- x -->")) {
                assertThatThrownBy(() -> service.isSafe("a page", "<html><body>" + wrong))
                        .as("what is markup is noticed")
                        .isInstanceOf(AssertionError.class);
            }
        }
    }

    static Stream<String> refused() {
        return Payloads.refused().stream();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_nobody_sees_is_refused_where_it_stands(String text) {
        PlantedBook book =
                PlantedBook.kite().plant("vocabulary/questions.yaml", "{nb: Er det torden?,", "{nb: \"" + text + "\",");
        RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()));
        assertThat(rejected).as(text).isNotNull();
        List<String> files = rejected.faults().stream()
                .map(fault -> fault.place().file())
                .distinct()
                .toList();
        assertThat(files).containsExactly("vocabulary/questions.yaml");
    }
}
