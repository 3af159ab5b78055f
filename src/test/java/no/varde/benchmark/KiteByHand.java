package no.varde.benchmark;

import no.varde.assessment.Answers;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;

/** The book about kites as somebody would write it in Java by hand, over the cells of one case after the other. */
final class KiteByHand {

    static final int WILD = 1;
    static final int GUSTY = 1 << 1;
    static final int GLOVES = 1 << 2;
    static final int GLOVES_BLOCKED = 1 << 3;
    static final int NEW_LINE = 1 << 4;
    static final int NEW_LINE_CONSIDERED = 1 << 5;
    static final int NEW_LINE_UNCLEAR = 1 << 6;
    static final int HOME = 1 << 7;
    static final int HOME_CONSIDERED = 1 << 8;
    static final int HOME_TOO_MUCH = 1 << 9;
    static final int CLEAR_FIELD = 1 << 10;
    static final int SPARKS = 1 << 11;
    static final int MEND = 1 << 12;
    static final int MEND_BLOCKED = 1 << 13;

    private final int wind;
    private final int thunder;
    private final int gear;
    private final int line;
    private final int checked;
    private final int torn;
    private final long breeze;
    private final long gale;
    private final long gloves;
    private final long old;
    private final long yes;
    private final long no;

    KiteByHand(Vocabulary vocabulary) {
        Question blowing = vocabulary.questions().get("wind");
        Question tackle = vocabulary.questions().get("gear");
        Question looked = vocabulary.questions().get("line-checked");
        Question sky = vocabulary.questions().get("thunder");
        this.wind = blowing.slot();
        this.thunder = sky.slot();
        this.gear = tackle.slot();
        this.line = vocabulary.questions().get("has-line").slot();
        this.checked = looked.slot();
        this.torn = vocabulary.questions().get("torn").slot();
        this.breeze = blowing.bands().get("at-least-5").cells().bits();
        this.gale = blowing.bands().get("at-least-8").cells().bits();
        this.gloves = tackle.scale().cell("GLOVES").bits();
        this.old = looked.bands().get("over-12-months").cells().bits();
        this.yes = sky.scale().cell("YES").bits();
        this.no = sky.scale().cell("NO").bits();
    }

    /** Returns the cells that the hand-written rules read. */
    long[] cells(Answers answers) {
        long[] cells = new long[torn + gear + checked + line + thunder + wind + 1];
        for (int slot : new int[] {wind, thunder, gear, line, checked, torn}) {
            cells[slot] = answers.cells(slot).bits();
        }
        return cells;
    }

    int ofMain(long[] of, boolean someKiteBad) {
        boolean breezy = (of[wind] & breeze) != 0;
        boolean thundery = (of[thunder] & yes) != 0;
        boolean poorLine = (of[checked] & old) != 0 || (of[line] & no) != 0;
        boolean noGear = (of[gear] & CellSet.NONE.bits()) != 0;
        boolean hasGloves = (of[gear] & gloves) != 0;
        boolean lineUnknown = (of[line] & CellSet.UNKNOWN.bits()) != 0;
        int troubles = (breezy ? 1 : 0) + (poorLine ? 1 : 0) + (noGear ? 1 : 0);
        boolean wild = thundery || (of[wind] & gale) != 0 && poorLine;
        boolean gusty = !wild && troubles >= 2;
        int said = wild ? WILD : gusty ? GUSTY : 0;
        said |= hasGloves ? GLOVES_BLOCKED : breezy ? GLOVES : 0;
        said |= poorLine ? wild || gusty ? NEW_LINE : NEW_LINE_CONSIDERED : lineUnknown ? NEW_LINE_UNCLEAR : 0;
        said |= thundery ? HOME : someKiteBad ? wild || gusty ? HOME_CONSIDERED : HOME_TOO_MUCH : 0;
        said |= wild && breezy ? CLEAR_FIELD : 0;
        return said | (thundery ? SPARKS : 0);
    }

    int ofKite(long[] of) {
        boolean bad = isBad(of);
        boolean thundery = (of[thunder] & yes) != 0;
        int said = (of[wind] & gale) != 0 ? GUSTY : 0;
        return said | (thundery ? MEND_BLOCKED : bad ? MEND : 0);
    }

    boolean isBad(long[] of) {
        return (of[torn] & (yes | CellSet.UNKNOWN.bits())) != 0 && (of[wind] & breeze) != 0;
    }
}
