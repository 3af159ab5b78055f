package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of things that happened, each told in codes. Rules never read an entry; they read the facts
 * that count them, and the answers that they give.
 *
 * @param id the key of an assessment under which the entries are listed
 * @param fields what may be told of an entry, by id; whatever is left out is unknown
 * @param facts what the entries together say, by id
 * @param answers the questions that entries answer by themselves; several ways may lead to the same answer
 */
public record Log(
        String id, Text name, Map<String, LogField> fields, Map<String, LogFact> facts, List<LogAnswer> answers) {
    public Log {
        fields = InOrder.copy(fields);
        facts = InOrder.copy(facts);
        answers = List.copyOf(answers);
    }

    /**
     * One thing that may be told of an entry.
     *
     * @param labels a short label for each constant or member
     * @param cells those of each constant, member or band that a fact may ask for
     * @param notAfterAsOf whether a date later than the day of the assessment is a fault
     */
    public record LogField(
            String id,
            Text ask,
            Scale scale,
            Map<String, Text> labels,
            Map<String, CellSet> cells,
            boolean notAfterAsOf) {
        public LogField {
            labels = InOrder.copy(labels);
            cells = InOrder.copy(cells);
        }
    }

    /**
     * That enough entries are of a kind. The main person's run sees it, as {@link HouseholdFact#YES} or
     * {@link HouseholdFact#NO}: what nobody has written down is no entry.
     *
     * @param where the cells, by field, in which an entry that counts must lie; what is not told lies in none but
     *     that of unknown answers
     */
    public record LogFact(String id, int slot, int atLeast, Map<String, CellSet> where) {
        public LogFact {
            where = InOrder.copy(where);
        }
    }

    /**
     * That enough entries of a kind answer a question, where nobody answered it.
     *
     * @param question one that the main person is asked, with one answer out of several
     * @param constant the answer
     * @param where the cells, by field, in which an entry that counts must lie
     * @param certainWhere the cells in which an entry must lie to be as certain as an answer, so that another answer beside
     *     enough of them is a fault; null where no entry is
     */
    public record LogAnswer(
            Question question,
            String constant,
            int atLeast,
            Map<String, CellSet> where,
            @Nullable Map<String, CellSet> certainWhere) {
        public LogAnswer {
            where = InOrder.copy(where);
            certainWhere = certainWhere == null ? null : InOrder.copy(certainWhere);
        }

        /** Returns the answer. */
        public Answer given() {
            return new Answer.Choice(constant);
        }

        /** Returns the cell of the answer. */
        public CellSet cell() {
            return question.scale().cell(constant);
        }
    }
}
