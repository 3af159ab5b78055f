package no.varde.difference;

import java.util.ArrayList;
import java.util.List;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Scale;

/** Writes cells of a scale in the words of a vocabulary's files, alike whatever other limits cut the scale. */
final class CellsText {

    private CellsText() {}

    /** Returns what can be answered. */
    static String answers(Scale scale) {
        return scale.match(new Scale.Cases<>(
                CellsText::choices,
                CellsText::choices,
                whole -> whole.type() + " " + whole.from() + " to " + whole.to(),
                Scale.Day::type));
    }

    private static String choices(Scale scale) {
        return scale.type() + " " + String.join(", ", scale.choices());
    }

    /** Returns some of the answers: choices, or numbers or days from one limit to another. */
    static String of(Scale scale, CellSet cells) {
        List<String> parts = new ArrayList<>();
        if (cells.meets(CellSet.UNKNOWN)) {
            parts.add("UNKNOWN");
        }
        if (cells.meets(CellSet.NONE)) {
            parts.add("NONE");
        }
        CellSet rest = cells.chosen();
        while (!rest.isEmpty()) {
            int first = rest.first();
            int after = first + 1;
            while (scale.choices().isEmpty() && rest.meets(CellSet.cell(after))) {
                after++;
            }
            parts.add(range(scale, first - 2, after - 2));
            rest = rest.minus(CellSet.between(first, after));
        }
        return String.join(", ", parts);
    }

    /** Writes the cells from one up to, not including, another. */
    private static String range(Scale scale, int first, int after) {
        return scale.match(new Scale.Cases<>(
                oneOf -> oneOf.choices().get(first),
                anyOf -> anyOf.choices().get(first),
                whole -> numbers(whole, first, after),
                day -> days(day, first, after)));
    }

    private static String numbers(Scale.Whole scale, int first, int after) {
        int low = first == 0 ? scale.from() : scale.starts().get(first - 1);
        int high = after > scale.starts().size() ? scale.to() : scale.starts().get(after - 1) - 1;
        return low + " to " + high;
    }

    private static String days(Scale.Day scale, int first, int after) {
        String from = first == 0 ? "" : "from " + mark(scale.starts().get(first - 1));
        String before = after > scale.starts().size()
                ? ""
                : "before " + mark(scale.starts().get(after - 1));
        return from.isEmpty() && before.isEmpty() ? "any day" : (from + " " + before).strip();
    }

    private static String mark(DayMark mark) {
        return mark.match(new DayMark.Cases<>(
                fixed -> fixed.date().toString(),
                counted -> "asOf" + counted(counted.months(), "months") + counted(counted.days(), "days")));
    }

    private static String counted(int number, String unit) {
        return number == 0 ? "" : (number < 0 ? " - " : " + ") + Math.abs(number) + " " + unit;
    }
}
