package no.varde.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.varde.audit.ReceiptStatistics.Division;
import no.varde.audit.ReceiptStatistics.Row;
import no.varde.audit.ReceiptStatistics.Table;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells people what receipts tell together: a table for each thing, with a column for each group. */
public final class StatisticsText {

    private static final String NOT_TOLD = "–";
    private static final int NARROWEST = 6;
    private static final int WIDEST = 70;

    private StatisticsText() {}

    /**
     * Returns statistics told in a language.
     *
     * @param vocabulary of the book in whose words they are told
     * @param language of that book
     */
    public static String of(ReceiptStatistics statistics, Division division, Vocabulary vocabulary, String language) {
        StatisticsWords words = new StatisticsWords(vocabulary, language);
        if (statistics.receipts() == 0) {
            return words.say(AuditCode.STAT_TOO_FEW.of());
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.say(AuditCode.STAT_HEAD.of(
                statistics.receipts(),
                Objects.requireNonNull(statistics.first()),
                Objects.requireNonNull(statistics.last()))));
        lines.add("");
        for (int i = 0; i < statistics.groups().size(); i++) {
            var group = statistics.groups().get(i);
            lines.add(words.say(AuditCode.STAT_GROUP.of(i + 1, words.group(group, division), group.receipts())));
        }
        for (Table table : statistics.tables()) {
            lines.add("");
            lines.add(words.table(table));
            table.rows().forEach(row -> lines.add(row(row, words.row(table, row))));
        }
        lines.add("");
        lines.add(words.say(AuditCode.STAT_NOT_TOLD.of(NOT_TOLD)));
        return String.join("\n", lines);
    }

    private static String row(Row row, String what) {
        StringBuilder line = new StringBuilder("  ").append(what);
        line.append(" ".repeat(Math.max(1, WIDEST - line.length())));
        for (@Nullable Long number : row.numbers()) {
            String told = number == null ? NOT_TOLD : number.toString();
            line.append(" ".repeat(Math.max(1, NARROWEST - told.length()))).append(told);
        }
        return line.toString();
    }
}
