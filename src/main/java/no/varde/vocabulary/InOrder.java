package no.varde.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Copies that keep the order of what is copied, and that nobody can change. A list needs none: {@code List.copyOf}. */
public final class InOrder {

    private InOrder() {}

    public static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Returns a copy with a copy of each value. */
    public static <K, V> Map<K, V> copy(Map<K, V> map, UnaryOperator<V> value) {
        Map<K, V> copy = new LinkedHashMap<>();
        map.forEach((key, one) -> copy.put(key, value.apply(one)));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns a copy with another value for each key. */
    public static <K, V> Map<K, V> copy(Map<K, V> map, BiFunction<K, V, V> value) {
        Map<K, V> copy = new LinkedHashMap<>();
        map.forEach((key, one) -> copy.put(key, value.apply(key, one)));
        return Collections.unmodifiableMap(copy);
    }

    public static <E> Set<E> copy(Set<E> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
