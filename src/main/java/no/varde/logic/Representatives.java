package no.varde.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Scale;

/** Answers that stand for cells, on a day: no rule can tell another answer of the same cells apart from them. */
public final class Representatives {

    private static final LocalDate EARLY = LocalDate.of(1990, 1, 1);

    private final LocalDate asOf;

    public Representatives(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Returns a day that lies in a cell of the dates on which laws change.
     *
     * @param preferred the day to return where it lies in the cell, or where any day will do
     */
    static LocalDate dayIn(Scale.Day lawScale, CellSet cell, LocalDate preferred) {
        if (cell.isUnknown()
                || lawScale.cells(new Answer.Day(preferred), preferred).equals(cell)) {
            return preferred;
        }
        int index = index(cell);
        LocalDate day = index == 0
                ? lawScale.starts().get(0).on(preferred).minusDays(1)
                : lawScale.starts().get(index - 1).on(preferred);
        if (!lawScale.cells(new Answer.Day(day), day).equals(cell)) {
            throw new IllegalStateException("no day lies in cell " + index + " of the laws");
        }
        return day;
    }

    /** Returns an answer to which these cells belong, and no others. */
    public Answer of(Scale scale, CellSet cells) {
        if (cells.isUnknown()) {
            return Answer.UNKNOWN;
        }
        return scale.match(new Scale.Cases<>(
                oneOf -> one(cells, index -> new Answer.Choice(oneOf.constants().get(index))),
                anyOf -> members(anyOf, cells),
                whole -> one(
                        cells,
                        index -> new Answer.Whole(
                                index == 0 ? whole.from() : whole.starts().get(index - 1))),
                day -> one(cells, index -> new Answer.Day(day(day, index)))));
    }

    private static Answer members(Scale.AnyOf scale, CellSet cells) {
        List<String> members = new ArrayList<>();
        for (String member : scale.members()) {
            if (cells.meets(scale.cell(member))) {
                members.add(member);
            }
        }
        return new Answer.Choices(members);
    }

    /** Returns the answer in one cell; what does not apply is left out, and follows from the other answer. */
    private static Answer one(CellSet cell, IntFunction<Answer> inCell) {
        return cell.equals(CellSet.NONE) ? Answer.UNKNOWN : inCell.apply(index(cell));
    }

    private LocalDate day(Scale.Day scale, int index) {
        List<DayMark> starts = scale.starts();
        if (starts.isEmpty()) {
            return asOf;
        }
        return index == 0
                ? earlier(starts.get(0).on(asOf))
                : starts.get(index - 1).on(asOf);
    }

    private static LocalDate earlier(LocalDate start) {
        return start.isAfter(EARLY) ? start.minusDays(1) : start.minusYears(1);
    }

    private static int index(CellSet cell) {
        return cell.first() - 2;
    }
}
