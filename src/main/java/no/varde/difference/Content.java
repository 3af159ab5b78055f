package no.varde.difference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.varde.document.Document;
import no.varde.document.Node;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;

/**
 * All that a book says, leaf by leaf, whatever it means: nothing of it is known by name, so that nothing new can be
 * forgotten. How it is cut into files, its layout and its comments are left out.
 */
final class Content {

    private static final String VOCABULARY = "vocabulary/";
    private static final String YAML = ".yaml";
    private static final String RULES = "rules";

    /** Rules and their translations, which are read as rules. */
    private static final Pattern OF_RULES = Pattern.compile(".+\\.dslr|(?!vocabulary/).+\\.[a-z]{2,3}\\.yaml");

    private final Set<String> languages;
    private final Map<Where, Leaf> leaves = new LinkedHashMap<>();

    private Content(Set<String> languages) {
        this.languages = languages;
    }

    /** Returns the content of a book. */
    static Map<Where, Leaf> of(Edition edition) {
        RuleBook book = edition.book();
        Map<String, byte[]> files = new TreeMap<>(edition.files().byName());
        files.keySet().removeIf(file -> OF_RULES.matcher(file).matches());
        Set<String> languages = Set.copyOf(book.vocabulary().languages().all());
        Map<Where, Leaf> leaves = of(files, languages);
        Content rules = new Content(languages);
        book.rules().stream()
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> rules.rule(rule, book.vocabulary().language()));
        leaves.putAll(rules.leaves);
        return leaves;
    }

    /** Returns what a book says, as another would say it that gives other names to the same. */
    static Map<Where, Leaf> renamed(Map<Where, Leaf> leaves, Renames renames) {
        Map<Where, Leaf> renamed = new LinkedHashMap<>();
        leaves.forEach((where, leaf) -> renamed.put(
                new Where(
                        where.section(),
                        renames.ids().getOrDefault(where.entry(), where.entry()),
                        renames.path(where.path())),
                leaf.with(renames::now)));
        return renamed;
    }

    /** Returns the content of files that are no rules. */
    static Map<Where, Leaf> of(Map<String, byte[]> files, Set<String> languages) {
        Content content = new Content(languages);
        Map<String, List<Node>> sections = new LinkedHashMap<>();
        new TreeMap<>(files).forEach((file, bytes) -> content.read(file, bytes, sections));
        sections.forEach(content::section);
        return content.leaves;
    }

    private void read(String file, byte[] bytes, Map<String, List<Node>> sections) {
        Node root = file.endsWith(YAML)
                ? Document.read(file, bytes, Document.Format.YAML).root()
                : null;
        if (root instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String section = file.startsWith(VOCABULARY) || file.equals(entry.key() + YAML)
                        ? entry.key()
                        : file + " " + entry.key();
                sections.computeIfAbsent(section, any -> new ArrayList<>()).add(entry.value());
            }
        } else if (root != null) {
            sections.computeIfAbsent(file, any -> new ArrayList<>()).add(root);
        } else {
            leaves.put(new Where(file, "", ""), new Leaf.Listed(List.of(new String(bytes, UTF_8))));
        }
    }

    /** Takes the parts of a section, which may stand in several files, as one. */
    private void section(String name, List<Node> parts) {
        List<Node> items = new ArrayList<>();
        for (Node part : parts) {
            if (part instanceof Node.Sequence sequence) {
                items.addAll(sequence.items());
            } else {
                take(new Where(name, "", ""), part);
            }
        }
        if (!items.isEmpty()) {
            if (items.stream().allMatch(Node.Scalar.class::isInstance)) {
                take(new Where(name, "", ""), new Node.Sequence(items.get(0).place(), items));
            } else {
                List<String> names = ItemNames.of(items);
                leaves.put(new Where(name, "", "").order(), new Leaf.Listed(names));
                for (int i = 0; i < items.size(); i++) {
                    take(new Where(name, names.get(i), ""), items.get(i));
                }
            }
        }
    }

    private void take(Where where, Node node) {
        if (node instanceof Node.Scalar scalar) {
            leaves.put(where, new Leaf.Listed(List.of(scalar.text())));
        } else if (node instanceof Node.Sequence sequence) {
            list(where, sequence.items());
        } else if (node instanceof Node.Mapping mapping) {
            if (isText(mapping)) {
                Map<String, String> words = new TreeMap<>();
                mapping.entries().forEach(entry -> words.put(entry.key(), ((Node.Scalar) entry.value()).text()));
                leaves.put(where, new Leaf.Worded(words));
            } else if (mapping.entries().isEmpty()) {
                leaves.put(where, new Leaf.Listed(List.of()));
            } else {
                mapping.entries().forEach(entry -> take(where.at(entry.key()), entry.value()));
            }
        }
    }

    private void list(Where where, List<Node> items) {
        if (items.stream().allMatch(Node.Scalar.class::isInstance)) {
            leaves.put(
                    where,
                    new Leaf.Listed(items.stream()
                            .map(item -> ((Node.Scalar) item).text())
                            .toList()));
            return;
        }
        List<String> names = ItemNames.of(items);
        leaves.put(where.order(), new Leaf.Listed(names));
        for (int i = 0; i < items.size(); i++) {
            take(where.item(names.get(i)), items.get(i));
        }
    }

    private boolean isText(Node.Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(entry -> languages.contains(entry.key()) && entry.value() instanceof Node.Scalar);
    }

    private void rule(Rule rule, String language) {
        Where where = new Where(RULES, rule.id(), "");
        leaves.put(where.at("layer"), new Leaf.Listed(List.of(rule.layer().folder())));
        leaves.put(where.at("title"), new Leaf.Worded(rule.title().written()));
        leaves.put(where.at("reason"), new Leaf.Worded(rule.reason().written()));
        leaves.put(where.at("source"), new Leaf.Listed(rule.sources()));
        leaves.put(where.at("legalBasis"), new Leaf.Listed(rule.legalBasis()));
        leaves.put(where.at("when"), new Leaf.Listed(Edits.texts(rule.when(), language)));
        leaves.put(where.at("then"), new Leaf.Listed(Edits.texts(rule.then(), language)));
    }
}
