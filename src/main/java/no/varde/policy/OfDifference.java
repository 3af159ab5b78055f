package no.varde.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.difference.AskedBy;
import no.varde.difference.BookDifference.Way;
import no.varde.difference.Group;
import no.varde.difference.Move;
import no.varde.document.Worded;

/** Tells what two books do not say alike, and shows a case of each thing that changes by itself. */
final class OfDifference {

    private final Told told;
    private final Lines lines = new Lines();
    private final Set<String> names = new HashSet<>();

    private OfDifference(Told told) {
        this.told = told;
    }

    static Lines of(Told told, int situations) {
        OfDifference difference = new OfDifference(told);
        difference.lines.said(language -> told.whole(situations, language).stripTrailing());
        told.effect().advice().groups().forEach(difference::show);
        return difference.lines;
    }

    private void show(Group group) {
        Move move = group.moves().get(0);
        Way way = move.ways().get(0);
        String name = move.subject().fileName(way.from(), way.to());
        if (names.add(name)) {
            lines.witness(new Witness(
                    name,
                    PolicyCode.AT_DIFFERENCE.of((Worded) language -> told.move(move, language), way.from(), way.to()),
                    way.example(),
                    AskedBy.asking(
                            List.of(
                                    told.old().book().vocabulary(),
                                    told.present().book().vocabulary()),
                            way.example())));
        }
    }
}
