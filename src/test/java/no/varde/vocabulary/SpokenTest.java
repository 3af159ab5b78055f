package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.document.Fault;
import no.varde.vocabulary.Called.Way;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A book says how its questions are said aloud, and what those whom they speak of are called. */
class SpokenTest {

    private static final String FILE = "vocabulary/spoken.yaml";
    private static final String CALLED =
            """
            spokenOf:
            - id: skipper
              places: [who, whom]
              ask: {nb: Hva kaller dere skipperen?, en: What is the skipper called?, sv: Vad kallas skepparen?}
              ways:
              - id: FORMAL
                forms: {nb: [skipperen, skipperen], en: [the skipper, the skipper], sv: [skepparen, skepparen]}
            spoken:
            """;

    private static final Vocabulary OURS = TheBook.BOOK.vocabulary();

    private final PlantedBook book = PlantedBook.boat();

    private List<String> faults(String entries) {
        book.file(FILE, CALLED + entries);
        return VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private static Question question(String id) {
        return Vocabulary.known(OURS.questions(), id);
    }

    private static Way way(String person, String id) {
        return Vocabulary.known(OURS.talk().persons(), person).way(id);
    }

    @Test
    void a_question_of_a_book_that_says_nothing_is_said_as_it_is_asked() {
        Vocabulary boat =
                Objects.requireNonNull(VocabularyReader.read(book.vocabulary()).vocabulary());
        assertThat(boat.questions().values())
                .allSatisfy(question -> assertThat(boat.talk().said(question)).isEqualTo(question.ask()));
    }

    @Test
    void what_looks_like_a_place_is_only_text_in_a_book_that_says_nothing() {
        book.plant("vocabulary/questions.yaml", "nb: Hva slags båt er det?", "nb: 'Hva slags {båt} {1} er det?'");
        Vocabulary boat =
                Objects.requireNonNull(VocabularyReader.read(book.vocabulary()).vocabulary());
        assertThat(boat.talk()
                        .said(Vocabulary.known(boat.questions(), "boat-kind"))
                        .in("nb"))
                .isEqualTo("Hva slags {båt} {1} er det?");
    }

    @Test
    void in_our_book_every_question_is_said_in_its_own_words() {
        assertThat(OURS.talk().spoken().keySet())
                .containsExactlyInAnyOrderElementsOf(OURS.questions().keySet());
    }

    /** They speak of nobody who could be called something else, and say it as plainly as can be. */
    private static final Set<String> SAID_AS_ASKED = Set.of(
            "ban-application-refused",
            "centre-address-hidden",
            "centre-security-ok",
            "child-abduction-risk",
            "child-abduction-where",
            "child-age",
            "child-attends",
            "child-experienced",
            "child-residence",
            "child-school-informed",
            "child-took-part",
            "child-violence-risk",
            "child-welfare-has-asked",
            "child-welfare-order",
            "earlier-report-dropped",
            "emergency-needs-police-now",
            "hard-to-reach-safe-place",
            "helper-role",
            "helper-sees",
            "lesser-measures-failed",
            "reported-to-police",
            "tryggest-municipality",
            "visiting-ban-expires",
            "works-for-public-body");

    @Test
    void every_question_has_spoken_words_of_its_own_in_each_language_or_is_said_as_it_is_asked_on_purpose() {
        Set<String> same = new TreeSet<>();
        OURS.questions().values().forEach(question -> {
            Map<String, String> spoken = OURS.talk().of(question).ask().written();
            assertThat(spoken.keySet())
                    .as(question.id())
                    .containsExactlyInAnyOrderElementsOf(
                            question.ask().written().keySet());
            if (spoken.entrySet().stream()
                    .anyMatch(said -> said.getValue().equals(question.ask().in(said.getKey())))) {
                same.add(question.id());
            }
        });
        assertThat(same).containsExactlyInAnyOrderElementsOf(SAID_AS_ASKED);
    }

    @Test
    void whoever_is_at_risk_is_spoken_to_and_not_about_unless_the_question_is_for_the_helper() {
        String about = "(?i).*\\b(den utsatt|den utsett|person at risk).*";
        assertThat(OURS.questions().values())
                .filteredOn(question -> !OURS.talk().of(question).aside())
                .allSatisfy(question -> assertThat(
                                OURS.talk().of(question).ask().written().values())
                        .noneMatch(said -> said.matches(about)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FORMAL  | nb | Har utøveren noen gang tatt kvelertak på deg, eller klemt hardt om halsen?",
                "MAN     | nb | Har han noen gang tatt kvelertak på deg, eller klemt hardt om halsen?",
                "FORMAL  | en | Has the perpetrator ever strangled you, or squeezed your neck hard?",
                "WOMAN   | en | Has she ever strangled you, or squeezed your neck hard?",
                "NEITHER | en | Have they ever strangled you, or squeezed your neck hard?"
            })
    void a_person_is_called_as_was_chosen(String chosen, String language, String said) {
        Text ask = OURS.talk().of(question("strangulation")).ask();
        assertThat(OURS.talk()
                        .said(ask, Map.of("perpetrator", way("perpetrator", chosen)))
                        .in(language))
                .isEqualTo(said);
    }

    @Test
    void a_word_of_ones_own_is_used_in_every_form() {
        Way own = Vocabulary.known(OURS.talk().persons(), "perpetrator").word("eksen");
        Text ask = OURS.talk().of(question("perpetrator-allies-nearby")).ask();
        assertThat(OURS.talk().said(ask, Map.of("perpetrator", own)).in("nb"))
                .isEqualTo("Bor eksen, eller noen på eksens side, nær krisesenteret?");
    }

    @Test
    void nobody_is_left_unnamed_in_any_way_and_language() {
        for (Called person : OURS.talk().persons().values()) {
            for (Way way : person.ways()) {
                for (Spoken spoken : OURS.talk().spoken().values()) {
                    assertThat(OURS.talk()
                                    .said(spoken.ask(), Map.of(person.id(), way))
                                    .written()
                                    .values())
                            .noneMatch(text -> text.contains("{") || text.contains("}") || text.contains("|"))
                            .allMatch(text -> Character.isUpperCase(text.charAt(0)), "begins as a sentence does");
                }
            }
        }
    }

    @Test
    void whoever_asks_is_addressed_only_where_a_question_is_not_for_reading_aloud() {
        assertThat(OURS.questions().values().stream().filter(Question::judgement))
                .isNotEmpty()
                .allMatch(question -> OURS.talk().of(question).aside());
    }

    @Test
    void a_question_that_is_not_said_is_a_fault() {
        assertThat(faults("- question: boat-kind\n  ask: {nb: Hva slags?, en: What kind?, sv: Vilket slag?}\n"))
                .anyMatch(fault -> fault.contains("nothing says how to say `"));
    }

    @Test
    void a_place_that_nobody_is_called_in_is_a_fault_and_so_is_what_is_no_place() {
        assertThat(
                        faults(
                                """
                                - question: boat-kin
                                  ask: {nb: 'Har {whoo} båt?', en: 'Has {who a boat?', sv: 'Har {who} båt?'}
                                """))
                .anyMatch(fault -> fault.contains("`boat-kin` is not a question. Maybe `boat-kind`."));
        assertThat(
                        faults(
                                """
                                - question: boat-kind
                                  open: SAILING
                                  roughly: LAST
                                  ask: {nb: 'Har {whoo} båt?', en: 'Has {who a boat?', sv: 'Har {who} båt?'}
                                """))
                .anyMatch(fault -> fault.contains("nobody is called in the place `{whoo}`. Maybe `who`"))
                .anyMatch(fault -> fault.contains("no other brace stands in a text"))
                .anyMatch(fault -> fault.contains("`SAILING` is not an answer to `boat-kind`"))
                .anyMatch(fault -> fault.contains("`boat-kind` does not ask for a date"));
    }

    @Test
    void a_form_is_needed_for_every_place() {
        book.file(FILE, CALLED.replace("[skipperen, skipperen]", "[skipperen]"));
        assertThat(VocabularyReader.read(book.vocabulary()).faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("a form is needed for each of the places who, whom, in that order"));
    }
}
