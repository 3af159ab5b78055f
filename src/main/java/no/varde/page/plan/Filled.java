package no.varde.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.page.Words;
import no.varde.page.plan.Sheet.Line;
import no.varde.page.plan.Sheet.Part;
import no.varde.paper.Letters;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the form of a sheet says: which lines are taken along, which come first, and what is filled in. It lives in one
 * request, and on the paper.
 *
 * @param taken the ids of the lines that are taken along; null for all, as before anybody has chosen
 * @param fields what is written in the other fields, by their names
 */
record Filled(@Nullable Set<String> taken, Map<String, String> fields) {

    /** What stands in a name of a field before the id of the line or blank. */
    private static final String ORDER = "nr-";

    private static final String WORDS = "ord-";
    private static final int MOST = 120;

    /** Returns what stands on a form that nobody has touched. */
    static Filled untouched() {
        return new Filled(null, Map.of());
    }

    static Filled of(MultiValueMap<String, String> form) {
        return new Filled(Set.copyOf(form.getOrDefault("med", List.of())), form.toSingleValueMap());
    }

    public boolean takes(String id) {
        return taken == null || taken.contains(id);
    }

    /** Returns the place that a line is given, as it is written. */
    public String order(String id) {
        return fields.getOrDefault(ORDER + id, "").strip();
    }

    /** Returns what is filled in. */
    public String written(String id) {
        return Letters.whole(fields.getOrDefault(WORDS + id, "").strip());
    }

    /** Says whether the letters are to be large. */
    public boolean large() {
        return fields.containsKey("stor");
    }

    /** Returns the tag of the language that is wished for beside that of the page; empty for none. */
    public String tongue() {
        return fields.getOrDefault("sprak", "");
    }

    /** Returns what is wrong, in words, by the names of the fields. */
    Map<String, String> faults(Sheet sheet, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        List<Line> lines = sheet.lines();
        if (lines.stream().noneMatch(line -> takes(line.id()))) {
            faults.put("med-" + lines.get(0).id(), words.of("plan.fault.none"));
        }
        for (Line line : lines) {
            if (!order(line.id()).matches("|[1-9][0-9]?")) {
                faults.put(ORDER + line.id(), words.of("plan.fault.order"));
            }
        }
        sheet.allBlanks().forEach(blank -> {
            String fault = fault(written(blank.id()), words);
            if (fault != null) {
                faults.put(WORDS + blank.id(), blank.label() + " " + fault);
            }
        });
        return faults;
    }

    private static @Nullable String fault(String written, Words words) {
        if (written.codePointCount(0, written.length()) > MOST) {
            return words.of("plan.fault.long", MOST);
        }
        if (written.codePoints().anyMatch(Filled::isHidden)) {
            return words.of("plan.fault.hidden");
        }
        List<String> lacking = Letters.lacking(written);
        return lacking.isEmpty() ? null : words.of("plan.fault.letters", String.join(" ", lacking));
    }

    /** Says whether a character steers how a text is shown, and is not itself seen. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Returns a sheet with what is taken along, first what was given a place, and with all that is filled in. */
    Sheet on(Sheet sheet, Words words) {
        List<Part> parts = new ArrayList<>();
        List<Line> first = sheet.lines().stream()
                .filter(line -> takes(line.id()) && isPlaced(line))
                .sorted(Comparator.comparingInt(line -> Integer.parseInt(order(line.id()))))
                .map(line -> line.filled(written(line.id())))
                .toList();
        add(words.of("plan.sheet.first"), first, parts);
        for (Part part : sheet.parts()) {
            add(
                    part.heading(),
                    part.lines().stream()
                            .filter(line -> takes(line.id()) && !isPlaced(line))
                            .map(line -> line.filled(written(line.id())))
                            .toList(),
                    parts);
        }
        return new Sheet(
                sheet.number(),
                sheet.name(),
                sheet.own(),
                parts,
                sheet.next(),
                sheet.blanks().stream()
                        .map(blank -> blank.filled(written(blank.id())))
                        .toList(),
                sheet.numbers());
    }

    private boolean isPlaced(Line line) {
        return !order(line.id()).isEmpty();
    }

    private static void add(String heading, List<Line> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new Part(heading, lines));
        }
    }
}
