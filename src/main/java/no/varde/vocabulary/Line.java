package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

        private <F> List<Predicate<F>> tests(Function<Condition, Predicate<F>> test) {
            return when.stream().map(sentence -> test.apply(sentence.meaning())).toList();
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
     * @param test returns what says of facts whether a condition holds
     */
    public <F> Choices<F> with(Map<String, Text> details, Function<Condition, Predicate<F>> test) {
        List<Choice<F>> choices = variants.stream()
                .map(variant -> new Choice<>(variant.tests(test), told(variant, details)))
                .toList();
        return new Choices<>(choices, new Told(text, details));
    }

    private Told told(Variant variant, Map<String, Text> details) {
        return new Told(
                variant.text == null ? text : variant.text,
                InOrder.copy(details, (id, text) -> variant.details.getOrDefault(id, text)));
    }

    /**
     * What is told where all of some tests are passed.
     *
     * @param <F> what tells whether a condition holds
     */
    record Choice<F>(List<Predicate<F>> when, Told told) {
        Choice {
            when = List.copyOf(when);
        }

        private boolean isToldOn(F facts) {
            for (Predicate<F> test : when) {
                if (!test.test(facts)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * All that can be told of a measure or duty, the first that holds counting.
     *
     * @param <F> what tells whether a condition holds
     * @param otherwise what is told where none holds
     */
    public record Choices<F>(List<Choice<F>> choices, Told otherwise) {
        public Choices {
            choices = List.copyOf(choices);
        }

        /** Returns what is told on some facts. */
        public Told on(F facts) {
            for (Choice<F> choice : choices) {
                if (choice.isToldOn(facts)) {
                    return choice.told();
                }
            }
            return otherwise;
        }
    }
}
