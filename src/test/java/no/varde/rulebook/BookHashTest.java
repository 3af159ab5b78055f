package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A book is known by a hash of what it says: files and layout do not count, any change of meaning does. */
class BookHashTest {

    private static final String AFLOAT = "measures/afloat.dslr";
    private static final String AFLOAT_SWEDISH = "measures/afloat.sv.yaml";
    private static final String SIGNAL_SWEDISH = "measures/signal-and-home.sv.yaml";
    private static final String SIGNAL = "measures/signal-and-home.dslr";
    private static final String FINDING_RULES = "findings/boat-and-trip.dslr";
    private static final String BOOK = "vocabulary/book.yaml";
    private static final String FINDINGS = "vocabulary/findings.yaml";
    private static final String MEASURES = "vocabulary/measures.yaml";
    private static final String QUESTIONS = "vocabulary/questions.yaml";

    private static String hashOf(PlantedBook book) {
        return RuleBook.read(book.files()).identity().meaning();
    }

    private static List<String> rulesOf(PlantedBook book, String file) {
        return Arrays.stream(book.text(file).split("(?<=\nend\n)"))
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Test
    void hash_is_a_sha256_in_hex() {
        assertThat(hashOf(PlantedBook.boat())).matches("[0-9a-f]{64}");
    }

    private record Change(String name, Consumer<PlantedBook> planting) {}

    private static Change change(String name, Consumer<PlantedBook> planting) {
        return new Change(name, planting);
    }

    private static Change change(String name, String file, String old, String planted) {
        return new Change(name, book -> book.plant(file, old, planted));
    }

    private static List<Change> changesOfForm() {
        return List.of(
                change("rules in another order", BookHashTest::reorder),
                change("a rule file renamed", BookHashTest::rename),
                change("two rule files merged", BookHashTest::merge),
                change("a rule file split", BookHashTest::split),
                change("a rule file in a folder of its own", BookHashTest::nest),
                change(
                        "sentences under when in another order",
                        FINDING_RULES,
                        "  det viser seg at været er hardt\n  turen går utenfor skjermet farvann\n",
                        "  turen går utenfor skjermet farvann\n  det viser seg at været er hardt\n"),
                change(
                        "sentences under then in another order",
                        SIGNAL,
                        "  anbefal nødraketter\n  nødraketter er ikke nok\n",
                        "  nødraketter er ikke nok\n  anbefal nødraketter\n"),
                change(
                        "metadata in another order",
                        "limits/limits.dslr",
                        "  @kilde(\"SEA Om bord\")\n  @title(\"No room for a raft\")\n",
                        "  @title(\"No room for a raft\")\n  @kilde(\"SEA Om bord\")\n"),
                change(
                        "comments and blank lines in a rule",
                        SIGNAL,
                        "when\n  motoren svikter\n  sjøen er minst grov",
                        "\n// nå\nwhen\n\n      motoren svikter\n// og\n  sjøen er minst grov"),
                change("Windows line ends", book -> book.file(
                                AFLOAT, book.text(AFLOAT).replace("\n", "\r\n"))
                        .file(QUESTIONS, book.text(QUESTIONS).replace("\n", "\r\n"))),
                change("comments in the vocabulary", FINDINGS, "findings:\n", "# one\nfindings: # two\n\n# three\n"),
                change(
                        "a text in block style",
                        MEASURES,
                        "  name: {nb: Livline, en: Life line, sv: Livlina}\n",
                        "  name:\n    nb: Livline\n    en: >-\n      Life\n      line\n    sv: Livlina\n"),
                change(
                        "quotation marks",
                        MEASURES,
                        "{nb: Livline, en: Life line, sv: Livlina}",
                        "{nb: \"Livline\", en: 'Life line', sv: Livlina}"),
                change(
                        "keys of an entry in another order",
                        QUESTIONS,
                        "  about: trip\n  reach: trip\n  type: INT\n",
                        "  type: INT\n  reach: trip\n  about: trip\n"),
                change(
                        "what stands open where measures are listed",
                        BOOK,
                        "clarifyOrder:\n",
                        "shown:\n- {detail: use, as: OPEN}\n\nclarifyOrder:\n"),
                change("translations in another file", book -> book.file(
                                "swedish.sv.yaml", book.text(AFLOAT_SWEDISH) + book.text(SIGNAL_SWEDISH))
                        .without(AFLOAT_SWEDISH)
                        .without(SIGNAL_SWEDISH)),
                change("the second language in a file of its own", BookHashTest::translateBeside),
                change("files of the vocabulary under other names", BookHashTest::renameVocabulary),
                change("the vocabulary in one file", BookHashTest::mergeVocabulary));
    }

    private static void reorder(PlantedBook book) {
        List<String> rules = new ArrayList<>(rulesOf(book, AFLOAT));
        Collections.reverse(rules);
        book.file(AFLOAT, String.join("\n", rules));
    }

    private static void rename(PlantedBook book) {
        book.file("measures/zz-top.dslr", book.text(AFLOAT)).without(AFLOAT);
    }

    private static void merge(PlantedBook book) {
        book.append(SIGNAL, "\n" + book.text(AFLOAT)).without(AFLOAT);
    }

    private static void split(PlantedBook book) {
        List<String> rules = rulesOf(book, AFLOAT);
        for (int i = 0; i < rules.size(); i++) {
            book.file("measures/part-" + i + ".dslr", rules.get(i));
        }
        book.without(AFLOAT);
    }

    private static void nest(PlantedBook book) {
        book.file("measures/sea/afloat.dslr", book.text(AFLOAT)).without(AFLOAT);
    }

    private static void translateBeside(PlantedBook book) {
        book.plant("duties/duties.dslr", "  @title(\"Vest in a small boat\")\n", "")
                .plant("duties/duties.dslr", "  @reason(\"In a boat under 8 metres everyone must wear a vest.\")\n", "")
                .file(
                        "duties/duties.en.yaml",
                        "PL-01: {title: Vest in a small boat, reason: In a boat under 8 metres everyone must wear a vest.}\n");
    }

    private static void renameVocabulary(PlantedBook book) {
        book.file("vocabulary/z.yaml", book.text(BOOK))
                .file("vocabulary/y.yaml", book.text(QUESTIONS))
                .file("vocabulary/x.yaml", book.text(FINDINGS))
                .file("vocabulary/parts/w.yaml", book.text(MEASURES));
        Stream.of(BOOK, QUESTIONS, FINDINGS, MEASURES).forEach(book::without);
    }

    private static void mergeVocabulary(PlantedBook book) {
        book.append(BOOK, "\n" + book.text(FINDINGS) + "\n" + book.text(MEASURES) + "\n" + book.text(QUESTIONS));
        Stream.of(QUESTIONS, FINDINGS, MEASURES).forEach(book::without);
    }

    private static void swapParts(PlantedBook book) {
        String text = book.text(FINDINGS);
        List<String> parts = text.lines()
                .filter(line -> line.startsWith("- {id: ashore,") || line.startsWith("- {id: seat,"))
                .toList();
        book.plant(FINDINGS, parts.get(0) + "\n" + parts.get(1), parts.get(1) + "\n" + parts.get(0));
    }

    @TestFactory
    Stream<DynamicTest> form_does_not_count() {
        String boat = hashOf(PlantedBook.boat());
        return changesOfForm().stream()
                .map(change -> dynamicTest(change.name(), () -> {
                    PlantedBook book = PlantedBook.boat();
                    change.planting().accept(book);
                    assertThat(hashOf(book)).isEqualTo(boat);
                }));
    }

    private static List<Change> changesOfMeaning() {
        return List.of(
                change(
                        "a sentence of a rule",
                        SIGNAL,
                        "  motoren svikter\n  sjøen er minst grov",
                        "  motoren svikter\n  sjøen er farlig"),
                change(
                        "a sentence more in a rule",
                        SIGNAL,
                        "  motoren svikter\n  sjøen er høyst grov",
                        "  motoren svikter\n  båten tar inn vann\n  sjøen er høyst grov"),
                change("a conclusion of a rule", SIGNAL, "then\n  vurder årer", "then\n  anbefal årer"),
                change("a rule gone", book -> book.file(
                                AFLOAT, String.join("", rulesOf(book, AFLOAT).subList(1, 9)))
                        .untranslated("FL-01")),
                change("a rule in another layer", book -> book.file(
                                "warnings/duties.dslr", book.text("duties/duties.dslr"))
                        .without("duties/duties.dslr")),
                change("the id of a rule", book -> book.plant(SIGNAL, "HJ-01", "HJ-11")
                        .plant(SIGNAL_SWEDISH, "HJ-01", "HJ-11")),
                change("the title of a rule", SIGNAL, "HJ-01 Årer i tilfelle", "HJ-01 Årer"),
                change("the title of a rule in English", SIGNAL, "Oars in case", "Oars"),
                change("a reason", SIGNAL, "Også en god motor kan stanse.", "Også en ny motor kan stanse."),
                change("a reason in English", SIGNAL, "A good engine can stop too.", "A new engine can stop too."),
                change("a source", "duties/duties.dslr", "@kilde(\"CRAFT 1\")", "@kilde(\"CRAFT 2\")"),
                change("a legal basis", "duties/duties.dslr", "  @hjemmel(\"sjøloven § 135\")\n", ""),
                change(
                        "the intrusiveness of a measure",
                        MEASURES,
                        "milder: [oars]\n  intrusiveness: 3",
                        "milder: [oars]\n  intrusiveness: 4"),
                change("the milder measures of a measure", MEASURES, "milder: [oars]", "milder: []"),
                change("the needs of a measure", MEASURES, "needs: [float, leave-boat]", "needs: [float]"),
                change("a band limit", QUESTIONS, "from: 5, to: 12", "from: 6, to: 12"),
                change("a limit in months", QUESTIONS, "moreThanMonthsBefore: 12", "moreThanMonthsBefore: 13"),
                change("a red flag", QUESTIONS, "redFlag: INJURED", "redFlag: COLD"),
                change(
                        "the level's ceiling for recommending",
                        BOOK,
                        "  recommendUpTo: 3\n  considerUpTo: 4",
                        "  recommendUpTo: 2\n  considerUpTo: 4"),
                change(
                        "the level's ceiling for considering",
                        BOOK,
                        "  recommendUpTo: 3\n  considerUpTo: 4",
                        "  recommendUpTo: 3\n  considerUpTo: 5"),
                change("what comes first at a level", BOOK, "first: mayday", "first: flares"),
                change("the day a law came into force", BOOK, "from: 2015-05-01", "from: 2015-05-02"),
                change(
                        "a number to count to",
                        FINDINGS,
                        "- id: signs-of-breakdown\n  atLeast: 2",
                        "- id: signs-of-breakdown\n  atLeast: 3"),
                change("the days to a review", FINDINGS, "days: 30", "days: 31"),
                change("the text of an event", FINDINGS, "Water comes in somewhere.", "Water comes in."),
                change("the heading of a part of a plan", FINDINGS, "en: While you are out", "en: Under way"),
                change("the order of the parts of a plan", BookHashTest::swapParts),
                change("the part in which a line stands", FINDINGS, "part: under-way", "part: ashore"),
                change(
                        "whether a line restricts",
                        FINDINGS,
                        "att någon ser er.}\n  restricts: true",
                        "att någon ser er.}\n  restricts: false"),
                change("the text of a measure", MEASURES, "Ha to årer og en å miste.", "Ha to årer."),
                change(
                        "the text of a question in English",
                        QUESTIONS,
                        "Is the engine failing?",
                        "Does the engine fail?"),
                change("the text of a warning", MEASURES, "Gear weighs.", "Gear is heavy."),
                change("the order of clarifying", BOOK, "[water-in-boat, engine-failing]", "[water-in-boat]"),
                change(
                        "an answer with which alone a question is asked",
                        BOOK,
                        "clarifyOrder:\n",
                        "gates:\n- {ask: [engine-failing], with: {has-engine: [YES]}}\n\nclarifyOrder:\n"),
                change("a sentence in a third language", QUESTIONS, "motorn sviktar inte", "motorn går"),
                change("the title of a rule in a third language", SIGNAL_SWEDISH, "Åror för säkerhets skull", "Åror"),
                change(
                        "a reason in a third language",
                        SIGNAL_SWEDISH,
                        "Också en bra motor kan stanna.",
                        "Också en ny motor kan stanna."),
                change(
                        "a title that is no longer written in a third language",
                        SIGNAL_SWEDISH,
                        "title: Bogsering, reason",
                        "reason"),
                change(
                        "the language in which a missing text is read",
                        BOOK,
                        "fallback: {sv: [nb]}",
                        "fallback: {sv: [en]}"),
                change("the version", BOOK, "version: \"3\"", "version: \"4\""));
    }

    @TestFactory
    Stream<DynamicTest> any_change_of_meaning_counts() {
        String boat = hashOf(PlantedBook.boat());
        return changesOfMeaning().stream()
                .map(change -> dynamicTest(change.name(), () -> {
                    PlantedBook book = PlantedBook.boat();
                    change.planting().accept(book);
                    assertThat(hashOf(book)).isNotEqualTo(boat);
                }));
    }

    @Test
    void no_two_changes_of_meaning_have_the_same_hash() {
        Set<String> hashes = new HashSet<>();
        for (Change change : changesOfMeaning()) {
            PlantedBook book = PlantedBook.boat();
            change.planting().accept(book);
            assertThat(hashes.add(hashOf(book))).as(change.name()).isTrue();
        }
    }
}
