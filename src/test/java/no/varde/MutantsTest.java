package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.varde.document.Faults;
import no.varde.mutation.Fixtures;
import no.varde.mutation.MutationSearch;
import no.varde.rulebook.Layer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fixtures notice faults in the rules: a dropped or shifted sentence, a dropped rule, a shifted level. */
class MutantsTest {

    private static MutationSearch search;

    @BeforeAll
    static void readFixtures() throws IOException {
        Faults faults = new Faults();
        Fixtures fixtures = Fixtures.read(TheBook.BOOK.vocabulary(), Path.of("fixtures"), TheBook.TODAY, faults);
        assertThat(faults.sorted()).isEmpty();
        search = new MutationSearch(TheBook.DECIDER, fixtures, TheBook.TODAY);
    }

    /** Whatever is left changes nothing in any case: that is proved. */
    @ParameterizedTest
    @EnumSource
    void no_fault_survives(Layer layer) {
        assertThat(search.of(layer).surviving()).isEmpty();
    }
}
