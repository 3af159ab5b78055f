package no.varde.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.document.Node;

/** What the items of a list are called, so that the same one is found in another book wherever it stands. */
final class ItemNames {

    private ItemNames() {}

    /**
     * Returns a name for each item, and no name twice: its id, or else the value of the first key that tells all items
     * apart, or else its place.
     */
    static List<String> of(List<Node> items) {
        for (String key : keys(items)) {
            List<String> names = new ArrayList<>();
            items.forEach(item -> names.add(
                    item instanceof Node.Mapping mapping && mapping.get(key) instanceof Node.Scalar scalar
                            ? scalar.text()
                            : ""));
            Set<String> different = new HashSet<>(names);
            if (different.size() == items.size() && !different.contains("")) {
                return names;
            }
        }
        List<String> places = new ArrayList<>();
        for (int i = 1; i <= items.size(); i++) {
            places.add(String.valueOf(i));
        }
        return places;
    }

    private static List<String> keys(List<Node> items) {
        List<String> keys = new ArrayList<>(List.of("id"));
        if (items.get(0) instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> keys.add(entry.key()));
        }
        return keys;
    }
}
