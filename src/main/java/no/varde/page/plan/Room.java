package no.varde.page.plan;

import no.varde.page.plan.Sheet.Line;

/** How much room a sheet takes on paper, in rows of ordinary letters; rather too much than too little. */
record Room(Sheet sheet) {

    /** A few rows less than there are, since words are long where they are long. */
    static final double ON_ONE_SIDE = 54;

    private static final double HEAD = 5;
    private static final double HEADING = 2.3;
    private static final double BETWEEN = 0.35;
    private static final double BLANK = 1.7;
    private static final double LETTERS = 88;

    double rows() {
        double rows = HEAD + sheet.parts().size() * HEADING + sheet.blanks().size() * BLANK;
        rows += sheet.lines().stream().mapToDouble(Room::rows).sum();
        rows += sheet.numbers().isEmpty() ? 0 : HEADING + sheet.numbers().size() * (1 + BETWEEN);
        return rows + (sheet.next() == null ? 0 : 1 + BETWEEN);
    }

    private static double rows(Line line) {
        return BETWEEN
                + rows(line.text())
                + (line.because() == null ? 0 : rows(line.because()) + 1)
                + (line.blank() == null ? 0 : BLANK)
                + (line.other() == null ? 0 : rows(line.other().text()) + 2);
    }

    private static double rows(String text) {
        return Math.ceil(text.length() / LETTERS);
    }
}
