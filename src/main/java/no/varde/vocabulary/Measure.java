package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measure that can be recommended.
 *
 * @param position its place in the vocabulary
 * @param milder the ids of milder measures for the same need
 * @param intrusiveness 1 hardly noticed to 5 life changed
 * @param traits the value of each trait that the vocabulary declares
 * @param details the text of each detail that the vocabulary declares and this measure has, in its order
 */
public record Measure(
        int position,
        String id,
        Text name,
        Text phrase,
        Reach concerns,
        List<String> needs,
        List<String> milder,
        int intrusiveness,
        Map<String, String> traits,
        Map<String, Text> details,
        List<String> legalBasis,
        List<String> source) {
    public Measure {
        needs = List.copyOf(needs);
        milder = List.copyOf(milder);
        traits = InOrder.copy(traits);
        details = InOrder.copy(details);
        legalBasis = List.copyOf(legalBasis);
        source = List.copyOf(source);
    }

    /** Returns what to do first of all: the first detail that the vocabulary tells of it, or null where it tells none. */
    public @Nullable Text firstDetail() {
        return details.values().stream().findFirst().orElse(null);
    }
}
