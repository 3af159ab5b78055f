package no.varde.rulebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.rulebook.ListedSentence.Side;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Sentences;
import no.varde.vocabulary.Subject;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Every sentence that the rules of a book can have, by what it speaks of, in the order of the vocabulary. */
public final class AllSentences {

    private final Vocabulary vocabulary;
    private final Map<Subject, List<ListedSentence>> bySubject = new LinkedHashMap<>();
    private final Map<ListedSentence, String> lowered = new HashMap<>();

    private AllSentences(Vocabulary vocabulary, Collection<Rule> rules) {
        this.vocabulary = vocabulary;
        Map<Text, Long> when = uses(rules.stream().flatMap(rule -> rule.when().stream()));
        Map<Text, Long> then = uses(rules.stream().flatMap(rule -> rule.then().stream()));
        vocabulary.sentences().conditions().values().forEach(sentence -> add(condition(sentence, when)));
        vocabulary.sentences().conclusions().values().forEach(sentence -> add(conclusion(sentence, then)));
    }

    /** Returns the sentences of a book. */
    public static AllSentences of(RuleBook book) {
        return new AllSentences(book.vocabulary(), book.rules());
    }

    private static Map<Text, Long> uses(Stream<? extends Sentence<?>> said) {
        Map<Text, Long> uses = new HashMap<>();
        said.forEach(sentence -> uses.merge(sentence.text(), 1L, Long::sum));
        return uses;
    }

    private void add(ListedSentence sentence) {
        bySubject.computeIfAbsent(sentence.subject(), any -> new ArrayList<>()).add(sentence);
        lowered.put(
                sentence,
                lowered(sentence.subject().id() + "\n"
                        + String.join("\n", sentence.text().written().values())));
    }

    private static ListedSentence condition(Sentence<Condition> sentence, Map<Text, Long> uses) {
        Layer earliest = ConditionScope.earliest(sentence.meaning());
        List<Layer> layers =
                layers().filter(layer -> layer.compareTo(earliest) >= 0).toList();
        return new ListedSentence(
                Subject.of(sentence.meaning()),
                Side.WHEN,
                sentence.text(),
                layers,
                uses.getOrDefault(sentence.text(), 0L));
    }

    private static ListedSentence conclusion(Sentence<Sentences.Said> sentence, Map<Text, Long> uses) {
        var conclusion = sentence.meaning().conclusion();
        return new ListedSentence(
                Subject.of(conclusion),
                Side.THEN,
                sentence.text(),
                layers().filter(layer -> layer.concludes(conclusion)).toList(),
                uses.getOrDefault(sentence.text(), 0L));
    }

    private static Stream<Layer> layers() {
        return Arrays.stream(Layer.values()).filter(layer -> !layer.folder().isEmpty());
    }

    /** Returns all sentences of each subject. */
    public Map<Subject, List<ListedSentence>> bySubject() {
        return with("", null);
    }

    /**
     * Returns the sentences that have some words, in any language and any order, by their subjects.
     *
     * @param words parts of words, with spaces between them; the id of the subject counts as one of the words
     * @param layer a folder whose rules can have them, or null for any
     */
    public Map<Subject, List<ListedSentence>> with(String words, @Nullable Layer layer) {
        List<String> wanted = Stream.of(lowered(words).split("[\\p{Z}\\p{C}\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<Subject, List<ListedSentence>> found = new LinkedHashMap<>();
        bySubject.forEach((subject, sentences) -> {
            List<ListedSentence> with = sentences.stream()
                    .filter(sentence -> layer == null || sentence.layers().contains(layer))
                    .filter(sentence -> wanted.stream().allMatch(Vocabulary.known(lowered, sentence)::contains))
                    .toList();
            if (!with.isEmpty()) {
                found.put(subject, with);
            }
        });
        return found;
    }

    private static String lowered(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Returns how the book calls a subject; nothing where it has only its sentences. */
    public Optional<Text> name(Subject subject) {
        String id = subject.id();
        return switch (subject.kind()) {
            case ANSWER -> nameOfAnswer(id);
            case LEVEL -> Optional.of(vocabulary.levelTitle());
            case ACTION -> vocabulary.nameOf(id);
            case WARNING -> Optional.ofNullable(vocabulary.warnings().get(id)).map(warning -> warning.text());
            case PLAN_ITEM ->
                Optional.ofNullable(vocabulary.planItems().get(id)).map(item -> item.text());
            case FINDING, COUNT, ACTIONS, REVIEW -> Optional.empty();
        };
    }

    private Optional<Text> nameOfAnswer(String id) {
        return Optional.ofNullable(vocabulary.questions().get(id))
                .map(Question::ask)
                .or(() -> Optional.ofNullable(vocabulary.laws().get(id)).map(Law::title));
    }
}
