package no.varde.report;

/**
 * The way from a reason to the answers that it rests on, as a number: the same for the same way, on every machine and in every
 * language, and another for nearly every other.
 */
final class Path {

    /** The path of what rests on nothing. */
    static final int START = 1;

    private static final int SPREAD = 0x9E3779B1;
    private static final int LETTERS = 36;

    private Path() {}

    static int of(String start) {
        return on(START, start);
    }

    /** Returns a path that goes on by some words; what a hash of a text is, is laid down for every Java. */
    static int on(int path, String... words) {
        int further = path;
        for (String word : words) {
            further = on(further, word.hashCode());
        }
        return further;
    }

    static int on(int path, int step) {
        int mixed = (path * 31 ^ step) * SPREAD;
        return mixed ^ mixed >>> 15;
    }

    /** Returns a path as it stands in an id. */
    static String written(int path) {
        return Integer.toUnsignedString(path, LETTERS);
    }
}
