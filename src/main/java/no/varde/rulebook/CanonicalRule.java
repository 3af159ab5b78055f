package no.varde.rulebook;

import java.util.Comparator;
import java.util.List;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** Writes a rule in one form for the hash of the book: whatever its file, its layout and the order of its sentences. */
final class CanonicalRule {

    private CanonicalRule() {}

    /** Returns the SHA-256, in hex, of what a book says. */
    static String hash(String canonicalVocabulary, List<Rule> rules, Vocabulary vocabulary) {
        StringBuilder text = new StringBuilder(canonicalVocabulary);
        rules.stream().sorted(Comparator.comparing(Rule::id)).forEach(rule -> write(rule, vocabulary, text));
        return Fingerprint.of(text.toString());
    }

    private static void write(Rule rule, Vocabulary vocabulary, StringBuilder out) {
        line(out, "rule", rule.layer().folder() + " " + rule.id());
        vocabulary.languages().all().forEach(language -> {
            line(out, "title", written(rule.title(), language));
            line(out, "reason", written(rule.reason(), language));
        });
        rule.sources().forEach(source -> line(out, "source", source));
        rule.legalBasis().forEach(law -> line(out, "law", law));
        texts(rule.when(), vocabulary).forEach(text -> line(out, "when", text));
        texts(rule.then(), vocabulary).forEach(text -> line(out, "then", text));
    }

    /** Returns what is written in a language; nothing where the book lets it lack the text. */
    private static String written(Text text, String language) {
        return text.isWrittenIn(language) ? text.in(language) : "";
    }

    private static <M> List<String> texts(List<Sentence<M>> sentences, Vocabulary vocabulary) {
        return sentences.stream()
                .map(sentence -> sentence.text().in(vocabulary.language()))
                .sorted()
                .toList();
    }

    private static void line(StringBuilder out, String key, String text) {
        out.append(key).append(' ').append(text).append('\n');
    }
}
