package no.varde.difference;

import java.util.ArrayList;
import java.util.List;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Scale;

/** Writes cells of a scale in the words of a vocabulary's files, alike whatever other limits cut the scale. */
final class CellsText {

    private CellsText() {}

    /** Returns what can be answered. */
    static String answers(Scale scale) {
        if (scale instanceof Scale.Whole whole) {
            return whole.type() + " " + whole.from() + " to " + whole.to();
        }
        return (scale.type() + " " + String.join(", ", scale.choices())).strip();
    }

    /** Returns some of the answers: choices, or numbers or days from one limit to another. */
    static String of(Scale scale, long cells) {
        List<String> parts = new ArrayList<>();
        if ((cells & Scale.UNKNOWN) != 0) {
            parts.add("UNKNOWN");
        }
        if ((cells & Scale.NONE) != 0) {
            parts.add("NONE");
        }
        long known = cells >>> 2;
        while (known != 0) {
            int first = Long.numberOfTrailingZeros(known);
            int after = scale.choices().isEmpty() ? first + Long.numberOfTrailingZeros(~(known >>> first)) : first + 1;
            parts.add(range(scale, first, after));
            known = known >>> after << after;
        }
        return String.join(", ", parts);
    }

    /** Writes the cells from one up to, not including, another. */
    private static String range(Scale scale, int first, int after) {
        if (scale instanceof Scale.Whole whole) {
            int low = first == 0 ? whole.from() : whole.starts().get(first - 1);
            int high =
                    after > whole.starts().size() ? whole.to() : whole.starts().get(after - 1) - 1;
            return low + " to " + high;
        }
        if (scale instanceof Scale.Day day) {
            String from = first == 0 ? "" : "from " + mark(day.starts().get(first - 1));
            String before = after > day.starts().size()
                    ? ""
                    : "before " + mark(day.starts().get(after - 1));
            return from.isEmpty() && before.isEmpty() ? "any day" : (from + " " + before).strip();
        }
        return scale.choices().get(first);
    }

    private static String mark(DayMark mark) {
        if (mark instanceof DayMark.Counted counted) {
            return "asOf" + counted(counted.months(), "months") + counted(counted.days(), "days");
        }
        return String.valueOf(((DayMark.Fixed) mark).date());
    }

    private static String counted(int number, String unit) {
        return number == 0 ? "" : (number < 0 ? " - " : " + ") + Math.abs(number) + " " + unit;
    }
}
