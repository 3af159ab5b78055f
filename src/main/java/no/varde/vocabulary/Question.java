package no.varde.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question and its possible answers.
 *
 * @param slot its place among all that a run knows
 * @param about the group of the vocabulary that it is asked about
 * @param reach whose runs see the answer
 * @param labels a short label for each constant or member
 * @param bands by key: a constant, {@code UNKNOWN}, {@code NOT_NO}, {@code NONE} or a name of the vocabulary's own
 * @param redFlag the band that is a red flag, if any
 * @param onlyWith another answer that a positive answer to this question implies
 * @param notAfterAsOf whether a date later than the day of the assessment is a fault
 * @param judgement whether the answer is what the one who answers makes of the case, and no fact of it
 * @param tellsApart whether the answer tells one person from another, where nobody has a name
 * @param splitInto the questions that are asked in its place, where a former assessment may answer it still
 * @param changes whether a known answer can become another; false of an age and of what has happened
 */
public record Question(
        int slot,
        String id,
        String about,
        Reach reach,
        Scale scale,
        Text ask,
        Map<String, Text> labels,
        Map<String, Band> bands,
        @Nullable Band redFlag,
        @Nullable OnlyWith onlyWith,
        boolean notAfterAsOf,
        boolean judgement,
        boolean tellsApart,
        boolean changes,
        List<String> splitInto,
        List<String> source) {
    public Question {
        labels = InOrder.copy(labels);
        bands = InOrder.copy(bands);
        splitInto = List.copyOf(splitInto);
        source = List.copyOf(source);
    }

    /** By the id alone, which is the same where all else is: a question is often a key. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The answer that a positive answer to another question implies. */
    public record OnlyWith(String question, String constant) {

        /** Returns the implied answer. */
        public Answer implied() {
            return new Answer.Choice(constant);
        }
    }

    /** Returns the role of whoever is asked: what is shared is asked of the main person. */
    public Role askedOf() {
        return reach.listedWith();
    }

    /**
     * Returns as much of an answer as this question can have in an assessment of a day; unknown where that is nothing.
     *
     * @param asOf the day, after which some dates cannot lie
     */
    public Answer taken(Answer answer, LocalDate asOf) {
        boolean isLater =
                notAfterAsOf && answer.asDay().filter(day -> day.isAfter(asOf)).isPresent();
        return isLater ? Answer.UNKNOWN : scale.taken(answer);
    }

    /** Says whether anybody is asked it still: what has been split into others is only read, where it was answered before. */
    public boolean isAsked() {
        return splitInto.isEmpty();
    }

    public Band unknown() {
        Band band = bands.get("UNKNOWN");
        return band != null ? band : new Band(id, "UNKNOWN", slot, CellSet.UNKNOWN);
    }

    /**
     * Says whether an answer is more than unknown, none or a plain no, so that it implies what {@link #onlyWith} names.
     */
    public boolean isPositive(Answer answer) {
        return answer.match(new Answer.Cases<>(
                unknown -> false,
                choice ->
                        !scale.equals(Scale.OneOf.YES_NO) || !choice.constant().equals("NO"),
                choices -> !choices.members().isEmpty(),
                whole -> true,
                day -> true));
    }

    /** Says whether a positive answer to this question implies an answer to another one. */
    public boolean implies(Question other) {
        return onlyWith != null && onlyWith.question().equals(other.id);
    }

    /** Says whether an answer to one of two questions can imply an answer to the other. */
    public boolean isTiedTo(Question other) {
        return implies(other) || other.implies(this);
    }

    /**
     * Says whether the answer to this question and the one that it implies can both be right.
     *
     * @param answers returns the answer to the question of an id, unknown where there is none
     */
    public boolean agreesWith(Function<String, Answer> answers) {
        if (onlyWith == null || !isPositive(answers.apply(id))) {
            return true;
        }
        Answer needed = answers.apply(onlyWith.question());
        return !needed.isKnown() || needed.equals(onlyWith.implied());
    }

    /** Returns the cells of this question when the answer that it needs is known to be another one. */
    public CellSet cellsWhenNotApplicable() {
        return scale.equals(Scale.OneOf.YES_NO) ? scale.cell("NO") : CellSet.NONE;
    }
}
