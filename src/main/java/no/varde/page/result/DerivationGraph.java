package no.varde.page.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.decision.Evidence;
import no.varde.decision.Reason;
import no.varde.report.Wording;

/**
 * The same derivation as a graph, in which what several rules rest on stands once: arrows lead from what the answers
 * say, by way of what was found, to the measure.
 */
final class DerivationGraph {

    /** A count of more members than these is drawn as a whole. */
    private static final int MOST_PARTS = 5;

    /** What a box stands for. */
    enum Shape {
        GIVEN,
        FOUND,
        LEVEL,
        END
    }

    /**
     * A box.
     *
     * @param depth the most arrows that lead from it to the end
     */
    record Node(String text, Shape kind, int depth) {}

    /** An arrow between boxes, by their places from 0; the end is the first. */
    record Arrow(int from, int to) {}

    private final Wording wording;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();

    DerivationGraph(String end, List<Reason> reasons, Wording wording) {
        this.wording = wording;
        nodes.add(new Node(end, Shape.END, 0));
        follow(reasons, 0);
    }

    /** Returns the boxes, the end first. */
    List<Node> nodes() {
        return nodes;
    }

    Set<Arrow> arrows() {
        return arrows;
    }

    private void follow(List<Reason> reasons, int to) {
        reasons.forEach(reason -> reason.evidence().forEach(evidence -> add(evidence, to)));
    }

    private void add(Evidence evidence, int to) {
        String text = wording.of(evidence.ref(), wording.in(evidence.sentence().text()));
        Integer known = places.get(text);
        int place = known == null ? nodes.size() : known;
        int depth = nodes.get(to).depth() + 1;
        arrows.add(new Arrow(place, to));
        if (known == null) {
            places.put(text, place);
            nodes.add(new Node(text, kind(evidence), depth));
        } else if (nodes.get(place).depth() < depth) {
            nodes.set(place, new Node(text, nodes.get(place).kind(), depth));
        } else {
            return; // all that it rests on lies far enough back already
        }
        follow(evidence.reasons(), place);
        if (evidence.parts().size() <= MOST_PARTS) {
            evidence.parts().forEach(part -> add(part, place));
        }
    }

    private static Shape kind(Evidence evidence) {
        if (evidence.sentence().meaning().isOfLevel()) {
            return Shape.LEVEL;
        }
        return evidence.reasons().isEmpty() && evidence.parts().isEmpty() ? Shape.GIVEN : Shape.FOUND;
    }
}
