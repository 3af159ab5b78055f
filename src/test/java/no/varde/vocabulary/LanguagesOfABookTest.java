package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A book has any number of languages; what is missing in one of them is read in another, or is a fault. */
class LanguagesOfABookTest {

    private static final String BOOK = "vocabulary/book.yaml";
    private static final String QUESTIONS = "vocabulary/questions.yaml";
    private static final String LANGUAGES = "languages: [nb, en, sv]\n";
    private static final String FALLBACK = "fallback: {sv: [nb]}\n";
    private static final String DRUNK =
            "YES: {nb: føreren har drukket, en: the skipper has been drinking, sv: föraren har druckit}";

    private final PlantedBook book = PlantedBook.boat();

    private void faultsAre(String... messages) {
        List<String> faults = VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
        assertThat(faults).containsExactlyElementsOf(book.marked(messages));
    }

    private Vocabulary vocabulary() {
        VocabularyReader.Result read = VocabularyReader.read(book.vocabulary());
        assertThat(read.faults()).isEmpty();
        return Objects.requireNonNull(read.vocabulary());
    }

    private static Text measure(Vocabulary vocabulary, String id, String detail) {
        return Vocabulary.known(Vocabulary.known(vocabulary.measures(), id).details(), detail);
    }

    @Nested
    class AText {

        @Test
        void is_said_in_each_language_in_which_it_is_written() {
            Text ask = Vocabulary.known(vocabulary().questions(), "can-swim").ask();
            assertThat(List.of(ask.in("nb"), ask.in("en"), ask.in("sv")))
                    .containsExactly("Kan passasjeren svømme?", "Can the passenger swim?", "Kan passageraren simma?");
            assertThat(ask.languageFor("sv")).isEqualTo("sv");
        }

        @Test
        void that_a_language_lacks_is_said_in_the_first_language_of_its_fallback() {
            Text use = measure(vocabulary(), "life-raft", "use");
            assertThat(use.in("sv")).isEqualTo("Flåten løses ut når båten ikke kan berges.");
            assertThat(use.languageFor("sv")).isEqualTo("nb");
            assertThat(use.isWrittenIn("sv")).isFalse();
        }

        @Test
        void is_looked_for_in_the_stated_order() {
            book.plant(BOOK, LANGUAGES, "languages: [nb, en, da, sv]\n")
                    .plant(BOOK, FALLBACK, "fallback: {da: [nb], sv: [da, en]}\n")
                    .plant(QUESTIONS, "sv: Kan passageraren simma?", "da: Kan passageren svømme?");
            Vocabulary vocabulary = vocabulary();
            Text swim = Vocabulary.known(vocabulary.questions(), "can-swim").ask();
            assertThat(swim.in("sv")).isEqualTo("Kan passageren svømme?");
            assertThat(measure(vocabulary, "life-raft", "use").in("sv"))
                    .isEqualTo("The raft is released when the boat cannot be saved.");
        }

        @Test
        void that_is_made_of_two_is_said_in_one_language_only() {
            book.plant(QUESTIONS, DRUNK, DRUNK.replace(", sv: föraren har druckit", ""));
            Text unknown = Vocabulary.known(vocabulary().sentences().conditions(), "ingen vet om føreren har drukket")
                    .text();
            assertThat(unknown.in("sv")).isEqualTo("ingen vet om føreren har drukket");
            assertThat(unknown.languageFor("sv")).isEqualTo("nb");
        }

        @Test
        void that_is_missing_is_a_fault_where_the_book_does_not_allow_it() {
            book.plant(BOOK, FALLBACK, "")
                    .plant(
                            QUESTIONS,
                            DRUNK,
                            DRUNK.replace(", sv: föraren har druckit", "").replace("{", "▶{"))
                    .plant("vocabulary/measures.yaml", "use: {nb: Flåten løses ut", "use: ▶{nb: Flåten løses ut");
            faultsAre("measures[life-raft].use: `sv` is missing", "questions[skipper-drunk].says.YES: `sv` is missing");
        }

        @Test
        void is_never_empty_even_where_it_may_be_missing() {
            book.plant(QUESTIONS, "sv: föraren har druckit", "sv: ▶''");
            faultsAre("questions[skipper-drunk].says.YES.sv: the text is empty");
        }

        @Test
        void says_the_same_as_no_other_entry_in_a_third_language_too() {
            book.plant(QUESTIONS, "NO: {nb: føreren har ikke drukket", "NO: ▶{nb: føreren har ikke drukket")
                    .plant(QUESTIONS, "sv: föraren har inte druckit", "sv: motorn sviktar");
            List<String> faults = VocabularyReader.read(book.vocabulary()).faults().stream()
                    .map(Fault::toString)
                    .toList();
            assertThat(faults)
                    .singleElement()
                    .asString()
                    .startsWith(book.marks().get(0) + ": `motorn sviktar` is said by another entry too");
        }
    }

    @Nested
    class TheLanguages {

        @Test
        void are_the_only_fault_where_they_are_missing() {
            book.plant(BOOK, LANGUAGES, "");
            assertThat(VocabularyReader.read(book.vocabulary()).faults())
                    .singleElement()
                    .asString()
                    .endsWith("`languages` must stand once, as a list of languages such as `nb`, the language of the"
                            + " rules first");
        }

        @Test
        void are_two_or_three_small_letters_each() {
            book.plant(BOOK, LANGUAGES, "languages: [nb, en, sv, ▶norsk, ▶NN]\n");
            faultsAre(
                    "`norsk` is not a language: two or three small letters, such as `nb`",
                    "`NN` is not a language: two or three small letters, such as `nb`");
        }

        @Test
        void stand_once_each() {
            book.plant(BOOK, LANGUAGES, "languages: [nb, en, sv, ▶en]\n");
            faultsAre("`en` stands twice");
        }
    }

    @Nested
    class TheFallback {

        @Test
        void is_of_a_language_of_the_book_to_languages_of_the_book() {
            book.plant(BOOK, FALLBACK, "fallback: {sv: ▶[bn, nb], ▶svn: [nb]}\n");
            faultsAre(
                    "fallback.sv: `bn` is not a language of the book: nb, en, sv. Maybe `en` or `nb`.",
                    "fallback.svn: `svn` is not a language of the book: nb, en, sv. Maybe `sv`.");
        }

        @Test
        void is_not_of_the_language_of_the_rules() {
            book.plant(BOOK, FALLBACK, "fallback: {sv: [nb], ▶nb: [en]}\n");
            faultsAre("fallback.nb: `nb` is the language of the rules, which lacks no text");
        }

        @Test
        void names_each_language_once_and_not_its_own() {
            book.plant(BOOK, FALLBACK, "fallback: {sv: ▶[sv, en, nb]}\n");
            faultsAre("fallback.sv: `sv` stands twice");
        }

        @Test
        void ends_with_a_language_that_lacks_no_text() {
            book.plant(BOOK, FALLBACK, "fallback: {sv: ▶[en], en: [nb]}\n");
            faultsAre("fallback.sv: the last of these must be a language that lacks no text: nb");
        }
    }

    @Test
    void words_that_are_no_part_of_the_book_are_said_in_the_first_language_of_the_order_that_has_them() {
        BookLanguages languages = vocabulary().languages();
        assertThat(languages.nearest("sv", List.of("nb", "en")::contains, "en")).isEqualTo("nb");
        assertThat(languages.nearest("sv", List.of("nb", "sv")::contains, "en")).isEqualTo("sv");
        assertThat(languages.nearest("sv", List.of("en", "fr")::contains, "fr")).isEqualTo("fr");
        assertThat(BookLanguages.nameOf("sv")).isEqualTo("Svenska");
    }
}
