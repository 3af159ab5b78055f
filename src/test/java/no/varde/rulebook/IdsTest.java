package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a book names anything by has one form: letters, digits and inner hyphens, at most 60. It never is a path. */
class IdsTest {

    private static final String PRINCIPLES =
            """
            principles:
            - id: P-01
              says: {nb: Nei, en: No}
              source: AIR 1
              kind: NO_MILDER_LEFT
            """;

    /** Returns one place of each kind of thing that has an id: its file, and the text in which the id stands. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("principles.yaml", "- id: P-01", "P-01"),
                Arguments.of("vocabulary/book.yaml", "main: {id: flyer", "flyer"),
                Arguments.of("vocabulary/book.yaml", "member: {id: kite", "kite"),
                Arguments.of("vocabulary/book.yaml", "list: kites", "kites"),
                Arguments.of("vocabulary/book.yaml", "shared: field", "field"),
                Arguments.of("vocabulary/book.yaml", "about: [flyer, field, kite]", "kite"),
                Arguments.of("vocabulary/book.yaml", "- {id: STILL", "STILL"),
                Arguments.of("vocabulary/book.yaml", "- {id: AIR", "AIR"),
                Arguments.of("vocabulary/questions.yaml", "- id: thunder", "thunder"),
                Arguments.of("vocabulary/questions.yaml", "- {id: at-least-5", "at-least-5"),
                Arguments.of("vocabulary/rest.yaml", "- {id: poor-line", "poor-line"),
                Arguments.of("vocabulary/rest.yaml", "- id: troubles", "troubles"),
                Arguments.of("vocabulary/rest.yaml", "- id: some-kite-bad", "some-kite-bad"),
                Arguments.of("vocabulary/rest.yaml", "- {id: hold", "hold"),
                Arguments.of("vocabulary/rest.yaml", "- id: go-home", "go-home"));
    }

    private static List<String> faults(PlantedBook book) {
        return catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files())).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private static PlantedBook kite() {
        return PlantedBook.kite().file("principles.yaml", PRINCIPLES);
    }

    @ParameterizedTest(name = "{2} in {0}")
    @MethodSource("kinds")
    void no_id_is_a_path_or_anything_else_than_letters_digits_and_inner_hyphens(String file, String text, String id) {
        for (String bad : List.of(
                "/elsewhere/escaped",
                "../../x",
                "..",
                ".",
                "a.b",
                "a b",
                "-a",
                "a-",
                "C:x",
                "a\\\\b",
                "blå",
                "а",
                "a_b",
                "",
                "x".repeat(61),
                "x".repeat(5000))) {
            String planted = text.replace(id, "\"" + bad + "\"");
            assertThat(faults(kite().plant(file, text, planted))).as(bad).anySatisfy(fault -> assertThat(fault)
                    .startsWith(file + ":")
                    .containsAnyOf(
                            "cannot be an id: letters from a to z, digits and inner hyphens, at most 60",
                            "`а` looks like `a`, but is from the Cyrillic alphabet"));
        }
    }

    @Test
    void a_principle_may_be_called_what_all_others_may() {
        String id = "P-" + "1".repeat(58);
        assertThat(RuleBook.read(kite().plant("principles.yaml", "P-01", id).files())
                        .principles())
                .singleElement()
                .extracting(principle -> principle.head().id())
                .isEqualTo(id);
    }
}
