package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.varde.difference.Rewrite;
import no.varde.difference.Rewrite.Words;
import no.varde.difference.Where;

/** Says what two books do not say alike, in the words of their files. */
final class RewriteText {

    private static final String INDENT = "   ";

    private final Labels labels;
    private final Page page;

    RewriteText(Labels labels, Page page) {
        this.labels = labels;
        this.page = page;
    }

    void of(Rewrite rewrite) {
        String where = where(rewrite.where());
        List<String> lines = rewrite.match(new Rewrite.Cases<>(
                reworded -> words(reworded),
                relisted -> values(relisted.removed(), relisted.added()),
                came -> says("+", came.says()),
                went -> says("-", went.said()),
                renamed -> List.of()));
        String how = rewrite.match(new Rewrite.Cases<>(
                reworded -> "",
                relisted -> relisted.isOrder() ? " " + labels.of("diff.order") : "",
                came -> " " + labels.of("diff.came"),
                went -> " " + labels.of("diff.went"),
                renamed -> " " + labels.of("diff.renamed", renamed.is())));
        page.item("*", where + how);
        lines.forEach(line -> page.item(INDENT, line));
    }

    private static String where(Where where) {
        return where.isOrder() ? where.toString().replace("[]", "").replaceAll(": $", "") : where.toString();
    }

    private List<String> words(Rewrite.Reworded reworded) {
        List<String> lines = new ArrayList<>();
        reworded.words().forEach((language, words) -> lines.addAll(words(language, words)));
        if (!reworded.leftBehind().isEmpty()) {
            lines.add(labels.of("diff.left", String.join(", ", reworded.leftBehind())));
        }
        return lines;
    }

    private static List<String> words(String language, Words words) {
        List<String> lines = new ArrayList<>();
        if (words.was() != null) {
            lines.add("- " + language + ": " + words.was());
        }
        if (words.is() != null) {
            lines.add("+ " + language + ": " + words.is());
        }
        return lines;
    }

    private static List<String> values(List<String> removed, List<String> added) {
        List<String> lines = new ArrayList<>();
        removed.forEach(value -> lines.add("- " + value));
        added.forEach(value -> lines.add("+ " + value));
        return lines;
    }

    private static List<String> says(String mark, Map<String, String> says) {
        List<String> lines = new ArrayList<>();
        says.forEach((path, value) -> lines.add(mark + " " + (path.isEmpty() ? value : path + ": " + value)));
        return lines;
    }
}
