package no.varde.audit;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import no.varde.signing.SigningKey;
import no.varde.signing.VerifyingKey;

/**
 * How far a log went and what its tree was then, signed, as C2SP tlog-checkpoint has it. Whoever keeps one can see later whether
 * all that stood in the log still stands there.
 *
 * @param origin the name of the log
 * @param size how many entries it had
 */
record Checkpoint(String origin, long size, TreeHash root, SignedNote note) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** What can be said of a signature. */
    enum Signature {
        HOLDS,
        /** It says that it is of a key that is known, and is not. */
        FALSE,
        /** None is of a key that is known. */
        OF_NO_KNOWN_KEY
    }

    static byte[] sign(String origin, long size, TreeHash root, SigningKey key) {
        return SignedNote.sign(origin + "\n" + size + "\n" + root.base64() + "\n", origin, key);
    }

    /** Returns the checkpoint that stands in some bytes; nothing where none does. */
    static Optional<Checkpoint> read(byte[] bytes) {
        return SignedNote.read(bytes).flatMap(Checkpoint::of);
    }

    private static Optional<Checkpoint> of(SignedNote note) {
        String[] lines = note.text().split("\n", -1); // the last one stands behind the last end of a line
        if (lines.length < 4 || !SIZE.matcher(lines[1]).matches()) {
            return Optional.empty();
        }
        for (int i = 0; i < lines.length - 1; i++) {
            if (lines[i].isEmpty()) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new Checkpoint(lines[0], Long.parseLong(lines[1]), TreeHash.ofBase64(lines[2]), note));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Says what its signatures are worth to whoever knows some keys. */
    Signature signature(Collection<VerifyingKey> known) {
        boolean holds = false;
        for (VerifyingKey key : known) {
            if (note.claimsToBeOf(origin, key)) {
                if (!note.isSignedBy(origin, key)) {
                    return Signature.FALSE;
                }
                holds = true;
            }
        }
        return holds ? Signature.HOLDS : Signature.OF_NO_KNOWN_KEY;
    }
}
