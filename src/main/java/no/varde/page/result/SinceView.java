package no.varde.page.result;

import java.util.List;
import no.varde.report.SinceLines.Alike;

/**
 * What a result begins with where an assessment was gone on with.
 *
 * @param day that of last time
 * @param open how many answers of last time nobody has been asked for since
 * @param levels the levels that moved
 * @param toDo what was said yes to, or put off, and is not done
 * @param ended what has run out
 * @param lifted limits on somebody for which there is no reason any more
 * @param all every change, what has the same causes together
 */
record SinceView(
        String day,
        int open,
        List<String> levels,
        List<String> toDo,
        List<String> ended,
        List<String> lifted,
        List<Alike> all) {

    public boolean isSame() {
        return all.isEmpty();
    }
}
