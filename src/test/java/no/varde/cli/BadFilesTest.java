package no.varde.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A bad file is refused with every fault in it, each with its place and its path. */
class BadFilesTest {

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

    private record Bad(String name, String file, String content, List<String> faults) {}

    private static Bad bad(String name, String content, String... faults) {
        return new Bad(name, name.replaceAll("[^a-z0-9]+", "-") + ".yaml", content, List.of(faults));
    }

    private static Bad badJson(String name, String content, String... faults) {
        return new Bad(name, name.replaceAll("[^a-z0-9]+", "-") + ".json", content, List.of(faults));
    }

    private static List<Bad> badAnswers() {
        return List.of(
                bad(
                        "an unknown question",
                        "answers: {strangulatio: YES}",
                        ":1:11: answers.strangulatio: `strangulatio` is not a question. Maybe `strangulation`."),
                bad(
                        "an unknown key",
                        "answer: {strangulation: YES}",
                        ":1:1: answer: `answer` is not a known key here. Maybe `answers`."),
                bad(
                        "a value outside the domain",
                        "answers: {helper-role: PLUMBER}",
                        ":1:24: answers.helper-role: `PLUMBER` is not one of HEALTH, CRISIS_CENTRE,"),
                bad("a value nearly in the domain", "answers: {helper-role: SCHOL}", " Maybe `SCHOOL`."),
                bad(
                        "an age of 200",
                        "children:\n- ref: child-1\n  answers: {child-age: 200}",
                        ":3:24: children[0].answers.child-age: `200` is not a whole number from 0 to 17"),
                bad(
                        "an age with a fraction",
                        "children:\n- ref: child-1\n  answers: {child-age: 9.5}",
                        ":3:24: children[0].answers.child-age: `9.5` is not a whole number from 0 to 17"),
                bad(
                        "an age in letters",
                        "children:\n- ref: child-1\n  answers: {child-age: nine}",
                        ":3:24: children[0].answers.child-age: expected a whole number from 0 to 17, or"
                                + " UNKNOWN, found `nine`"),
                bad(
                        "a separation after the day of the assessment",
                        "asOf: 2026-11-22\nanswers: {separation-date: 2026-11-23}",
                        ":2:28: answers.separation-date: `2026-11-23` is later than the day of the"
                                + " assessment, 2026-11-22"),
                bad(
                        "a separation in the future",
                        "answers: {separation-date: 2199-01-01}",
                        ":1:28: answers.separation-date: `2199-01-01` is later than the day of the assessment, "),
                bad(
                        "a date before 1900",
                        "answers: {separation-date: 1899-12-31}",
                        ":1:28: answers.separation-date: `1899-12-31` is not between 1900-01-01 and "),
                bad(
                        "an as-of before 1900",
                        "asOf: 1812-04-01",
                        ":1:7: asOf: `1812-04-01` is not between 1900-01-01 and "),
                bad("a day that does not exist", "asOf: 2026-02-30", ":1:7: asOf: `2026-02-30` is not a date such as "),
                bad(
                        "contradicting answers",
                        "answers:\n  strangulation: NO\n  strangulation-recent: YES",
                        "answers.strangulation-recent: `strangulation-recent` is YES and"
                                + " `strangulation` is NO, and both cannot be right"),
                bad(
                        "a date against its answer",
                        "asOf: 2026-11-22\nanswers:\n  separated: NO\n  separation-date: 2026-01-01",
                        "answers.separation-date: `separation-date` is 2026-01-01 and `separated` is"
                                + " NO, and both cannot be right"),
                bad(
                        "two children with one ref",
                        "children:\n- ref: child-1\n- ref: child-1",
                        ":3:8: children[1].ref: the ref `child-1` is that of children[0] too"),
                bad(
                        "a child with the ref of the adult",
                        "children:\n- ref: adult",
                        ":2:8: children[0].ref: `adult` is the ref of the main person"),
                bad(
                        "a child with a name",
                        "children:\n- ref: Kari Nordmann",
                        ":2:8: children[0].ref: `Kari Nordmann` cannot be a ref"),
                bad(
                        "a child without a ref",
                        "children:\n- answers: {child-age: 3}",
                        ":2:3: children[0]: `ref` is missing"),
                bad(
                        "an answer of a child with the adult",
                        "answers: {child-age: 9}",
                        ":1:11: answers.child-age: `child-age` is answered for each child. Maybe under"
                                + " `children[0].answers`."),
                bad(
                        "an answer of the adult with a child",
                        "children:\n- ref: child-1\n  answers: {fear-level: 3}",
                        ":3:13: children[0].answers.fear-level: `fear-level` is not answered for a"
                                + " child. Maybe under `answers`."),
                bad(
                        "true for yes",
                        "answers: {strangulation: true}",
                        ":1:26: answers.strangulation: `true` is not one of YES, NO, UNKNOWN. Maybe `YES`."),
                bad(
                        "a list for one value",
                        "answers: {strangulation: [YES]}",
                        ":1:26: answers.strangulation: expected one of YES, NO, UNKNOWN, found a list"),
                bad(
                        "one value for a list",
                        "children:\n- ref: child-1\n  answers: {child-devices: PHONE}",
                        ":3:28: children[0].answers.child-devices: expected a list of PHONE, TABLET,"
                                + " COMPUTER, CONSOLE, or UNKNOWN, found `PHONE`"),
                bad(
                        "a member twice",
                        "children:\n- ref: child-1\n  answers: {child-devices: [PHONE, PHONE]}",
                        ":3:36: children[0].answers.child-devices[1]: `PHONE` stands twice"),
                bad(
                        "a member that is none",
                        "children:\n- ref: child-1\n  answers: {child-devices: [PHON]}",
                        ":3:29: children[0].answers.child-devices[0]: `PHON` is not one of PHONE,"
                                + " TABLET, COMPUTER, CONSOLE. Maybe `PHONE`."),
                bad(
                        "nothing for a value",
                        "answers: {strangulation: }",
                        ":1:25: answers.strangulation: expected one of YES, NO, UNKNOWN, found nothing"),
                bad("a text for the answers", "answers: YES", ":1:10: answers: expected a mapping, found a text"),
                bad(
                        "a mapping for the children",
                        "children: {ref: child-1}",
                        ":1:11: children: expected a list, found a mapping"),
                bad("a list for an assessment", "- answers", ":1:1: expected a mapping, found a list"),
                badJson(
                        "wrong types in json",
                        "{\"asOf\": 20261122, \"answers\": [], \"children\": \"child-1\"}",
                        ": asOf: expected a date such as 2026-11-22, found `20261122`",
                        ": answers: expected a mapping, found a list",
                        ": children: expected a list, found a text"),
                badJson(
                        "a number in quotes",
                        "{\"answers\": {\"fear-level\": \"3\"}}",
                        ": answers.fear-level: expected a whole number from 0 to 4, or UNKNOWN, found the text `3`."
                                + " Maybe `3`, without quotation marks."),
                bad(
                        "no in Norwegian",
                        "answers: {strangulation: nei}",
                        ":1:26: answers.strangulation: `nei` is not one of YES, NO, UNKNOWN. Maybe `NO`."),
                bad(
                        "yes in small letters",
                        "answers: {strangulation: yes}",
                        ":1:26: answers.strangulation: `yes` is not one of YES, NO, UNKNOWN. Maybe `YES`."),
                bad(
                        "yes in Norwegian",
                        "answers: {strangulation: ja}",
                        ":1:26: answers.strangulation: `ja` is not one of YES, NO, UNKNOWN. Maybe `YES`."),
                bad(
                        "unknown in small letters",
                        "answers: {strangulation: unknown}",
                        ":1:26: answers.strangulation: `unknown` is not one of YES, NO, UNKNOWN. Maybe `UNKNOWN`."),
                bad(
                        "unknown in nynorsk",
                        "answers: {strangulation: veit ikkje}",
                        ":1:26: answers.strangulation: `veit ikkje` is not one of YES, NO, UNKNOWN. Maybe"
                                + " `UNKNOWN`."),
                bad(
                        "unknown for a number",
                        "answers: {fear-level: vet ikke}",
                        ":1:23: answers.fear-level: expected a whole number from 0 to 4, or UNKNOWN, found"
                                + " `vet ikke`. Maybe `UNKNOWN`."),
                bad(
                        "unknown within a list",
                        "children:\n- ref: child-1\n  answers: {child-devices: [UNKNOWN]}",
                        ":3:29: children[0].answers.child-devices[0]: `UNKNOWN` is not one of PHONE, TABLET, COMPUTER,"
                                + " CONSOLE."),
                bad(
                        "a day as it is written in Norway",
                        "asOf: 22.11.2026",
                        ":1:7: asOf: `22.11.2026` is not a date such as 2026-11-22. Maybe `2026-11-22`."));
    }

    private static List<Bad> badForm() {
        return List.of(
                bad("an empty file", "", ":1:1: the document is empty"),
                bad("a file of spaces", " \n\n  ", ":1:1: the document is empty"),
                bad("a file of comments", "# nothing\n", ":1:1: the document is empty"),
                badJson("an empty json file", "", ":1:1: the document is empty"),
                bad(
                        "duplicate keys",
                        "answers:\n  strangulation: YES\n  strangulation: NO",
                        ":3:3: the key `strangulation` stands twice"),
                badJson(
                        "duplicate keys in json",
                        "{\"answers\": {\"strangulation\": \"YES\",\n\"strangulation\": \"NO\"}}",
                        ":2:1: the key `strangulation` stands twice"),
                bad("broken yaml", "answers: {strangulation: YES", ":1:", ": not YAML: "),
                badJson("broken json", "{\"answers\": {\"strangulation\": YES}}", ":1:31: not JSON: "),
                badJson("json that ends early", "{\"answers\": {", ": not JSON: "),
                badJson("two documents of json", "{} {}", ": something follows the end of the document"),
                bad(
                        "two documents of yaml",
                        "answers: {}\n---\nanswers: {}",
                        ":2:1: a second document begins here; only one is read"),
                bad("a tag", "answers: {strangulation: !!str YES}", ":1:26: a tag (`"),
                bad("a tag of a class", "answers: !!javax.script.ScriptEngineManager []", ":1:10: a tag (`"),
                bad(
                        "an anchor and an alias",
                        "answers: &a {strangulation: YES}\nchildren:\n- ref: child-1\n  answers: *a",
                        ":1:10: an anchor (`&a`) is not read",
                        ":4:12: an alias (`*name`) is not read; write the value out"),
                bad("a merge key", "answers: {<<: {strangulation: YES}}", ":1:11: answers.<<: `<<` is not a question."),
                bad("deep nesting", "answers: " + "[".repeat(100_000), ": nested deeper than 64 levels"),
                badJson(
                        "deep nesting in json",
                        "{\"answers\": " + "[".repeat(100_000),
                        ": nested deeper than 64 levels"),
                badJson("deep nesting of objects", "{\"a\":".repeat(50_000), ": nested deeper than 64 levels"));
    }

    @TestFactory
    Stream<DynamicTest> is_refused_with_place_and_path() {
        return Stream.concat(badAnswers().stream(), badForm().stream())
                .map(bad -> dynamicTest(bad.name(), () -> assertFaults(bad)));
    }

    private static void assertFaults(Bad bad) throws IOException {
        String file = file(bad.file(), bad.content());
        Ran ran = Ran.of("recommend", file);
        ran.assertRefused(2);
        assertThat(ran.err()).contains(bad.faults());
        assertThat(ran.err().lines()).allMatch(line -> line.startsWith(file + ":"));
    }

    @Test
    void tells_every_fault_at_once() throws IOException {
        String file = file(
                "many.yaml",
                """
                asOf: 22.11.2026
                answers:
                  strangulatio: YES
                  fear-level: 7
                  separation-date: 1899-12-31
                children:
                - ref: child-1
                  answers: {child-age: 200}
                - ref: child-1
                  answers: {child-attends: UNIVERSITY}
                """);
        Ran ran = Ran.of("recommend", file);
        ran.assertRefused(2);
        assertThat(ran.err().lines().map(line -> line.substring(file.length())))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(":1:7: asOf: `22.11.2026` is not a date"),
                        line -> assertThat(line).startsWith(":3:3: answers.strangulatio: "),
                        line -> assertThat(line).startsWith(":4:15: answers.fear-level: `7` is not a whole number"),
                        line -> assertThat(line).startsWith(":5:20: answers.separation-date: "),
                        line -> assertThat(line).startsWith(":8:24: children[0].answers.child-age: "),
                        line -> assertThat(line).startsWith(":9:8: children[1].ref: "),
                        line -> assertThat(line).startsWith(":10:28: children[1].answers.child-attends: "));
    }

    @Test
    void of_two_megabytes_is_not_read() throws IOException {
        String file = file("large.json", "{\"answers\": {\"a\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}}");
        Ran ran = Ran.of("recommend", file);
        ran.assertRefused(2);
        assertThat(ran.err()).startsWith(file + ":1:1: the document has ").hasLineCount(1);
        assertThat(ran.err()).as("how large the file is").doesNotContain("524289");
    }

    @Test
    void is_utf8() throws IOException {
        for (String name : List.of("latin.yaml", "latin.json")) {
            String file = file(name, "answers: {strangulation: JÅ}".getBytes(ISO_8859_1));
            Ran ran = Ran.of("recommend", file);
            ran.assertRefused(2);
            assertThat(ran.err())
                    .isEqualToIgnoringNewLines(
                            file + ":1:1: the document is not UTF-8: save it again, and choose UTF-8");
        }
    }

    @Test
    void that_is_missing_is_named() {
        Ran ran = Ran.of("recommend", folder.resolve("missing.yaml").toString());
        ran.assertRefused(2);
        assertThat(ran.err()).contains("missing.yaml` is not a file");
    }

    @Test
    void that_is_a_folder_is_named() {
        Ran ran = Ran.of("recommend", folder.toString());
        ran.assertRefused(2);
        assertThat(ran.err()).contains("` is not a file");
    }

    @Test
    void with_a_path_that_cannot_be_a_path_is_named() {
        Ran.of("recommend", "bad\0name.yaml").assertRefused(2);
        Ran.of("recommend", "good.yaml", "--book", "bad\0folder").assertRefused(2);
    }
}
