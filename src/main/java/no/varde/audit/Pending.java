package no.varde.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.varde.audit.LogFinding.Kind;

/**
 * What the journal of a log tells beside its checkpoint: which entries wait for the next one, and whether anything stands there that
 * no log has written.
 *
 * @param size how many entries the checkpoint covers
 */
record Pending(Frame.Frames journal, long size) {

    /** Returns how many entries there are, with those that no checkpoint covers. */
    long all() {
        return Math.max(size, next());
    }

    private long next() {
        List<Frame> frames = journal.frames();
        return frames.isEmpty() ? size : frames.get(frames.size() - 1).to();
    }

    /** Says whether it was altered: frames do not follow the checkpoint and each other, or what follows is none that was torn. */
    boolean isAltered() {
        return !journal.frames().isEmpty() && journal.frames().get(0).from() > size
                || journal.tail().length > 0 && !isTorn();
    }

    /** Says whether the last frame was never written to its end. */
    boolean isTorn() {
        return journal.tail().length > 0 && TornFrame.is(journal.tail(), next());
    }

    /**
     * Returns what is wrong with it.
     *
     * @param files those of the log, of which what is covered stands in the journal as it stands there, or not at all
     */
    List<LogFinding> findings(LogFiles files) {
        LogFindings findings = new LogFindings();
        if (isAltered()) {
            findings.add(Kind.PENDING, Journal.FILE, AuditCode.CHECK_JOURNAL.of());
        }
        for (Frame frame : journal.frames()) {
            for (int i = 0; i < frame.entries().size(); i++) {
                byte[] entry = frame.entries().get(i);
                long number = frame.from() + i;
                if (LogLine.of(entry).isEmpty()) {
                    findings.add(Kind.ENTRY, Journal.FILE, AuditCode.CHECK_NO_LINE.of(number));
                } else if (number < size && !isCovered(entry, number, files)) {
                    findings.add(Kind.ENTRY, Journal.FILE, AuditCode.CHECK_OTHER_ENTRY.of(number));
                }
            }
        }
        return findings.all();
    }

    /** Says whether an entry stands at a place; where nothing can be read there, that is told elsewhere. */
    private boolean isCovered(byte[] entry, long number, LogFiles files) {
        return leaf(number, files).map(TreeHash.leaf(entry)::equals).orElse(true);
    }

    private Optional<TreeHash> leaf(long number, LogFiles files) {
        long file = number / TilePaths.WIDTH;
        int at = (int) (number % TilePaths.WIDTH);
        int width = LogFiles.width(size, file);
        try {
            return Optional.of(TreeHash.at(files.tile(0, file, width), at * TreeHash.BYTES));
        } catch (IOException e) {
            try {
                return Optional.of(TreeHash.leaf(files.entries(file, width).get(at)));
            } catch (IOException none) {
                return Optional.empty();
            }
        }
    }
}
