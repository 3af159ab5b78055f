package no.varde.vocabulary.reading;

import java.util.List;
import java.util.TreeSet;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Id;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.VocabularyCode;

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
                            FormCode.NOT_ONE_OF
                                    .of(type, String.join(", ", TYPES))
                                    .maybe(Suggestion.near(type, TYPES)));
                }
                yield Scale.OneOf.YES_NO;
            }
        };
    }

    private static List<String> constants(Fields entry) {
        List<String> constants = entry.texts("values");
        if (constants.isEmpty()) {
            entry.fault(FormCode.MISSING.of("values"));
        }
        if (new TreeSet<>(constants).size() < constants.size()) {
            entry.fault("values", VocabularyCode.VALUE_TWICE.of());
        }
        for (String constant : constants) {
            if (!constant.matches("[A-Z][A-Z0-9_]*")
                    || constant.length() > Id.LONGEST
                    || constant.equals("UNKNOWN")
                    || constant.equals("NONE") && entry.text("type").equals("SET")) {
                entry.fault("values", VocabularyCode.NOT_A_VALUE.of(constant, Id.LONGEST));
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
            range.fault(VocabularyCode.EMPTY_RANGE.of());
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
