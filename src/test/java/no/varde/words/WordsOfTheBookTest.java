package no.varde.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import org.junit.jupiter.api.Test;

/** The texts that a helper reads aloud: one form of each word, whole and short sentences, and nothing said twice. */
class WordsOfTheBookTest {

    /** More than a breath holds. */
    private static final int MOST_WORDS = 35;

    private static final List<Said> TEXTS = TextsOfTheBook.read();
    private static final List<WrongWord> WRONG = WordList.read();

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?:])\\s+");
    private static final Pattern SPACING = Pattern.compile("  | [,.;?!](?!\\.)|\\s$|^\\s|,,|\\.\\.(?!\\.)");

    @Test
    void texts_are_found_in_rules_and_vocabulary_and_messages() {
        assertThat(TEXTS)
                .extracting(Said::where)
                .anyMatch(where -> where.contains(".dslr "))
                .anyMatch(where -> where.startsWith("measures.yaml "))
                .anyMatch(where -> where.startsWith("warnings.yaml "))
                .anyMatch(where -> where.startsWith("result_nb.properties "));
        assertThat(TEXTS).hasSizeGreaterThan(5_000);
    }

    @Test
    void every_word_of_the_list_finds_what_it_is_for_and_spares_what_it_should() {
        assertThat(WRONG).hasSizeGreaterThan(30).allSatisfy(word -> {
            assertThat(word.isIn(word.sample())).as(word.sample()).isTrue();
            assertThat(word.isIn(word.allowed())).as(word.allowed()).isFalse();
            assertThat(word.say()).isNotBlank();
            assertThat(word.because()).isNotBlank();
        });
    }

    @Test
    void no_text_has_a_word_of_the_list() {
        assertThat(TEXTS.stream()
                        .flatMap(said ->
                                WRONG.stream().filter(word -> word.isIn(said)).map(word -> word.toldOf(said))))
                .isEmpty();
    }

    @Test
    void no_sentence_is_longer_than_a_breath() {
        assertThat(TEXTS.stream()
                        .filter(said -> sentences(said.text()).anyMatch(sentence -> words(sentence) > MOST_WORDS)))
                .isEmpty();
    }

    @Test
    void words_stand_one_space_apart_and_none_before_a_stop() {
        assertThat(TEXTS.stream()
                        .filter(said -> !said.where().contains(".properties "))
                        .filter(said -> SPACING.matcher(said.text()).find()))
                .isEmpty();
    }

    /** The reason says why, and the measure how: whoever reads both is not told the same twice. */
    @Test
    void no_reason_repeats_a_sentence_of_the_measure_it_is_about() {
        assertThat(TheBook.BOOK.rules().stream().flatMap(WordsOfTheBookTest::repeated))
                .isEmpty();
    }

    private static Stream<String> repeated(Rule rule) {
        return rule.then().stream()
                .map(sentence -> measure(sentence.meaning()))
                .filter(measure -> measure != null && measure.firstDetail() != null)
                .flatMap(measure -> repeated(rule, measure))
                .distinct();
    }

    private static Stream<String> repeated(Rule rule, Measure measure) {
        return measure.firstDetail().written().entrySet().stream().flatMap(text -> {
            List<String> said = sentences(text.getValue()).toList();
            return sentences(rule.reason().in(text.getKey()))
                    .filter(said::contains)
                    .map(sentence -> rule.id() + " and `" + measure.id() + "` both say: " + sentence);
        });
    }

    private static Measure measure(Conclusion conclusion) {
        return TheBook.BOOK.vocabulary().measures().values().stream()
                .filter(measure -> conclusion instanceof Conclusion.AboutMeasure about
                        && about.measure().equals(measure.id()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> sentences(String text) {
        return Arrays.stream(END_OF_SENTENCE.split(text.strip()));
    }

    private static int words(String sentence) {
        return sentence.split("\\s+").length;
    }
}
