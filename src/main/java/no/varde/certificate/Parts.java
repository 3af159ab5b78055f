package no.varde.certificate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import no.varde.certificate.Refusal.Kind;
import no.varde.document.Message;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an object of a certificate as they are taken out. What is missing, of another form or never asked for is
 * refused; whoever takes goes on with something harmless, so that all is told at once.
 */
final class Parts {

    private static final int MOST = 100;

    private final Map<?, ?> tree;
    private final String path;
    private final List<Refusal> refusals;
    private final Set<String> asked = new HashSet<>();

    private Parts(Map<?, ?> tree, String path, List<Refusal> refusals) {
        this.tree = tree;
        this.path = path;
        this.refusals = refusals;
    }

    static Parts of(Map<String, Object> tree, List<Refusal> refusals) {
        return new Parts(tree, "", refusals);
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void refuse(String at, Message message) {
        if (refusals.size() < MOST) {
            refusals.add(new Refusal(Kind.FORM, at, message));
        }
    }

    private @Nullable Object optional(String key) {
        asked.add(key);
        return tree.get(key);
    }

    private @Nullable Object needed(String key) {
        Object value = optional(key);
        if (value == null) {
            refuse(path, CertificateCode.MISSING_PART.of(key));
        }
        return value;
    }

    /** Returns a text of a form; an empty one, after a refusal, where there is none. */
    String text(String key, Pattern form) {
        Object value = needed(key);
        return value == null ? "" : text(value, path(key), form);
    }

    /** Returns a text of a form, or null where there is none. */
    @Nullable
    String optionalText(String key, Pattern form) {
        Object value = optional(key);
        return value == null ? null : text(value, path(key), form);
    }

    private String text(Object value, String at, Pattern form) {
        if (value instanceof String text && form.matcher(text).matches()) {
            return text;
        }
        if (value instanceof String text) {
            refuse(at, CertificateCode.NOT_THE_FORM.of(shown(text)));
        } else {
            refuse(at, CertificateCode.OTHER_KIND.of());
        }
        return "";
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** Returns a whole number from one to another; the first, after a refusal, where it is none. */
    int number(String key, int from, int to) {
        Object value = needed(key);
        return value == null ? from : number(value, path(key), from, to);
    }

    /** Returns a whole number from 1 to another, or 0 where there is none. */
    int optionalNumber(String key, int to) {
        Object value = optional(key);
        return value == null ? 0 : number(value, path(key), 1, to);
    }

    private int number(Object value, String at, int from, int to) {
        if (value instanceof Integer number && number >= from && number <= to) {
            return number;
        }
        if (value instanceof Integer number) {
            refuse(at, CertificateCode.NOT_THE_FORM.of(number));
        } else {
            refuse(at, CertificateCode.OTHER_KIND.of());
        }
        return from;
    }

    /** Says whether a part is there, which is {@code true} then. */
    boolean flag(String key) {
        Object value = optional(key);
        if (value != null && !value.equals(true)) {
            refuse(path(key), CertificateCode.OTHER_KIND.of());
        }
        return value != null;
    }

    /** Returns a day from 1900 to 2199. */
    LocalDate day(String key) {
        LocalDate day = optionalDay(key, Forms.DAY);
        if (day == null) {
            refuse(path, CertificateCode.MISSING_PART.of(key));
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate optionalDay(String key, Pattern form) {
        Object value = optional(key);
        if (value == null) {
            return null;
        }
        String written = text(value, path(key), form);
        try {
            return written.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(written);
        } catch (DateTimeException e) {
            refuse(path(key), CertificateCode.NOT_THE_FORM.of(written));
            return LocalDate.EPOCH;
        }
    }

    /** Returns a time to the second, in UTC. */
    Instant instant(String key) {
        String written = text(key, Forms.INSTANT);
        try {
            return written.isEmpty() ? Instant.EPOCH : Instant.parse(written);
        } catch (DateTimeException e) {
            refuse(path(key), CertificateCode.NOT_THE_FORM.of(written));
            return Instant.EPOCH;
        }
    }

    /** Returns the constant that a text names; the first one, after a refusal, where it names none. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        String text = text(key, Forms.CODE);
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    refuse(path(key), CertificateCode.NOT_THE_FORM.of(text));
                    return constants[0];
                });
    }

    /** Returns the parts of an object; none where it is missing, which is right for one without parts. */
    Parts parts(String key) {
        Object value = optional(key);
        filled(key, value instanceof Map<?, ?> object && object.isEmpty());
        return of(value == null ? Map.of() : value, path(key));
    }

    /** Returns the parts of an object, or null where it is missing. */
    @Nullable
    Parts optionalParts(String key) {
        Object value = optional(key);
        filled(key, value instanceof Map<?, ?> object && object.isEmpty());
        return value == null ? null : of(value, path(key));
    }

    /** Refuses a part that is empty, which is left out: there is one form for the same content. */
    private void filled(String key, boolean isEmpty) {
        if (isEmpty) {
            refuse(path(key), CertificateCode.EMPTY_PART.of());
        }
    }

    private Parts of(Object value, String at) {
        if (value instanceof Map<?, ?> object) {
            return new Parts(object, at, refusals);
        }
        refuse(at, CertificateCode.OTHER_KIND.of());
        return new Parts(Map.of(), at, refusals);
    }

    /** Returns the items of a list of objects; none where it is missing. */
    List<Parts> list(String key) {
        return items(key, false, this::of);
    }

    /** Returns the texts of a list; none where it is missing. */
    List<String> texts(String key, Pattern form) {
        return items(key, false, (item, at) -> text(item, at, form));
    }

    /** Returns the whole numbers of a list, each from 1 to another one; none where it is missing. */
    List<Integer> numbers(String key, int to) {
        return items(key, false, (item, at) -> number(item, at, 1, to));
    }

    private <T> List<T> items(String key, boolean mayBeEmpty, BiFunction<Object, String, T> item) {
        Object value = optional(key);
        List<T> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            filled(key, list.isEmpty() && !mayBeEmpty);
            for (int i = 0; i < list.size(); i++) {
                items.add(item.apply(list.get(i), path(key) + "[" + i + "]"));
            }
        } else if (value != null) {
            refuse(path(key), CertificateCode.OTHER_KIND.of());
        }
        return items;
    }

    /** Returns all that is left, by codes, each as something is made of it under its key. */
    <T> Map<String, T> each(BiFunction<Parts, String, T> value) {
        Map<String, T> each = new LinkedHashMap<>();
        for (Object key : tree.keySet()) {
            String code = (String) key;
            if (!Forms.CODE.matcher(code).matches()) {
                refuse(path, CertificateCode.UNKNOWN_PART.of(shown(code)));
            } else {
                each.put(code, value.apply(this, code));
            }
            asked.add(code);
        }
        return each;
    }

    /** Returns an answer. */
    Value value(String key) {
        Object value = optional(key);
        if (value instanceof Integer number) {
            return new Value.Whole(number);
        }
        if (value instanceof List<?>) {
            return new Value.Words(items(key, true, (item, at) -> text(item, at, Forms.CODE)));
        }
        return new Value.Word(text(key, Forms.CODE));
    }

    /** Refuses every part that was never asked for. Call it when all known parts have been taken. */
    void done() {
        for (Object key : tree.keySet()) {
            if (!asked.contains((String) key)) {
                refuse(path, CertificateCode.UNKNOWN_PART.of(shown((String) key)));
            }
        }
    }
}
