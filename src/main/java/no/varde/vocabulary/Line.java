package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.varde.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A measure or duty said in one line, to be put beside a box.
 *
 * @param text what is said where no variant holds
 * @param variants what is said on some answers instead; the first that holds counts
 */
public record Line(Text text, List<Variant> variants) {
    public Line {
        variants = List.copyOf(variants);
    }

    /**
     * Other words for some answers.
     *
     * @param place where it stands
     * @param when the sentences that must all hold, in the run with which the measure or duty is listed
     * @param text the line; null where it stays as it is
     * @param details the details that are told otherwise; the others stay as they are
     */
    public record Variant(Place place, List<Sentence<Condition>> when, @Nullable Text text, Map<String, Text> details) {
        public Variant {
            when = List.copyOf(when);
            details = InOrder.copy(details);
        }

        private boolean holds(Predicate<Condition> truth) {
            return when.stream().allMatch(sentence -> truth.test(sentence.meaning()));
        }
    }

    /**
     * What is told of a measure or duty to someone.
     *
     * @param details the text of each detail, in the order of the vocabulary
     */
    public record Told(Text line, Map<String, Text> details) {
        public Told {
            details = InOrder.copy(details);
        }
    }

    /**
     * Returns all that can be told, to choose from on some facts.
     *
     * @param details what is told where no variant says otherwise
     */
    public Choices with(Map<String, Text> details) {
        List<Choice> choices = variants.stream()
                .map(variant -> new Choice(variant, told(variant, details)))
                .toList();
        return new Choices(choices, new Told(text, details));
    }

    private Told told(Variant variant, Map<String, Text> details) {
        return new Told(
                variant.text == null ? text : variant.text,
                InOrder.copy(details, (id, text) -> variant.details.getOrDefault(id, text)));
    }

    /** What is told where a variant is the first that holds. */
    record Choice(Variant variant, Told told) {}

    /**
     * All that can be told of a measure or duty, the first that holds counting.
     *
     * @param otherwise what is told where none holds
     */
    public record Choices(List<Choice> choices, Told otherwise) {
        public Choices {
            choices = List.copyOf(choices);
        }

        /** Returns what is told on some facts. */
        public Told on(Predicate<Condition> truth) {
            for (Choice choice : choices) {
                if (choice.variant().holds(truth)) {
                    return choice.told();
                }
            }
            return otherwise;
        }
    }
}
