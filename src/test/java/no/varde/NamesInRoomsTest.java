package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One simple name is one type in a room, so that a reader need not ask which one is meant. */
class NamesInRoomsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Map<String, List<JavaClass>> BY_NAME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("no.varde").stream()
                    .filter(type -> !type.getSimpleName().isEmpty()
                            && !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .collect(Collectors.groupingBy(
                            type -> type.getPackageName() + " " + type.getSimpleName(),
                            TreeMap::new,
                            Collectors.toList()));

    /** What a sealed type consists of is told by that type's name, as in {@code Conclusion.Duty}. */
    private static boolean isCase(JavaClass type) {
        return type.getEnclosingClass().map(owner -> owner.reflect().isSealed()).orElse(false);
    }

    @Test
    void no_two_types_of_a_room_have_one_simple_name_but_for_the_cases_of_sealed_types() {
        Map<String, List<String>> shared = new TreeMap<>();
        BY_NAME.forEach((name, types) -> {
            List<JavaClass> own = types.stream().filter(type -> !isCase(type)).toList();
            if (own.size() > 1) {
                shared.put(name, own.stream().map(JavaClass::getName).toList());
            }
        });
        assertThat(BY_NAME).isNotEmpty();
        assertThat(shared).isEmpty();
    }

    @Test
    void a_case_of_a_sealed_type_that_shares_its_name_is_always_told_with_that_type() {
        List<String> told = BY_NAME.values().stream()
                .filter(types -> types.size() > 1)
                .flatMap(List::stream)
                .filter(NamesInRoomsTest::isCase)
                .map(type -> "import " + type.getName().replace('$', '.') + ";")
                .toList();
        assertThat(told).isNotEmpty();
        assertThat(imports()).isNotEmpty().doesNotContainAnyElementsOf(told);
    }

    private static Set<String> imports() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> read(file).lines())
                    .filter(line -> line.startsWith("import "))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
