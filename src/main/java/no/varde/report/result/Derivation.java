package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a result is what it is, each thing said once: the reasons that are cited by their ids, and what they rest on. What
 * something rests on stands before it.
 *
 * @param reasons every reason that is cited, by its id
 * @param evidence what made sentences of rules true
 * @param rules the rules of the reasons, by their ids; absent unless texts are asked for
 */
public record Derivation(Table reasons, List<Ground> evidence, @Nullable RuleTexts rules) {

    public Derivation {
        evidence = List.copyOf(evidence);
    }

    /**
     * Reasons by their ids. An id is made of the rule, the person in whose run it fired, and the path that leads from it to the
     * answers, as in {@code AS-02@adult~1x4k9z0}. The same reason has the same id in every result of a book, and one that
     * rests on something else has another.
     */
    public static final class Table extends NamedMap<Sentences> {
        public Table(Map<String, Sentences> reasons) {
            super(reasons);
        }
    }

    /** For each sentence of a rule, in their order, what made it true: its place among the evidence, from 0. */
    public static final class Sentences extends NamedList<Integer> {
        public Sentences(List<Integer> places) {
            super(places);
        }
    }

    /**
     * What made a sentence true.
     *
     * @param ref the ref of the person whom it is said of; absent where that is the main person
     * @param text the sentence; absent unless texts are asked for
     * @param answers the answers that it rests on directly, each as {@code person/question}, or {@code person/asOf} for the
     *     day: what was answered stands in the assessment, what a log tells with what is recorded; absent where there are none
     * @param reasons the ids of the rules that found what it says; absent where no rule did
     * @param entries for a fact of a log, the places in the assessment of the entries that count; absent elsewhere
     * @param parts for a count the members that hold, for a fact about the household the members it holds for, as places
     *     among the evidence; absent elsewhere
     */
    @Shape
    public record Ground(
            @JsonProperty("for") @Nullable String ref,
            @Nullable String text,
            @JsonInclude(Include.NON_EMPTY) List<String> answers,
            @JsonInclude(Include.NON_EMPTY) List<String> reasons,
            @JsonInclude(Include.NON_EMPTY) List<String> entries,
            @JsonInclude(Include.NON_EMPTY) List<Integer> parts) {
        public Ground {
            answers = List.copyOf(answers);
            reasons = List.copyOf(reasons);
            entries = List.copyOf(entries);
            parts = List.copyOf(parts);
        }
    }

    /** Texts of rules by their ids. */
    public static final class RuleTexts extends NamedMap<RuleText> {
        public RuleTexts(Map<String, RuleText> rules) {
            super(rules);
        }
    }

    /**
     * What a rule says of itself.
     *
     * @param because why what it says follows, for the one who is helped
     * @param sources citations from the register of the book
     */
    @Shape
    public record RuleText(String title, String because, List<String> sources, LegalBasis legalBasis) {
        public RuleText {
            sources = List.copyOf(sources);
        }
    }
}
