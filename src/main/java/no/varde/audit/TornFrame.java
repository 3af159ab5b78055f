package no.varde.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a frame that never became whole, since the machine stopped while it was written: nobody was told that it is
 * there. Zeros may stand in the place of what did not reach the disk.
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
        String written = withoutZeros(tail);
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

    private static String withoutZeros(byte[] tail) {
        int length = tail.length;
        while (length > 0 && tail[length - 1] == 0) {
            length--;
        }
        return new String(tail, 0, length, ISO_8859_1);
    }

    /** Says whether these are lines of a log, fewer than were to be written, of which the last breaks off. */
    private static boolean areFewer(String[] lines, int all) {
        for (int i = 0; i < lines.length - 1; i++) {
            if (LogLine.of(lines[i].getBytes(ISO_8859_1)).isEmpty()) {
                return false;
            }
        }
        String last = lines[lines.length - 1];
        return lines.length <= all && REST_OF_LINE.matcher(last).matches();
    }
}
