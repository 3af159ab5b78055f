package no.varde.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One file that is written otherwise has the faults that the whole book then has. */
class FileCheckTest {

    private static final String LIMITS = "limits/limits.dslr";
    private static final String SENTENCE = "  båten er en robåt\n";

    private static final BookFiles FILES = PlantedBook.boat().files();
    private static final FileCheck CHECK = new FileCheck(RuleBook.read(FILES), FILES);

    /** A file as it is written now. */
    private record Written(String file, String text) {

        static Written edited(String file, String old, String now) {
            PlantedBook book = PlantedBook.boat();
            return new Written(file, book.plant(file, old, now).text(file));
        }

        List<Fault> ofWholeBook() {
            try {
                RuleBook.read(PlantedBook.boat().file(file, text).files());
                return List.of();
            } catch (RuleBookRejected rejected) {
                return rejected.faults();
            }
        }

        List<Fault> alone() {
            return CHECK.faults(file, text.getBytes(UTF_8));
        }
    }

    static Stream<Written> faulty() {
        return Stream.of(
                Written.edited(LIMITS, SENTENCE, "  båten er en ro-båt\n"),
                Written.edited(LIMITS, SENTENCE, "  ikke redningsflåte\n"),
                Written.edited(LIMITS, "rule \"GR-02 ", "rule \"GR-01 "),
                Written.edited(LIMITS, "rule \"GR-02 ", "rule \"GR-09 "),
                Written.edited(LIMITS, "@kilde(\"SEA Om bord\")", "@kilde(\"SEA Om natten\")"),
                Written.edited("duties/duties.dslr", "sjøloven § 135", "sjøloven § 999"),
                new Written(LIMITS, "// ingen regler\n"),
                new Written(LIMITS, ""),
                new Written("limit/ny.dslr", "// ny\n"),
                new Written("limits/ny.txt", "ny\n"),
                new Written("principles.yaml", "principles:\n- {id: P-01, kind: CEILING}\n"),
                Written.edited("vocabulary/book.yaml", "cite: småbåtloven § 23 a", "cit: småbåtloven § 23 a"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void it_has_the_faults_of_the_whole_book(Written written) {
        assertThat(written.ofWholeBook()).isNotEmpty();
        assertThat(written.alone()).isEqualTo(written.ofWholeBook());
    }

    @Test
    void a_name_that_a_rule_of_another_file_has_is_told_where_it_is_written() {
        assertThat(Written.edited(LIMITS, "rule \"GR-02 ", "rule \"SJ-01 ").alone())
                .extracting(Fault::toString)
                .contains("limits/limits.dslr:14:1: the rule id `SJ-01` is taken, at levels/sea.dslr:3:1");
    }

    @Test
    void a_sound_edit_has_no_fault_and_one_check_leaves_nothing_to_the_next() {
        Written sound = Written.edited(LIMITS, SENTENCE, "  båten er ikke en robåt\n");
        Written other = Written.edited(LIMITS, "Ingen ror mot sterk kuling.", "Ingen kan ro mot sterk kuling.");
        assertThat(other.alone()).isEmpty();
        assertThat(sound.alone()).isEqualTo(sound.ofWholeBook());
        assertThat(other.alone()).isEmpty();
    }
}
