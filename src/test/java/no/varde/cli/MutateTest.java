package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.varde.policy.KiteDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mutate} tells which faults no fixture notices, and writes the cases that do. */
class MutateTest {

    private static final String BOAT = "src/test/resources/books/boat";

    @Test
    void without_fixtures_faults_survive_and_the_cases_that_would_notice_them_are_written(@TempDir Path folder)
            throws IOException {
        Path written = folder.resolve("written");
        Ran ran =
                Ran.of("mutate", BOAT, "--layer", "levels", "--cases", folder.toString(), "--out", written.toString());
        ran.assertSucceeded();
        assertThat(ran.out())
                .contains("levels: ", " surviving", "  levels/sea.dslr:", "RULE_DROPPED", "LEVEL_SHIFTED")
                .contains("noticed by SJ-01-1.yaml");
        assertThat(Files.readString(written.resolve("SJ-01-1.yaml"))).contains("SJ-01:\n  also:\n  - fires: true\n");
    }

    @Test
    void a_case_that_is_written_notices_its_fault(@TempDir Path folder) throws IOException {
        Path written = folder.resolve("written");
        Ran.of("mutate", BOAT, "--layer", "levels", "--cases", folder.toString(), "--out", written.toString());
        Path cases = Files.createDirectories(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.toList()) {
                Files.copy(file, cases.resolve(file.getFileName()));
            }
        }
        Ran ran = Ran.of("mutate", BOAT, "--layer", "levels", "--cases", folder.toString());
        ran.assertSucceeded();
        assertThat(ran.out()).contains(" 0 surviving");
    }

    /** A case that is wrong about the sound book seems to notice every fault. */
    @Test
    void a_false_case_is_told_and_no_fault_is_tried_with_it(@TempDir Path folder) throws IOException {
        KiteDraft kites = new KiteDraft(folder);
        String book = kites.write("book", KiteDraft.book()).toString();
        Path cases = kites.writeCases(KiteDraft.book());
        Ran.of("mutate", book).assertSucceeded();
        Files.writeString(cases, Files.readString(cases).replaceFirst("(TI-01:\n  also:\n  - fires: )true", "$1false"));
        Ran ran = Ran.of("mutate", book, "--lang", "en");
        ran.assertRefused(Command.FAULTY_INPUT);
        assertThat(ran.err()).contains("all.yaml:", "TI-01 (TI-01.also[0]): expected it to be silent");
    }

    @Test
    void a_folder_that_is_not_there_and_a_layer_that_is_none_are_refused() {
        Ran.of("mutate", BOAT, "--cases", "nowhere").assertRefused(Command.FAULTY_INPUT);
        Ran.of("mutate", BOAT, "--layer", "level").assertRefused(Command.FAULTY_INPUT);
    }
}
