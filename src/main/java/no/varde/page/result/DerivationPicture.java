package no.varde.page.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.varde.page.result.DerivationGraph.Arrow;
import no.varde.page.result.DerivationGraph.Node;
import no.varde.report.OtherLanguage;
import org.apache.commons.text.WordUtils;

/**
 * A graph with a place for each box: in columns from what the answers say on the left to the end on the right.
 *
 * @param boxes in the order of the graph
 * @param arrows each as the path of an SVG
 */
record DerivationPicture(int width, int height, List<Box> boxes, List<String> arrows) {

    private static final int BOX_WIDTH = 188;
    private static final int LETTERS = 24;
    private static final int LINE = 18;
    private static final int PADDING = 12;
    private static final int BETWEEN_COLUMNS = 48;
    private static final int BETWEEN_BOXES = 14;
    private static final int MARGIN = 4;
    private static final int HEAD = 7;

    /**
     * A box with its text.
     *
     * @param kind its class in the style sheet
     */
    record Box(String kind, int x, int y, int width, int height, List<LineOfText> lines) {

        int middle() {
            return y + height / 2;
        }

        Box at(int newY) {
            int down = newY - y;
            return new Box(
                    kind,
                    x,
                    newY,
                    width,
                    height,
                    lines.stream()
                            .map(line -> new LineOfText(line.x(), line.y() + down, line.text()))
                            .toList());
        }
    }

    record LineOfText(int x, int y, String text) {}

    static DerivationPicture of(DerivationGraph graph) {
        List<Node> nodes = graph.nodes();
        int deepest = nodes.stream().mapToInt(Node::depth).max().orElse(0);
        List<Box> boxes = new ArrayList<>();
        nodes.forEach(node -> boxes.add(box(node, deepest)));
        int height = 0;
        for (int depth = 0; depth <= deepest; depth++) {
            height = Math.max(height, heightOf(column(nodes, depth), boxes));
        }
        for (int depth = 0; depth <= deepest; depth++) {
            place(column(nodes, depth), boxes, graph, height);
        }
        return new DerivationPicture(
                2 * MARGIN + (deepest + 1) * BOX_WIDTH + deepest * BETWEEN_COLUMNS,
                2 * MARGIN + height,
                boxes,
                graph.arrows().stream()
                        .map(arrow -> path(boxes.get(arrow.from()), boxes.get(arrow.to())))
                        .toList());
    }

    private static List<Integer> column(List<Node> nodes, int depth) {
        return IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).depth() == depth)
                .boxed()
                .toList();
    }

    private static Box box(Node node, int deepest) {
        List<String> text = List.of(WordUtils.wrap(OtherLanguage.plain(node.text()), LETTERS, "\n", true)
                .split("\n"));
        int x = MARGIN + (deepest - node.depth()) * (BOX_WIDTH + BETWEEN_COLUMNS);
        List<LineOfText> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            lines.add(new LineOfText(x + PADDING, PADDING + (i + 1) * LINE - LINE / 4, text.get(i)));
        }
        String kind = node.kind().name().toLowerCase(Locale.ROOT);
        return new Box(kind, x, 0, BOX_WIDTH, 2 * PADDING + text.size() * LINE, lines);
    }

    private static int heightOf(List<Integer> column, List<Box> boxes) {
        return column.stream()
                        .mapToInt(i -> boxes.get(i).height() + BETWEEN_BOXES)
                        .sum()
                - BETWEEN_BOXES;
    }

    /** Places the boxes of a column below each other, each near those that its arrows lead to. */
    private static void place(List<Integer> column, List<Box> boxes, DerivationGraph graph, int height) {
        List<Integer> sorted = new ArrayList<>(column);
        sorted.sort(Comparator.comparingDouble(i -> middleOfEnds(i, boxes, graph)));
        int y = MARGIN + (height - heightOf(column, boxes)) / 2;
        for (int i : sorted) {
            boxes.set(i, boxes.get(i).at(y));
            y += boxes.get(i).height() + BETWEEN_BOXES;
        }
    }

    private static double middleOfEnds(int from, List<Box> boxes, DerivationGraph graph) {
        return graph.arrows().stream()
                .filter(arrow -> arrow.from() == from)
                .map(Arrow::to)
                .mapToInt(to -> boxes.get(to).middle())
                .average()
                .orElse(0);
    }

    private static String path(Box from, Box to) {
        int x1 = from.x() + from.width();
        int x2 = to.x() - HEAD;
        int bend = BETWEEN_COLUMNS / 2;
        return "M" + x1 + " " + from.middle() + "C" + (x1 + bend) + " " + from.middle() + " " + (x2 - bend) + " "
                + to.middle() + " " + x2 + " " + to.middle();
    }
}
