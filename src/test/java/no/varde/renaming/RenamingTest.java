package no.varde.renaming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.PlantedBook;
import no.varde.renaming.Renaming.Renamed;
import no.varde.rulebook.BookFiles;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A clause is said in other words wherever it stands, and nothing else of a file is changed. */
class RenamingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> FAILING = List.of("motoren svikter", "the engine is failing", "motorn sviktar");
    private static final List<String> STOPPING =
            List.of("motoren er i ferd med å stoppe", "the engine is about to stop", "motorn håller på att stanna");

    private final PlantedBook book = PlantedBook.boat();

    private static Renamed renamed(BookFiles files, String named, List<String> words, Map<String, byte[]> cases) {
        return new Renaming(files).to(named, words, cases, TODAY);
    }

    private String refused(String named, String... words) {
        NotRenamed not =
                catchThrowableOfType(NotRenamed.class, () -> renamed(book.files(), named, List.of(words), Map.of()));
        assertThat(not).as("it is refused").isNotNull();
        return String.join("\n", not.reasons().stream().map(Object::toString).toList());
    }

    private static BookFiles with(BookFiles files, Renamed renamed) {
        Map<String, byte[]> all = new TreeMap<>(files.byName());
        all.putAll(renamed.book());
        return new BookFiles(all);
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, content) -> texts.put(name, new String(content, UTF_8)));
        return texts;
    }

    @Test
    void a_clause_changes_wherever_it_stands_and_back_again_every_byte_is_as_it_was() {
        BookFiles before = book.files();
        BookFiles there = with(before, renamed(before, "engine-failing=YES", STOPPING, Map.of()));
        assertThat(texts(there.byName()).values())
                .noneMatch(text -> text.contains("  motoren svikter\n") || text.contains("- motoren svikter\n"));
        assertThat(texts(there.byName()).get("vocabulary/questions.yaml")).contains("NO: {nb: motoren svikter ikke,");
        BookFiles back = with(there, renamed(there, "engine-failing=YES", FAILING, Map.of()));
        assertThat(texts(back.byName())).isEqualTo(texts(before.byName()));
    }

    @Test
    void every_sentence_that_is_made_of_a_clause_changes_with_it() {
        Renamed renamed =
                renamed(book.files(), "oars", List.of("et par årer", "a pair of oars", "ett par åror"), Map.of());
        assertThat(String.join("\n", texts(renamed.book()).values()))
                .contains("  anbefal et par årer\n")
                .doesNotContain("  anbefal årer\n");
    }

    @Test
    void cases_change_where_they_say_a_sentence_and_in_nothing_else() {
        String cases =
                "# motoren svikter\r\nXX-01:\r\n  then: [ 'motoren svikter' , \"motoren svikter\",motoren svikter ]\r\n"
                        + "  nb: motoren svikter\r\n  note: motoren svikter ofte\r\n";
        Renamed renamed =
                renamed(book.files(), "engine-failing=YES", STOPPING, Map.of("rules/x.yaml", cases.getBytes(UTF_8)));
        assertThat(texts(renamed.cases()))
                .containsExactly(Map.entry(
                        "rules/x.yaml",
                        cases.replace("'motoren svikter'", "'motoren er i ferd med å stoppe'")
                                .replace("\"motoren svikter\"", "\"motoren er i ferd med å stoppe\"")
                                .replace(",motoren svikter ]", ",motoren er i ferd med å stoppe ]")));
    }

    @Test
    void a_rule_file_of_windows_keeps_its_line_ends() {
        String file = "measures/signal-and-home.dslr";
        BookFiles files = book.files();
        String windows = Vocabulary.known(texts(files.byName()), file).replace("\n", "\r\n");
        Map<String, byte[]> all = new TreeMap<>(files.byName());
        all.put(file, windows.getBytes(UTF_8));
        Renamed renamed = renamed(new BookFiles(all), "engine-failing=YES", STOPPING, Map.of());
        assertThat(texts(renamed.book()).get(file))
                .isEqualTo(windows.replace("  motoren svikter\r\n", "  motoren er i ferd med å stoppe\r\n"));
    }

    @Test
    void words_that_are_taken_look_taken_or_cannot_be_said_are_refused() {
        assertThat(refused("engine-failing=YES", "motoren svikter ikke", "the engine stops", "motorn stannar"))
                .contains("is said by another entry too");
        assertThat(refused("engine-failing=YES", "motoren  svikter ikke", "the engine stops", "motorn stannar"))
                .isNotBlank();
        assertThat(refused("engine-failing=YES", "motoren \"svikter\" ofte", "the engine stops", "motorn stannar"))
                .isNotBlank();
        assertThat(refused("engine-failing=YES", "", "the engine stops", "motorn stannar"))
                .isNotBlank();
        assertThat(refused("engine-failing=YES", FAILING.toArray(String[]::new)))
                .contains("says this already");
    }

    @Test
    void words_are_given_in_each_language_in_which_the_clause_is_written() {
        assertThat(refused("engine-failing=YES", "motoren stopper", "the engine stops"))
                .contains("written in nb, en, sv");
    }

    @Test
    void an_id_names_one_clause() {
        assertThat(refused("engine-failing", "a", "b", "c"))
                .contains("Maybe `engine-failing=YES` or `engine-failing=NO`");
        assertThat(refused("no-such-entry", "a", "b", "c")).contains("is not the id of an entry that has a clause");
    }
}
