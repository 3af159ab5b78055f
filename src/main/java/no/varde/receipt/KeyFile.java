package no.varde.receipt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.varde.signing.KeyRefused;
import no.varde.signing.SigningKey;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** The file of the key that receipts are signed with: made with the first receipt, and read once. Safe for use by many threads. */
public final class KeyFile {

    private final Path file;
    private @Nullable SigningKey known;

    public KeyFile(Path file) {
        this.file = file;
    }

    /**
     * Returns the key, which is made where there is none.
     *
     * @throws KeyRefused where it can neither be read nor made, or others can read its file by now; it is tried again when it is
     *     asked for again
     */
    public synchronized SigningKey key() {
        if (known != null && Files.exists(file)) {
            SigningKey.checkOwner(file);
        }
        return known();
    }

    private SigningKey known() {
        SigningKey key = known == null ? readOrMade() : known;
        known = key;
        return key;
    }

    private SigningKey readOrMade() {
        if (Files.exists(file)) {
            return SigningKey.read(file);
        }
        try {
            return SigningKey.make(file);
        } catch (KeyRefused e) {
            if (Files.exists(file)) {
                return SigningKey.read(file); // another program has just made it
            }
            throw e;
        }
    }

    /**
     * Returns the key that checks what this one signs; nothing where none was made yet.
     *
     * @throws KeyRefused where it cannot be read
     */
    public synchronized Optional<VerifyingKey> verifying() {
        return known == null && !Files.exists(file) ? Optional.empty() : Optional.of(known().verifying());
    }
}
