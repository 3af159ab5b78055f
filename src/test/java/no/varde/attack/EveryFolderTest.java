package no.varde.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent as a book, a check of it ends, says what is wrong and where, and touches nothing else. */
@Tag("attack")
class EveryFolderTest {

    private static final int LEAST = 300;
    private static final List<HostileFolder> FOLDERS =
            HostileFolders.all(HostileFolders.seed()).toList();

    static Stream<HostileFolder> folders() {
        return FOLDERS.stream();
    }

    @Test
    void there_are_many_and_no_two_are_called_alike() {
        assertThat(FOLDERS).hasSizeGreaterThan(LEAST);
        assertThat(folders().map(HostileFolder::toString)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void a_hostile_folder_is_answered(HostileFolder folder, @TempDir Path work) throws Exception {
        Checked.check(folder, work);
    }
}
