package no.varde.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** The benchmark of growth needs a larger book without faults. */
class CopiedBookTest {

    @Test
    void a_book_can_stand_twice_in_one() throws IOException {
        BookFiles files = BookFiles.in(Path.of("rules"));
        RuleBook once = RuleBook.read(files);
        RuleBook twice = RuleBook.read(CopiedBook.of(files, 2));
        assertThat(twice.rules()).hasSize(2 * once.rules().size());
        assertThat(twice.vocabulary().questions())
                .hasSize(2 * once.vocabulary().questions().size());
        assertThat(twice.principles()).hasSameSizeAs(once.principles());
    }
}
