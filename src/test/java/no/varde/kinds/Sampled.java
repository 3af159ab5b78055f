package no.varde.kinds;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes values of types, whatever they say: their collections can be changed, and have one entry where that can be. */
final class Sampled {

    private static final int DEEPEST = 4;

    private static final Map<Type, Object> PLAIN = Map.of(
            String.class,
            "a",
            int.class,
            1,
            Integer.class,
            1,
            long.class,
            4L,
            Long.class,
            4L,
            boolean.class,
            true,
            Boolean.class,
            true,
            double.class,
            1.0,
            LocalDate.class,
            LocalDate.of(2026, 11, 22));

    private Sampled() {}

    /** Returns a value for each component of a record. */
    static Object[] components(Class<?> type) {
        return components(type, 0);
    }

    private static Object[] components(Class<?> type, int depth) {
        return Stream.of(type.getRecordComponents())
                .map(component -> of(component.getGenericType(), depth + 1))
                .toArray();
    }

    static Object made(Class<?> type, Object[] components) throws ReflectiveOperationException {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(components);
    }

    private static Object of(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, depth);
        }
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        return type instanceof Class<?> plain ? ofClass(plain, depth) : null;
    }

    private static Object ofClass(Class<?> type, int depth) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (depth > DEEPEST) {
            return null;
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0], depth);
        }
        try {
            return type.isRecord() ? made(type, components(type, depth)) : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object ofGeneric(ParameterizedType type, int depth) {
        Class<?> raw = (Class<?>) type.getRawType();
        Object first = of(type.getActualTypeArguments()[0], depth + 1);
        if (raw == Map.class) {
            Object value = of(type.getActualTypeArguments()[1], depth + 1);
            Map<Object, Object> map = new LinkedHashMap<>();
            if (first != null && value != null) {
                map.put(first, value);
            }
            return map;
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(first == null ? List.of() : List.of(first));
        }
        return List.class.isAssignableFrom(raw) || raw == java.util.Collection.class
                ? new ArrayList<>(first == null ? List.of() : List.of(first))
                : ofClass(raw, depth);
    }
}
