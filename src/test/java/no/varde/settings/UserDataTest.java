package no.varde.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data lie where programs of the system keep them, never where somebody happens to stand. */
class UserDataTest {

    private static final Path HOME = Path.of("/home/kari");

    @ParameterizedTest
    @CsvSource({
        "Linux, '', /home/kari/.local/share",
        "Linux, /data, /data",
        "Linux, data, /home/kari/.local/share",
        "FreeBSD, '', /home/kari/.local/share",
        "Mac OS X, '', /home/kari/Library/Application Support",
        "Mac OS X, /data, /home/kari/Library/Application Support",
        "Windows 11, '', /home/kari/AppData/Local"
    })
    void they_lie_where_the_system_has_them(String system, String named, String folder) {
        assertThat(UserData.folder(system, Map.of("XDG_DATA_HOME", named), HOME))
                .isEqualTo(Path.of(folder));
    }
}
