package no.varde.vocabulary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.document.Guess;
import no.varde.document.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which sentence somebody meant who wrote another. One alone is guessed only where nothing but slips of the hand
 * tell it from what was written, and where nothing that means something else is as near; a word more or less may turn a
 * sentence into its opposite, so then all that is near is named, and that it means different things.
 */
public final class NearSentences {

    /** Longer than any sentence. */
    private static final int LONGEST = 200;

    /** The letters that a fault has room for beside what was written. */
    private static final int ROOM = 300;

    /** What joins two sentences that both must hold, and what joins two of which one is enough. */
    private static final Set<String> AND = Set.of("og", "and", "samt", "men", "but");

    private static final Set<String> OR = Set.of("eller", "or");

    /**
     * A sentence that can stand in one place.
     *
     * @param truth equal for two sentences that hold in the same cases
     */
    private record Candidate(String text, Object truth, Subject subject, List<String> words) {}

    private record Near(Candidate candidate, Likeness likeness) {}

    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    /** Every word of the vocabulary, whichever side it stands on: what is one of them is no slip. */
    private final Set<String> known = new HashSet<>();

    private @Nullable SharedWords<Candidate> shared;

    private NearSentences(Sentences sentences, String language) {
        Stream.concat(sentences.conditions().values().stream(), sentences.conclusions().values().stream())
                .forEach(sentence -> known.addAll(Spelling.words(sentence.text().in(language))));
    }

    /** Returns what can stand under "when". */
    public static NearSentences conditions(Sentences sentences, String language) {
        return new NearSentences(sentences, language).withConditions(sentences, language);
    }

    /** Returns what can stand under "then". */
    public static NearSentences conclusions(Sentences sentences, String language) {
        return new NearSentences(sentences, language).withConclusions(sentences, language);
    }

    /** Returns all that can stand under "when" or "then". */
    public static NearSentences all(Sentences sentences, String language) {
        return conditions(sentences, language).withConclusions(sentences, language);
    }

    private NearSentences withConditions(Sentences sentences, String language) {
        sentences
                .conditions()
                .values()
                .forEach(sentence ->
                        add(sentence.text().in(language), truth(sentence.meaning()), Subject.of(sentence.meaning())));
        return this;
    }

    private NearSentences withConclusions(Sentences sentences, String language) {
        sentences.conclusions().values().forEach(sentence -> {
            Conclusion said = sentence.meaning().conclusion();
            add(sentence.text().in(language), said, Subject.of(said));
        });
        return this;
    }

    private void add(String text, Object truth, Subject subject) {
        candidates.putIfAbsent(text, new Candidate(text, truth, subject, Spelling.words(text)));
    }

    /** Returns something that is equal for two conditions that hold in the same cases. */
    private static Object truth(Condition condition) {
        return condition
                .answer()
                .<Object>map(band -> List.of(band.slot(), band.cells()))
                .orElse(condition);
    }

    /** Returns a guess at what was meant. */
    public Guess to(String written) {
        List<String> words = Spelling.words(written);
        if (words.isEmpty() || written.length() > LONGEST) {
            return Guess.NONE;
        }
        int room = ROOM - written.length();
        List<Near> near = near(words, Likeness.Sort.WORD);
        if (!near.isEmpty()) {
            return isSlip(near) ? Guess.one(near.get(0).candidate.text) : among(near, words, room);
        }
        return joined(words).orElseGet(() -> byWords(words, room));
    }

    /** Returns what is at least so near, the nearest first. */
    private List<Near> near(List<String> words, Likeness.Sort most) {
        return candidates.values().stream()
                .map(candidate -> new Near(candidate, Likeness.of(words, candidate.words, known)))
                .filter(near -> near.likeness.sort().compareTo(most) <= 0)
                .sorted(Comparator.comparing(Near::likeness))
                .toList();
    }

    /** Says whether nothing but letters tells what was written from what is near; of the same words, nothing else is. */
    private static boolean isSlip(List<Near> near) {
        List<Near> nearest = near.stream()
                .filter(one -> !near.get(0).likeness.isNothing() || one.likeness.isNothing())
                .toList();
        return nearest.stream().allMatch(one -> one.likeness.sort() == Likeness.Sort.LETTERS)
                && nearest.stream().map(one -> one.candidate.truth).distinct().count() == 1;
    }

    /** Names what is near, and what else is said of the same as the nearest. */
    private Guess among(List<Near> near, List<String> words, int room) {
        List<Candidate> named = different(Stream.concat(
                near.stream().map(Near::candidate), near.stream().limit(1).flatMap(this::ofSameSubject)));
        if (named.size() == 1 && negations(named.get(0).words).equals(negations(words))) {
            return Guess.one(named.get(0).text);
        }
        return Guess.among(Guess.Sort.DIFFERENT, texts(named), room);
    }

    /** Returns what else is said of the same, in the order of the vocabulary. */
    private Stream<Candidate> ofSameSubject(Near nearest) {
        return candidates.values().stream().filter(other -> other.subject.equals(nearest.candidate.subject));
    }

    /** Returns the first of those that mean the same. */
    private static List<Candidate> different(Stream<Candidate> candidates) {
        Set<Object> truths = new HashSet<>();
        return candidates.filter(candidate -> truths.add(candidate.truth)).toList();
    }

    private static List<String> texts(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::text).toList();
    }

    private static List<String> negations(List<String> words) {
        return words.stream().filter(Spelling::negates).sorted().toList();
    }

    /** Returns two sentences that were written as one; nothing where they are not. */
    private Optional<Guess> joined(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            Guess.Sort sort = AND.contains(words.get(i)) ? Guess.Sort.JOINED : Guess.Sort.EITHER;
            boolean joins = sort == Guess.Sort.JOINED || OR.contains(words.get(i));
            List<Near> first = joins ? near(words.subList(0, i), Likeness.Sort.LETTERS) : List.of();
            List<Near> second =
                    first.isEmpty() ? List.of() : near(words.subList(i + 1, words.size()), Likeness.Sort.LETTERS);
            if (!second.isEmpty() && isSlip(first) && isSlip(second)) {
                return Optional.of(new Guess(sort, List.of(first.get(0).candidate.text, second.get(0).candidate.text)));
            }
        }
        return Optional.empty();
    }

    /** Names what shares words with what was written, that first which has but one word in its place. */
    private Guess byWords(List<String> words, int room) {
        Stream<Candidate> near = near(words, Likeness.Sort.OTHER_WORD).stream().map(Near::candidate);
        List<Candidate> named = different(Stream.concat(near, shared().nearest(words).stream()));
        return Guess.among(Guess.Sort.BY_WORDS, texts(named), room);
    }

    private SharedWords<Candidate> shared() {
        SharedWords<Candidate> made = shared;
        if (made == null) {
            made = new SharedWords<>(candidates.values(), Candidate::words);
            shared = made;
        }
        return made;
    }
}
