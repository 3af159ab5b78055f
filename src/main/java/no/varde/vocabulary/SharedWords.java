package no.varde.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which sentences share words with another, where a rare word tells more than a common one. */
final class SharedWords<S> {

    /** The likeness from which one sentence may be another way to say the other; two with the same words have 1. */
    private static final double ENOUGH = 0.25;

    /** The letters by which a word is known in all its forms. */
    private static final int STEM = 5;

    private record Sharing<S>(S sentence, double likeness) {}

    /** A sentence with the words it is known by, and what these tell together. */
    private record Weighed<S>(S sentence, Set<String> stems, double weight) {}

    private final List<Weighed<S>> sentences;
    private final Map<String, Double> weights = new HashMap<>();
    private final double unknown;

    SharedWords(Collection<S> all, Function<S, List<String>> words) {
        Map<String, Integer> number = new HashMap<>();
        all.forEach(sentence -> stems(words.apply(sentence)).forEach(stem -> number.merge(stem, 1, Integer::sum)));
        unknown = Math.log(all.size() + 1.0);
        number.forEach((stem, times) -> weights.put(stem, unknown - Math.log(times)));
        sentences = all.stream().map(sentence -> weighed(sentence, words)).toList();
    }

    private Weighed<S> weighed(S sentence, Function<S, List<String>> words) {
        Set<String> stems = stems(words.apply(sentence));
        return new Weighed<>(sentence, stems, weight(stems));
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
        return stems;
    }

    /** Returns the sentences that share enough, the nearest first. */
    List<S> nearest(List<String> words) {
        Set<String> stems = stems(words);
        double weight = weight(stems);
        return sentences.stream()
                .map(sentence -> new Sharing<>(sentence.sentence, likeness(stems, weight, sentence)))
                .filter(sharing -> sharing.likeness >= ENOUGH)
                .sorted(Comparator.comparingDouble(sharing -> -sharing.likeness))
                .map(Sharing::sentence)
                .toList();
    }

    private double likeness(Set<String> stems, double weight, Weighed<S> other) {
        double both = 0;
        for (String stem : stems) {
            both += other.stems.contains(stem) ? weights.getOrDefault(stem, unknown) : 0;
        }
        return both == 0 ? 0 : both / (weight + other.weight - both);
    }

    private double weight(Set<String> stems) {
        return stems.stream()
                .mapToDouble(stem -> weights.getOrDefault(stem, unknown))
                .sum();
    }
}
