package no.varde.page.plan;

import java.util.List;

/**
 * The plan of one person, in one language.
 *
 * @param number 0 for the main person, then 1, 2 ... for the members, in their order
 * @param name what the person is called
 * @param day of the answers that it follows from, as it is written in that language
 * @param byHand the lines to copy by hand, which are not printed
 * @param beforePaper the lines to go through before anything is printed
 * @param sheets what is printed, for each receiver one; none is empty
 */
record Plan(
        int number,
        String name,
        String day,
        List<Sheet.Line> byHand,
        List<Sheet.Line> beforePaper,
        List<Sheet> sheets) {

    Plan {
        byHand = List.copyOf(byHand);
        beforePaper = List.copyOf(beforePaper);
        sheets = List.copyOf(sheets);
    }

    public boolean isEmpty() {
        return sheets.isEmpty() && byHand.isEmpty() && beforePaper.isEmpty();
    }
}
