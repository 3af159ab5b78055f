package no.varde.page.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one person, in one language.
 *
 * @param number 0 for the main person, then 1, 2 ... for the members, in their order
 * @param name what the person is called
 * @param day of the answers that it follows from, as it is written in that language
 * @param receipt the digits of the receipt of the result that it follows from; null where there is none
 * @param byHand the lines to copy by hand, which are not printed
 * @param beforePaper the lines to go through before anything is printed
 * @param sheets what is printed, for each receiver one; none is empty
 */
record Plan(
        int number,
        String name,
        String day,
        @Nullable String receipt,
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
