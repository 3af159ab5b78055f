package no.varde.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the items of a list are called in the path of a fault: nobody counts to the ninety-sixth question. */
final class ItemNames {

    private ItemNames() {}

    /** Returns for each item its id; its place from 0 where it has none, or one that is no id or another item has too. */
    static List<String> of(List<Node> items) {
        List<String> own = items.stream().map(ItemNames::own).toList();
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        own.stream().filter(name -> !seen.add(name)).forEach(twice::add);
        List<String> names = new ArrayList<>();
        for (String name : own) {
            names.add(name.isEmpty() || twice.contains(name) ? String.valueOf(names.size()) : name);
        }
        return names;
    }

    private static String own(Node item) {
        return item instanceof Node.Mapping mapping && mapping.get("id") instanceof Node.Scalar id && isName(id)
                ? id.text()
                : "";
    }

    /** Says whether a value names an item: a number would look like a place. */
    private static boolean isName(Node.Scalar id) {
        return id.type() == Node.Scalar.Type.TEXT && Id.isOne(id.text());
    }
}
