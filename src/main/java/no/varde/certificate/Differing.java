package no.varde.certificate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where two certificates say something else.
 *
 * @param path such as {@code persons[0].outcomes[2].when}
 * @param one what the first says there; {@link #NOTHING} where it says nothing
 * @param other what the second says there
 */
public record Differing(String path, String one, String other) {

    public static final String NOTHING = "…";

    private static final int LONGEST = 80;

    /** Returns the first place in the order of keys. */
    static Optional<Differing> between(Map<String, Object> one, Map<String, Object> other) {
        return between("", one, other);
    }

    private static Optional<Differing> between(String path, @Nullable Object one, @Nullable Object other) {
        if (one != null && one.equals(other)) {
            return Optional.empty();
        }
        if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            return inside(path.isEmpty() ? "" : path + ".", left, right);
        }
        if (one instanceof List<?> left && other instanceof List<?> right) {
            return inside(path, numbered(left), numbered(right));
        }
        return Optional.of(new Differing(path, shown(one), shown(other)));
    }

    private static Optional<Differing> inside(String before, Map<?, ?> left, Map<?, ?> right) {
        Set<Object> keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        return keys.stream()
                .flatMap(key -> between(
                        key instanceof Integer ? before + "[" + key + "]" : before + key, left.get(key), right.get(key))
                        .stream())
                .findFirst();
    }

    private static Map<Integer, Object> numbered(List<?> items) {
        Map<Integer, Object> numbered = new LinkedHashMap<>();
        items.forEach(item -> numbered.put(numbered.size(), item));
        return numbered;
    }

    private static String shown(@Nullable Object value) {
        String shown = value == null ? NOTHING : value.toString();
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }
}
