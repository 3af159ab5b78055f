package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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
        RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files()));
        assertThat(rejected).as("the book is refused").isNotNull();
        return rejected.faults().stream().map(Fault::toString).toList();
    }

    /** The faults are those of the marks, with these messages, and no others. */
    private void faultsAre(String... messages) {
        assertThat(faults()).containsExactlyElementsOf(book.marked(messages));
    }

    @Test
    void bookWithAnotherGoodRuleIsRead() {
        plant("measures", RULE);
        assertThatCode(() -> RuleBook.read(book.files())).doesNotThrowAnyException();
    }

    @Test
    void faultsOfSeveralFilesAreToldAtOnce() {
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
    void faultOfTheVocabularyIsToldWithTheFileOfTheVocabulary() {
        book.plant("vocabulary/measures.yaml", "milder: [oars]", "milder: ▶[oar]");
        faultsAre("measures[8].milder: `oar` is not known. Maybe `oars`.");
    }

    @Test
    void placeOfAFaultIsFileLineAndColumn() {
        plant("measures", rule("motoren svikte", "anbefal årer"));
        assertThat(faults())
                .containsExactly("measures/planted.dslr:8:3: `motoren svikte` is not a sentence of the"
                        + " vocabulary. Maybe `motoren svikter`.");
    }

    @Nested
    class ASentence {

        @Test
        void thatIsLikeNoOtherHasNoSuggestion() {
            plant("measures", rule("▶solen skinner over hele landet", "anbefal årer"));
            faultsAre("`solen skinner over hele landet` is not a sentence of the vocabulary.");
        }

        @Test
        void thatConcludesStandsUnderThen() {
            plant("measures", rule("motoren svikter\n▶anbefal slep til havn", "anbefal årer"));
            faultsAre("`anbefal slep til havn` belongs under `then`");
        }

        @Test
        void thatAsksStandsUnderWhen() {
            plant("measures", rule("sjøen er minst grov", "▶motoren svikter\nanbefal årer"));
            faultsAre("`motoren svikter` belongs under `when`");
        }

        @Test
        void isWholeAndAlone() {
            plant("measures", rule("▶ikke motoren svikter\n▶motoren svikter.\n▶Motoren svikter", "anbefal årer"));
            faultsAre(
                    "`ikke motoren svikter` is not a sentence of the vocabulary. Maybe `motoren svikter`.",
                    "`motoren svikter.` is not a sentence of the vocabulary. Maybe `motoren svikter`.",
                    "`Motoren svikter` is not a sentence of the vocabulary. Maybe `motoren svikter`.");
        }

        @Test
        void standsOnceUnderWhen() {
            plant("measures", rule("motoren svikter\n▶motoren svikter", "anbefal årer"));
            faultsAre("the sentence `motoren svikter` stands twice");
        }

        @Test
        void standsOnceUnderThen() {
            plant("measures", rule("motoren svikter", "anbefal årer\n▶anbefal årer"));
            faultsAre("the sentence `anbefal årer` stands twice");
        }
    }

    @Nested
    class ALayer {

        @Test
        void ofFindingsKnowsNoLevel() {
            plant("findings", rule("▶sjøen er minst grov", "merk at været er hardt"));
            faultsAre("`sjøen er minst grov` is not known yet in findings/; it can be asked from duties/ on");
        }

        @Test
        void ofLevelsKnowsNoLevel() {
            plant("levels", rule("▶sjøen er høyst grov", "regn sjøen som minst grov for båten"));
            faultsAre("`sjøen er høyst grov` is not known yet in levels/; it can be asked from duties/ on");
        }

        @Test
        void ofDutiesKnowsNoDuty() {
            plant(
                    "duties",
                    with(
                            rule("▶det er klart at tilsynsplikten gjelder", "tilsynsplikten gjelder"),
                            "rule \"",
                            "▶rule \""));
            faultsAre(
                    "rules that need each other: `XX-01` reads `XX-01`",
                    "`det er klart at tilsynsplikten gjelder` is not known yet in duties/; it can be"
                            + " asked from measures/ on");
        }

        @Test
        void ofMeasuresKnowsNoOutcome() {
            plant("measures", rule("▶redningsflåte er anbefalt", "anbefal årer"));
            faultsAre("`redningsflåte er anbefalt` is not known yet in measures/; it can be asked from warnings/ on");
        }

        @Test
        void knowsACountWhenItKnowsEveryMember() {
            plant("limits", rule("▶minst to anbefalte tiltak skal om bord", "ikke årer"));
            faultsAre("`minst to anbefalte tiltak skal om bord` is not known yet in limits/; it can be"
                    + " asked from warnings/ on");
        }

        @Test
        void concludesWhatItIsFor() {
            plant("limits", rule("motoren svikter", "▶anbefal årer"));
            faultsAre("`anbefal årer` cannot be concluded in limits/");
        }

        @Test
        void ofMeasuresBlocksNothing() {
            plant("measures", rule("motoren svikter", "▶ikke årer"));
            faultsAre("`ikke årer` cannot be concluded in measures/");
        }
    }

    @Nested
    class APerson {

        @Test
        void isConcludedAboutFromAnswersThatTheRunSees() {
            plant("measures", with(rule("motoren svikter", "anbefal vest til passasjeren"), "rule \"", "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` concludes for someone whose run does not see `motoren svikter`."
                    + " Maybe a fact about the household says it.");
        }

        @Test
        void doesNotLearnOfAnother() {
            plant(
                    "measures",
                    with(rule("motoren svikter\npassasjeren er kald", "anbefal årer"), "rule \"", "▶rule \""));
            faultsAre(
                    "the rule `XX-01 Plantet regel` concludes for someone whose run does not see `passasjeren er kald`."
                            + " Maybe a fact about the household says it.");
        }

        @Test
        void sharesAFindingThatAllRunsCanMake() {
            plant("findings", with(rule("motoren svikter", "merk at været er hardt"), "rule \"", "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` concludes for someone whose run does not see `motoren svikter`."
                    + " Maybe a fact about the household says it.");
        }

        @Test
        void isTheOnlyOneThatARuleConcludesAbout() {
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
        void ofFindingsNamesBothRules() {
            plant("findings", rule("det viser seg at båten er i nød", "merk at båten er i dårlig stand"));
            book.plant("findings/boat-and-trip.dslr", "rule \"FU-04", "▶rule \"FU-04");
            faultsAre("rules that need each other: `FU-04` reads `XX-01` reads `FU-04`");
        }

        @Test
        void canBeOneRuleAlone() {
            plant(
                    "findings",
                    with(rule("det viser seg at båten er i nød", "merk at båten er i nød"), "rule \"", "▶rule \""));
            assertThat(faults())
                    .containsExactlyElementsOf(book.marked("rules that need each other: `XX-01` reads `XX-01`"));
        }

        @Test
        void canGoByANegation() {
            plant("findings", rule("det viser seg ikke at båten er i nød", "merk at båten er i dårlig stand"));
            assertThat(faults()).hasSize(1).allMatch(fault -> fault.contains("`FU-04` reads `XX-01` reads `FU-04`"));
        }

        @Test
        void canGoByACount() {
            plant("findings", rule("minst to svake punkter er funnet", "merk at båten er i dårlig stand"));
            assertThat(faults()).hasSize(1).allMatch(fault -> fault.contains("`XX-01` reads `XX-01`"));
        }
    }

    @Nested
    class AName {

        @Test
        void isTakenOnce() {
            plant("measures", with("rule \"XX-01", "▶rule \"FU-01"));
            faultsAre("the rule id `FU-01` is taken, at findings/boat-and-trip.dslr:3:1");
        }

        @Test
        void isAnIdAndATitle() {
            for (String name :
                    List.of("Plantet regel", "X-01 Plantet regel", "XX-1 Plantet regel", "XX-01", "xx-01 Plantet")) {
                plant("measures", with("rule \"XX-01 Plantet regel\"", "▶rule \"" + name + "\""));
                assertThat(faults())
                        .hasSize(1)
                        .allMatch(fault -> fault.startsWith(book.marks().get(0) + ": `" + name
                                + "` is not a rule's name: two capitals, a hyphen, a number and a title, such as `"));
            }
        }

        @Test
        void standsInQuotationMarks() {
            plant("measures", with("rule \"XX-01 Plantet regel\"", "▶rule XX-01 Plantet regel"));
            assertThat(faults())
                    .startsWith(book.marked("expected `rule \"XX-00 Title\"`, a comment (`// …`) or a blank line,"
                                    + " found `rule XX-01 Plantet regel`")
                            .get(0));
        }
    }

    @Nested
    class Metadata {

        @Test
        void isNeverMissing() {
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
        void isKnown() {
            plant("measures", with("  @reason", "  ▶@prioritet(\"1\")\n  @reason"));
            faultsAre("`@prioritet` is not known.");
        }

        @Test
        void thatIsMisspeltIsGuessed() {
            plant("measures", with("  @reason", "  ▶@hjemme(\"sjøloven § 135\")\n  @reason"));
            assertThat(faults())
                    .hasSize(1)
                    .allMatch(fault -> fault.startsWith(book.marks().get(0) + ": `@hjemme` is not known. Maybe `"))
                    .allMatch(fault -> fault.contains("hjemmel`."));
        }

        @Test
        void isNotRepeated() {
            plant("measures", with("  @reason", "  ▶@kilde(\"CRAFT 2\")\n  @reason"));
            faultsAre("`@kilde` stands twice");
        }

        @Test
        void namesASource() {
            plant("measures", with("@kilde(\"SEA Om bord\")", "▶@kilde(\"SEE Om bord\")"));
            faultsAre("`SEE` is not a source. Maybe `SEA`.");
        }

        @Test
        void namesASectionOfItsSource() {
            plant("measures", with("@kilde(\"SEA Om bord\")", "▶@kilde(\"CRAFT 2; SEA Om bordet\")"));
            faultsAre("`Om bordet` is not a section of SEA. Maybe `Om bord`.");
        }

        @Test
        void namesALaw() {
            plant("measures", with("  @reason", "  ▶@hjemmel(\"sjøloven § 136\")\n  @reason"));
            faultsAre("`sjøloven § 136` is not a legal basis of the vocabulary. Maybe `sjøloven § 135`.");
        }

        @Test
        void onADatedLawGoesWithTheSentenceThatItIsInForce() {
            plant("measures", with("  @reason", "  ▶@hjemmel(\"småbåtloven § 23 a\")\n  @reason"));
            faultsAre(
                    "`småbåtloven § 23 a` has a time of validity; the rule must have the sentence that it is in force");
        }

        @Test
        void onADatedLawIsGoodWithTheSentenceThatItIsInForce() {
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

        @Test
        void hasWhen() {
            plant(
                    "measures",
                    with("when\n  motoren svikter", "  ▶motoren svikter")
                            .replace("then", "▶then")
                            .replace("rule \"", "▶rule \""));
            faultsAre(
                    "the rule `XX-01 Plantet regel` has no sentence under `when`",
                    "expected `@key(\"text\")` or `when`, found `motoren svikter`",
                    "`then` stands out of place: a rule is metadata, `when`, sentences, `then`, sentences, `end`");
        }

        @Test
        void hasASentenceUnderWhen() {
            plant("measures", with(with("  motoren svikter\n", ""), "rule \"", "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` has no sentence under `when`");
        }

        @Test
        void hasThen() {
            plant("measures", with(with("then\n  anbefal årer\n", ""), "end\n", "▶end\n"));
            faultsAre("the rule ends before its `then`");
        }

        @Test
        void hasASentenceUnderThen() {
            plant("measures", with(with("  anbefal årer\n", ""), "rule \"", "▶rule \""));
            faultsAre("the rule `XX-01 Plantet regel` has no sentence under `then`");
        }

        @Test
        void hasEnd() {
            plant("measures", with(with("end\n", ""), "rule \"", "▶rule \""));
            faultsAre("the rule has no `end`");
        }

        @Test
        void hasEndBeforeTheNextRule() {
            plant("measures", with(with("end\n", ""), "rule \"", "▶rule \"") + RULE.replace("XX-01", "XX-02"));
            faultsAre("the rule has no `end`");
        }

        @Test
        void hasAtMostSevenSentencesUnderWhen() {
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
        void ofDroolsIsRefused() {
            for (String extension : List.of("drl", "dsl", "rdrl", "rdslr", "xls", "xlsx", "csv")) {
                book.file("measures/planted." + extension, "▶rule \"XX-01\" when then end");
                faultsAre("only .dslr files can hold rules");
                book.without("measures/planted." + extension);
            }
        }

        @Test
        void liesInAFolderOfRules() {
            plant("measure", "▶" + RULE);
            faultsAre("`measure` is not a folder of rules: findings, levels, duties, measures, limits, warnings, plan."
                    + " Maybe `measures`.");
        }

        @Test
        void isUtf8() {
            BookFiles files = book.files();
            files.byName().put("measures/planted.dslr", new byte[] {'/', '/', (byte) 0xC3, '\n'});
            RuleBookRejected rejected = catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(files));
            assertThat(rejected.faults())
                    .extracting(Fault::toString)
                    .containsExactly("measures/planted.dslr:1:1: the file is not UTF-8");
        }
    }
}
