package no.varde.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.rulebook.AllSentences;
import no.varde.rulebook.Layer;
import no.varde.rulebook.ListedSentence;
import no.varde.rulebook.ListedSentence.Side;
import no.varde.rulebook.RulePrefixes;
import no.varde.vocabulary.Subject;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** Lists sentences by what they speak of, each in every language, with where it can stand and how many rules have it. */
public final class SentencesText {

    private static final String INDENT = "      ";

    private final AllSentences all;
    private final Vocabulary vocabulary;
    private final String language;
    private final Labels labels;
    private final StringBuilder text = new StringBuilder();

    private SentencesText(AllSentences all, Vocabulary vocabulary, String language) {
        this.all = all;
        this.vocabulary = vocabulary;
        this.language = language;
        this.labels = new Labels(vocabulary.languages(), language);
    }

    /** Returns what was found, as text in a language. */
    public static String of(
            AllSentences all, Map<Subject, List<ListedSentence>> found, Vocabulary vocabulary, String language) {
        SentencesText text = new SentencesText(all, vocabulary, language);
        found.forEach(text::subject);
        int number = found.values().stream().mapToInt(List::size).sum();
        return text.text + text.labels.of("sentences.number", number) + "\n";
    }

    private void subject(Subject subject, List<ListedSentence> sentences) {
        String name = all.name(subject).map(said -> said.in(language)).orElse("");
        text.append(String.join(
                        ": ",
                        List.of(labels.of("sentences.subject." + subject.kind()), subject.id(), name).stream()
                                .filter(part -> !part.isEmpty())
                                .toList()))
                .append('\n');
        sentences.forEach(this::sentence);
        text.append('\n');
    }

    private void sentence(ListedSentence sentence) {
        Text said = sentence.text();
        text.append(sentence.side() == Side.WHEN ? "when  " : "then  ")
                .append(said.in(vocabulary.language()))
                .append('\n');
        vocabulary.languages().all().stream()
                .filter(other -> !other.equals(vocabulary.language()) && said.isWrittenIn(other))
                .forEach(other -> text.append(INDENT)
                        .append(other)
                        .append(": ")
                        .append(said.in(other))
                        .append('\n'));
        text.append(INDENT)
                .append(labels.of("sentences.use", where(sentence), sentence.rules()))
                .append('\n');
    }

    private static String where(ListedSentence sentence) {
        return sentence.layers().stream().map(Layer::folder).collect(Collectors.joining(", "));
    }

    /** Returns what the letters before the numbers of rules stand for, as text in a language. */
    public static String of(RulePrefixes prefixes, Vocabulary vocabulary, String language) {
        Labels labels = new Labels(vocabulary.languages(), language);
        return prefixes.all().stream()
                .map(prefix -> prefix.letters() + "  "
                        + labels.of(
                                "sentences.prefix", prefix.rules(), prefix.last(), String.join(", ", prefix.files()))
                        + "\n")
                .collect(Collectors.joining());
    }
}
