package no.varde.page.result;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.varde.decision.Change.Kind;
import no.varde.decision.Comparison;
import no.varde.report.SinceLines.Alike;
import no.varde.report.Wording;

/**
 * What answers changed of a result that were given on it.
 *
 * @param all every change of what stands on it, what has the same causes together
 */
record ChangedView(List<Alike> all) {

    private static final Set<Kind> SHOWN = EnumSet.of(Kind.LEVEL, Kind.DUTY, Kind.MEASURE, Kind.TIME, Kind.WARNING);

    static ChangedView of(Comparison comparison, Wording wording) {
        return new ChangedView(wording.since()
                .of(new Comparison(
                        comparison.asOf(),
                        comparison.changes().stream()
                                .filter(change ->
                                        SHOWN.contains(change.subject().kind()))
                                .toList())));
    }
}
