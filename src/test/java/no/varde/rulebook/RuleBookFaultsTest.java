package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault in a rule file is told with its file, line and column, all faults at once. */
class RuleBookFaultsTest {

    private static final String RULE =
            """
            // A good rule, until something is planted into it.
            rule "XX-01 Plantet regel"
              @kilde("SEA Om bord")
              @title("Planted rule")
              @begrunnelse("Derfor.")
              @reason("Therefore.")
            when
              motoren svikter
            then
              anbefal årer
            end
            """;

    private final PlantedBook book = PlantedBook.boat();

    private RuleBookFaultsTest plant(String folder, String rule) {
        book.file(folder + "/planted.dslr", rule);
        return this;
    }

    private static String with(String old, String planted) {
        return with(RULE, old, planted);
    }

    private static String with(String rule, String old, String planted) {
        assertThat(rule).containsOnlyOnce(old);
        return rule.replace(old, planted);
    }

    private static String rule(String when, String then) {
        return with(
                with("  motoren svikter", when.indent(2).stripTrailing()),
                "  anbefal årer",
                then.indent(2).stripTrailing());
    }

    private List<String> faults() {
        return faults(book);
    }

    private static List<String> faults(PlantedBook book) {
        RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()));
        assertThat(rejected).as("the book is refused").isNotNull();
        return rejected.faults().stream().map(Fault::toString).toList();
    }

    /** The faults are those of the marks, with these messages, and no others. */
    private void faultsAre(String... messages) {
        assertThat(faults()).containsExactlyElementsOf(book.marked(messages));
    }

    @Test
    void book_with_another_good_rule_is_read() {
        plant("measures", RULE);
        assertThatCode(() -> RuleBook.read(book.files())).doesNotThrowAnyException();
    }

    @Test
    void faults_of_several_files_are_told_at_once() {
        plant("limits", rule("båten er en robåt", "▶ikke redningsflåter"))
                .plant("measures", rule("▶motoren svikte", "anbefal årer").replace("XX-01", "XX-02"))
                .plant("plan", rule("sjøen er minst grov", "▶anbefal årer").replace("XX-01", "XX-03"));
        book.file("measures/gammel.drl", "▶");
        faultsAre(
                "`ikke redningsflåter` is not a sentence of the vocabulary. Maybe `ikke redningsflåte`.",
                "only .dslr files can hold rules",
                "`motoren svikte` is not a sentence of the vocabulary. Maybe `motoren svikter`.",
                "`anbefal årer` cannot be concluded in plan/");
    }

    @Test
    void fault_of_the_vocabulary_is_told_with_the_file_of_the_vocabulary() {
        book.plant("vocabulary/measures.yaml", "milder: [oars]", "milder: ▶[oar]");
        faultsAre("measures[tow].milder: `oar` is not known. Maybe `oars`.");
    }

    @Test
    void form_of_rules_and_principles_is_told_beside_the_faults_of_the_vocabulary() {
        book.file("principles.yaml", "principles:\n▶\t- id: P-01\n");
        book.plant("vocabulary/measures.yaml", "milder: [oars]", "milder: ▶[oar]");
        plant("measures", with("when", "▶når"));
        faultsAre(
                "write `when` instead of `når`, here and elsewhere in the file",
                "not YAML: a tab cannot indent a line: use spaces",
                "measures[tow].milder: `oar` is not known. Maybe `oars`.");
    }

    @Test
    void place_of_a_fault_is_file_line_and_column() {
        plant("measures", rule("motoren svikte", "anbefal årer"));
        assertThat(faults())
                .containsExactly("measures/planted.dslr:8:3: `motoren svikte` is not a sentence of the"
                        + " vocabulary. Maybe `motoren svikter`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2009", "\u200B", "\u202E", "\u001B", "\u3164", "\uFEFF", "\u2028"})
    void character_that_no_editor_shows_is_one_fault_wherever_it_stands(String character) {
        String message = "the character U+%04X cannot stand in a rule file".formatted((int) character.charAt(0));
        for (String line :
                List.of("rule \"XX-01", "  @kilde(\"SEA", "when\n", "  motoren svikter", "  anbefal", "end\n")) {
            PlantedBook before = PlantedBook.boat().file("measures/x.dslr", with(line, "▶" + character + line));
            assertThat(faults(before)).as(line).containsExactlyElementsOf(before.marked(message));
        }
        for (String line : List.of("regel\"", "bord\")", "when", "motoren svikter", "anbefal årer", "end")) {
            PlantedBook after =
                    PlantedBook.boat().file("measures/x.dslr", with(line + "\n", line + "▶" + character + "\n"));
            assertThat(faults(after)).as(line).containsExactlyElementsOf(after.marked(message));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\u00A0", "\u202F", "\u2007"})
    void a_tab_and_a_space_that_does_not_break_are_read_as_the_space_that_they_look_like(String space) {
        RuleBook good =
                RuleBook.read(PlantedBook.boat().file("measures/x.dslr", RULE).files());
        for (String where : List.of("  motoren svikter", "motoren svikter", "rule \"XX-01", "anbefal årer")) {
            RuleBook spaced = RuleBook.read(PlantedBook.boat()
                    .file("measures/x.dslr", with(where, where.replace(" ", space)))
                    .files());
            assertThat(spaced.identity().meaning())
                    .as(where)
                    .isEqualTo(good.identity().meaning());
        }
    }

    @Test
    void line_that_is_too_long_is_one_fault() {
        plant("measures", with("  motoren svikter", "  ▶motoren svikter" + " nå".repeat(2_000)));
        faultsAre("the line has 6017 characters, more than 400");
    }

    @Test
    void file_may_begin_with_a_mark_of_byte_order_and_write_letters_as_two_characters() {
        plant("measures", "\uFEFF" + Normalizer.normalize(with("Plantet", "Pålitelig"), Normalizer.Form.NFD));
        RuleBook read = RuleBook.read(book.files());
        assertThat(read.rules())
                .filteredOn(rule -> rule.id().equals("XX-01"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.title().in("nb")).isEqualTo("Pålitelig regel"));
    }

    @ParameterizedTest
    @CsvSource({
        "m▶оtoren svikter, о, o, the Cyrillic alphabet, U+043E",
        "mot▶οren svikter, ο, o, the Greek alphabet, U+03BF"
    })
    void letter_of_another_alphabet_is_told_with_its_name_where_it_stands(
            String sentence, String letter, String meant, String alphabet, String name) {
        plant("measures", with("motoren svikter", sentence));
        faultsAre("`%s` looks like `%s`, but is from %s (%s). Type it anew".formatted(letter, meant, alphabet, name));
    }

    @Nested
    class ASentence {

        @Test
        void that_is_like_no_other_has_no_suggestion() {
            plant("measures", rule("▶solen skinner over hele landet", "anbefal årer"));
            faultsAre("`solen skinner over hele landet` is not a sentence of the vocabulary.");
        }

        @Test
        void that_concludes_stands_under_then() {
            plant("measures", rule("motoren svikter\n▶anbefal slep til havn", "anbefal årer"));
            faultsAre("`anbefal slep til havn` belongs under `then`");
        }

        @Test
        void that_asks_stands_under_when() {
            plant("measures", rule("sjøen er minst grov", "▶motoren svikter\nanbefal årer"));
            faultsAre("`motoren svikter` belongs under `when`");
        }

        @Test
        void is_whole_and_alone() {
            plant("measures", rule("▶ikke motoren svikter\n▶motoren svikter.\n▶Motoren svikter", "anbefal årer"));
            faultsAre(
                    "`ikke motoren svikter` is not a sentence of the vocabulary. Maybe one of these, which mean different"
                            + " things: `motoren svikter`, `motoren svikter ikke` or `ingen vet om motoren svikter`.",
                    "`motoren svikter.` is not a sentence of the vocabulary. Maybe `motoren svikter`.",
                    "`Motoren svikter` is not a sentence of the vocabulary. Maybe `motoren svikter`.");
        }

        @Test
        void stands_once_under_when() {
            plant("measures", rule("motoren svikter\n▶motoren svikter", "anbefal årer"));
            faultsAre("the sentence `motoren svikter` stands twice");
        }

        @Test
        void stands_once_under_then() {
            plant("measures", rule("motoren svikter", "anbefal årer\n▶anbefal årer"));
            faultsAre("the sentence `anbefal årer` stands twice");
        }
    }

    @Nested
    class ALayer {

        @Test
        void of_findings_knows_no_level() {
            plant("findings", rule("▶sjøen er minst grov", "merk at været er hardt"));
            faultsAre("`sjøen er minst grov` is not known yet in findings/; it can be asked from duties/ on");
        }

        @Test
        void of_levels_knows_no_level() {
            plant("levels", rule("▶sjøen er høyst grov", "regn sjøen som minst grov for båten"));
            faultsAre("`sjøen er høyst grov` is not known yet in levels/; it can be asked from duties/ on");
        }

        @Test
        void of_duties_knows_no_duty() {
            plant(
                    "duties",
                    with(
                            rule("▶det er klart at tilsynsplikten gjelder", "tilsynsplikten gjelder"),
                            "rule \"",
                            "▶rule \""));
            faultsAre(
                    "rules that need each other: `XX-01` → `XX-01`",
                    "`det er klart at tilsynsplikten gjelder` is not known yet in duties/; it can be"
                            + " asked from measures/ on");
        }

        @Test
        void of_measures_knows_no_outcome() {
            plant("measures", rule("▶redningsflåte er anbefalt", "anbefal årer"));
            faultsAre("`redningsflåte er anbefalt` is not known yet in measures/; it can be asked from warnings/ on");
        }

        @Test
        void knows_a_count_when_it_knows_every_member() {
            plant("limits", rule("▶minst to anbefalte tiltak skal om bord", "ikke årer"));
            faultsAre("`minst to anbefalte tiltak skal om bord` is not known yet in limits/; it can be"
                    + " asked from warnings/ on");
        }

        @Test
        void concludes_what_it_is_for() {
            plant("limits", rule("motoren svikter", "▶anbefal årer"));
            faultsAre("`anbefal årer` cannot be concluded in limits/");
        }

        @Test
        void of_measures_blocks_nothing() {
            plant("measures", rule("motoren svikter", "▶ikke årer"));
            faultsAre("`ikke årer` cannot be concluded in measures/");
        }
    }

    @Nested
    class APerson {

        @Test
        void is_concluded_about_from_answers_that_the_run_sees() {
            plant("measures", with(rule("motoren svikter", "anbefal vest til passasjeren"), "rule \"", "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` concludes for another person than `motoren svikter` is about."
                    + " Maybe a fact about the household says it.");
        }

        @Test
        void does_not_learn_of_another() {
            plant(
                    "measures",
                    with(rule("motoren svikter\npassasjeren er kald", "anbefal årer"), "rule \"", "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` concludes for another person than `passasjeren er kald` is about."
                    + " Maybe a fact about the household says it.");
        }

        @Test
        void shares_a_finding_that_all_runs_can_make() {
            plant("findings", with(rule("motoren svikter", "merk at været er hardt"), "rule \"", "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` concludes for another person than `motoren svikter` is about."
                    + " Maybe a fact about the household says it.");
        }

        @Test
        void is_the_only_one_that_a_rule_concludes_about() {
            plant(
                    "measures",
                    with(
                            rule("turen går langs kysten", "anbefal årer\nanbefal vest til passasjeren"),
                            "rule \"",
                            "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` concludes for different persons; make it two rules");
        }
    }

    @Nested
    class ACircle {

        @Test
        void of_findings_names_both_rules() {
            plant("findings", rule("det viser seg at båten er i nød", "merk at båten er i dårlig stand"));
            book.plant("findings/boat-and-trip.dslr", "rule \"FU-04", "▶rule \"FU-04");
            faultsAre("rules that need each other: `FU-04` → `XX-01` → `FU-04`");
        }

        @Test
        void can_be_one_rule_alone() {
            plant(
                    "findings",
                    with(rule("det viser seg at båten er i nød", "merk at båten er i nød"), "rule \"", "▶rule \""));
            assertThat(faults())
                    .containsExactlyElementsOf(book.marked("rules that need each other: `XX-01` → `XX-01`"));
        }

        @Test
        void can_go_by_a_negation() {
            plant("findings", rule("det viser seg ikke at båten er i nød", "merk at båten er i dårlig stand"));
            assertThat(faults()).hasSize(1).allMatch(fault -> fault.contains("`FU-04` → `XX-01` → `FU-04`"));
        }

        @Test
        void can_go_by_a_count() {
            plant("findings", rule("minst to svake punkter er funnet", "merk at båten er i dårlig stand"));
            assertThat(faults()).hasSize(1).allMatch(fault -> fault.contains("`XX-01` → `XX-01`"));
        }
    }

    @Nested
    class AName {

        @Test
        void is_taken_once() {
            plant("measures", with("rule \"XX-01", "▶rule \"FU-01"));
            faultsAre("the rule id `FU-01` is taken, at findings/boat-and-trip.dslr:3:1");
        }

        @Test
        void is_an_id_and_a_title() {
            for (String name :
                    List.of("Plantet regel", "X-01 Plantet regel", "XX-1 Plantet regel", "XX-01", "xx-01 Plantet")) {
                plant("measures", with("rule \"XX-01 Plantet regel\"", "▶rule \"" + name + "\""));
                assertThat(faults())
                        .hasSize(1)
                        .allMatch(fault -> fault.startsWith(book.marks().get(0) + ": `" + name
                                + "` is not a rule’s name: two capitals, a hyphen, a number and a title, such as `"));
            }
        }

        @Test
        void stands_in_quotation_marks() {
            plant("measures", with("rule \"XX-01 Plantet regel\"", "▶rule XX-01 Plantet regel"));
            assertThat(faults())
                    .startsWith(book.marked("expected `rule \"XX-00 Title\"`, a comment (`// …`) or a blank line,"
                                    + " found `rule XX-01 Plantet regel`")
                            .get(0));
        }
    }

    @Nested
    class Metadata {

        @ParameterizedTest
        @ValueSource(strings = {"\"", "”", "“", "„"})
        void with_quotation_marks_inside_its_text_is_one_fault_at_the_first_of_them(String mark) {
            plant("measures", with("Derfor.", "Fordi ▶" + mark + "alt" + mark + " er sant."));
            faultsAre("the quotation mark `" + mark + "` cannot stand inside a text: write « and » there");
        }

        @Test
        void with_another_character_in_its_text_names_it() {
            plant("measures", with("Derfor.", "Fordi ▶— og bare fordi."));
            faultsAre("the character `—` (U+2014) cannot stand in a text of a rule. Maybe `–`.");
        }

        @Test
        void may_have_the_apostrophe_that_an_editor_writes_on_its_own() {
            plant("measures", with("Therefore.", "It’s so."));
            assertThat(RuleBook.read(book.files()).rules())
                    .filteredOn(rule -> rule.id().equals("XX-01"))
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.reason().in("en")).isEqualTo("It's so."));
        }

        @Test
        void that_is_broken_is_not_missing_as_well() {
            plant("measures", with("@begrunnelse(\"Derfor.\")", "▶@begrunnelse(\"Derfor.)"));
            faultsAre("expected `@key(\"text\")` or `when`, found `@begrunnelse(\"Derfor.)`");
        }

        @Test
        void is_never_missing() {
            for (String line : List.of(
                    "@kilde(\"SEA Om bord\")",
                    "@title(\"Planted rule\")",
                    "@begrunnelse(\"Derfor.\")",
                    "@reason(\"Therefore.\")")) {
                String key = line.substring(0, line.indexOf('('));
                plant("measures", with(with("  " + line + "\n", ""), "rule \"", "▶rule \""));
                faultsAre("the rule `XX-01 Plantet regel` has no `" + key + "`");
            }
        }

        @Test
        void is_known() {
            plant("measures", with("  @reason", "  ▶@prioritet(\"1\")\n  @reason"));
            faultsAre("`@prioritet` is not known.");
        }

        @Test
        void that_is_misspelt_is_guessed() {
            plant("measures", with("  @reason", "  ▶@hjemme(\"sjøloven § 135\")\n  @reason"));
            assertThat(faults())
                    .hasSize(1)
                    .allMatch(fault -> fault.startsWith(book.marks().get(0) + ": `@hjemme` is not known. Maybe `"))
                    .allMatch(fault -> fault.contains("hjemmel`."));
        }

        @Test
        void is_not_repeated() {
            plant("measures", with("  @reason", "  ▶@kilde(\"CRAFT 2\")\n  @reason"));
            faultsAre("`@kilde` stands twice");
        }

        @Test
        void names_a_source() {
            plant("measures", with("@kilde(\"SEA Om bord\")", "▶@kilde(\"SEE Om bord\")"));
            faultsAre("`SEE` is not a source. Maybe `SEA`.");
        }

        @Test
        void names_a_section_of_its_source() {
            plant("measures", with("@kilde(\"SEA Om bord\")", "▶@kilde(\"CRAFT 2; SEA Om bordet\")"));
            faultsAre("`Om bordet` is not a section of SEA. Maybe `Om bord`.");
        }

        @Test
        void names_a_law() {
            plant("measures", with("  @reason", "  ▶@hjemmel(\"sjøloven § 136\")\n  @reason"));
            faultsAre("`sjøloven § 136` is not a legal basis of the vocabulary.");
        }

        @Test
        void on_a_dated_law_goes_with_the_sentence_that_it_is_in_force() {
            plant("measures", with("  @reason", "  ▶@hjemmel(\"småbåtloven § 23 a\")\n  @reason"));
            faultsAre(
                    "`småbåtloven § 23 a` has a time of validity; the rule must have the sentence that it is in force");
        }

        @Test
        void on_a_dated_law_is_good_with_the_sentence_that_it_is_in_force() {
            plant(
                    "measures",
                    with(
                            rule("plikten til å bruke vest i småbåt er trådt i kraft", "anbefal årer"),
                            "  @reason",
                            "  @hjemmel(\"småbåtloven § 23 a\")\n  @reason"));
            assertThatCode(() -> RuleBook.read(book.files())).doesNotThrowAnyException();
        }
    }

    @Nested
    class TheFrame {

        @ParameterizedTest
        @CsvSource({"when, når", "when, When", "when, hvis:", "then, så", "then, Then", "end, slutt", "end, END"})
        void in_the_language_of_the_sentences_is_one_fault_that_says_how_it_is_written(String word, String planted) {
            plant("measures", with(word + "\n", "▶" + planted + "\n"));
            faultsAre("write `" + word + "` instead of `" + planted.replace(":", "")
                    + "`, here and elsewhere in the file");
        }

        @Test
        void in_another_language_throughout_a_file_is_told_once_for_each_word() {
            String other = RULE.replace("rule \"", "▶regel \"")
                    .replace("when", "▶når")
                    .replace("then", "▶så")
                    .replace("end\n", "▶slutt\n");
            plant("measures", other + other.replace("▶", "").replace("XX-01", "XX-02"));
            faultsAre(
                    "write `rule` instead of `regel`, here and elsewhere in the file",
                    "write `when` instead of `når`, here and elsewhere in the file",
                    "write `then` instead of `så`, here and elsewhere in the file",
                    "write `end` instead of `slutt`, here and elsewhere in the file");
        }

        @Test
        void may_be_in_the_quotation_marks_that_an_editor_writes_on_its_own() {
            for (String marks : List.of("“”", "””", "„“", "«»")) {
                String quoted = RULE.replaceAll("\"(.*)\"", marks.charAt(0) + "$1" + marks.charAt(1));
                PlantedBook written = PlantedBook.boat().file("measures/planted.dslr", quoted);
                assertThat(RuleBook.read(written.files()).identity().meaning())
                        .isEqualTo(RuleBook.read(PlantedBook.boat()
                                        .file("measures/planted.dslr", RULE)
                                        .files())
                                .identity()
                                .meaning());
            }
        }

        @Test
        void that_begins_with_no_rule_is_told_once() {
            plant("measures", with("rule \"XX-01 Plantet regel\"", "▶rule XX-01 Plantet regel"));
            assertThat(faults()).hasSize(1);
        }

        @Test
        void has_metadata_before_when() {
            plant(
                    "measures",
                    with(with("  @kilde(\"SEA Om bord\")\n", ""), "when\n", "when\n  ▶@kilde(\"SEA Om bord\")\n"));
            faultsAre("`@kilde(\"SEA Om bord\")` stands out of place:"
                    + " a rule is metadata, `when`, sentences, `then`, sentences, `end`");
        }

        @Test
        void has_when() {
            plant("measures", with("when\n  motoren svikter", "  ▶motoren svikter"));
            faultsAre("expected `@key(\"text\")` or `when`, found `motoren svikter`");
        }

        @Test
        void has_a_sentence_under_when() {
            plant("measures", with(with("  motoren svikter\n", ""), "rule \"", "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` has no sentence under `when`");
        }

        @Test
        void has_then() {
            plant("measures", with(with("then\n  anbefal årer\n", ""), "end\n", "▶end\n"));
            faultsAre("the rule ends before its `then`");
        }

        @Test
        void has_a_sentence_under_then() {
            plant("measures", with(with("  anbefal årer\n", ""), "rule \"", "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` has no sentence under `then`");
        }

        @Test
        void has_end() {
            plant("measures", with(with("end\n", ""), "rule \"", "▶rule \""));
            faultsAre("the rule has no `end`");
        }

        @Test
        void has_end_before_the_next_rule() {
            plant("measures", with(with("end\n", ""), "rule \"", "▶rule \"") + RULE.replace("XX-01", "XX-02"));
            faultsAre("the rule has no `end`");
        }

        @Test
        void has_at_most_seven_sentences_under_when() {
            List<String> seven = List.of(
                    "motoren svikter",
                    "båten tar inn vann",
                    "føreren har drukket",
                    "båten har motor",
                    "båten er under 8 meter",
                    "turen går langs kysten",
                    "det er meldt minst frisk bris");
            plant("measures", rule(String.join("\n", seven), "anbefal årer"));
            assertThatCode(() -> RuleBook.read(book.files())).doesNotThrowAnyException();
            plant(
                    "measures",
                    with(
                            rule(String.join("\n", seven) + "\nbåten drar innen 2 dager", "anbefal årer"),
                            "rule \"",
                            "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` has more than 7 sentences under `when`."
                    + " Maybe some of them are a finding of their own.");
        }
    }

    @Nested
    class AFile {

        @Test
        void of_drools_is_refused() {
            for (String extension : List.of("drl", "dsl", "rdrl", "rdslr", "xls", "xlsx", "csv")) {
                book.file("measures/planted." + extension, "▶rule \"XX-01\" when then end");
                faultsAre("only .dslr files can hold rules");
                book.without("measures/planted." + extension);
            }
        }

        @Test
        void lies_in_a_folder_of_rules() {
            plant("measure", "▶" + RULE);
            faultsAre("`measure` is not a folder of rules: findings, levels, duties, measures, limits, warnings, times,"
                    + " plan. Maybe `measures`.");
        }

        @Test
        void is_utf8() {
            Map<String, byte[]> files = new HashMap<>(book.files().byName());
            files.put("measures/planted.dslr", new byte[] {'/', '/', (byte) 0xC3, '\n'});
            RuleBookRejected rejected =
                    catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(new BookFiles(files)));
            assertThat(rejected.faults())
                    .extracting(Fault::toString)
                    .containsExactly(
                            "measures/planted.dslr:1:1: the file is not UTF-8: save it again, and choose UTF-8");
        }
    }
}
