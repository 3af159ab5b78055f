package no.varde.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a mapping apart key by key. Every key that is missing, of the wrong kind or never asked for becomes a fault;
 * the caller goes on with a harmless value, so that all faults are found in one reading.
 */
public final class Fields {

    private final Node.Mapping mapping;
    private final String path;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>();

    private Fields(Node.Mapping mapping, String path, Faults faults) {
        this.mapping = mapping;
        this.path = path;
        this.faults = faults;
    }

    /** Returns the fields of a node; of an empty mapping, after a fault, where it is not a mapping. */
    public static Fields of(Node node, String path, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, path, faults);
        }
        faults.add(node.place(), path, FormCode.EXPECTED_MAPPING.of(node.kind()));
        return new Fields(new Node.Mapping(node.place(), List.of()), path, faults);
    }

    public Place place() {
        return mapping.place();
    }

    public String path() {
        return path;
    }

    public String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Returns where the value of a key stands; where this does, if there is none. */
    public Place placeOf(String key) {
        Node value = mapping.get(key);
        return value == null ? mapping.place() : value.place();
    }

    public void fault(Message message) {
        faults.add(mapping.place(), path, message);
    }

    public void fault(String key, Message message) {
        faults.add(placeOf(key), path(key), message);
    }

    /** Reports a fault whose message takes time to make. */
    public void fault(String key, Supplier<Message> message) {
        faults.add(placeOf(key), path(key), message);
    }

    public boolean has(String key) {
        return mapping.get(key) != null;
    }

    public @Nullable Node optional(String key) {
        asked.add(key);
        return mapping.get(key);
    }

    /** Returns the keys in the order of the file, and counts them all as asked for. */
    public List<Node.Entry> entries() {
        mapping.entries().forEach(entry -> asked.add(entry.key()));
        return mapping.entries();
    }

    /** Returns the fields of a key; where it is missing, which is one fault, of an empty mapping in which nothing is. */
    public Fields fields(String key) {
        Node node = optional(key);
        if (node == null) {
            fault(FormCode.MISSING.of(key));
            return new Fields(new Node.Mapping(mapping.place(), List.of()), path(key), new Faults()); // told once
        }
        return of(node, path(key), faults);
    }

    public @Nullable Fields optionalFields(String key) {
        Node node = optional(key);
        return node == null ? null : of(node, path(key), faults);
    }

    /** Returns the fields of every item of a list; of none where the key is absent. */
    public List<Fields> list(String key) {
        return listed(nodes(key), path(key), faults);
    }

    /** Returns the fields of every item of the list at a path, each called by its name where it has one of its own. */
    public static List<Fields> listed(List<Node> items, String path, Faults faults) {
        List<String> names = ItemNames.of(items);
        List<Fields> fields = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            fields.add(of(items.get(i), path + "[" + names.get(i) + "]", faults));
        }
        return fields;
    }

    /** Returns the items of a list; none where the key is absent. */
    public List<Node> nodes(String key) {
        Node node = optional(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        fault(key, FormCode.EXPECTED_LIST.of(node.kind()));
        return List.of();
    }

    /** Returns the texts of a list; none where the key is absent. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof Node.Scalar scalar) {
                texts.add(scalar.text());
            } else {
                faults.add(node.place(), path(key), FormCode.EXPECTED_TEXT.of(node.kind()));
            }
        }
        return texts;
    }

    public String text(String key) {
        String text = optionalText(key);
        if (text == null) {
            fault(FormCode.MISSING.of(key));
            return "";
        }
        return text;
    }

    /** Returns the text of a key that names something; one that has not the form of an {@link Id} is a fault. */
    public String id(String key) {
        String id = text(key);
        if (optional(key) instanceof Node.Scalar scalar && scalar.type() != Node.Scalar.Type.NOTHING && !Id.isOne(id)) {
            fault(key, notAnId(id));
        }
        return id;
    }

    /** Returns the texts of a list that name something, as {@link #id} does. */
    public List<String> ids(String key) {
        List<String> ids = texts(key);
        ids.stream().filter(id -> !Id.isOne(id)).forEach(id -> fault(key, notAnId(id)));
        return ids;
    }

    private static Message notAnId(String text) {
        String shown = text.length() <= Id.LONGEST ? text : text.substring(0, Id.LONGEST) + "…";
        return FormCode.NOT_AN_ID.of(shown, Id.LONGEST);
    }

    public @Nullable String optionalText(String key) {
        Node node = optional(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar && scalar.type() != Node.Scalar.Type.NOTHING) {
            return scalar.text();
        }
        fault(key, FormCode.EXPECTED_TEXT.of(node.kind()));
        return "";
    }

    public int number(String key) {
        Node node = optional(key);
        if (node == null) {
            fault(FormCode.MISSING.of(key));
            return 0;
        }
        if (node instanceof Node.Scalar scalar && scalar.text().matches("-?\\d{1,6}")) {
            return Integer.parseInt(scalar.text());
        }
        Message found = node instanceof Node.Scalar scalar ? FormCode.FOUND.of(scalar.text()) : node.kind();
        fault(key, FormCode.EXPECTED_NUMBER.of(found));
        return 0;
    }

    /** Returns a whole number that is none below another; that one, after a fault, where it is less. */
    public int number(String key, int least) {
        int number = number(key);
        if (number >= least) {
            return number;
        }
        if (has(key)) {
            fault(key, FormCode.LESS_THAN.of(number, least));
        }
        return least;
    }

    public boolean flag(String key, boolean otherwise) {
        Node node = optional(key);
        if (node == null) {
            return otherwise;
        }
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.BOOLEAN) {
            return scalar.text().equals("true");
        }
        fault(key, FormCode.EXPECTED_FLAG.of(node.kind()));
        return otherwise;
    }

    /** Returns the constant that a text names; the first one, after a fault, where it names none. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        String text = text(key);
        E[] constants = type.getEnumConstants();
        Set<String> names = new TreeSet<>();
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
            names.add(constant.name());
        }
        if (has(key)) {
            fault(key, FormCode.NOT_ONE_OF.of(text, String.join(", ", names)).maybe(Suggestion.near(text, names)));
        }
        return constants[0];
    }

    /** Reports every key that was never asked for. Call it when all known keys have been taken. */
    public void done() {
        List<Node.Entry> entries = mapping.entries();
        boolean isCut = false;
        for (int i = 0; i < entries.size(); i++) {
            Node.Entry entry = entries.get(i);
            if (asked.contains(entry.key())) {
                continue;
            }
            if (i > 0 && isRestOfText(entry, entries.get(i - 1))) {
                if (!isCut) {
                    faults.add(entry.place(), path(entries.get(i - 1).key()), cut(entries.get(i - 1), entry));
                }
                isCut = true;
                continue;
            }
            faults.add(entry.place(), path(entry.key()), () -> FormCode.UNKNOWN_KEY
                    .of(entry.key())
                    .maybe(Suggestion.near(entry.key(), asked)));
        }
    }

    /** Says whether a key is the rest of a text before it, in which a comma stands: what follows one in braces is a key. */
    private static boolean isRestOfText(Node.Entry entry, Node.Entry before) {
        boolean isInBraces = entry.place().line() == before.place().line();
        return (isInBraces || entry.key().contains(" "))
                && entry.value() instanceof Node.Scalar scalar
                && scalar.type() == Node.Scalar.Type.NOTHING;
    }

    private static Message cut(Node.Entry text, Node.Entry rest) {
        return text.value() instanceof Node.Scalar scalar && TypedQuotes.begin(scalar.text())
                ? FormCode.QUOTES.of(scalar.text().substring(0, 1))
                : FormCode.CUT_BY_COMMA.of(rest.key());
    }
}
