package no.varde.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.document.Place;

/**
 * What somebody wrote down of a case before the program was asked, key by key; what is not so is told where it stands.
 *
 * @param name the case
 * @param key what stands before every key that is told; empty at the top
 */
record Expected(String name, String key, Fields fields, Faults faults) {

    /** A text that stands alone or in a list. */
    record Item(String text, Place place) {}

    /** Returns the texts of a key, which may hold one alone. */
    List<Item> items(String at) {
        Node node = fields.optional(at);
        List<Item> items = new ArrayList<>();
        if (node instanceof Node.Scalar one) {
            items.add(new Item(one.text(), one.place()));
        } else {
            for (Node item : fields.nodes(at)) {
                String text = item instanceof Node.Scalar scalar ? scalar.text() : "";
                items.add(new Item(text, item.place()));
            }
        }
        return items;
    }

    List<String> texts(String at) {
        return items(at).stream().map(Item::text).toList();
    }

    boolean has(String at) {
        return fields.has(at);
    }

    /** Every text of a key is to be among those found. */
    void among(String at, Collection<String> found) {
        items(at).stream()
                .filter(item -> !found.contains(item.text()))
                .forEach(item -> miss(item.place(), at, Miss.one(item.text()), Miss.all(found)));
    }

    /** No text of a key is to be among those found. */
    void notAmong(String at, Collection<String> found) {
        items(at).stream()
                .filter(item -> found.contains(item.text()))
                .forEach(item -> miss(item.place(), at, CaseCode.NO_TEXT.of(item.text()), CaseCode.IT.of()));
    }

    /** The texts of a key are to be exactly those found, in their order. */
    void exactly(String at, List<String> found) {
        if (!texts(at).equals(found)) {
            miss(place(at), at, Miss.all(texts(at)), Miss.all(found));
        }
    }

    /** Goes through the keys of a mapping, such as persons or measures; through none where it is absent. */
    void each(String at, BiConsumer<String, Expected> what) {
        Fields each = fields.optionalFields(at);
        if (each != null) {
            Expected below = new Expected(name, path(at), each, faults);
            each.entries().forEach(entry -> what.accept(entry.key(), below));
        }
    }

    void miss(String at, Message expected, Message found) {
        miss(place(at), at, expected, found);
    }

    void miss(Place place, String at, Message expected, Message found) {
        Miss.add(faults, place, name + ": " + path(at), expected, found);
    }

    private String path(String at) {
        return key.isEmpty() ? at : key + "." + at;
    }

    private Place place(String at) {
        Node node = fields.optional(at);
        return node == null ? fields.place() : node.place();
    }
}
