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
    void what_a_new_entry_lacks_elsewhere_is_told_where_the_entry_stands() {
        PlantedBook ours = PlantedBook.ours()
                .plant(
                        "vocabulary/questions-2-threat.yaml",
                        "- id: threat-to-kill\n",
                        """
                        - ▶id: car-tracker
                          about: adult
                          reach: household
                          type: YNU
                          ask: {nb: Kan det stå en sporer i bilen?, en: May there be a tracker in the car?}
                          says:
                            YES: {nb: det står en sporer i bilen, en: there is a tracker in the car}
                            NO: {nb: det står ingen sporer i bilen, en: there is no tracker in the car}

                        - id: threat-to-kill
                        """);
        assertThat(VocabularyReader.read(ours.vocabulary()).faults().stream().map(Fault::toString))
                .containsExactly(
                        ours.marks().get(0)
                                + ": `ageing` does not say how the answer to `car-tracker` ages: it stands in one"
                                + " of `now`, `weeks`, `months`, `lasting`",
                        ours.marks().get(0) + ": nobody is asked `car-tracker`: put it on a page under `conversation`",
                        ours.marks().get(0) + ": nothing says how to say `car-tracker`: it belongs under `spoken`");
    }

    @Test
    void text_that_is_missing_is_one_fault_whatever_its_languages() {
        book.append(
                MEASURES,
                """
                - ▶id: W-99
                  concerns: passenger
                  on: []
                  says: {nb: advar om mye, en: warn of much, sv: varna för mycket}
                  source: SEA Om bord
                """);
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith(book.marks().get(0) + ": ")
                .endsWith(": `text` is missing");
    }

    @Test
    void vocabulary_without_faults_is_read() {
        VocabularyReader.Result result = VocabularyReader.read(book.vocabulary());
        assertThat(result.faults()).isEmpty();
        assertThat(result.vocabulary()).isNotNull();
    }

    @Test
    void vocabulary_with_faults_is_refused_whole() {
        book.plant(MEASURES, "milder: [oars]", "milder: [oar]");
        assertThat(VocabularyReader.read(book.vocabulary()).vocabulary()).isNull();
    }

    @Test
    void five_faults_in_three_files_are_told_at_once() {
        book.plant(BOOK, "orderTrait: group", "orderTrait: ▶weight")
                .plant(FINDINGS, "- id: hard-weather\n  concerns: trip", "- id: hard-weather\n  concerns: ▶journey")
                .plant(MEASURES, "milder: [oars]", "milder: ▶[oar]")
                .plant(MEASURES, "cost: FREE\n  name: {nb: Mayday", "cost: ▶NOTHING\n  name: {nb: Mayday")
                .plant(MEASURES, "  name: {nb: Livline, en: Life line, sv: Livlina}", "  name: ▶{nb: Livline}");
        faultsAre(
                "book.orderTrait: `weight` is not one of the traits.",
                "findings[hard-weather].concerns: `journey` is not one of boat, trip, passenger.",
                "measures[life-line].name: `en` is missing",
                "measures[mayday].cost: `NOTHING` is not one of FREE, CHEAP, DEAR.",
                "measures[tow].milder: `oar` is not known. Maybe `oars`.");
    }

    @Test
    void the_list_of_members_has_a_key_of_its_own() {
        book.plant(BOOK, "list: passengers", "list: ▶answers");
        faultsAre("book.persons.member.list: `answers` is a key of an assessment already");
    }

    @Nested
    class ASentence {

        @Test
        void belongs_to_one_entry_in_the_language_of_the_rules() {
            book.plant(QUESTIONS, "    YES: {nb: motoren svikter, ", "    YES: ▶{nb: motoren svikter, ")
                    .plant(QUESTIONS, "NO: {nb: føreren har ikke drukket, ", "NO: ▶{nb: motoren svikter, ");
            String first = book.marks().get(0).toString();
            assertThat(faults())
                    .containsExactly(
                            book.marks().get(1) + ": `motoren svikter` is said by another entry too, at " + first);
        }

        @Test
        void belongs_to_one_entry_in_every_other_language_too() {
            book.plant(QUESTIONS, "    YES: {nb: motoren svikter, ", "    YES: ▶{nb: motoren svikter, ")
                    .plant(
                            QUESTIONS,
                            "NO: {nb: føreren har ikke drukket, en: the skipper has not been drinking, sv: föraren har inte druckit}",
                            "NO: ▶{nb: føreren har ikke drukket, en: the engine is failing}");
            String first = book.marks().get(0).toString();
            assertThat(faults())
                    .containsExactly(book.marks().get(1) + ": `the engine is failing` is said by another entry too, at "
                            + first);
        }

        @Test
        void that_a_pattern_makes_belongs_to_one_entry() {
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
        void has_no_character_that_the_dictionary_cannot_carry() {
            for (String unsayable : List.of("=", "(", ")", "?", "|", "\\", "!", ":", "/", "$", "…", "–")) {
                assertUnsayable("båten tar " + unsayable + " inn litt vann");
            }
        }

        @Test
        void begins_small_and_has_single_spaces_and_no_full_stop_at_its_end() {
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
        void does_not_begin_with_a_word_of_drools() {
            book.plant(QUESTIONS, "NO: {nb: båten tar ikke inn vann, ", "NO: ▶{nb: end på vannet, ");
            faultsAre("`end på vannet` cannot be a sentence: Drools has a meaning of its own for `end`");
        }

        @Test
        void is_written_in_every_language() {
            book.plant(
                    QUESTIONS,
                    "NO: {nb: føreren har ikke drukket, en: the skipper has not been drinking, sv: föraren har inte druckit}",
                    "NO: ▶{nb: føreren har ikke drukket}");
            faultsAre("questions[skipper-drunk].says.NO: `en` is missing");
        }

        @Test
        void is_not_empty_in_any_language() {
            book.plant(QUESTIONS, "en: the skipper has not been drinking", "en: ▶''");
            faultsAre("questions[skipper-drunk].says.NO.en: the text is empty");
        }

        @Test
        void without_a_language_is_one_fault_whatever_is_made_of_it() {
            book.plant(
                            QUESTIONS,
                            "YES: {nb: føreren har drukket, en: the skipper has been drinking, sv: föraren har druckit}",
                            "YES: ▶{nb: føreren har drukket}")
                    .plant(
                            MEASURES,
                            "  phrase: {nb: livline, en: a life line, sv: livlina}",
                            "  phrase: ▶{nb: livline}");
            faultsAre(
                    "measures[life-line].phrase: `en` is missing",
                    "questions[skipper-drunk].says.YES: `en` is missing");
        }

        @Test
        void without_a_language_is_still_a_sentence_for_the_count_that_names_it() {
            book.plant(
                    QUESTIONS,
                    "says: {nb: det er mer enn 12 måneder siden motoren hadde service, en: it is more"
                            + " than 12 months since the engine was serviced, sv: det är mer än 12 månader sedan"
                            + " motorn fick service}",
                    "says: ▶{nb: det er mer enn 12 måneder siden motoren hadde service}");
            faultsAre("questions[engine-serviced].bands[over-12-months].says: `en` is missing");
        }
    }

    @Nested
    class AReference {

        @Test
        void from_a_measure_leads_to_a_need() {
            book.plant(MEASURES, "needs: [float, leave-boat]", "needs: ▶[float, leave-boats]");
            faultsAre("measures[life-raft].needs: `leave-boats` is not known. Maybe `leave-boat`.");
        }

        @Test
        void from_a_measure_leads_to_a_milder_measure() {
            book.plant(MEASURES, "milder: [flares]", "milder: ▶[flare]");
            faultsAre("measures[radio].milder: `flare` is not known. Maybe `flares`.");
        }

        @Test
        void from_a_measure_leads_to_a_law() {
            book.plant(
                    MEASURES,
                    "legalBasis: [boat-act-vest]\n  source: SEA Om bord; CRAFT 1\n\n- id: life-line",
                    "legalBasis: ▶[boat-act-west]\n  source: SEA Om bord; CRAFT 1\n\n- id: life-line");
            faultsAre("measures[life-jacket].legalBasis: `boat-act-west` is not known. Maybe `boat-act-vest`.");
        }

        @Test
        void from_a_duty_leads_to_a_law() {
            book.plant(MEASURES, "legalBasis: [maritime-code]", "legalBasis: ▶[maritime-cod]");
            faultsAre("duties[watch-duty].legalBasis: `maritime-cod` is not known. Maybe `maritime-code`.");
        }

        @Test
        void from_a_warning_leads_to_a_measure() {
            book.plant(MEASURES, "on: [life-raft]", "on: ▶[life-craft]");
            faultsAre("warnings[V1].on: `life-craft` is not known. Maybe `life-raft`.");
        }

        @Test
        void from_the_order_of_clarifying_leads_to_a_question() {
            book.plant(BOOK, "[water-in-boat, engine-failing]", "▶[water-in-boat, engine-fails]");
            faultsAre("clarifyOrder[0].questions: `engine-fails` is not known. Maybe `engine-failing`.");
        }

        @Test
        void from_a_count_leads_to_a_sentence() {
            book.plant(FINDINGS, "  - motoren svikter\n", "  - ▶motoren svikte\n");
            faultsAre(
                    "counts[signs-of-breakdown].of: `motoren svikte` is not a sentence of the vocabulary. Maybe `motoren svikter`.");
        }

        @Test
        void from_a_fact_about_the_household_leads_to_a_sentence() {
            book.plant(FINDINGS, "any: sjøen er minst farlig", "any: ▶sjøen er minst farligst");
            faultsAre(
                    "household[a-passenger-in-danger].any: `sjøen er minst farligst` is not a sentence of the vocabulary."
                            + " Maybe `sjøen er minst farlig`.");
        }

        @Test
        void from_a_question_leads_to_the_answer_it_needs() {
            book.plant(
                    QUESTIONS,
                    "onlyWith: {question: has-engine, is: YES}",
                    "onlyWith: ▶{question: has-engines, is: YES}");
            faultsAre("questions[engine-serviced].onlyWith: `has-engines` is not a question. Maybe `has-engine`.");
        }

        @Test
        void from_a_question_leads_to_an_answer_that_the_other_question_has() {
            book.plant(
                    QUESTIONS,
                    "onlyWith: {question: has-engine, is: YES}",
                    "onlyWith: ▶{question: has-engine, is: SAIL}");
            faultsAre("questions[engine-serviced].onlyWith: `SAIL` is not an answer to `has-engine`");
        }

        @Test
        void from_a_need_leads_to_a_finding() {
            book.plant(MEASURES, "outsideCeilingWhen: must-leave-boat", "outsideCeilingWhen: ▶must-leave-the-boat");
            faultsAre(
                    "needs[leave-boat].outsideCeilingWhen: `must-leave-the-boat` is not known. Maybe `must-leave-boat`.");
        }

        @Test
        void from_a_level_leads_to_the_measure_that_comes_first() {
            book.plant(BOOK, "first: mayday", "first: ▶mayday-call");
            faultsAre("levels[DANGEROUS].first: `mayday-call` is not known.");
        }

        @Test
        void from_a_measure_leads_to_the_value_of_a_trait() {
            book.plant(MEASURES, "group: shore\n  cost: DEAR", "group: ▶shores\n  cost: DEAR");
            faultsAre("measures[tow].group: `shores` is not one of worn, aboard, shore. Maybe `shore`.");
        }

        @Test
        void from_a_selection_of_measures_leads_to_a_trait() {
            book.plant(MEASURES, "on: {cost: DEAR}", "on: {costs: ▶▶DEAR}");
            assertThat(faults())
                    .contains(book.marks().get(0) + ": warnings[V2].on.costs: `costs` is not known. Maybe `cost`.");
        }

        @Test
        void from_a_selection_of_measures_leads_to_a_value_that_some_measure_has() {
            book.plant(FINDINGS, "ofRecommended: {group: aboard}", "ofRecommended: ▶{group: a-board}");
            assertThat(faults())
                    .contains(book.marks().get(0) + ": counts[much-aboard].ofRecommended: no measure has these traits");
        }

        @Test
        void from_the_book_leads_to_a_trait_for_the_order() {
            book.plant(BOOK, "orderTrait: group", "orderTrait: ▶groups");
            faultsAre("book.orderTrait: `groups` is not one of the traits. Maybe `group`.");
        }

        @Test
        void from_an_entry_leads_to_a_source_of_the_register() {
            book.plant(MEASURES, "source: CRAFT 2", "source: ▶CRAFTS 2");
            faultsAre("source: `CRAFTS` is not a source. Maybe `CRAFT`.");
        }

        @Test
        void from_an_entry_leads_to_a_section_of_the_source() {
            book.plant(BOOK, "  verified: true\n  source: CRAFT", "  verified: true\n  source: ▶SEA Før turer");
            faultsAre("source: `Før turer` is not a section of SEA. Maybe `Før turen`.");
        }
    }

    @Nested
    class Milder {

        @Test
        void does_not_lead_back_to_the_measure() {
            book.plant(
                            MEASURES,
                            "milder: []\n  intrusiveness: 1\n  use: {nb: Vesten",
                            "milder: ▶[life-line]\n  intrusiveness: 2\n  use: {nb: Vesten")
                    .plant(
                            MEASURES,
                            "milder: [life-jacket]\n  intrusiveness: 2",
                            "milder: ▶[life-jacket]\n  intrusiveness: 2");
            faultsAre(
                    "measures[life-jacket].milder: `life-jacket` is milder than itself, by way of life-line",
                    "measures[life-line].milder: `life-line` is milder than itself, by way of life-jacket");
        }

        @Test
        void is_never_more_intrusive() {
            book.plant(MEASURES, "milder: [oars]", "milder: ▶[life-raft]");
            faultsAre("measures[tow].milder: `life-raft` has intrusiveness 4, more than the 3 of `tow`");
        }
    }

    @Nested
    class AValue {

        @Test
        void of_a_list_is_a_list() {
            book.plant(MEASURES, "milder: [oars]", "milder: ▶oars");
            faultsAre("measures[tow].milder: expected a list, found a text");
        }

        @Test
        void of_a_number_is_a_number() {
            book.plant(BOOK, "  recommendUpTo: 3\n  considerUpTo: 4", "  recommendUpTo: ▶three\n  considerUpTo: 4");
            faultsAre("levels[ROUGH].recommendUpTo: expected a whole number, found `three`");
        }

        @Test
        void of_a_text_is_a_text() {
            book.plant(QUESTIONS, "source: SEA Før turen\n\n- id: has-engine", "source: ▶[SEA]\n\n- id: has-engine");
            faultsAre("questions[boat-kind].source: expected a text, found a list");
        }

        @Test
        void of_a_flag_is_true_or_false() {
            book.plant(BOOK, "- decidingDuty: true", "- decidingDuty: ▶yes");
            faultsAre("clarifyOrder[1].decidingDuty: expected true or false, found a text");
        }

        @Test
        void of_whether_an_answer_can_change_is_true_or_false() {
            book.plant(
                    QUESTIONS,
                    "reach: trip\n  type: INT\n  changes: false",
                    "reach: trip\n  type: INT\n  changes: ▶never");
            faultsAre("questions[boat-length].changes: expected true or false, found a text");
        }

        @Test
        void of_whether_an_answer_can_change_is_true_where_nothing_is_said() {
            Map<String, Question> questions = Objects.requireNonNull(
                            VocabularyReader.read(book.vocabulary()).vocabulary())
                    .questions();
            assertThat(Vocabulary.known(questions, "wind").changes()).isTrue();
            assertThat(Vocabulary.known(questions, "passenger-age").changes()).isFalse();
        }

        @Test
        void of_intrusiveness_lies_between_one_and_five() {
            book.plant(MEASURES, "milder: [oars]\n  intrusiveness: 3", "milder: [oars]\n  intrusiveness: ▶6");
            faultsAre("measures[tow].intrusiveness: `6` is not between 1 and 5");
        }

        @Test
        void of_a_type_is_one_of_five() {
            book.plant(
                    QUESTIONS,
                    "reach: boat\n  type: YNU\n  ask: {nb: Har båten motor?",
                    "reach: boat\n  type: ▶YNO\n  ask: {nb: Har båten motor?");
            faultsAre("questions[has-engine].type: `YNO` is not one of YNU, ENUM, SET, INT, DATE. Maybe `YNU`.");
        }

        @Test
        void of_a_day_is_a_day() {
            book.plant(BOOK, "from: 2015-05-01", "from: ▶2015-02-30");
            assertThat(faults())
                    .contains(book.marks().get(0)
                            + ": laws[boat-act-vest].from: `2015-02-30` is not a date such as 2024-04-08");
        }
    }

    @Nested
    class ABand {

        @Test
        void lies_within_the_range_of_its_question() {
            book.plant(QUESTIONS, "- {id: at-least-5, from: 5, to: 12,", "- ▶{id: at-least-5, from: 5, to: 13,");
            faultsAre("questions[wind].bands[at-least-5]: the band must lie within 0 to 12");
        }

        @Test
        void begins_before_it_ends() {
            book.plant(QUESTIONS, "- {id: under-12, from: 0, to: 11,", "- ▶{id: under-12, from: 11, to: 0,");
            faultsAre("questions[passenger-age].bands[under-12]: the band must lie within 0 to 110");
        }

        @Test
        void names_values_of_its_question() {
            book.plant(QUESTIONS, "anyOf: [COAST, OPEN_SEA]", "anyOf: ▶[COAST, OPEN_SEAS]");
            faultsAre(
                    "questions[waters].bands[not-sheltered].anyOf: `OPEN_SEAS` is not one of the values. Maybe `OPEN_SEA`.");
        }

        @Test
        void of_dates_says_which_dates() {
            book.plant(QUESTIONS, "- {id: has-left, beforeAsOf: true,", "- ▶{id: has-left,");
            assertThat(faults())
                    .contains(book.marks().get(0)
                            + ": questions[departure].bands[has-left]: a band of dates needs one of monthsBefore,"
                            + " moreThanMonthsBefore, daysBefore, moreThanDaysBefore, daysAfter, beforeAsOf,"
                            + " fromAsOf, afterAsOf");
        }

        @Test
        void that_is_a_red_flag_is_one_of_the_question() {
            book.plant(QUESTIONS, "redFlag: over-12-months", "redFlag: ▶over-13-months");
            faultsAre("questions[engine-serviced].redFlag: `over-13-months` is not a band of the question.");
        }
    }

    @Nested
    class APlan {

        @Test
        void has_no_line_in_an_unknown_part() {
            book.plant(FINDINGS, "part: under-way", "part: ▶under-wey");
            faultsAre("plan[stay-in-sight].part: `under-wey` is not known. Maybe `under-way`.");
        }

        @Test
        void has_no_line_without_a_part() {
            book.plant(FINDINGS, "- id: stay-in-sight", "- ▶id: stay-in-sight")
                    .plant(FINDINGS, "  part: under-way\n", "");
            faultsAre("plan[stay-in-sight]: `part` is missing");
        }

        @Test
        void has_no_line_in_a_part_of_another_persons_plan() {
            book.plant(FINDINGS, "part: under-way", "part: ▶seat");
            faultsAre("plan[stay-in-sight].part: the part `seat` is of another person’s plan than this line");
        }

        @Test
        void has_every_heading_in_every_language() {
            book.plant(
                    FINDINGS,
                    "heading: {nb: Mens dere er ute, en: While you are out, sv: Medan ni är ute}",
                    "heading: ▶{nb: Mens dere er ute}");
            faultsAre("planParts[under-way].heading: `en` is missing");
        }

        @Test
        void has_no_part_twice() {
            book.plant(FINDINGS, "- {id: seat, concerns: passenger,", "- {id: ▶ashore, concerns: passenger,")
                    .plant(FINDINGS, "part: seat", "part: ▶ashore");
            faultsAre(
                    "planParts[1].id: the id `ashore` stands twice",
                    "plan[seat-in-the-middle].part: the part `ashore` is of another person’s plan than this line");
        }

        @Test
        void has_a_part_for_a_use_that_is_known() {
            book.plant(
                    FINDINGS, "- {id: seat, concerns: passenger,", "- {id: seat, concerns: passenger, use: ▶BY_HANDS,");
            faultsAre(
                    "planParts[seat].use: `BY_HANDS` is not one of BEFORE_PAPER, BY_HAND, OWN_SHEET. Maybe `BY_HAND`.");
        }

        @Test
        void says_of_a_line_that_it_restricts_with_true_or_false() {
            book.plant(
                    FINDINGS, "att någon ser er.}\n  restricts: true", "att någon ser er.}\n  restricts: ▶sometimes");
            faultsAre("plan[stay-in-sight].restricts: expected true or false, found a text");
        }
    }

    @Nested
    class AReview {

        private static final String EITHER = "either `days` or `text` must stand here, and not both";

        @Test
        void is_not_both_a_clock_and_an_event() {
            book.plant(FINDINGS, "- id: on-wind\n", "- ▶id: on-wind\n  days: 3\n");
            faultsAre("reviews[on-wind]: " + EITHER);
        }

        @Test
        void is_a_clock_or_an_event() {
            book.plant(FINDINGS, "- {id: tomorrow, days: 1, ", "- ▶{id: tomorrow, ");
            faultsAre("reviews[tomorrow]: " + EITHER);
        }

        @Test
        void has_the_text_of_its_event_in_every_language() {
            book.plant(
                    FINDINGS,
                    "text: {nb: Det kommer vann inn et sted., en: Water comes in somewhere., sv: Det kommer in vatten någonstans.}",
                    "text: ▶{nb: Det kommer vann inn et sted.}");
            faultsAre("reviews[on-water].text: `en` is missing");
        }
    }

    @Nested
    class TheFiles {

        @Test
        void have_no_unknown_section() {
            book.append(FINDINGS, "\n▶mesures: []\n");
            faultsAre("`mesures` is not a section. Maybe `measures`.");
        }

        @Test
        void have_no_unknown_key_in_an_entry() {
            book.plant(MEASURES, "milder: [oars]\n", "milder: [oars]\n  ▶intrusivness: 3\n");
            faultsAre("measures[tow].intrusivness: `intrusivness` is not a known key here. Maybe `intrusiveness`.");
        }

        @Test
        void have_no_unknown_key_in_a_text() {
            book.plant(
                    BOOK, "name: {nb: grov, en: rough, sv: grov}", "name: {nb: grov, en: rough, sv: grov, ▶nob: grov}");
            faultsAre("levels[ROUGH].name.nob: `nob` is not a known key here. Maybe `nb`.");
        }

        @Test
        void have_no_key_twice() {
            book.plant(MEASURES, "milder: [oars]\n", "milder: [oars]\n  ▶milder: []\n");
            faultsAre("the key `milder` stands twice");
        }

        @Test
        void have_no_id_twice() {
            book.append(FINDINGS, "\nneeds:\n- {id: ▶get-home, name: {nb: komme seg i land, en: getting ashore}}\n");
            assertThat(faults()).hasSize(1);
            assertThat(faults().get(0)).endsWith(": the id `get-home` stands twice");
        }

        @Test
        void have_no_id_that_cannot_be_an_id() {
            book.plant(FINDINGS, "- {id: tomorrow,", "- {id: ▶in the morning,");
            faultsAre(
                    "reviews[0].id: `in the morning` cannot be an id: letters from a to z, digits and inner hyphens, at"
                            + " most 60");
        }

        @Test
        void count_no_days_or_months_backwards() {
            book.plant(QUESTIONS, "moreThanMonthsBefore: 12", "moreThanMonthsBefore: ▶-5")
                    .plant(QUESTIONS, "daysAfter: 2", "daysAfter: ▶-1")
                    .plant(QUESTIONS, "moreThanDaysBefore: 1", "moreThanDaysBefore: ▶-30")
                    .plant(FINDINGS, "id: tomorrow, days: 1", "id: tomorrow, days: ▶-1")
                    .plant(BOOK, "from: 2015-05-01", "from: 2015-05-01\n  until: ▶+999999999-12-31");
            assertThat(faults())
                    .hasSize(5)
                    .allMatch(fault -> fault.endsWith(" is less than 0")
                            || fault.endsWith("is not between the years 1000 and 2999"))
                    .allMatch(fault -> book.marks().stream().anyMatch(mark -> fault.startsWith(mark + ": ")));
        }

        @Test
        void have_no_tags() {
            book.plant(BOOK, "first: mayday", "first: ▶!!str mayday");
            assertThat(faults()).hasSize(1);
            assertThat(faults().get(0))
                    .startsWith(book.marks().get(0) + ": a tag (`")
                    .endsWith("`) is not read");
        }

        @Test
        void have_no_anchors_and_no_aliases() {
            book.plant(MEASURES, "needs: [signal]\n  milder: [flares]", "needs: ▶&signals [signal]\n  milder: [flares]")
                    .plant(MEASURES, "needs: [get-home]\n  milder: [oars]", "needs: ▶*signals\n  milder: [oars]");
            assertThat(faults())
                    .contains(
                            book.marks().get(0) + ": an anchor (`&signals`) is not read",
                            book.marks().get(1) + ": an alias (`*name`) is not read; write the value out");
        }

        @Test
        void have_every_necessary_section() {
            book.plant(BOOK, "patterns:\n", "▶pattern:\n");
            assertThat(faults())
                    .contains(
                            book.marks().get(0) + ": `pattern` is not a section. Maybe `patterns`.",
                            BOOK + ":1:1: `patterns` must stand once");
        }

        @Test
        void have_no_section_of_the_head_twice() {
            book.append(FINDINGS, "\n▶book: {}\n");
            assertThat(faults()).anyMatch(fault -> fault.endsWith(": `book` must stand once"));
        }

        @Test
        void have_a_level() {
            String text = book.text(BOOK);
            book.file(BOOK, text.substring(0, text.indexOf("levels:")) + text.substring(text.indexOf("laws:")))
                    .plant(FINDINGS, "  any: sjøen er minst farlig\n", "");
            assertThat(faults()).as("a vocabulary without a level").isNotEmpty();
        }

        @Test
        void have_levels_that_allow_no_less_than_the_levels_below() {
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
        void counts_only_fields_and_codes_that_it_has() {
            book.plant(MISHAPS, "where: {what: [LEAK], date: [last-30-days]}", "where: {what: ▶[LEEK], whit: ▶[LEAK]}");
            faultsAre(
                    "logs[mishaps].facts[leaks-lately].where.what: `LEEK` is not known. Maybe `LEAK`.",
                    "logs[mishaps].facts[leaks-lately].where.whit: `whit` is not a field. Maybe `what`.");
        }

        @Test
        void has_a_key_of_its_own() {
            book.plant(MISHAPS, "id: mishaps", "id: ▶answers");
            faultsAre("logs[answers].id: `answers` is a key of an assessment already");
        }

        @Test
        void counts_at_least_one() {
            book.plant(MISHAPS, "atLeast: 2", "atLeast: ▶0");
            faultsAre("logs[mishaps].facts[leaks-lately].atLeast: `0` is not 1 or more");
        }

        @Test
        void has_every_text_in_every_language() {
            book.plant(MISHAPS, "LEAK: {nb: lekkasje, en: leak, sv: läcka}", "LEAK: ▶{nb: lekkasje}");
            faultsAre("logs[mishaps].fields[what].labels.LEAK: `en` is missing");
        }
    }
}
