package no.varde.vocabulary.reading;

import java.util.List;
import java.util.TreeSet;
import no.varde.document.Fields;
import no.varde.document.Id;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Scale;

/** Reads the type of a question and what it needs: values, a range, or the limits of its bands. */
final class ScaleReader {

    private static final List<String> TYPES = List.of("YNU", "ENUM", "SET", "INT", "DATE");

    private ScaleReader() {}

    /** Returns the scale of a question; yes or no, after a fault, where the entry tells none. */
    static Scale read(Fields entry, Section section) {
        String type = entry.text("type");
        return switch (type) {
            case "YNU" -> Scale.OneOf.YES_NO;
            case "ENUM" -> new Scale.OneOf(constants(entry));
            case "SET" -> new Scale.AnyOf(constants(entry));
            case "INT" -> wholeScale(entry);
            case "DATE" -> DayBands.scale(entry, section);
            default -> {
                if (entry.has("type")) {
                    entry.fault(
                            "type",
                            "`" + type + "` is not one of " + String.join(", ", TYPES) + "."
                                    + Suggestion.near(type, TYPES));
                }
                yield Scale.OneOf.YES_NO;
            }
        };
    }

    private static List<String> constants(Fields entry) {
        List<String> constants = entry.texts("values");
        if (constants.isEmpty()) {
            entry.fault("`values` is missing");
        }
        if (new TreeSet<>(constants).size() < constants.size()) {
            entry.fault("values", "a value stands twice");
        }
        for (String constant : constants) {
            if (!constant.matches("[A-Z][A-Z0-9_]*")
                    || constant.length() > Id.LONGEST
                    || constant.equals("UNKNOWN")
                    || constant.equals("NONE") && entry.text("type").equals("SET")) {
                entry.fault(
                        "values",
                        "`" + constant
                                + "` cannot be a value: capital letters, digits and _, at most " + Id.LONGEST
                                + ", neither UNKNOWN"
                                + " nor, in a set, NONE");
            }
        }
        return List.copyOf(constants);
    }

    private static Scale wholeScale(Fields entry) {
        Fields range = entry.fields("range");
        int from = range.number("from");
        int to = range.number("to");
        range.done();
        if (from > to) {
            range.fault("the range is empty");
        }
        TreeSet<Integer> starts = new TreeSet<>();
        for (Fields band : entry.list("bands")) {
            starts.add(band.number("from"));
            starts.add(band.number("to") + 1);
        }
        return new Scale.Whole(
                from,
                to,
                starts.stream().filter(start -> start > from && start <= to).toList());
    }
}
