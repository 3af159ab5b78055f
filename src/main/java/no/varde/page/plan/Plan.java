package no.varde.page.plan;

import java.util.List;
import no.varde.vocabulary.PlanPart.Use;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one person, in one language.
 *
 * @param number 0 for the main person, then 1, 2 ... for the members, in their order
 * @param name what the person is called
 * @param day of the answers that it follows from, as it is written in that language
 * @param parts the parts that have lines, in the order of the book
 */
record Plan(int number, String name, String day, List<Part> parts) {

    Plan {
        parts = List.copyOf(parts);
    }

    /** A part of a plan under its heading. */
    record Part(String heading, @Nullable Use use, List<Line> lines) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a plan.
     *
     * @param because why the line limits what the person can do; null where it does not
     */
    record Line(String text, @Nullable String because) {}

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns the lines to go through before the plan is on paper. */
    public List<Line> beforePaper() {
        return lines(Use.BEFORE_PAPER);
    }

    /** Returns the lines to copy by hand. */
    public List<Line> byHand() {
        return lines(Use.BY_HAND);
    }

    /** Returns the parts in words for the person, which go on a sheet of their own. */
    public List<Part> own() {
        return parts.stream().filter(part -> part.use() == Use.OWN_SHEET).toList();
    }

    /** Returns all other parts. */
    public List<Part> others() {
        return parts.stream().filter(part -> part.use() != Use.OWN_SHEET).toList();
    }

    /** Returns what the person's own sheet asks the person not to do: the reasons are for those who help. */
    public List<Line> ownLimits() {
        return lines(Use.OWN_SHEET).stream()
                .filter(line -> line.because() != null)
                .toList();
    }

    private List<Line> lines(Use use) {
        return parts.stream()
                .filter(part -> part.use() == use)
                .flatMap(part -> part.lines().stream())
                .toList();
    }
}
