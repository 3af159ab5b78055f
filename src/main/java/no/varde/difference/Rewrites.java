package no.varde.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.varde.difference.Rewrite.Words;
import org.jspecify.annotations.Nullable;

/** Finds all that two books do not say alike, leaf by leaf; what a whole entry says is told with it. */
final class Rewrites {

    private final Map<Where, Leaf> old;
    private final Map<Where, Leaf> present;
    private final List<Rewrite> all = new ArrayList<>();

    private Rewrites(Map<Where, Leaf> old, Map<Where, Leaf> present) {
        this.old = old;
        this.present = present;
    }

    static List<Rewrite> between(Map<Where, Leaf> old, Map<Where, Leaf> present) {
        Rewrites rewrites = new Rewrites(old, present);
        rewrites.find();
        return rewrites.all;
    }

    private void find() {
        Set<Where> was = entries(old);
        Set<Where> is = entries(present);
        Set<Where> both = new LinkedHashSet<>(was);
        both.addAll(is);
        for (Where entry : both) {
            if (!is.contains(entry)) {
                all.add(new Rewrite.Went(entry, says(entry, old)));
            } else if (!was.contains(entry)) {
                all.add(new Rewrite.Came(entry, says(entry, present)));
            }
        }
        Set<Where> leaves = new LinkedHashSet<>(old.keySet());
        leaves.addAll(present.keySet());
        leaves.stream()
                .filter(leaf -> was.contains(leaf.ofEntry()) && is.contains(leaf.ofEntry()))
                .forEach(leaf -> compare(leaf, old.get(leaf), present.get(leaf)));
    }

    /** Returns what stands in a book by itself: a section that lists nothing is such, too. */
    private static Set<Where> entries(Map<Where, Leaf> leaves) {
        Set<Where> entries = new LinkedHashSet<>();
        leaves.keySet().stream().filter(leaf -> !leaf.isOrder()).forEach(leaf -> entries.add(leaf.ofEntry()));
        return entries;
    }

    private static Map<String, Leaf> says(Where entry, Map<Where, Leaf> leaves) {
        Map<String, Leaf> says = new LinkedHashMap<>();
        leaves.forEach((where, leaf) -> {
            if (where.ofEntry().equals(entry) && !where.isOrder()) {
                says.put(where.path(), leaf);
            }
        });
        return says;
    }

    private void compare(Where where, @Nullable Leaf was, @Nullable Leaf is) {
        if (Objects.equals(was, is)) {
            return;
        }
        Map<String, String> oldWords = words(was);
        Map<String, String> newWords = words(is);
        if (!oldWords.isEmpty() || !newWords.isEmpty()) {
            reworded(where, oldWords, newWords);
        }
        List<String> oldValues = values(was);
        List<String> newValues = values(is);
        if (!oldValues.equals(newValues) || oldWords.isEmpty() && newWords.isEmpty()) {
            relisted(where, oldValues, newValues);
        }
    }

    private static Map<String, String> words(@Nullable Leaf leaf) {
        return leaf == null ? Map.of() : leaf.match(new Leaf.Cases<>(Leaf.Worded::words, listed -> Map.of()));
    }

    private static List<String> values(@Nullable Leaf leaf) {
        return leaf == null ? List.of() : leaf.match(new Leaf.Cases<>(worded -> List.of(), Leaf.Listed::values));
    }

    private void reworded(Where where, Map<String, String> old, Map<String, String> present) {
        Map<String, Words> changed = new LinkedHashMap<>();
        List<String> same = new ArrayList<>();
        Set<String> languages = new TreeSet<>(old.keySet());
        languages.addAll(present.keySet());
        for (String language : languages) {
            Words words = new Words(old.get(language), present.get(language));
            if (Objects.equals(words.was(), words.is())) {
                same.add(language);
            } else {
                changed.put(language, words);
            }
        }
        all.add(new Rewrite.Reworded(where, changed, same));
    }

    /** An order is told where what both books list stands otherwise; what only one of them lists is told by itself. */
    private void relisted(Where where, List<String> was, List<String> is) {
        List<String> removed = without(was, is);
        List<String> added = without(is, was);
        if (!where.isOrder()) {
            all.add(new Rewrite.Relisted(where, removed, added));
        } else if (!without(was, removed).equals(without(is, added))) {
            all.add(new Rewrite.Relisted(where, List.of(), List.of()));
        }
    }

    /** Returns values without those of another list, each as often as it stands there. */
    private static List<String> without(List<String> values, List<String> others) {
        List<String> left = new ArrayList<>(others);
        return values.stream().filter(value -> !left.remove(value)).toList();
    }
}
