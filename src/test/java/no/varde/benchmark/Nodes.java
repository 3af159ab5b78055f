package no.varde.benchmark;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.varde.document.Node;

/** Makes documents from documents. */
final class Nodes {

    private Nodes() {}

    /** Returns a mapping with its entries renamed, and what stands under them made anew from the old key. */
    static Node.Mapping entries(
            Node.Mapping mapping, Function<String, String> key, BiFunction<String, Node, Node> value) {
        return new Node.Mapping(
                mapping.place(),
                mapping.entries().stream()
                        .map(entry -> new Node.Entry(
                                entry.place(), key.apply(entry.key()), value.apply(entry.key(), entry.value())))
                        .toList());
    }

    static Node.Sequence items(Node.Sequence sequence, Function<Node, Node> item) {
        return with(sequence, sequence.items().stream().map(item).toList());
    }

    static Node.Sequence with(Node.Sequence sequence, List<Node> items) {
        return new Node.Sequence(sequence.place(), items);
    }

    /** Returns a document as text on a line for each item. */
    static String text(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Node.Mapping mapping) {
            out.append('{');
            mapping.entries().forEach(entry -> {
                out.append(quoted(entry.key())).append(": ");
                write(entry.value(), out);
                out.append(", ");
            });
            out.append('}');
        } else if (node instanceof Node.Sequence sequence) {
            out.append('[');
            sequence.items().forEach(item -> {
                write(item, out);
                out.append(",\n  ");
            });
            out.append(']');
        } else {
            Node.Scalar scalar = (Node.Scalar) node;
            out.append(scalar.type() == Node.Scalar.Type.TEXT ? quoted(scalar.text()) : scalar.text());
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
