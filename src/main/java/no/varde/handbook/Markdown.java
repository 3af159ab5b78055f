package no.varde.handbook;

import java.util.List;
import java.util.stream.Collectors;

/** A Markdown document as it grows. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int depth, String heading) {
        return block("#".repeat(depth) + " " + heading);
    }

    /** Adds a heading that can be linked to by a name that does not depend on its words. */
    Markdown heading(int depth, String anchor, String heading) {
        return block("<a id=\"" + anchor + "\"></a>").heading(depth, heading);
    }

    Markdown paragraph(String paragraph) {
        return block(paragraph);
    }

    Markdown list(List<String> items) {
        return block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** Adds a list that is folded away until the reader opens it. */
    Markdown folded(String summary, List<String> items) {
        return block("<details><summary>" + summary + "</summary>").list(items).block("</details>");
    }

    /** Adds a table; a table without rows is left out. */
    Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        return block(row(head) + "\n|" + " :-- |".repeat(head.size()) + "\n"
                + rows.stream().map(Markdown::row).collect(Collectors.joining("\n")));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Markdown block(String block) {
        text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
