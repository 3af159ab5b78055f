package no.varde.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Place;

/** A rule as it was written: nothing in it is checked yet. */
final class RuleDraft {

    final Place place;
    final String name;
    final Map<String, Line> metadata = new LinkedHashMap<>();
    final List<Line> when = new ArrayList<>();
    final List<Line> then = new ArrayList<>();

    RuleDraft(Place place, String name) {
        this.place = place;
        this.name = name;
    }

    /**
     * A line of a rule as it was written, without the space around it.
     *
     * @param told whether a fault of the line has been told, so that nothing more is said of it
     */
    record Line(Place place, String text, boolean told) {
        Line(Place place, String text) {
            this(place, text, false);
        }
    }

    /** Returns the line that names the rule. */
    Line nameLine() {
        return new Line(place, name);
    }
}
