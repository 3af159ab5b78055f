package no.varde.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.disk.WholeFile;

/** How keys lie in files. */
final class KeyFiles {

    /** No key is nearly as large; so much of a file is read. */
    private static final int MOST_BYTES = 16 << 10;

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final int LINE = 64;

    private KeyFiles() {}

    static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw KeyRefused.of(SigningCode.UNREADABLE, file, e);
        }
    }

    /** Refuses a file that others than its owner may read or alter, where the system of files can tell. */
    static void ofOwnerAlone(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            if (view != null
                    && !Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)
                            .containsAll(view.readAttributes().permissions())) {
                throw new KeyRefused(SigningCode.OPEN_TO_OTHERS.of(file));
            }
        } catch (IOException e) {
            throw KeyRefused.of(SigningCode.UNREADABLE, file, e);
        }
    }

    /**
     * Returns what stands in a PEM file between its lines of dashes.
     *
     * @param label what stands in these lines
     */
    static Optional<byte[]> unwrapped(byte[] pem, String label) {
        Matcher matcher = Pattern.compile(
                        "\\s*+-----BEGIN " + label + "-----\\s++([A-Za-z0-9+/=\\s]*+)-----END " + label + "-----\\s*")
                .matcher(new String(pem, US_ASCII));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(matcher.group(1).replaceAll("\\s", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String wrapped(byte[] key, String label) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    /**
     * Writes a file that its owner alone may read. It lies there whole or not at all, and never in the place of another.
     */
    static void write(Path file, String content) {
        try {
            WholeFile.putNew(file, content.getBytes(US_ASCII));
        } catch (FileAlreadyExistsException e) {
            throw KeyRefused.of(SigningCode.EXISTS, file, e);
        } catch (IOException e) {
            throw KeyRefused.of(SigningCode.NOT_WRITTEN, file, e);
        }
    }
}
