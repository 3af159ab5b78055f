package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence is read as it is written: in the letters of its language, and not to be taken for another sentence. */
class SentenceLettersTest {

    private static final String QUESTIONS = "vocabulary/questions.yaml";
    private static final String YES = "YES: {nb: det er torden, en: there is thunder}";
    private static final String NO = "NO: {nb: det er ikke torden, en: there is no thunder}";

    private final PlantedBook book = PlantedBook.kite();

    private List<String> faults() {
        return VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private SentenceLettersTest saying(String yes, String no) {
        book.plant(QUESTIONS, YES, YES.replace("det er torden", yes))
                .plant(QUESTIONS, NO, NO.replace("det er ikke torden", no));
        return this;
    }

    @ParameterizedTest
    @CsvSource({
        "det er tordеn, U+0435",
        "det er tοrden, U+03BF",
        "det er tordｅn, U+FF45",
        "det er tоrden, U+043E",
        "det er tordeո, U+0578",
        "det er toꮁden, U+AB81",
        "det er toɡden, U+0261",
        "det er to𝗋den, U+1D5CB",
        "det er toᴦden, U+1D26",
        "det er toᴅen, U+1D05",
        "det er ﬁn torden, U+FB01",
        "det er tordªn, U+00AA",
        "det er tordenˈ, U+02C8",
        "det er tordǀn, U+01C0",
        "det er tordeƅn, U+0185",
        "det er ſtorden, U+017F",
        "det er torĸen, U+0138",
        "det er tordㅡen, U+3161"
    })
    void a_letter_of_another_script_or_of_none_stands_in_no_sentence(String sentence, String letter) {
        assertThat(saying(sentence, "det er ikke torden").faults()).anySatisfy(fault -> assertThat(fault)
                .startsWith("vocabulary/questions.yaml:")
                .containsAnyOf(
                        letter + ", is not one of `nb`", // in a sentence
                        letter + "). Type it anew")); // in any text, where it looks like another
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "det er tor\u0332den",
                "det er to\u20DDrden",
                "det er torde\u0334n",
                "det er tⅼrden",
                "det er ３ torden"
            })
    void neither_marks_nor_numbers_of_other_kinds_stand_in_a_sentence(String sentence) {
        assertThat(saying(sentence, "det er ikke torden").faults())
                .anySatisfy(fault -> assertThat(fault).contains("cannot be a sentence"));
    }

    @ParameterizedTest
    @CsvSource({
        "det er lyn nå, det er Iyn nå",
        "det er lyn nå, det er 1yn nå",
        "det er lyn nå, det er lyn ṇå",
        "det er 0 lyn, det er O lyn",
        "det er lyn i øst, det er lyn ı øst",
        "det er barn her, det er bam her",
        "det er vind nå, det er vind nȧ",
        "det er Lyn nå, det er lyn nå",
        "det er vvind nå, det er wind nå",
        "det er ş her, det er ș her",
        "det er Ðag nå, det er Đag nå"
    })
    void two_sentences_that_look_alike_are_a_fault(String yes, String no) {
        assertThat(saying(yes, no).faults()).anySatisfy(fault -> assertThat(fault)
                .contains("`" + no + "` looks like `" + yes + "` of another entry, at vocabulary/questions.yaml:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"čáhci lea garas ođđa", "żółć jest źle", "ŋuovva ja ŧ", "nước ở đây", "ğ ve ş ı"})
    void letters_of_any_language_in_latin_script_stand_in_a_sentence(String sentence) {
        assertThat(saying(sentence, "det er ikke torden").faults())
                .noneMatch(fault -> fault.contains("`" + sentence + "` cannot be"));
    }

    @Test
    void letters_written_as_two_characters_are_the_same_letters() {
        assertThat(saying("det bla\u030Aser torden", "det er ikke torden").faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "uk, гримить грім, гримить гpім, U+0070",
        "ar, هناك رعد قوي, هناك rعد قوي, U+0072",
        "fa, رعد می\u200Cآید, رعد a می\u200Cآید, U+0061",
        "hi, बिजली चमकती है, बिजली चमकती hai है, U+0068",
        "el, πέφτει κεραυνός, πέφτει kεραυνός, U+006B",
        "sr, грми јако, грми jако, U+006A",
        "sr, grmi jako, grmi јako, U+0458"
    })
    void another_language_is_written_in_its_own_script_and_in_no_other(
            String language, String good, String bad, String letter) {
        assertThat(translated(PlantedBook.kite(), language, good)).isEmpty();
        assertThat(translated(PlantedBook.kite(), language, bad))
                .singleElement()
                .asString()
                .containsAnyOf(
                        "`" + bad + "` cannot be a sentence: the letter `" + letterOf(letter) + "`, " + letter
                                + ", is not one of `" + language + "`",
                        letter + "). Type it anew");
    }

    private static String letterOf(String name) {
        return Character.toString(Integer.parseInt(name.substring(2), 16));
    }

    private static List<String> translated(PlantedBook book, String language, String sentence) {
        book.plant(
                        "vocabulary/book.yaml",
                        "languages: [nb, en]",
                        "languages: [nb, en, " + language + "]\nfallback: {" + language + ": [nb]}")
                .plant(QUESTIONS, YES, YES.replace("}", ", " + language + ": " + sentence + "}"));
        return VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 2_000, 30_000, 400_000})
    void a_long_sentence_is_refused_where_it_stands(int length) {
        String sentence = "det er " + "veldig ".repeat(length / 7) + "torden";
        assertThat(saying(sentence, "det er ikke torden").faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault)
                .startsWith("vocabulary/questions.yaml:")
                .contains(" cannot be a sentence: it has ")
                .endsWith(" characters, more than 400"));
    }

    @Test
    void a_sentence_may_have_400_characters() {
        String sentence = "det er " + "x".repeat(361);
        assertThat(saying(sentence, "det er ikke torden").faults()).isEmpty();
    }
}
