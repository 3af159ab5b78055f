package no.varde.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Makes the SHA-256, in hex, of what a book, or what was said by it, is known by. */
public final class Fingerprint {

    private static final int SHOWN = 12;

    private Fingerprint() {}

    /** Returns that of a text. */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /**
     * Returns that of files: of each, in the order of the paths, its path, the number of its bytes in decimal, and the
     * bytes themselves, with a zero byte after the path and after the number, so that no two sets of files read alike.
     *
     * @param files by their paths, with {@code /} between folders
     */
    public static String of(Map<String, byte[]> files) {
        MessageDigest digest = sha256();
        new TreeMap<>(files).forEach((path, content) -> {
            digest.update((path + "\0" + content.length + "\0").getBytes(UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns that of some bytes, one part after the other. */
    public static String of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the first letters of a hash, enough to know it by. */
    public static String brief(String hash) {
        return hash.substring(0, SHOWN);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
