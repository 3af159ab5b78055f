package no.varde.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.varde.document.Document;
import no.varde.document.Node;
import no.varde.rulebook.BookFiles;

/**
 * A book several times in one: each rule, question, finding, count, measure, need, duty, warning, line, review, log and
 * household fact again under a fresh name and in fresh sentences, so that each copy has answers of its own. What stands
 * once: levels, laws, principles, and what they speak of. The copies meet in the level, which is the highest of all, and in
 * counts that take every red flag or measure of a group.
 */
final class CopiedBook {

    private static final Set<String> ONCE = Set.of(
            "languages",
            "fallback",
            "firstTimes",
            "book",
            "patterns",
            "clarifyOrder",
            "levels",
            "laws",
            "sources",
            "shown",
            "times",
            "categories",
            "partOf",
            "wishes");
    private static final Set<String> BY_ID = Set.of("where", "certain", "with", "stands");
    private static final String PAGES = "conversation";
    private static final Set<String> LEFT_OUT = Set.of(
            "traced",
            "statements",
            "materials",
            "spare",
            "ageing",
            "ends",
            "dispositions",
            "dispositionReasons",
            "lines",
            "phoneNumbers",
            "declined",
            "letters",
            "noteConsiders",
            "noteLeavesOut",
            "receiptRole",
            "spoken",
            "spokenOf",
            "planBlanks",
            "planSheets",
            "planLines");
    private static final String PRINCIPLES = "principles.yaml";

    /** What a principle allows or demands may be met by any copy. */
    private static final Set<String> WIDER = Set.of("outside", "except", "then", "thenAnyOf");

    private static final Set<String> SAID = Set.of("says", "phrase");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([A-ZÆØÅ]{2}-\\d{2,3}) ");

    private final Map<String, byte[]> files;
    private final Set<String> ids = new TreeSet<>();
    private final List<String> texts = new ArrayList<>();
    private int rules;

    private CopiedBook(Map<String, byte[]> files) {
        this.files = files;
        vocabulary().forEach((name, root) -> root.entries().forEach(section -> {
            if (!ONCE.contains(section.key())
                    && !LEFT_OUT.contains(section.key())
                    && !section.key().equals(PAGES)) {
                learn(section.value());
            }
        }));
        texts.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** Returns a book with so many copies of what it says, the first as it is. */
    static BookFiles of(BookFiles book, int copies) {
        CopiedBook copied = new CopiedBook(book.byName());
        Map<String, byte[]> all = new TreeMap<>();
        book.byName().forEach((name, content) -> {
            if (!name.startsWith("vocabulary/")) {
                all.put(name, content);
            }
        });
        for (int copy = 0; copy < copies; copy++) {
            copied.add(copy, all);
        }
        all.computeIfPresent(PRINCIPLES, (name, content) -> copied.principles(content, copies));
        return new BookFiles(all);
    }

    private void add(int copy, Map<String, byte[]> all) {
        vocabulary().forEach((name, root) -> {
            byte[] sections = sections(root, copy);
            if (sections.length > 0) {
                all.put(name.replace(".yaml", "-copy" + copy + ".yaml"), sections);
            }
        });
        files.forEach((name, content) -> {
            if (copy > 0 && name.endsWith(".dslr")) {
                all.put(name.replace(".dslr", "-kopi" + copy + ".dslr"), rules(new String(content, UTF_8), copy));
            }
        });
    }

    private Map<String, Node.Mapping> vocabulary() {
        Map<String, Node.Mapping> vocabulary = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.startsWith("vocabulary/")) {
                Node root = Document.read(name, content, Document.Format.YAML).root();
                vocabulary.put(name, (Node.Mapping) root);
            }
        });
        return vocabulary;
    }

    /** Takes note of the ids and of the texts of which sentences are made. */
    private void learn(Node node) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::learn);
        } else if (node instanceof Node.Mapping mapping) {
            if (mapping.get("id") instanceof Node.Scalar scalar) {
                ids.add(scalar.text());
            }
            for (Node.Entry entry : mapping.entries()) {
                if (SAID.contains(entry.key())) {
                    said(entry.value());
                }
                learn(entry.value());
            }
        }
    }

    private void said(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Node text = mapping.get("nb");
            if (text instanceof Node.Scalar scalar) {
                texts.add(scalar.text());
            } else {
                mapping.entries().forEach(entry -> said(entry.value()));
            }
        }
    }

    private byte[] sections(Node.Mapping root, int copy) {
        StringBuilder out = new StringBuilder();
        for (Node.Entry section : root.entries()) {
            if (!LEFT_OUT.contains(section.key()) && (copy == 0 || !ONCE.contains(section.key()))) {
                Node copied = copied(section.value(), copy, section.key());
                out.append('"').append(section.key()).append("\": ").append(Nodes.text(copied));
                out.append('\n');
            }
        }
        return out.toString().getBytes(UTF_8);
    }

    private byte[] principles(byte[] content, int copies) {
        Node root = Document.read(PRINCIPLES, content, Document.Format.YAML).root();
        return Nodes.text(widened(root, copies)).getBytes(UTF_8);
    }

    private Node widened(Node node, int copies) {
        if (node instanceof Node.Sequence sequence) {
            return Nodes.items(sequence, item -> widened(item, copies));
        }
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        return Nodes.entries(
                mapping,
                key -> key.equals("then") ? "thenAnyOf" : key,
                (key, value) -> WIDER.contains(key) ? everyCopy(value, copies) : widened(value, copies));
    }

    private Node everyCopy(Node node, int copies) {
        if (node instanceof Node.Mapping mapping) {
            return Nodes.entries(mapping, key -> key, (key, value) -> everyCopy(value, copies));
        }
        Node.Sequence sequence = (Node.Sequence) node;
        return Nodes.with(
                sequence,
                IntStream.range(0, copies)
                        .boxed()
                        .flatMap(copy -> sequence.items().stream().map(item -> copied(item, copy, "")))
                        .toList());
    }

    private Node copied(Node node, int copy, String under) {
        if (node instanceof Node.Mapping mapping) {
            return Nodes.entries(
                    mapping,
                    key -> BY_ID.contains(under) ? id(key, copy) : key,
                    (key, value) -> copied(value, copy, SAID.contains(under) ? under : key));
        }
        if (node instanceof Node.Sequence sequence) {
            return Nodes.with(
                    sequence,
                    sequence.items().stream()
                            .filter(item -> copy == 0 || !standsOnce(item))
                            .map(item -> copied(item, copy, under))
                            .toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(node.place(), copied(scalar.text(), copy, under), scalar.type());
    }

    /** Those who live there are asked for on one page only. */
    private static boolean standsOnce(Node item) {
        return item instanceof Node.Mapping page && page.get("members") != null;
    }

    private String copied(String text, int copy, String under) {
        if (SAID.contains(under)) {
            return text(text, copy);
        }
        if (under.equals("legalBasis")) {
            return text; // laws stand once
        }
        String id = under.equals("id") ? fresh(text, copy) : id(text, copy);
        return id.equals(text) ? sentence(text, copy) : id;
    }

    private String id(String text, int copy) {
        return ids.contains(text) ? fresh(text, copy) : text;
    }

    private static String fresh(String id, int copy) {
        return copy == 0 ? id : id + "-copy" + copy;
    }

    private static String text(String text, int copy) {
        return copy == 0 ? text : text + " i kopi " + copy;
    }

    /** Returns a sentence with the text that it is made of put in its copy's words. */
    private String sentence(String line, int copy) {
        for (String text : texts) {
            int at = copy == 0 ? -1 : line.indexOf(text);
            if (at >= 0) {
                return line.substring(0, at) + text(text, copy) + line.substring(at + text.length());
            }
        }
        return line;
    }

    private byte[] rules(String file, int copy) {
        StringBuilder out = new StringBuilder();
        for (String line : file.split("\n", -1)) {
            boolean isSentence = !line.isBlank() && !line.matches("\\s*(rule |@|//|when|then|end).*");
            out.append(isSentence ? sentence(line, copy) : line).append('\n');
        }
        return RULE.matcher(out)
                .replaceAll(found -> Matcher.quoteReplacement("rule \"" + freshId() + " "))
                .getBytes(UTF_8);
    }

    private String freshId() {
        rules++;
        return "Q" + (char) ('A' + rules / 900) + "-" + (100 + rules % 900);
    }
}
