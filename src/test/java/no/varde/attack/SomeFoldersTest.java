package no.varde.attack;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some folders of each kind: all of them are tried by {@link EveryFolderTest}. */
class SomeFoldersTest {

    private static final long SEED = 12;
    private static final int OF_EACH_KIND = 5;

    static Stream<HostileFolder> folders() {
        return HostileFolders.all(SEED).collect(groupingBy(HostileFolder::kind)).values().stream()
                .flatMap(kind ->
                        IntStream.range(0, OF_EACH_KIND).mapToObj(i -> kind.get(i * kind.size() / OF_EACH_KIND)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void a_hostile_folder_is_answered(HostileFolder folder, @TempDir Path work) throws Exception {
        Checked.check(folder, work);
    }

    @Test
    void a_wrong_answer_is_noticed(@TempDir Path work) {
        HostileFolder good = HostileFolder.refused("none", "nothing", "", book -> {});
        assertThatThrownBy(() -> Checked.check(good, work)).isInstanceOf(AssertionError.class);
    }
}
