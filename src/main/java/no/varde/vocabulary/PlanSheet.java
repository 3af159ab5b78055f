package no.varde.vocabulary;

import java.util.List;

/**
 * A sheet of a plan: what one receiver gets, and nothing else of it.
 *
 * @param concerns whose plan it is cut from
 * @param name who gets it
 * @param parts the ids of the parts that stand on it
 * @param lines the ids of the lines that stand on it although their parts do not
 * @param saysWhy whether its reader may see why a line limits somebody, which says something of the case
 * @param blanks what is to be written on it by hand, beside the lines
 * @param numbers the telephone numbers that stand on it
 */
public record PlanSheet(
        String id,
        Reach concerns,
        Text name,
        List<String> parts,
        List<String> lines,
        boolean saysWhy,
        List<Text> blanks,
        List<SheetNumber> numbers) {

    public PlanSheet {
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
        blanks = List.copyOf(blanks);
        numbers = List.copyOf(numbers);
    }

    /** A telephone number. */
    public record SheetNumber(Text name, String number) {}
}
