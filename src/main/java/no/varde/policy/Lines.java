package no.varde.policy;

import java.util.ArrayList;
import java.util.List;
import no.varde.document.Worded;
import no.varde.policy.GateReport.Line;
import no.varde.policy.GateReport.Part;
import no.varde.policy.GateReport.Section;
import no.varde.policy.GateReport.Weight;

/** The lines of a section as they are found, what stops the draft first, and the cases that they name. */
final class Lines {

    private final List<Line> stops = new ArrayList<>();
    private final List<Line> look = new ArrayList<>();
    private final List<Line> said = new ArrayList<>();
    private final List<Witness> witnesses = new ArrayList<>();

    void stops(Worded line) {
        stops.add(new Line(Weight.STOPS, line));
    }

    void look(Worded line) {
        look.add(new Line(Weight.LOOK, line));
    }

    void said(Worded line) {
        said.add(new Line(Weight.SAID, line));
    }

    void witness(Witness witness) {
        witnesses.add(witness);
    }

    boolean isEmpty() {
        return stops.isEmpty() && look.isEmpty() && said.isEmpty();
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    Section section(Part part) {
        List<Line> all = new ArrayList<>(stops);
        all.addAll(look);
        all.addAll(said);
        return new Section(part, all);
    }
}
