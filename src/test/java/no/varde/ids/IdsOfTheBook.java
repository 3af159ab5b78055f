package no.varde.ids;

import java.util.Set;
import java.util.TreeSet;
import no.varde.document.Document;
import no.varde.document.Document.Format;
import no.varde.document.Node;
import no.varde.rulebook.BookFiles;

/** Every id that the vocabulary of a book gives to something: to questions, answers, measures, details, persons … */
final class IdsOfTheBook {

    /** Where ids stand that no key {@code id} gives: as items of a list, or as the keys and items of a mapping. */
    private static final Set<String> LISTED = Set.of("values", "about", "traits");

    /** Where an id is the value. */
    private static final Set<String> NAMED = Set.of("id", "list", "shared");

    private final Set<String> found = new TreeSet<>();

    private IdsOfTheBook() {}

    static Set<String> in(BookFiles book) {
        IdsOfTheBook ids = new IdsOfTheBook();
        book.byName().forEach((name, content) -> {
            if (name.startsWith("vocabulary/")) {
                ids.walk(Document.read(name, content, Format.YAML).root());
            }
        });
        return ids.found;
    }

    private void walk(Node node) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::walk);
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::walk);
        }
    }

    private void walk(Node.Entry entry) {
        if (LISTED.contains(entry.key())) {
            takeAll(entry.value());
        } else if (NAMED.contains(entry.key()) && entry.value() instanceof Node.Scalar scalar) {
            found.add(scalar.text());
        } else {
            walk(entry.value());
        }
    }

    private void takeAll(Node node) {
        if (node instanceof Node.Scalar scalar) {
            found.add(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::takeAll);
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                found.add(entry.key());
                takeAll(entry.value());
            });
        }
    }
}
