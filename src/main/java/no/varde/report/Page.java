package no.varde.report;

import org.apache.commons.text.WordUtils;

/** Plain text as it grows: headings, wrapped paragraphs, and labelled lines under an item. */
final class Page {

    static final int WIDTH = 92;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    Page() {
        this(WIDTH);
    }

    /** @param width after how many letters lines are broken */
    Page(int width) {
        this.width = width;
    }

    Page heading(String heading) {
        text.append('\n')
                .append(heading)
                .append('\n')
                .append("-".repeat(Math.min(WIDTH, heading.length())))
                .append('\n');
        return this;
    }

    /** Adds a heading within a section. */
    Page subheading(String heading) {
        return blank().line(heading + ":");
    }

    Page line(String line) {
        return paragraph("", "", line);
    }

    Page item(String mark, String line) {
        return paragraph(mark + " ", " ".repeat(mark.length() + 1), line);
    }

    /** Adds a labelled text below an item. */
    Page detail(String indent, String label, String line) {
        return paragraph(indent, indent + "  ", label + ": " + line);
    }

    Page box(String heading, String line) {
        String rule = "=".repeat(WIDTH);
        text.append('\n').append(rule).append('\n').append(heading).append('\n');
        line(line);
        text.append(rule).append('\n');
        return this;
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    private Page paragraph(String first, String rest, String line) {
        String wrapped = WordUtils.wrap(line, width - rest.length(), "\n" + rest, false);
        text.append(first).append(wrapped.stripTrailing()).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
