package no.varde.audit;

/** What the files of a log are called, as C2SP tlog-tiles has it. */
final class TilePaths {

    /** So many hashes, or entries, stand in a file that is full. */
    static final int WIDTH = 256;

    static final String CHECKPOINT = "checkpoint";

    static final String TILES = "tile";

    private static final int THOUSAND = 1000;

    private TilePaths() {}

    /**
     * Returns the path of a tile.
     *
     * @param width how many hashes it has, from 1 to {@link #WIDTH}
     */
    static String tile(int level, long index, int width) {
        return TILES + "/" + level + "/" + number(index) + part(width);
    }

    /** Returns the path of a bundle of entries. */
    static String entries(long index, int width) {
        return TILES + "/entries/" + number(index) + part(width);
    }

    /** Returns where the parts of a tile lie that is not full yet. */
    static String parts(String full) {
        return full + ".p";
    }

    private static String part(int width) {
        return width == WIDTH ? "" : ".p/" + width;
    }

    private static String number(long index) {
        String last = "%03d".formatted(index % THOUSAND);
        return index < THOUSAND ? last : before(index / THOUSAND) + last;
    }

    private static String before(long index) {
        String last = "x%03d/".formatted(index % THOUSAND);
        return index < THOUSAND ? last : before(index / THOUSAND) + last;
    }
}
