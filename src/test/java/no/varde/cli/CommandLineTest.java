package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.varde.PlantedBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command prints its result on the one stream or its faults on the other, and says by its code which it was. */
class CommandLineTest {

    private static final String GOOD =
            """
            asOf: 2026-11-22
            answers: {living-together: YES, strangulation: YES, fear-level: 3, helper-role: HEALTH}
            children:
            - ref: child-1
              answers: {child-age: 9, child-attends: SCHOOL, child-fear: 3}
            """;

    private static Path folder;

    @BeforeAll
    static void takeAFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    private static String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static String file(String name, String content) throws IOException {
        return file(name, content.getBytes(UTF_8));
    }

    @Nested
    class Recommending {

        @Test
        void prints_norwegian_text_unless_asked_otherwise() throws IOException {
            Ran ran = Ran.of("recommend", file("good.yaml", GOOD));
            ran.assertSucceeded();
            assertThat(ran.out())
                    .contains("Per 22. november 2026.", "høyt", "kvelertak")
                    .doesNotContain("strangulation");
            assertThat(ran.out())
                    .isEqualTo(Ran.of("recommend", file("good.yaml", GOOD), "--lang", "nb", "--format", "text")
                            .out());
        }

        @Test
        void prints_english_text() throws IOException {
            Ran ran = Ran.of("recommend", "--lang", "en", file("good.yaml", GOOD));
            ran.assertSucceeded();
            assertThat(ran.out())
                    .contains("As of 22 November 2026.", "high", "strangulation")
                    .doesNotContain("kvelertak");
        }

        @Test
        void prints_json_in_both_languages() throws IOException {
            JsonNode nb = json(Ran.of("recommend", file("good.yaml", GOOD), "--format", "json"));
            JsonNode en = json(Ran.of("recommend", file("good.yaml", GOOD), "--format", "json", "--lang", "en"));
            assertThat(nb.at("/persons/0/level").asString())
                    .isEqualTo("HIGH")
                    .isEqualTo(en.at("/persons/0/level").asString());
            assertThat(nb.at("/persons/0/levelName").asString()).isEqualTo("høyt");
            assertThat(en.at("/persons/0/levelName").asString()).isEqualTo("high");
            assertThat(nb.at("/persons/1/ref").asString()).isEqualTo("child-1");
            assertThat(nb.at("/asOf").asString()).isEqualTo("2026-11-22");
            assertThat(nb.at("/rulebook/sha256").asString()).matches("[0-9a-f]{64}");
        }

        private static JsonNode json(Ran ran) {
            ran.assertSucceeded();
            return JsonMapper.shared().readTree(ran.out());
        }

        @Test
        void reads_json_as_it_reads_yaml() throws IOException {
            String written =
                    """
                    {"asOf": "2026-11-22",
                     "answers": {"living-together": "YES", "strangulation": "YES", "fear-level": 3, "helper-role": "HEALTH"},
                     "children": [{"ref": "child-1", "answers": {"child-age": 9, "child-attends": "SCHOOL", "child-fear": 3}}]}
                    """;
            Ran ofJson = Ran.of("recommend", file("good.json", written), "--format", "json");
            ofJson.assertSucceeded();
            assertThat(withoutTime(ofJson))
                    .isEqualTo(withoutTime(Ran.of("recommend", file("good.yaml", GOOD), "--format", "json")));
        }

        /** Returns what was said, but for when. */
        private static String withoutTime(Ran ran) {
            return ran.out().replaceFirst("\"made\" : \"[^\"]*\"", "");
        }

        @Test
        void uses_the_book_of_a_folder() throws IOException {
            Ran ran = Ran.of(
                    "recommend", "src/test/resources/books/boat-calm.yaml", "--book", "src/test/resources/books/boat");
            ran.assertSucceeded();
            assertThat(ran.out()).startsWith("Trygg i småbåt");
        }

        @Test
        void uses_the_day_of_the_call_where_the_file_has_none() throws IOException {
            String file = file("today.yaml", "answers: {living-together: YES}");
            LocalDate before = LocalDate.now(ZoneId.of("Europe/Oslo"));
            Ran text = Ran.of("recommend", file, "--lang", "en");
            Ran json = Ran.of("recommend", file, "--format", "json");
            LocalDate after = LocalDate.now(ZoneId.of("Europe/Oslo"));
            text.assertSucceeded();
            assertThat(List.of("As of " + inEnglish(before) + ".", "As of " + inEnglish(after) + "."))
                    .anyMatch(text.out()::contains);
            assertThat(JsonMapper.shared().readTree(json.out()).at("/asOf").asString())
                    .isIn(before.toString(), after.toString());
        }

        private static String inEnglish(LocalDate date) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(date);
        }
    }

    @Nested
    class Checking {

        @Test
        void the_packed_book_is_good() {
            Ran ran = Ran.of("check");
            ran.assertSucceeded();
            assertThat(ran.out()).contains("the book is good", "meaning");
        }

        @Test
        void a_good_folder_is_good() {
            Ran ran = Ran.of("check", "src/test/resources/books/boat");
            ran.assertSucceeded();
            assertThat(ran.out()).contains("the book is good");
        }

        @Test
        void every_fault_of_a_bad_folder_is_told() throws IOException {
            PlantedBook book = PlantedBook.boat()
                    .plant("limits/limits.dslr", "  båten er en robåt\n", "  ▶båten er en robot\n")
                    .plant("plan/plan.dslr", "  det er passasjerer om bord\n", "  ▶det er passasjerer ombord\n");
            Ran ran = Ran.of("check", written(book, "bad-book"));
            ran.assertRefused(1);
            assertThat(ran.err().lines())
                    .containsExactlyElementsOf(book.marked(
                            "`båten er en robot` is not a sentence of the vocabulary. Maybe" + " `båten er en robåt`.",
                            "`det er passasjerer ombord` is not a sentence of the vocabulary."
                                    + " Maybe `det er passasjerer om bord`."));
        }

        @Test
        void a_bad_book_recommends_nothing() throws IOException {
            PlantedBook book = PlantedBook.boat().plant("vocabulary/measures.yaml", "milder: [oars]", "milder: ▶[oar]");
            Ran ran = Ran.of(
                    "recommend", "src/test/resources/books/boat-calm.yaml", "--book", written(book, "bad-vocabulary"));
            ran.assertRefused(1);
            assertThat(ran.err().lines())
                    .containsExactlyElementsOf(book.marked("measures[tow].milder: `oar` is not known. Maybe `oars`."));
        }

        @Test
        void an_empty_folder_is_no_book() throws IOException {
            Ran ran = Ran.of(
                    "check", Files.createDirectory(folder.resolve("empty-book")).toString());
            ran.assertRefused(1);
        }

        @Test
        void what_is_no_folder_is_refused() throws IOException {
            Ran ran = Ran.of("check", file("book.txt", "nothing"));
            ran.assertRefused(2);
            assertThat(ran.err()).contains("book.txt` is not a folder");
        }

        private static String written(PlantedBook book, String name) throws IOException {
            Path written = folder.resolve(name);
            for (var file : book.files().byName().entrySet()) {
                Path path = written.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return written.toString();
        }
    }

    @Nested
    class AWrongCommand {

        @Test
        void is_guessed() {
            Ran ran = Ran.of("recomend", "file.yaml");
            ran.assertRefused(2);
            assertThat(ran.err())
                    .startsWith("`recomend` is not a command. Maybe `recommend`.")
                    .contains("usage: ");
        }

        @Test
        void like_no_other_is_not_guessed() {
            Ran ran = Ran.of("xyzzy");
            ran.assertRefused(2);
            assertThat(ran.err()).startsWith("`xyzzy` is not a command.\n").doesNotContain("Maybe");
        }

        @Test
        void with_an_unknown_option_is_guessed() {
            Ran ran = Ran.of("recommend", "file.yaml", "--formt", "json");
            ran.assertRefused(2);
            assertThat(ran.err()).contains("`--formt` is not an option here. Maybe ", "format`.");
        }

        @Test
        void with_an_unknown_value_is_guessed() throws IOException {
            Ran format = Ran.of("recommend", file("good.yaml", GOOD), "--format", "jsn");
            format.assertRefused(2);
            assertThat(format.err()).isEqualToIgnoringNewLines("`jsn` is not one of text, json. Maybe `json`.");
            Ran language = Ran.of("recommend", file("good.yaml", GOOD), "--lang", "no");
            language.assertRefused(2);
            assertThat(language.err()).startsWith("`no` is not one of nb, en, nn.");
        }

        @Test
        void with_an_option_twice_or_without_a_value_is_refused() {
            Ran twice = Ran.of("recommend", "file.yaml", "--lang", "nb", "--lang", "en");
            twice.assertRefused(2);
            assertThat(twice.err()).isEqualToIgnoringNewLines("`--lang` stands twice");
            Ran without = Ran.of("recommend", "file.yaml", "--lang");
            without.assertRefused(2);
            assertThat(without.err()).isEqualToIgnoringNewLines("`--lang` needs a value");
        }

        @Test
        void with_an_option_of_another_command_is_refused() {
            Ran.of("check", "--format", "json").assertRefused(2);
            Ran.of("check", "--seconds", "0").assertRefused(2);
            Ran.of("check", "--seconds", "soon").assertRefused(2);
        }

        @Test
        void without_a_file_or_with_two_is_refused() {
            Ran without = Ran.of("recommend");
            without.assertRefused(2);
            assertThat(without.err()).startsWith("which file?");
            Ran two = Ran.of("recommend", "a.yaml", "b.yaml");
            two.assertRefused(2);
            assertThat(two.err()).isEqualToIgnoringNewLines("`b.yaml` is one name too many");
        }
    }

    @Nested
    class SeveralFaults {

        @Test
        void of_the_arguments_are_told_at_once() {
            Ran ran = Ran.of("change", "--most", "4", "--lan", "en", "--format", "jsn", "--book", "a", "--book", "b");
            ran.assertRefused(2);
            assertThat(ran.err().lines())
                    .containsExactlyInAnyOrder(
                            "`4` is not one of 1, 2, 3.",
                            "`--lan` is not an option here. Maybe `lang`.",
                            "`jsn` is not one of text, json. Maybe `json`.",
                            "`--book` stands twice");
        }

        @Test
        void of_what_only_the_book_can_tell_are_told_at_once() throws IOException {
            String file = file("faulty.yaml", "answers: {strangulatio: YES}");
            Ran ran = Ran.of("why", file, "--lang", "no", "--measure", "visiting-bn");
            ran.assertRefused(2);
            assertThat(ran.err().lines())
                    .containsExactly(
                            "`no` is not one of nb, en, nn. Maybe `nb` or `nn`.",
                            "`visiting-bn` is not a measure of the book. Maybe `visiting-ban`.",
                            file + ":1:11: answers.strangulatio: `strangulatio` is not a question."
                                    + " Maybe `strangulation`.");
        }

        @Test
        void leave_out_what_only_follows_from_another() {
            assertThat(Ran.of("recommend", "good.yaml", "--formt", "json").err())
                    .isEqualToIgnoringNewLines("`--formt` is not an option here. Maybe `format`.");
            assertThat(Ran.of("recommend", "good.yaml", "--lang", "--format", "json")
                            .err())
                    .isEqualToIgnoringNewLines("`--lang` needs a value");
            assertThat(Ran.of("diff").err())
                    .isEqualToIgnoringNewLines(
                            "which books? usage: diff BOOK1 BOOK2 [--lang LANGUAGE] [--out DIR] [--seconds N] [--format text|json] [--all] [--fail-on loss] [--cases DIR]");
        }
    }

    @Nested
    class AFailure {

        private final Clock broken = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw new IllegalStateException("the clock stands");
            }
        };

        @Test
        void says_neither_where_nor_in_whose_words() throws IOException {
            Ran ran = Ran.at(broken, "next", file("good.yaml", GOOD));
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .isEqualToIgnoringNewLines(
                            "something went wrong, and nothing was recommended: IllegalStateException");
        }

        @Test
        void says_where_in_the_program_when_asked() throws IOException {
            Ran ran = Ran.at(broken, "next", "--stacktrace", file("good.yaml", GOOD));
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err())
                    .startsWith("something went wrong, and nothing was recommended: IllegalStateException")
                    .contains("the clock stands", "\tat no.varde.cli.");
        }
    }

    @Nested
    class HelpIsGiven {

        @Test
        void for_all_commands() {
            for (String help : List.of("help", "--help", "-h")) {
                Ran ran = Ran.of(help);
                ran.assertSucceeded();
                assertThat(ran.out())
                        .contains(
                                "recommend FILE [--since FILE] [--book DIR] [--format text|json] [--lang LANGUAGE]",
                                "change FILE [--measure ID | --level] [--most 1|2|3] [--book DIR]",
                                "check [DIR] [--seconds N] [--core] [--out DIR] [--lang LANGUAGE]\n",
                                "--varde.book=DIR");
            }
        }

        @Test
        void for_each_command() {
            Commands.all("en").forEach(command -> {
                Ran ran = Ran.of(command.name(), "--help");
                ran.assertSucceeded();
                assertThat(ran.out())
                        .startsWith("usage: " + command.name())
                        .contains("--stacktrace", "exit codes:")
                        .isEqualTo(Ran.of("help", command.name()).out())
                        .isEqualTo(Ran.of(command.name(), "--xyzzy", "-h").out());
                assertThat(command.usageMessage().description())
                        .as(command.name())
                        .isNotEmpty();
                assertThat(command.args()).allSatisfy(argument -> assertThat(argument.description())
                        .as(command.name() + " " + argument)
                        .isNotEmpty());
            });
        }

        @Test
        void for_no_other() {
            Ran ran = Ran.of("help", "recomend");
            ran.assertRefused(2);
            assertThat(ran.err()).isEqualToIgnoringNewLines("`recomend` is not a command. Maybe `recommend`.");
        }
    }

    @Test
    void the_completion_script_knows_every_command_and_the_words_of_its_options() {
        Ran ran = Ran.of("completion");
        ran.assertSucceeded();
        assertThat(ran.out()).contains("complete -F _complete_varde");
        Commands.all("en").forEach(command -> {
            assertThat(ran.out()).contains("_picocli_varde_" + command.name().replace("-", "") + "()");
            assertThat(ran.out()).contains(command.optionsMap().keySet());
        });
        assertThat(ran.out()).contains("\"text\" \"json\"", "\"findings\" \"levels\"", "\"1\" \"2\" \"3\"");
    }

    @Test
    void program_serves_without_a_command() {
        assertThat(Commands.isCommand(new String[0])).isFalse();
        assertThat(Commands.isCommand(new String[] {"--server.port=8081"})).isFalse();
        assertThat(Commands.isCommand(new String[] {"recommend", "file.yaml"})).isTrue();
        assertThat(Commands.isCommand(new String[] {"--debug"})).isFalse();
        for (String tried : List.of("--help", "-h", "--lang", "--measure=visiting-ban", "--stacktrace")) {
            assertThat(Commands.isCommand(new String[] {tried})).as(tried).isTrue();
        }
    }
}
