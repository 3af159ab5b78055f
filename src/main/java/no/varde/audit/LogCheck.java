package no.varde.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.audit.LogFinding.Kind;
import no.varde.audit.LogReport.Checked;
import no.varde.audit.LogReport.Part;
import no.varde.audit.TreeWalk.Walked;
import no.varde.document.Message;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** Checks a log from its files alone, whether or not a program is writing to it. */
public final class LogCheck {

    /** So often a log is looked at anew that has grown while it was looked at. */
    private static final int TRIES = 5;

    private final LogFiles files;
    private final List<VerifyingKey> keys;
    private final boolean areGiven;
    private final List<Checked> parts = new ArrayList<>();

    private LogCheck(LogFiles files, List<VerifyingKey> keys, boolean areGiven) {
        this.files = files;
        this.keys = keys;
        this.areGiven = areGiven;
    }

    /**
     * Checks a log.
     *
     * @param keys with which it may be signed; none for those that lie in its own folder
     * @param since the file of an earlier checkpoint; null where none is kept
     * @throws IOException where the folder or the file cannot be read at all
     */
    public static LogReport of(Path folder, List<VerifyingKey> keys, @Nullable Path since) throws IOException {
        return check(folder, keys, since == null ? null : read(since));
    }

    /** @param since an earlier checkpoint; null where none is kept */
    static LogReport check(Path folder, List<VerifyingKey> keys, byte @Nullable [] since) throws IOException {
        LogFiles files = new LogFiles(folder);
        boolean areGiven = !keys.isEmpty();
        LogKeys.Found own = LogKeys.of(folder).all();
        return new LogCheck(files, areGiven ? keys : own.keys(), areGiven).report(since, own.spoilt());
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SignedNote.MOST_BYTES + 1);
        }
    }

    /** What a log tells of itself at one moment. */
    private record Moment(@Nullable Checkpoint checkpoint, Pending pending) {

        long waiting() {
            return pending.all() - pending.size();
        }
    }

    private Moment moment() {
        Moment moment = momentNow();
        for (int i = 1; i < TRIES && moment.pending().isAltered(); i++) {
            moment = momentNow(); // a checkpoint was written between the two
        }
        return moment;
    }

    private Moment momentNow() {
        byte[] checkpoint = new byte[0];
        try {
            checkpoint = files.checkpoint();
        } catch (IOException e) {
            // told as one that is none
        }
        Optional<Checkpoint> read = Checkpoint.read(checkpoint);
        long size = read.map(Checkpoint::size).orElse(0L);
        return new Moment(read.orElse(null), new Pending(journal(), size));
    }

    private Frame.Frames journal() {
        try {
            return Journal.read(files.folder());
        } catch (IOException e) {
            return Frame.Frames.UNREADABLE;
        }
    }

    private LogReport report(byte @Nullable [] since, List<Message> warnings) throws IOException {
        Moment now = moment();
        Checkpoint checkpoint = now.checkpoint();
        Optional<Checkpoint> earlier = since == null ? Optional.empty() : Checkpoint.read(since);
        if (checkpoint == null) {
            part(
                    Part.CHECKPOINT,
                    AuditCode.CHECK_NO_CHECKPOINT.of(),
                    found(Kind.CHECKPOINT, TilePaths.CHECKPOINT, AuditCode.CHECK_NO_CHECKPOINT.of()));
        } else {
            part(Part.CHECKPOINT, told(checkpoint), List.of());
            part(Part.SIGNATURE, signature(), ofSignature(checkpoint, TilePaths.CHECKPOINT));
            Walked walked = TreeWalk.of(
                    files, checkpoint.size(), earlier.map(Checkpoint::size).orElse(-1L));
            part(Part.ENTRIES, AuditCode.CHECK_ENTRIES.of(checkpoint.size()), walked.ofEntries());
            part(Part.TREE, AuditCode.CHECK_TREE.of(), tree(walked, checkpoint));
            if (since != null) {
                part(
                        Part.SINCE,
                        AuditCode.CHECK_SINCE.of(earlier.map(Checkpoint::size).orElse(0L)),
                        since(earlier, walked, checkpoint));
            }
            part(Part.PENDING, told(now), now.pending().findings(files));
            long all = Math.max(now.pending().all(), momentNow().pending().all());
            part(Part.FILES, AuditCode.CHECK_FILES.of(), StrayFiles.of(files, checkpoint.size(), all));
        }
        return new LogReport(
                checkpoint == null ? "" : checkpoint.origin(),
                now.pending().size(),
                checkpoint == null ? "" : checkpoint.root().base64(),
                now.waiting(),
                parts,
                warnings);
    }

    private static Message told(Checkpoint checkpoint) {
        return AuditCode.CHECK_CHECKPOINT.of(
                checkpoint.size(), checkpoint.origin(), checkpoint.root().base64());
    }

    private static Message told(Moment now) {
        return now.pending().isTorn()
                ? AuditCode.CHECK_TORN.of(now.waiting())
                : AuditCode.CHECK_PENDING.of(now.waiting());
    }

    private void part(Part part, Message said, List<LogFinding> findings) {
        parts.add(new Checked(part, said, findings));
    }

    private static List<LogFinding> found(Kind kind, String path, Message message) {
        return List.of(new LogFinding(kind, path, message));
    }

    private Message signature() {
        return areGiven ? AuditCode.CHECK_SIGNATURE.of() : AuditCode.CHECK_OWN_SIGNATURE.of();
    }

    private List<LogFinding> ofSignature(Checkpoint checkpoint, String path) {
        return signature(checkpoint, keys, path);
    }

    static List<LogFinding> signature(Checkpoint checkpoint, List<VerifyingKey> keys, String path) {
        return switch (checkpoint.signature(keys)) {
            case HOLDS -> List.of();
            case FALSE -> found(Kind.SIGNATURE, path, AuditCode.CHECK_FALSE_SIGNATURE.of());
            case OF_NO_KNOWN_KEY -> found(Kind.KEY, path, AuditCode.CHECK_OTHER_KEY.of());
        };
    }

    private static List<LogFinding> tree(Walked walked, Checkpoint checkpoint) {
        List<LogFinding> findings = new ArrayList<>(walked.ofTree());
        if (walked.root() == null || !walked.root().equals(checkpoint.root())) {
            findings.add(new LogFinding(Kind.ROOT, TilePaths.CHECKPOINT, AuditCode.CHECK_OTHER_ROOT.of()));
        }
        return findings;
    }

    private List<LogFinding> since(Optional<Checkpoint> given, Walked walked, Checkpoint checkpoint) {
        if (given.isEmpty()) {
            return found(Kind.CHECKPOINT, "", AuditCode.CHECK_SINCE_NONE.of());
        }
        Checkpoint earlier = given.get();
        if (!earlier.origin().equals(checkpoint.origin())) {
            return found(Kind.OTHER_LOG, "", AuditCode.CHECK_SINCE_OTHER.of(earlier.origin()));
        }
        List<LogFinding> findings = new ArrayList<>(ofSignature(earlier, ""));
        if (earlier.size() > checkpoint.size()) {
            findings.add(
                    new LogFinding(Kind.SHORTER, "", AuditCode.CHECK_SHORTER.of(checkpoint.size(), earlier.size())));
        } else if (walked.rootSince() == null || !walked.rootSince().equals(earlier.root())) {
            findings.add(new LogFinding(Kind.OTHER_PAST, "", AuditCode.CHECK_OTHER_PAST.of(earlier.size())));
        }
        return findings;
    }
}
