package no.varde.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.document.Message;
import org.jspecify.annotations.Nullable;

/**
 * What systems and programs lay beside files without being asked: it is no part of a folder, be it packed or not, is never
 * read, and counts in no hash.
 */
public final class LaidBeside {

    private static final Pattern OF_SYSTEMS = Pattern.compile(
            "(.*/)?(__MACOSX(/.*)?|\\.DS_Store|\\._[^/]*|(eh)?thumbs\\.db|desktop\\.ini|\\.~lock\\.[^/]*#)",
            Pattern.CASE_INSENSITIVE);

    /** How Word calls the file by which it keeps another one for itself as long as that is open. */
    private static final Pattern LOCK = Pattern.compile("(?:.*/)?~\\$([^/]*)");

    private LaidBeside() {}

    /** Says whether a name is one that only such a file has. */
    public static boolean is(String name) {
        return OF_SYSTEMS.matcher(name).matches();
    }

    /**
     * Says whether a file on a disk is such a file, be it a lock.
     *
     * @throws UncheckedIOException when it has the name of a lock and cannot be read
     */
    public static boolean is(Path file) {
        String name = file.getFileName().toString();
        if (is(name) || !LOCK.matcher(name).matches() || !Files.isRegularFile(file)) {
            return is(name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return isLock(name, BookFiles.bytes(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether a file is one by which Word keeps another for itself; these have a name of it and are no text. */
    public static boolean isLock(String name, byte[] content) {
        return LOCK.matcher(name).matches() && hasNoText(content);
    }

    /** Returns what is wrong with a text that is called like such a file, or null: no rule drops out for a name. */
    static @Nullable Message calledLikeLock(String name) {
        Matcher lock = LOCK.matcher(name);
        return lock.matches() ? BookCode.CALLED_LIKE_A_LOCK.of(lock.group(1)) : null;
    }

    private static boolean hasNoText(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return true;
            }
        }
        return content.length == 0;
    }
}
