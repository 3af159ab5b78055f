package no.varde.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A frame that never became whole, since the machine stopped while it was written: nobody was told that it is there. It breaks off,
 * or zeros stand in the place of what did not reach the disk, be it before what did.
 */
final class TornFrame {

    private static final Pattern REST_OF_HEAD = Pattern.compile("(?:[1-9][0-9]{0,5}(?: [0-9a-f]{0,64})?)?");
    private static final Pattern REST_OF_LINE = Pattern.compile("[ -~]{0,300}");

    private TornFrame() {}

    /**
     * Says whether some bytes are one.
     *
     * @param tail all that stands behind the last whole frame
     * @param next the index of the entry that comes next
     */
    static boolean is(byte[] tail, long next) {
        String written = new String(tail, ISO_8859_1);
        int hole = written.indexOf(0);
        return hole < 0
                ? begins(written, next)
                : begins(written.substring(0, hole), next)
                        && Stream.of(written.substring(hole).split("\0+")).allMatch(TornFrame::isOfLines);
    }

    private static boolean begins(String written, long next) {
        int end = written.indexOf('\n');
        if (end >= 0) {
            Matcher head = Frame.HEAD.matcher(written.substring(0, end));
            return head.matches()
                    && head.group(1).equals(Long.toString(next))
                    && areFewer(written.substring(end + 1).split("\n", -1), Integer.parseInt(head.group(2)));
        }
        String begun = Frame.WORD + next + " ";
        return begun.startsWith(written)
                || written.startsWith(begun)
                        && REST_OF_HEAD
                                .matcher(written.substring(begun.length()))
                                .matches();
    }

    /** Says whether these are lines of a log, fewer than were to be written, of which the last breaks off. */
    private static boolean areFewer(String[] lines, int all) {
        return lines.length <= all && areWhole(lines, 0) && isPiece(lines[lines.length - 1]);
    }

    /** Says whether this may stand behind a hole: the end of a line, whole ones, and the beginning of one; no other frame. */
    private static boolean isOfLines(String piece) {
        String[] lines = piece.split("\n", -1);
        return isPiece(lines[0]) && areWhole(lines, 1) && isPiece(lines[lines.length - 1]);
    }

    private static boolean areWhole(String[] lines, int from) {
        for (int i = from; i < lines.length - 1; i++) {
            if (LogLine.of(lines[i].getBytes(ISO_8859_1)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPiece(String line) {
        return REST_OF_LINE.matcher(line).matches() && !line.startsWith(Frame.WORD);
    }
}
