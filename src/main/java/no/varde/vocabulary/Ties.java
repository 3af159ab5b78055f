package no.varde.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.varde.vocabulary.Question.OnlyWith;
import org.jspecify.annotations.Nullable;

/** Which answers imply which, as {@link Question#onlyWith} says, for whoever asks it of many. Immutable. */
public final class Ties {

    private final List<Tie> all;
    private final Map<Question, Tie> own = new LinkedHashMap<>();
    private final Map<Question, List<Tie>> implying = new LinkedHashMap<>();
    private final Map<Question, Set<Question>> tied = new LinkedHashMap<>();
    private final @Nullable Group[] groups; // by the slot of each question

    /**
     * A question to which a positive answer implies one to another.
     *
     * @param implied the cell of the answer that it implies
     * @param notApplicable the cell of its own answer where the other is known to be another
     */
    public record Tie(Question question, Question other, CellSet implied, CellSet notApplicable) {

        /** Returns the cells of the answer to the other with which the question applies, or may. */
        public CellSet applicable() {
            return implied.with(CellSet.UNKNOWN);
        }

        /** Returns the cells of an answer to the question that implies nothing: what is in none of them implies the other answer. */
        public CellSet implyingNothing() {
            return notApplicable.with(CellSet.UNKNOWN);
        }

        /**
         * Says whether two answers can both be right, as {@link Question#agreesWith} does.
         *
         * @param own the cells of the answer to the question
         * @param others the cells of the answer to the other
         */
        public boolean agree(CellSet own, CellSet others) {
            return own.isUnknown() || own.equals(notApplicable) || others.isUnknown() || others.equals(implied);
        }
    }

    /** Questions of which each hangs together with every other, if by way of others. It is equal to itself alone. */
    public static final class Group {

        private final List<Question> questions;
        private final List<Tie> ties;

        private Group(Set<Question> questions, List<Tie> ties) {
            this.questions = List.copyOf(questions);
            this.ties = List.copyOf(ties);
        }

        public List<Question> questions() {
            return questions;
        }

        /** Returns the ties between them, in the order of the questions. */
        public List<Tie> ties() {
            return ties;
        }
    }

    /** Finds them among the questions of a vocabulary. */
    public Ties(Map<String, Question> questions) {
        List<Tie> found = new ArrayList<>();
        for (Question question : questions.values()) {
            OnlyWith onlyWith = question.onlyWith();
            Question other = onlyWith == null ? null : questions.get(onlyWith.question());
            if (onlyWith != null && other != null) { // where it is unknown, a fault is told of the question
                CellSet implied = other.scale().cell(onlyWith.constant());
                Tie tie = new Tie(question, other, implied, question.cellsWhenNotApplicable());
                found.add(tie);
                own.put(question, tie);
                add(implying, other, tie, new ArrayList<>());
                add(tied, question, other, new LinkedHashSet<>());
                add(tied, other, question, new LinkedHashSet<>());
            }
        }
        this.all = List.copyOf(found);
        implying.replaceAll((question, some) -> List.copyOf(some));
        tied.replaceAll((question, some) -> InOrder.copy(some));
        this.groups = new Group
                [1 + questions.values().stream().mapToInt(Question::slot).max().orElse(0)];
        tied.keySet().forEach(this::group);
    }

    private void group(Question question) {
        if (groupOf(question) != null) {
            return;
        }
        Set<Question> together = new LinkedHashSet<>();
        Deque<Question> next = new ArrayDeque<>(List.of(question));
        while (!next.isEmpty()) {
            Question one = next.remove();
            if (together.add(one)) {
                next.addAll(to(one));
            }
        }
        Group group = new Group(
                together,
                all.stream().filter(tie -> together.contains(tie.question())).toList());
        together.forEach(one -> groups[one.slot()] = group);
    }

    private static <E, C extends Collection<E>> void add(Map<Question, C> by, Question question, E one, C none) {
        by.computeIfAbsent(question, any -> none).add(one);
    }

    /** Returns all of them, in the order of the questions. */
    public List<Tie> all() {
        return all;
    }

    /** Returns what an answer to this question implies; null where it implies nothing. */
    public @Nullable Tie of(Question question) {
        return own.get(question);
    }

    /** Returns the ties of the questions to which a positive answer implies an answer to this one. */
    public List<Tie> implying(Question question) {
        return implying.getOrDefault(question, List.of());
    }

    /**
     * Says whether an answer agrees with the one that it implies, and with those that imply it.
     *
     * @param answers returns the answer to the question of an id, unknown where there is none
     */
    public boolean agree(Question question, Function<String, Answer> answers) {
        if (groupOf(question) == null) {
            return true;
        }
        return question.agreesWith(answers)
                && implying(question).stream().allMatch(tie -> tie.question().agreesWith(answers));
    }

    /** Returns the questions whose answers imply one to this question, or are implied by this one's. */
    public Set<Question> to(Question question) {
        return tied.getOrDefault(question, Set.of());
    }

    /** Returns the questions that hang together with this one; null where none does. */
    public @Nullable Group groupOf(Question question) {
        return groups[question.slot()];
    }
}
