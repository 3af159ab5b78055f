package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page loads every style file, so a name of a style that two files use means two things on every page. */
class StyleNamesTest {

    private static final Path ASSETS = Path.of("src/main/resources/static/assets");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern SELECTOR = Pattern.compile("[^{}@;]+(?=\\{)");
    private static final Pattern NAME = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    /** Names of Designsystemet begin so; what a page makes of its parts is not the page's own name. */
    private static final String OF_THE_DESIGN = "ds-";

    private static Set<String> names(String style) {
        Set<String> names = new TreeSet<>();
        SELECTOR.matcher(COMMENT.matcher(style).replaceAll(""))
                .results()
                .flatMap(selector -> NAME.matcher(selector.group()).results())
                .map(name -> name.group(1))
                .filter(name -> !name.startsWith(OF_THE_DESIGN))
                .forEach(names::add);
        return names;
    }

    private static Map<String, Set<String>> filesByName() throws IOException {
        Map<String, Set<String>> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(ASSETS)) {
            for (Path file :
                    all.filter(one -> one.toString().endsWith(".css")).sorted().toList()) {
                names(Files.readString(file)).forEach(name -> files.computeIfAbsent(name, fresh -> new TreeSet<>())
                        .add(file.getFileName().toString()));
            }
        }
        return files;
    }

    @Test
    void a_name_is_found_wherever_it_stands_in_a_selector_and_nowhere_else() {
        assertThat(
                        names(
                                """
                                /* .not-this */
                                .one, h1 .two:has(> .three) { margin: 0.5rem; background: url("x.svg"); }
                                @media (min-width: 36.5rem) { .four > .ds-field { gap: 1px; } }
                                """))
                .isEqualTo(Set.of("one", "two", "three", "four"));
    }

    @Test
    void no_two_files_give_the_same_name_a_style() throws IOException {
        Map<String, Set<String>> files = filesByName();
        assertThat(files).hasSizeGreaterThan(40);
        assertThat(files.entrySet().stream()
                        .filter(name -> name.getValue().size() > 1)
                        .toList())
                .isEqualTo(List.of());
    }
}
