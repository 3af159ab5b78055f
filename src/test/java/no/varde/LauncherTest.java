package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher starts what is there in the quickest way, whatever was prepared and for whom. A script stands for Java. */
class LauncherTest {

    /** Says each of its arguments on a line, and makes the files that Java would make. */
    private static final String JAVA =
            """
            #!/bin/sh
            for argument in "$@"; do
              echo "<$argument>"
              case $argument in -XX:ArchiveClassesAtExit=*) : >"${argument#*=}" ;; esac
              if [ "${before-}" = --destination ]; then mkdir -p "$argument" && : >"$argument/varde.jar"; fi
              before=$argument
            done
            """;

    private static final String SMALL = "<-XX:TieredStopAtLevel=1>";

    /** A service without memory must end, so that another can be started in its place. */
    private static final String ENDS = "<-XX:+ExitOnOutOfMemoryError>";

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void put_the_launcher_beside_the_jar() throws IOException {
        jar = folder.toRealPath().resolve("varde.jar");
        Files.writeString(jar, "the jar");
        Files.copy(Path.of("src/main/launcher/varde"), jar.resolveSibling("varde"));
        jdk("one");
        jdk("other");
    }

    private void jdk(String name) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        Files.writeString(folder.resolve(name).resolve("release"), "JAVA_VERSION=" + name);
        Path java = Files.writeString(bin.resolve("java"), JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> varde(String jdk, String... arguments) throws IOException, InterruptedException {
        return varde(0, jdk, arguments);
    }

    private List<String> varde(int code, String jdk, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", jar.resolveSibling("varde").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve(jdk).toString());
        Process process = builder.start();
        List<String> said =
                new String(process.getInputStream().readAllBytes()).lines().toList();
        assertThat(process.waitFor()).as(said.toString()).isEqualTo(code);
        return said;
    }

    private static List<String> archives(List<String> said) {
        return said.stream()
                .filter(argument -> argument.startsWith("<-XX:SharedArchiveFile="))
                .toList();
    }

    @Test
    void what_is_not_prepared_is_started_from_the_jar() throws Exception {
        assertThat(varde("one", "recommend", "a b.yaml", ""))
                .containsExactly(
                        SMALL, "<-XX:+UseSerialGC>", "<-jar>", "<" + jar + ">", "<recommend>", "<a b.yaml>", "<>");
        assertThat(varde("one")).containsExactly(ENDS, "<-jar>", "<" + jar + ">");
        assertThat(varde("one", "--server.port=8081"))
                .containsExactly(ENDS, "<-jar>", "<" + jar + ">", "<--server.port=8081>");
    }

    @Test
    void what_is_prepared_is_started_from_its_archive() throws Exception {
        varde("one", "prepare");
        List<String> command = varde("one", "check", "rules");
        List<String> service = varde("one", "--server.port=8081");
        String unpacked = "<" + jar.resolveSibling("varde.ready").resolve("varde.jar") + ">";
        assertThat(command).contains(SMALL).endsWith("<-cp>", unpacked, "<no.varde.Varde>", "<check>", "<rules>");
        assertThat(service)
                .contains(ENDS)
                .doesNotContain(SMALL)
                .endsWith("<-cp>", unpacked, "<no.varde.Varde>", "<--server.port=8081>");
        for (List<String> said : List.of(command, service)) {
            assertThat(archives(said)).singleElement().satisfies(archive -> assertThat(
                            Path.of(archive.substring(archive.indexOf('=') + 1, archive.length() - 1)))
                    .exists());
        }
        assertThat(archives(command)).isNotEqualTo(archives(service));
    }

    @Test
    void an_archive_of_another_jdk_is_left_aside_and_each_can_have_its_own() throws Exception {
        varde("one", "prepare");
        assertThat(archives(varde("other", "check"))).isEmpty();
        varde("other", "prepare");
        assertThat(archives(varde("other", "check"))).hasSize(1);
        assertThat(archives(varde("one", "check"))).hasSize(1);
    }

    @Test
    void what_was_prepared_of_another_jar_is_left_aside() throws Exception {
        varde("one", "prepare");
        Files.writeString(jar, "a newer jar");
        assertThat(varde("one", "check")).contains("<-jar>", "<" + jar + ">");
        varde("one", "prepare");
        assertThat(varde("one", "check")).doesNotContain("<-jar>");
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, C, C.UTF-8",
        "LC_ALL, POSIX, C.UTF-8",
        "LANG, C, C.UTF-8",
        "LC_CTYPE, POSIX, C.UTF-8",
        "NONE, '', C.UTF-8",
        "LC_ALL, nb_NO.UTF-8, nb_NO.UTF-8",
        "LANG, nb_NO.UTF-8, ''"
    })
    void names_of_files_have_norwegian_letters_in_the_plain_locale_too(String variable, String locale, String expected)
            throws Exception {
        Files.writeString(folder.resolve("one/bin/java"), "#!/bin/sh\necho \"<${LC_ALL-}>\"\n");
        ProcessBuilder builder =
                new ProcessBuilder("sh", jar.resolveSibling("varde").toString(), "check");
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().put("JAVA_HOME", folder.resolve("one").toString());
        builder.environment().put(variable, locale);
        assertThat(new String(builder.start().getInputStream().readAllBytes()).strip())
                .isEqualTo("<" + expected + ">");
    }

    @Test
    void without_a_jdk_it_says_what_to_do() throws Exception {
        assertThat(varde(127, "none", "check"))
                .containsExactly("`" + folder.resolve("none")
                        + "/bin/java` is not found. Maybe set JAVA_HOME to a JDK, 17 or" + " newer.");
    }
}
