package no.varde.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.varde.audit.ReceiptStatistics.Division;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What receipts tell together, as a program reads it.
 *
 * @param receipts how many there are; 0 where they are fewer than five, of which nothing is told
 * @param unread how many files were none
 * @param first the first day on which one was made, in UTC; null where nothing is told
 * @param last the last day
 */
public record StatisticsResult(
        long receipts,
        int unread,
        @Nullable String first,
        @Nullable String last,
        List<CountedGroup> groups,
        List<CountedTable> tables) {

    public StatisticsResult {
        groups = List.copyOf(groups);
        tables = List.copyOf(tables);
    }

    /**
     * Receipts that are counted together.
     *
     * @param values the roles or units; an empty one where none was given
     */
    public record CountedGroup(List<String> values, String said, long receipts) {
        public CountedGroup {
            values = List.copyOf(values);
        }
    }

    /**
     * A table with a number for each group.
     *
     * @param topic of what it tells
     * @param subject the id of a measure; empty where it is of none
     */
    public record CountedTable(String topic, String subject, String said, List<CountedRow> rows) {
        public CountedTable {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param detail the id of a time or of a reason; empty where there is none
     * @param numbers one for each group; null where it is not told
     */
    public record CountedRow(String code, String detail, String said, List<@Nullable Long> numbers) {
        public CountedRow {
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers)); // some are null
        }
    }

    /** Returns statistics told in the words of a book. */
    public static StatisticsResult of(
            ReceiptStatistics statistics, int unread, Division division, Vocabulary vocabulary, String language) {
        StatisticsWords words = new StatisticsWords(vocabulary, language);
        return new StatisticsResult(
                statistics.receipts(),
                unread,
                statistics.first() == null ? null : statistics.first().toString(),
                statistics.last() == null ? null : statistics.last().toString(),
                statistics.groups().stream()
                        .map(group -> new CountedGroup(group.values(), words.group(group, division), group.receipts()))
                        .toList(),
                statistics.tables().stream()
                        .map(table -> new CountedTable(
                                table.topic().name(),
                                table.subject(),
                                words.table(table),
                                table.rows().stream()
                                        .map(row -> new CountedRow(
                                                row.code(), row.detail(), words.row(table, row), row.numbers()))
                                        .toList()))
                        .toList());
    }
}
