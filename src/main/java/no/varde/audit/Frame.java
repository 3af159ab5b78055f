package no.varde.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries that were put on disk with one sync, as they stand in the journal: a line that tells where they begin, how many they are
 * and the SHA-256 of what follows, then a line each.
 *
 * @param from the index of the first one
 */
record Frame(long from, List<byte[]> entries) {

    static final String WORD = "entries ";
    static final Pattern HEAD = Pattern.compile(WORD + "(0|[1-9][0-9]{0,17}) ([1-9][0-9]{0,5}) ([0-9a-f]{64})");
    private static final int LONGEST_HEAD = 128;

    Frame {
        entries = List.copyOf(entries);
    }

    /**
     * What a journal holds.
     *
     * @param frames each goes on where the one before it ends
     * @param tail all that stands behind them
     */
    record Frames(List<Frame> frames, byte[] tail) {

        /** What nobody can read: no frame begins so. */
        static final Frames UNREADABLE = new Frames(List.of(), new byte[] {'?'});

        Frames {
            frames = List.copyOf(frames);
        }
    }

    long to() {
        return from + entries.size();
    }

    byte[] bytes() {
        byte[] lines = lines();
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes((WORD + from + " " + entries.size() + " " + hash(lines) + "\n").getBytes(US_ASCII));
        frame.writeBytes(lines);
        return frame.toByteArray();
    }

    private byte[] lines() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            lines.writeBytes(entry);
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static String hash(byte[] lines) {
        return HexFormat.of().formatHex(TreeHash.sha256().digest(lines));
    }

    static Frames read(byte[] journal) {
        List<Frame> frames = new ArrayList<>();
        int at = 0;
        Optional<Frame> frame = at(journal, at);
        while (frame.isPresent() && follows(frame.get(), frames)) {
            frames.add(frame.get());
            at += frame.get().bytes().length;
            frame = at(journal, at);
        }
        return new Frames(frames, Arrays.copyOfRange(journal, at, journal.length));
    }

    private static boolean follows(Frame frame, List<Frame> before) {
        return before.isEmpty() || before.get(before.size() - 1).to() == frame.from();
    }

    private static Optional<Frame> at(byte[] journal, int at) {
        int end = endOfLine(journal, at, LONGEST_HEAD);
        Matcher head = HEAD.matcher(end < 0 ? "" : new String(journal, at, end - at, US_ASCII));
        if (!head.matches()) {
            return Optional.empty();
        }
        List<byte[]> entries = new ArrayList<>();
        int from = end + 1;
        for (int left = Integer.parseInt(head.group(2)); left > 0; left--) {
            int to = endOfLine(journal, from, journal.length);
            if (to < 0) {
                return Optional.empty();
            }
            entries.add(Arrays.copyOfRange(journal, from, to));
            from = to + 1;
        }
        Frame frame = new Frame(Long.parseLong(head.group(1)), entries);
        return Optional.of(frame).filter(read -> hash(read.lines()).equals(head.group(3)));
    }

    private static int endOfLine(byte[] journal, int from, int most) {
        for (int i = from; i < journal.length && i - from <= most; i++) {
            if (journal[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
