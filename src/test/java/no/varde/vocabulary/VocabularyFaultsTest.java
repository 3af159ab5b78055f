package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A fault in a vocabulary is told with its file, line and column, all faults at once. */
class VocabularyFaultsTest {

    private static final String BOOK = "vocabulary/book.yaml";
    private static final String FINDINGS = "vocabulary/findings.yaml";
    private static final String MEASURES = "vocabulary/measures.yaml";
    private static final String QUESTIONS = "vocabulary/questions.yaml";

    private final PlantedBook book = PlantedBook.boat();

    private List<String> faults() {
        return VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    /** The faults are those of the marks, with these messages, and no others. */
    private void faultsAre(String... messages) {
        assertThat(faults()).containsExactlyElementsOf(book.marked(messages));
    }

    @Test
    void vocabularyWithoutFaultsIsRead() {
        VocabularyReader.Result result = VocabularyReader.read(book.vocabulary());
        assertThat(result.faults()).isEmpty();
        assertThat(result.vocabulary()).isNotNull();
    }

    @Test
    void vocabularyWithFaultsIsRefusedWhole() {
        book.plant(MEASURES, "milder: [oars]", "milder: [oar]");
        assertThat(VocabularyReader.read(book.vocabulary()).vocabulary()).isNull();
    }

    @Test
    void fiveFaultsInThreeFilesAreToldAtOnce() {
        book.plant(BOOK, "orderTrait: group", "orderTrait: ▶weight")
                .plant(FINDINGS, "- id: hard-weather\n  concerns: trip", "- id: hard-weather\n  concerns: ▶journey")
                .plant(MEASURES, "milder: [oars]", "milder: ▶[oar]")
                .plant(MEASURES, "cost: FREE\n  name: {nb: Mayday", "cost: ▶NOTHING\n  name: {nb: Mayday")
                .plant(MEASURES, "  name: {nb: Livline, en: Life line}", "  name: ▶{nb: Livline}");
        faultsAre(
                "book.orderTrait: `weight` is not one of the traits.",
                "findings[1].concerns: `journey` is not one of boat, trip, passenger.",
                "measures[1].name: `en` is missing",
                "measures[6].cost: `NOTHING` is not one of FREE, CHEAP, DEAR.",
                "measures[8].milder: `oar` is not known. Maybe `oars`.");
    }

    @Test
    void theListOfMembersHasAKeyOfItsOwn() {
        book.plant(BOOK, "list: passengers", "list: ▶answers");
        faultsAre("book.persons.member.list: `answers` is a key of an assessment already");
    }

    @Nested
    class ASentence {

        @Test
        void belongsToOneEntryInTheLanguageOfTheRules() {
            book.plant(QUESTIONS, "    YES: {nb: motoren svikter, ", "    YES: ▶{nb: motoren svikter, ")
                    .plant(QUESTIONS, "NO: {nb: føreren har ikke drukket, ", "NO: ▶{nb: motoren svikter, ");
            String first = book.marks().get(0).toString();
            assertThat(faults())
                    .containsExactly(
                            book.marks().get(1) + ": `motoren svikter` is said by another entry too, at " + first);
        }

        @Test
        void belongsToOneEntryInEveryOtherLanguageToo() {
            book.plant(QUESTIONS, "    YES: {nb: motoren svikter, ", "    YES: ▶{nb: motoren svikter, ")
                    .plant(
                            QUESTIONS,
                            "NO: {nb: føreren har ikke drukket, en: the skipper has not been drinking}",
                            "NO: ▶{nb: føreren har ikke drukket, en: the engine is failing}");
            String first = book.marks().get(0).toString();
            assertThat(faults())
                    .containsExactly(book.marks().get(1) + ": `the engine is failing` is said by another entry too, at "
                            + first);
        }

        @Test
        void thatAPatternMakesBelongsToOneEntry() {
            book.plant(MEASURES, "- id: oars", "- ▶id: oars")
                    .plant(MEASURES, "- id: tow", "- ▶▶▶▶▶▶▶id: tow")
                    .plant(MEASURES, "phrase: {nb: slep til havn, en: a tow", "phrase: {nb: årer, en: a tow");
            String first = book.marks().get(0).toString();
            assertThat(faults())
                    .hasSize(7)
                    .allMatch(fault -> fault.startsWith(book.marks().get(1) + ": `"))
                    .allMatch(fault -> fault.endsWith("` is said by another entry too, at " + first))
                    .anyMatch(fault -> fault.contains("`anbefal årer`"));
        }

        @Test
        void hasNoCharacterThatTheDictionaryCannotCarry() {
            for (String unsayable : List.of("=", "(", ")", "?", "|", "\\", "!", ":", "/", "$", "…", "–")) {
                assertUnsayable("båten tar " + unsayable + " inn litt vann");
            }
        }

        @Test
        void beginsSmallAndHasSingleSpacesAndNoFullStopAtItsEnd() {
            assertUnsayable("Båten tar inn litt vann");
            assertUnsayable("båten  tar inn litt vann");
            assertUnsayable("båten tar inn litt vann.");
            assertUnsayable("båten tar inn -vann");
        }

        private void assertUnsayable(String sentence) {
            PlantedBook planted = PlantedBook.boat()
                    .plant(QUESTIONS, "NO: {nb: båten tar ikke inn vann, ", "NO: ▶{nb: '" + sentence + "', ");
            assertThat(VocabularyReader.read(planted.vocabulary()).faults())
                    .extracting(Fault::toString)
                    .containsExactlyElementsOf(planted.marked("`" + sentence
                            + "` cannot be a sentence: it begins with a small letter or a digit, has only letters,"
                            + " digits, single spaces, comma, full stop, inner hyphen and %,"
                            + " and no full stop at its end"));
        }

        @Test
        void doesNotBeginWithAWordOfDrools() {
            book.plant(QUESTIONS, "NO: {nb: båten tar ikke inn vann, ", "NO: ▶{nb: end på vannet, ");
            faultsAre("`end på vannet` cannot be a sentence: Drools has a meaning of its own for `end`");
        }

        @Test
        void isWrittenInEveryLanguage() {
            book.plant(
                    QUESTIONS,
                    "NO: {nb: føreren har ikke drukket, en: the skipper has not been drinking}",
                    "NO: ▶{nb: føreren har ikke drukket}");
            faultsAre("questions[6].says.NO: `en` is missing");
        }

        @Test
        void isNotEmptyInAnyLanguage() {
            book.plant(QUESTIONS, "en: the skipper has not been drinking", "en: ▶''");
            faultsAre("questions[6].says.NO.en: the text is empty");
        }

        @Test
        void withoutALanguageIsOneFaultWhateverIsMadeOfIt() {
            book.plant(
                            QUESTIONS,
                            "YES: {nb: føreren har drukket, en: the skipper has been drinking}",
                            "YES: ▶{nb: føreren har drukket}")
                    .plant(MEASURES, "  phrase: {nb: livline, en: a life line}", "  phrase: ▶{nb: livline}");
            faultsAre("measures[1].phrase: `en` is missing", "questions[6].says.YES: `en` is missing");
        }

        @Test
        void withoutALanguageIsStillASentenceForTheCountThatNamesIt() {
            book.plant(
                    QUESTIONS,
                    "says: {nb: det er mer enn 12 måneder siden motoren hadde service, en: it is more"
                            + " than 12 months since the engine was serviced}",
                    "says: ▶{nb: det er mer enn 12 måneder siden motoren hadde service}");
            faultsAre("questions[2].bands[1].says: `en` is missing");
        }
    }

    @Nested
    class AReference {

        @Test
        void fromAMeasureLeadsToANeed() {
            book.plant(MEASURES, "needs: [float, leave-boat]", "needs: ▶[float, leave-boats]");
            faultsAre("measures[2].needs: `leave-boats` is not known. Maybe `leave-boat`.");
        }

        @Test
        void fromAMeasureLeadsToAMilderMeasure() {
            book.plant(MEASURES, "milder: [flares]", "milder: ▶[flare]");
            faultsAre("measures[5].milder: `flare` is not known. Maybe `flares`.");
        }

        @Test
        void fromAMeasureLeadsToALaw() {
            book.plant(
                    MEASURES,
                    "legalBasis: [boat-act-vest]\n  source: SEA Om bord; CRAFT 1\n\n- id: life-line",
                    "legalBasis: ▶[boat-act-west]\n  source: SEA Om bord; CRAFT 1\n\n- id: life-line");
            faultsAre("measures[0].legalBasis: `boat-act-west` is not known. Maybe `boat-act-vest`.");
        }

        @Test
        void fromADutyLeadsToALaw() {
            book.plant(MEASURES, "legalBasis: [maritime-code]", "legalBasis: ▶[maritime-cod]");
            faultsAre("duties[1].legalBasis: `maritime-cod` is not known. Maybe `maritime-code`.");
        }

        @Test
        void fromAWarningLeadsToAMeasure() {
            book.plant(MEASURES, "on: [life-raft]", "on: ▶[life-craft]");
            faultsAre("warnings[0].on: `life-craft` is not known. Maybe `life-raft`.");
        }

        @Test
        void fromTheOrderOfClarifyingLeadsToAQuestion() {
            book.plant(BOOK, "[water-in-boat, engine-failing]", "▶[water-in-boat, engine-fails]");
            faultsAre("clarifyOrder[0].questions: `engine-fails` is not known. Maybe `engine-failing`.");
        }

        @Test
        void fromACountLeadsToASentence() {
            book.plant(FINDINGS, "  - motoren svikter\n", "  - ▶motoren svikte\n");
            faultsAre("counts[0].of: `motoren svikte` is not a sentence of the vocabulary. Maybe `motoren svikter`.");
        }

        @Test
        void fromAFactAboutTheHouseholdLeadsToASentence() {
            book.plant(FINDINGS, "any: sjøen er minst farlig", "any: ▶sjøen er minst farligst");
            faultsAre("household[1].any: `sjøen er minst farligst` is not a sentence of the vocabulary."
                    + " Maybe `sjøen er minst farlig`.");
        }

        @Test
        void fromAQuestionLeadsToTheAnswerItNeeds() {
            book.plant(
                    QUESTIONS,
                    "onlyWith: {question: has-engine, is: YES}",
                    "onlyWith: ▶{question: has-engines, is: YES}");
            faultsAre("questions[2].onlyWith: `has-engines` is not a question. Maybe `has-engine`.");
        }

        @Test
        void fromAQuestionLeadsToAnAnswerThatTheOtherQuestionHas() {
            book.plant(
                    QUESTIONS,
                    "onlyWith: {question: has-engine, is: YES}",
                    "onlyWith: ▶{question: has-engine, is: SAIL}");
            faultsAre("questions[2].onlyWith: `SAIL` is not an answer to `has-engine`");
        }

        @Test
        void fromANeedLeadsToAFinding() {
            book.plant(MEASURES, "outsideCeilingWhen: must-leave-boat", "outsideCeilingWhen: ▶must-leave-the-boat");
            faultsAre("needs[3].outsideCeilingWhen: `must-leave-the-boat` is not known. Maybe `must-leave-boat`.");
        }

        @Test
        void fromALevelLeadsToTheMeasureThatComesFirst() {
            book.plant(BOOK, "first: mayday", "first: ▶mayday-call");
            faultsAre("levels[2].first: `mayday-call` is not known.");
        }

        @Test
        void fromAMeasureLeadsToTheValueOfATrait() {
            book.plant(MEASURES, "group: shore\n  cost: DEAR", "group: ▶shores\n  cost: DEAR");
            faultsAre("measures[8].group: `shores` is not one of worn, aboard, shore. Maybe `shore`.");
        }

        @Test
        void fromASelectionOfMeasuresLeadsToATrait() {
            book.plant(MEASURES, "on: {cost: DEAR}", "on: {costs: ▶▶DEAR}");
            assertThat(faults())
                    .contains(book.marks().get(0) + ": warnings[1].on.costs: `costs` is not known. Maybe `cost`.");
        }

        @Test
        void fromASelectionOfMeasuresLeadsToAValueThatSomeMeasureHas() {
            book.plant(FINDINGS, "ofRecommended: {group: aboard}", "ofRecommended: ▶{group: a-board}");
            assertThat(faults())
                    .contains(book.marks().get(0) + ": counts[5].ofRecommended: no measure has these traits");
        }

        @Test
        void fromTheBookLeadsToATraitForTheOrder() {
            book.plant(BOOK, "orderTrait: group", "orderTrait: ▶groups");
            faultsAre("book.orderTrait: `groups` is not one of the traits. Maybe `group`.");
        }

        @Test
        void fromAnEntryLeadsToASourceOfTheRegister() {
            book.plant(MEASURES, "source: CRAFT 2", "source: ▶CRAFTS 2");
            faultsAre("source: `CRAFTS` is not a source. Maybe `CRAFT`.");
        }

        @Test
        void fromAnEntryLeadsToASectionOfTheSource() {
            book.plant(BOOK, "  verified: true\n  source: CRAFT", "  verified: true\n  source: ▶SEA Før turer");
            faultsAre("source: `Før turer` is not a section of SEA. Maybe `Før turen`.");
        }
    }

    @Nested
    class Milder {

        @Test
        void doesNotLeadBackToTheMeasure() {
            book.plant(
                            MEASURES,
                            "milder: []\n  intrusiveness: 1\n  use: {nb: Vesten",
                            "milder: ▶[life-line]\n  intrusiveness: 2\n  use: {nb: Vesten")
                    .plant(
                            MEASURES,
                            "milder: [life-jacket]\n  intrusiveness: 2",
                            "milder: ▶[life-jacket]\n  intrusiveness: 2");
            faultsAre(
                    "measures[0].milder: `life-jacket` is milder than itself, by way of life-line",
                    "measures[1].milder: `life-line` is milder than itself, by way of life-jacket");
        }

        @Test
        void isNeverMoreIntrusive() {
            book.plant(MEASURES, "milder: [oars]", "milder: ▶[life-raft]");
            faultsAre("measures[8].milder: `life-raft` has intrusiveness 4, more than the 3 of `tow`");
        }
    }

    @Nested
    class AValue {

        @Test
        void ofAListIsAList() {
            book.plant(MEASURES, "milder: [oars]", "milder: ▶oars");
            faultsAre("measures[8].milder: expected a list, found a text");
        }

        @Test
        void ofANumberIsANumber() {
            book.plant(BOOK, "  recommendUpTo: 3\n  considerUpTo: 4", "  recommendUpTo: ▶three\n  considerUpTo: 4");
            faultsAre("levels[1].recommendUpTo: expected a whole number, found `three`");
        }

        @Test
        void ofATextIsAText() {
            book.plant(QUESTIONS, "source: SEA Før turen\n\n- id: has-engine", "source: ▶[SEA]\n\n- id: has-engine");
            faultsAre("questions[0].source: expected a text, found a list");
        }

        @Test
        void ofAFlagIsTrueOrFalse() {
            book.plant(BOOK, "- decidingDuty: true", "- decidingDuty: ▶yes");
            faultsAre("clarifyOrder[1].decidingDuty: expected true or false, found a text");
        }

        @Test
        void ofWhetherAnAnswerCanChangeIsTrueOrFalse() {
            book.plant(
                    QUESTIONS,
                    "reach: trip\n  type: INT\n  changes: false",
                    "reach: trip\n  type: INT\n  changes: ▶never");
            faultsAre("questions[7].changes: expected true or false, found a text");
        }

        @Test
        void ofWhetherAnAnswerCanChangeIsTrueWhereNothingIsSaid() {
            Map<String, Question> questions = Objects.requireNonNull(
                            VocabularyReader.read(book.vocabulary()).vocabulary())
                    .questions();
            assertThat(Vocabulary.known(questions, "wind").changes()).isTrue();
            assertThat(Vocabulary.known(questions, "passenger-age").changes()).isFalse();
        }

        @Test
        void ofIntrusivenessLiesBetweenOneAndFive() {
            book.plant(MEASURES, "milder: [oars]\n  intrusiveness: 3", "milder: [oars]\n  intrusiveness: ▶6");
            faultsAre("measures[8].intrusiveness: `6` is not between 1 and 5");
        }

        @Test
        void ofATypeIsOneOfFive() {
            book.plant(
                    QUESTIONS,
                    "reach: boat\n  type: YNU\n  ask: {nb: Har båten motor?",
                    "reach: boat\n  type: ▶YNO\n  ask: {nb: Har båten motor?");
            faultsAre("questions[1].type: `YNO` is not one of YNU, ENUM, SET, INT, DATE. Maybe `YNU`.");
        }

        @Test
        void ofADayIsADay() {
            book.plant(BOOK, "from: 2015-05-01", "from: ▶2015-02-30");
            assertThat(faults())
                    .contains(book.marks().get(0) + ": laws[0].from: `2015-02-30` is not a date such as 2024-04-08");
        }
    }

    @Nested
    class ABand {

        @Test
        void liesWithinTheRangeOfItsQuestion() {
            book.plant(QUESTIONS, "- {id: at-least-5, from: 5, to: 12,", "- ▶{id: at-least-5, from: 5, to: 13,");
            faultsAre("questions[8].bands[0]: the band must lie within 0 to 12");
        }

        @Test
        void beginsBeforeItEnds() {
            book.plant(QUESTIONS, "- {id: under-12, from: 0, to: 11,", "- ▶{id: under-12, from: 11, to: 0,");
            faultsAre("questions[12].bands[0]: the band must lie within 0 to 110");
        }

        @Test
        void namesValuesOfItsQuestion() {
            book.plant(QUESTIONS, "anyOf: [COAST, OPEN_SEA]", "anyOf: ▶[COAST, OPEN_SEAS]");
            faultsAre("questions[9].bands[0].anyOf: `OPEN_SEAS` is not one of the values. Maybe `OPEN_SEA`.");
        }

        @Test
        void ofDatesSaysWhichDates() {
            book.plant(QUESTIONS, "- {id: has-left, beforeAsOf: true,", "- ▶{id: has-left,");
            assertThat(faults())
                    .contains(book.marks().get(0)
                            + ": questions[10].bands[1]: a band of dates needs one of monthsBefore,"
                            + " moreThanMonthsBefore, daysBefore, moreThanDaysBefore, daysAfter, beforeAsOf");
        }

        @Test
        void thatIsARedFlagIsOneOfTheQuestion() {
            book.plant(QUESTIONS, "redFlag: over-12-months", "redFlag: ▶over-13-months");
            faultsAre("questions[2].redFlag: `over-13-months` is not a band of the question. Maybe `over-12-months`.");
        }
    }

    @Nested
    class APlan {

        @Test
        void hasNoLineInAnUnknownPart() {
            book.plant(FINDINGS, "part: under-way", "part: ▶under-wey");
            faultsAre("plan[0].part: `under-wey` is not known. Maybe `under-way`.");
        }

        @Test
        void hasNoLineWithoutAPart() {
            book.plant(FINDINGS, "- id: stay-in-sight", "- ▶id: stay-in-sight")
                    .plant(FINDINGS, "  part: under-way\n", "");
            faultsAre("plan[0]: `part` is missing");
        }

        @Test
        void hasNoLineInAPartOfAnotherPersonsPlan() {
            book.plant(FINDINGS, "part: under-way", "part: ▶seat");
            faultsAre("plan[0].part: the part `seat` is of another person's plan than this line");
        }

        @Test
        void hasEveryHeadingInEveryLanguage() {
            book.plant(
                    FINDINGS,
                    "heading: {nb: Mens dere er ute, en: While you are out}",
                    "heading: ▶{nb: Mens dere er ute}");
            faultsAre("planParts[2].heading: `en` is missing");
        }

        @Test
        void hasNoPartTwice() {
            book.plant(FINDINGS, "- {id: seat, concerns: passenger,", "- {id: ▶ashore, concerns: passenger,")
                    .plant(FINDINGS, "part: seat", "part: ▶ashore");
            faultsAre(
                    "planParts[1].id: the id `ashore` stands twice",
                    "plan[2].part: the part `ashore` is of another person's plan than this line");
        }

        @Test
        void hasAPartForAUseThatIsKnown() {
            book.plant(
                    FINDINGS, "- {id: seat, concerns: passenger,", "- {id: seat, concerns: passenger, use: ▶BY_HANDS,");
            faultsAre("planParts[1].use: `BY_HANDS` is not one of BEFORE_PAPER, BY_HAND, OWN_SHEET. Maybe `BY_HAND`.");
        }

        @Test
        void saysOfALineThatItRestrictsWithTrueOrFalse() {
            book.plant(
                    FINDINGS,
                    "someone can see you.}\n  restricts: true",
                    "someone can see you.}\n  restricts: ▶sometimes");
            faultsAre("plan[0].restricts: expected true or false, found a text");
        }
    }

    @Nested
    class AReview {

        private static final String EITHER = "either `days` or `text` must stand here, and not both";

        @Test
        void isNotBothAClockAndAnEvent() {
            book.plant(FINDINGS, "- id: on-wind\n", "- ▶id: on-wind\n  days: 3\n");
            faultsAre("reviews[2]: " + EITHER);
        }

        @Test
        void isAClockOrAnEvent() {
            book.plant(FINDINGS, "- {id: tomorrow, days: 1, ", "- ▶{id: tomorrow, ");
            faultsAre("reviews[0]: " + EITHER);
        }

        @Test
        void hasTheTextOfItsEventInEveryLanguage() {
            book.plant(
                    FINDINGS,
                    "text: {nb: Det kommer vann inn et sted., en: Water comes in somewhere.}",
                    "text: ▶{nb: Det kommer vann inn et sted.}");
            faultsAre("reviews[3].text: `en` is missing");
        }
    }

    @Nested
    class TheFiles {

        @Test
        void haveNoUnknownSection() {
            book.append(FINDINGS, "\n▶mesures: []\n");
            faultsAre("`mesures` is not a section. Maybe `measures`.");
        }

        @Test
        void haveNoUnknownKeyInAnEntry() {
            book.plant(MEASURES, "milder: [oars]\n", "milder: [oars]\n  ▶intrusivness: 3\n");
            faultsAre("measures[8].intrusivness: `intrusivness` is not a known key here. Maybe `intrusiveness`.");
        }

        @Test
        void haveNoUnknownKeyInAText() {
            book.plant(BOOK, "name: {nb: grov, en: rough}", "name: {nb: grov, en: rough, ▶nob: grov}");
            faultsAre("levels[1].name.nob: `nob` is not a known key here. Maybe `nb`.");
        }

        @Test
        void haveNoKeyTwice() {
            book.plant(MEASURES, "milder: [oars]\n", "milder: [oars]\n  ▶milder: []\n");
            faultsAre("the key `milder` stands twice");
        }

        @Test
        void haveNoIdTwice() {
            book.append(FINDINGS, "\nneeds:\n- {id: ▶get-home, name: {nb: komme seg i land, en: getting ashore}}\n");
            assertThat(faults()).hasSize(1);
            assertThat(faults().get(0)).endsWith(": the id `get-home` stands twice");
        }

        @Test
        void haveNoIdThatCannotBeAnId() {
            book.plant(FINDINGS, "- {id: tomorrow,", "- {id: ▶in the morning,");
            faultsAre("reviews[0].id: `in the morning` cannot be an id: only letters, digits, hyphen and full stop");
        }

        @Test
        void haveNoTags() {
            book.plant(BOOK, "first: mayday", "first: ▶!!str mayday");
            assertThat(faults()).hasSize(1);
            assertThat(faults().get(0))
                    .startsWith(book.marks().get(0) + ": a tag (`")
                    .endsWith("`) is not read");
        }

        @Test
        void haveNoAnchorsAndNoAliases() {
            book.plant(MEASURES, "needs: [signal]\n  milder: [flares]", "needs: ▶&signals [signal]\n  milder: [flares]")
                    .plant(MEASURES, "needs: [get-home]\n  milder: [oars]", "needs: ▶*signals\n  milder: [oars]");
            assertThat(faults())
                    .contains(
                            book.marks().get(0) + ": an anchor (`&signals`) is not read",
                            book.marks().get(1) + ": an alias (`*name`) is not read; write the value out");
        }

        @Test
        void haveEveryNecessarySection() {
            book.plant(BOOK, "patterns:\n", "▶pattern:\n");
            assertThat(faults())
                    .contains(
                            book.marks().get(0) + ": `pattern` is not a section. Maybe `patterns`.",
                            BOOK + ":1:1: `patterns` must stand once");
        }

        @Test
        void haveNoSectionOfTheHeadTwice() {
            book.append(FINDINGS, "\n▶book: {}\n");
            assertThat(faults()).anyMatch(fault -> fault.endsWith(": `book` must stand once"));
        }

        @Test
        void haveALevel() {
            String text = book.text(BOOK);
            book.file(BOOK, text.substring(0, text.indexOf("levels:")) + text.substring(text.indexOf("laws:")))
                    .plant(FINDINGS, "  any: sjøen er minst farlig\n", "");
            assertThat(faults()).as("a vocabulary without a level").isNotEmpty();
        }

        @Test
        void haveLevelsThatAllowNoLessThanTheLevelsBelow() {
            book.plant(
                    BOOK,
                    "  recommendUpTo: 3\n  considerUpTo: 5\n  first: mayday",
                    "  recommendUpTo: ▶1\n  considerUpTo: 1\n  first: mayday");
            assertThat(faults())
                    .as("a ceiling that falls from one level to the next")
                    .isNotEmpty();
        }
    }

    @Nested
    class ALog {

        private static final String MISHAPS = "vocabulary/mishaps.yaml";

        @Test
        void countsOnlyFieldsAndCodesThatItHas() {
            book.plant(MISHAPS, "where: {what: [LEAK], date: [last-30-days]}", "where: {what: ▶[LEEK], whit: ▶[LEAK]}");
            faultsAre(
                    "logs[0].facts[0].where.what: `LEEK` is not known. Maybe `LEAK`.",
                    "logs[0].facts[0].where.whit: `whit` is not a field. Maybe `what`.");
        }

        @Test
        void hasAKeyOfItsOwn() {
            book.plant(MISHAPS, "id: mishaps", "id: ▶answers");
            faultsAre("logs[0].id: `answers` is a key of an assessment already");
        }

        @Test
        void countsAtLeastOne() {
            book.plant(MISHAPS, "atLeast: 2", "atLeast: ▶0");
            faultsAre("logs[0].facts[0].atLeast: `0` is not 1 or more");
        }

        @Test
        void hasEveryTextInEveryLanguage() {
            book.plant(MISHAPS, "LEAK: {nb: lekkasje, en: leak}", "LEAK: ▶{nb: lekkasje}");
            faultsAre("logs[0].fields[1].labels.LEAK: `en` is missing");
        }
    }
}
