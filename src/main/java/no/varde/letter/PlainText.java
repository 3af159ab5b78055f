package no.varde.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text that can be pasted anywhere: a title on the first line, headings in capitals, an empty line between paragraphs,
 * and a dash before each item of a list.
 */
public final class PlainText {

    static final String ITEM = "- ";

    private final Locale locale;
    private final List<String> lines = new ArrayList<>();
    private String lastHeading = "";
    private boolean underHeading;
    private boolean underLead;

    public PlainText(Locale locale) {
        this.locale = locale;
    }

    public void title(String title) {
        lines.add(title);
    }

    /** Writes a heading; one that stands already is not said again. */
    public void heading(String heading) {
        if (!heading.equals(lastHeading)) {
            lines.add("");
            lines.add(heading.toUpperCase(locale));
            lastHeading = heading;
            underHeading = true;
        }
    }

    /**
     * Writes a paragraph. One of facts alone goes on under the lines before it, which lead to it.
     *
     * @param said each on a line
     * @param facts clauses, each made a sentence of its own
     */
    public void paragraph(List<String> said, List<String> facts) {
        boolean goesOn = said.isEmpty() && underLead;
        if (!underHeading && !goesOn) {
            lines.add("");
        }
        lines.addAll(said);
        facts.forEach(fact -> lines.add(ITEM + sentence(fact)));
        underHeading = false;
        underLead = facts.isEmpty();
    }

    private String sentence(String clause) {
        String capital = clause.substring(0, 1).toUpperCase(locale) + clause.substring(1);
        return capital.matches("(?s).*[.!?:…]") ? capital : capital + ".";
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
