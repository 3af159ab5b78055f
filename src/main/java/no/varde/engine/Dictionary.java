package no.varde.engine;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;

/**
 * Writes every sentence of a vocabulary as a dictionary in Drools' own form, with which Drools' expander turns rule
 * files into DRL. The text is for people and for exchange; this service never expands with it.
 */
public final class Dictionary {

    /** Drools replaces inside a line, and a sentence may hold a shorter one: the longer one must be tried before it. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final StringBuilder out = new StringBuilder();

    private Dictionary() {}

    /**
     * Returns the dictionary of a vocabulary, for rules in its first language.
     *
     * @param version that of the book, as it is printed
     */
    public static String of(Vocabulary vocabulary, String version) {
        DrlWriter writer = new DrlWriter(vocabulary.levels());
        Dictionary dictionary = new Dictionary();
        dictionary.line("# Made from the vocabulary, version " + version + ". Do not edit.");
        dictionary.entries("when", vocabulary.sentences().conditions(), writer::condition);
        dictionary.entries("then", vocabulary.sentences().conclusions(), said -> writer.conclusion(said.conclusion()));
        return dictionary.out.toString();
    }

    private <M> void entries(String side, Map<String, Sentence<M>> sentences, Function<M, String> drl) {
        sentences.keySet().stream().sorted(LONGEST_FIRST).forEach(text -> {
            M meaning = Vocabulary.known(sentences, text).meaning();
            line("[" + side + "]" + key(text) + "=" + drl.apply(meaning));
        });
    }

    /** Returns a sentence as a pattern: of what a sentence can hold, only a full stop means more than itself. */
    private static String key(String sentence) {
        return sentence.replace(".", "\\.");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
