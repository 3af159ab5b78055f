package no.varde.page.result;

import java.util.List;
import no.varde.report.Way;
import no.varde.report.Wording;

/**
 * The shortest way from answers to a measure as a picture of few boxes, which reads as a list: what the answers say, what
 * follows from them, and the measure.
 *
 * @param more how many answers have no box of their own
 */
record WayView(List<String> given, int more, List<String> found, String end) {

    private static final int MOST_GIVEN = 5;
    private static final int MOST_FOUND = 3;

    static WayView of(Way way, String ref, String end, Wording wording) {
        List<String> given = wording.each(way, ref);
        List<String> found = wording.said(
                way.said().stream()
                        .filter(said -> !way.ends().contains(said))
                        .limit(MOST_FOUND)
                        .toList(),
                ref);
        int shown = Math.min(given.size(), given.size() > MOST_GIVEN ? MOST_GIVEN - 1 : MOST_GIVEN);
        return new WayView(given.subList(0, shown), given.size() - shown, found, end);
    }
}
