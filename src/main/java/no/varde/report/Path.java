package no.varde.report;

import java.nio.charset.StandardCharsets;

/**
 * The way from a reason to the answers that it rests on, as a number: the same for the same way, on every machine and in every
 * language, and another for another way, but for one chance in some ten million million among a thousand ways. It is FNV-1a of 64
 * bits, over the words of the way and the ends of them.
 */
final class Path {

    /** The path of what rests on nothing. */
    static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final char END = '\0';
    private static final int LETTERS = 36;
    private static final byte[] DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.ISO_8859_1);

    /** As many digits as the largest number has. */
    private static final int LONGEST = 13;

    private Path() {}

    static long of(String start) {
        return on(START, start);
    }

    /** Returns a path that goes on by a word. */
    static long on(long path, String word) {
        long further = path;
        for (int i = 0; i < word.length(); i++) {
            further = (further ^ word.charAt(i)) * PRIME;
        }
        return (further ^ END) * PRIME;
    }

    /** Returns a path that goes on by some words. */
    static long on(long path, String... words) {
        long further = path;
        for (String word : words) {
            further = on(further, word);
        }
        return further;
    }

    /** Returns a path that goes on by another. */
    static long on(long path, long other) {
        return (Long.rotateLeft(path, 1) ^ other) * PRIME;
    }

    /** Returns a path as it stands in an id, as {@link Long#toUnsignedString} does, which divides slowly. */
    static String written(long path) {
        byte[] written = new byte[LONGEST];
        int first = LONGEST - 1;
        long left = Long.divideUnsigned(path, LETTERS);
        written[first] = DIGITS[(int) (path - left * LETTERS)];
        while (left != 0) {
            written[--first] = DIGITS[(int) (left % LETTERS)];
            left /= LETTERS;
        }
        return new String(written, first, LONGEST - first, StandardCharsets.ISO_8859_1);
    }
}
