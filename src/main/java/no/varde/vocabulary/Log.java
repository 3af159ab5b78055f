package no.varde.vocabulary;

import java.util.Map;

/**
 * A list of things that happened, each told in codes. Rules never read an entry; they read the facts that count them.
 *
 * @param id the key of an assessment under which the entries are listed
 * @param fields what may be told of an entry, by id; whatever is left out is unknown
 * @param facts what the entries together say, by id
 */
public record Log(String id, Text name, Map<String, LogField> fields, Map<String, LogFact> facts) {
    public Log {
        fields = InOrder.copy(fields);
        facts = InOrder.copy(facts);
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
}
