package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.varde.TheBook;
import no.varde.document.Guess;
import org.junit.jupiter.api.Test;

/** What is guessed where a sentence is misspelt never means something else than what was misspelt. */
class NearSentencesTest {

    private static final Sentences SENTENCES = TheBook.BOOK.vocabulary().sentences();
    private static final NearSentences CONDITIONS = NearSentences.conditions(SENTENCES, "nb");
    private static final NearSentences CONCLUSIONS = NearSentences.conclusions(SENTENCES, "nb");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private final List<UnaryOperator<List<String>>> slips = List.of(
            words -> letter(words, (word, i) -> word.substring(0, i) + word.substring(i + 1)),
            words -> letter(words, (word, i) -> word.substring(0, i + 1) + word.substring(i)),
            words -> letter(words, NearSentencesTest::turned),
            words -> letter(words, this::another),
            this::leftOut,
            words -> added(words, anyWord()),
            this::exchanged,
            this::turnedWords);

    @Test
    void no_misspelt_sentence_is_taken_for_one_that_means_something_else() {
        assertThat(misread(words -> slips.get(random.nextInt(slips.size())).apply(words)))
                .as("seed " + seed)
                .isEmpty();
    }

    @Test
    void no_sentence_is_taken_for_its_opposite() {
        assertThat(misread(words -> added(words, "ikke"))).as("seed " + seed).isEmpty();
        assertThat(misread(words ->
                        words.stream().filter(word -> !word.equals("ikke")).toList()))
                .as("seed " + seed)
                .isEmpty();
    }

    @Test
    void names_the_others_of_a_question_where_one_word_tells_them_apart() {
        assertThat(CONDITIONS.to("den utsatte er ikke redd"))
                .hasToString(
                        """
                Maybe one of these, which mean different things: `den utsatte er redd`, `det er ikke kjent hvor redd den \
                utsatte er` or `den utsatte er svært redd`.""");
    }

    @Test
    void guesses_one_where_a_letter_is_wrong() {
        assertThat(CONDITIONS.to("trusselnivået er minst forhøyett"))
                .hasToString("Maybe `trusselnivået er minst forhøyet`.");
        assertThat(CONDITIONS.to("Den utsatte er redd.")).hasToString("Maybe `den utsatte er redd`.");
    }

    @Test
    void names_what_shares_words_with_another_way_to_say_it() {
        assertThat(CONDITIONS.to("trusselen mot den utsatte har ikke falt").named())
                .startsWith("det er ikke funnet at trusselen mot den utsatte har falt")
                .hasSizeBetween(2, 3);
        assertThat(CONCLUSIONS
                        .to("anbefal mobil voldsalarm til den utsatte er trygg")
                        .named())
                .startsWith("anbefal mobil voldsalarm");
        assertThat(CONDITIONS.to("fullstendig sludder")).hasToString("");
    }

    @Test
    void tells_two_sentences_on_a_line_apart() {
        assertThat(CONDITIONS.to("den utsatte er redd og den utsatte har ikke dyr"))
                .hasToString("One sentence a line: `den utsatte er redd` and `den utsatte har ikke dyr`.");
        assertThat(CONDITIONS.to("den utsatte er redd eller den utsatte har ikke dyr"))
                .hasToString("A rule for each of them: `den utsatte er redd` and `den utsatte har ikke dyr`.");
    }

    private List<String> misread(UnaryOperator<List<String>> slip) {
        Map<String, Object> conditions = new HashMap<>();
        SENTENCES.conditions().forEach((said, sentence) -> conditions.put(said, truth(sentence.meaning())));
        Map<String, Object> conclusions = new HashMap<>();
        SENTENCES
                .conclusions()
                .forEach((said, sentence) ->
                        conclusions.put(said, sentence.meaning().conclusion()));
        List<String> misread = new ArrayList<>(misread(conditions, CONDITIONS, slip));
        misread.addAll(misread(conclusions, CONCLUSIONS, slip));
        return misread;
    }

    private static Object truth(Condition condition) {
        return condition
                .answer()
                .<Object>map(band -> List.of(band.slot(), band.cells()))
                .orElse(condition);
    }

    private List<String> misread(Map<String, Object> truths, NearSentences near, UnaryOperator<List<String>> slip) {
        List<String> wrong = new ArrayList<>();
        truths.forEach((said, truth) -> {
            String written = String.join(" ", slip.apply(List.of(said.split(" "))));
            if (truths.containsKey(written)) {
                return;
            }
            Guess guess = near.to(written);
            Set<Object> meant = new HashSet<>();
            guess.named().forEach(named -> meant.add(truths.get(named)));
            boolean fine =
                    switch (guess.sort()) {
                        case NONE -> true;
                        case ONE -> meant.equals(Set.of(truth)) && !isTurned(said, written);
                        case DIFFERENT, BY_WORDS ->
                            meant.size() > 1 && meant.size() == guess.named().size();
                        case JOINED, EITHER -> guess.named().size() == 2;
                    };
            if (!fine) {
                wrong.add(said + " | " + written + " | " + guess);
            }
        });
        return wrong;
    }

    /** Says whether what was written has more or fewer of the word than what is meant, and not by a slip in it. */
    private static boolean isTurned(String said, String written) {
        long meant = said.split("\\bikke\\b", -1).length;
        long now = written.split("\\bikke\\b", -1).length;
        return now > meant || now < meant && written.split(" ").length < said.split(" ").length;
    }

    private interface InWord {
        String at(String word, int i);
    }

    private List<String> letter(List<String> words, InWord slip) {
        List<String> misspelt = new ArrayList<>(words);
        int at = random.nextInt(words.size());
        String word = words.get(at);
        misspelt.set(at, slip.at(word, random.nextInt(word.length())));
        return misspelt.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static String turned(String word, int i) {
        return i + 1 == word.length()
                ? word
                : word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
    }

    private String another(String word, int i) {
        return word.substring(0, i) + (char) ('a' + random.nextInt(26)) + word.substring(i + 1);
    }

    private List<String> leftOut(List<String> words) {
        List<String> fewer = new ArrayList<>(words);
        fewer.remove(random.nextInt(words.size()));
        return fewer;
    }

    private List<String> added(List<String> words, String word) {
        List<String> more = new ArrayList<>(words);
        more.add(random.nextInt(words.size() + 1), word);
        return more;
    }

    private List<String> exchanged(List<String> words) {
        List<String> other = new ArrayList<>(words);
        other.set(random.nextInt(words.size()), anyWord());
        return other;
    }

    private String anyWord() {
        List<String> all = List.copyOf(SENTENCES.conditions().keySet());
        String[] words = all.get(random.nextInt(all.size())).split(" ");
        return words[random.nextInt(words.length)];
    }

    private List<String> turnedWords(List<String> words) {
        List<String> other = new ArrayList<>(words);
        Collections.swap(other, random.nextInt(words.size()), random.nextInt(words.size()));
        return other;
    }
}
