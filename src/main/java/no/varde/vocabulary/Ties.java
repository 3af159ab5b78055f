package no.varde.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.vocabulary.Question.OnlyWith;

/** Which answers imply which, as {@link Question#onlyWith} says, for whoever asks it of many. Immutable. */
public final class Ties {

    private final List<Tie> all;
    private final Map<Question, List<Question>> implying = new LinkedHashMap<>();
    private final Map<Question, Set<Question>> tied = new LinkedHashMap<>();

    /**
     * A question to which a positive answer implies one to another.
     *
     * @param implied the cell of the answer that it implies
     * @param notApplicable the cell of its own answer where the other is known to be another
     */
    public record Tie(Question question, Question other, CellSet implied, CellSet notApplicable) {}

    /** Finds them among the questions of a vocabulary. */
    public Ties(Map<String, Question> questions) {
        List<Tie> found = new ArrayList<>();
        for (Question question : questions.values()) {
            OnlyWith onlyWith = question.onlyWith();
            Question other = onlyWith == null ? null : questions.get(onlyWith.question());
            if (onlyWith != null && other != null) { // where it is unknown, a fault is told of the question
                CellSet implied = other.scale().cell(onlyWith.constant());
                found.add(new Tie(question, other, implied, question.cellsWhenNotApplicable()));
                add(implying, other, question, new ArrayList<>());
                add(tied, question, other, new LinkedHashSet<>());
                add(tied, other, question, new LinkedHashSet<>());
            }
        }
        this.all = List.copyOf(found);
        implying.replaceAll((question, some) -> List.copyOf(some));
        tied.replaceAll((question, some) -> InOrder.copy(some));
    }

    private static <C extends Collection<Question>> void add(
            Map<Question, C> by, Question question, Question other, C none) {
        by.computeIfAbsent(question, any -> none).add(other);
    }

    /** Returns all of them, in the order of the questions. */
    public List<Tie> all() {
        return all;
    }

    /** Returns the questions to which a positive answer implies an answer to this one. */
    public List<Question> implying(Question question) {
        return implying.getOrDefault(question, List.of());
    }

    /** Returns the questions whose answers imply one to this question, or are implied by this one's. */
    public Set<Question> to(Question question) {
        return tied.getOrDefault(question, Set.of());
    }
}
