package no.varde.vocabulary.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.document.Node;

/** Writes what YAML says in one form, so that layout and comments do not count, nor cuts of a vocabulary between files. */
public final class CanonicalForm {

    private CanonicalForm() {}

    /** Returns what a part of a document says. */
    public static String of(Node node) {
        return write(node, new StringBuilder()).toString();
    }

    /** Returns what the sections of a vocabulary say. */
    static String of(Map<String, List<Node.Entry>> sections) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(sections).forEach((name, entries) -> {
            out.append(name).append('\n');
            entries.forEach(entry -> {
                items(entry.value()).forEach(item -> write(item, out).append('\n'));
            });
        });
        return out.toString();
    }

    private static StringBuilder write(Node node, StringBuilder out) {
        return node.match(new Node.Cases<>(
                mapping -> mapping(mapping, out),
                sequence -> sequence(sequence, out),
                scalar -> quote(scalar.text(), out)));
    }

    private static List<Node> items(Node node) {
        return node.match(new Node.Cases<>(List::of, Node.Sequence::items, List::of));
    }

    private static StringBuilder mapping(Node.Mapping mapping, StringBuilder out) {
        out.append('{');
        mapping.entries().stream().sorted(Comparator.comparing(Node.Entry::key)).forEach(entry -> {
            quote(entry.key(), out).append(':');
            write(entry.value(), out).append(',');
        });
        return out.append('}');
    }

    private static StringBuilder sequence(Node.Sequence sequence, StringBuilder out) {
        out.append('[');
        sequence.items().forEach(item -> write(item, out).append(','));
        return out.append(']');
    }

    private static StringBuilder quote(String text, StringBuilder out) {
        return out.append('"')
                .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
