package no.varde.receipt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.varde.rulebook.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written down can be read by anybody, a line each. */
class EntryTest {

    @Test
    void a_receipt_is_written_down_by_the_hash_of_salt_and_content() {
        assertThat(Entry.receipt("00ff", "x".getBytes(US_ASCII)).line())
                .isEqualTo("varde-log/1 receipt " + Fingerprint.of(new byte[] {0, -1}, new byte[] {'x'}))
                .isEqualTo("varde-log/1 receipt " + Fingerprint.of(new byte[] {0, -1, 'x'}));
    }

    @Test
    void books_and_keys_are_written_down_by_their_names() {
        assertThat(Entry.book("ab12", "2026.11.1+").bytes())
                .isEqualTo("varde-log/1 book ab12 2026.11.1+".getBytes(US_ASCII));
        assertThat(Entry.key("cd34").line()).isEqualTo("varde-log/1 key cd34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\r", "a ", " a", "a  b", "ø", "a\u2028b", "\u0000"})
    void nothing_that_could_be_two_lines_or_none_is_an_entry(String line) {
        assertThatThrownBy(() -> new Entry(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_line_has_an_end() {
        assertThat(new Entry("x".repeat(1000)).line()).hasSize(1000);
        assertThatThrownBy(() -> new Entry("x".repeat(1001))).isInstanceOf(IllegalArgumentException.class);
    }
}
