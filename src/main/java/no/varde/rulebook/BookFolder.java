package no.varde.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a folder. The folder itself may be a link; within it there are plain files and plain folders only,
 * so that what is read lies there and nothing that lies there is left out.
 */
final class BookFolder extends SimpleFileVisitor<Path> {

    /** Far more than any book has: it is another folder that was named. */
    static final int MOST_FILES = 10_000;

    private static final Pattern NAME_OF_A_FILE = Pattern.compile(".*\\.(dslr|ya?ml|json)");

    /** How names begin of what macOS lays beside a file on disks of other systems. */
    private static final String OF_ANOTHER = "._";

    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Fault> refused = new ArrayList<>();

    private BookFolder(Path folder) {
        this.folder = folder;
    }

    static BookFiles read(Path named) throws IOException {
        BookFolder book = new BookFolder(named.toRealPath());
        if (Files.exists(book.folder.resolve(BookReader.VOCABULARY), LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(book.folder, book); // else it is no book, however much lies in it
        }
        return new BookFiles(book.files, book.refused);
    }

    /** Returns the name of a file as it was written, whatever the locale: an address keeps the bytes of a path. */
    private String name(Path path) {
        String name = folder.toUri().relativize(path.toUri()).getPath();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private FileVisitResult refuse(String name, Message what) {
        refused.add(new Fault(Place.startOf(name), "", what));
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        String name = name(path);
        if (path.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(name)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        return isNameOfAFile(name) ? refuse(name, BookCode.A_FOLDER.of()) : FileVisitResult.CONTINUE;
    }

    static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    /** Says whether something has a name that only a file of a book has, though it may be a folder. */
    static boolean isNameOfAFile(String name) {
        return NAME_OF_A_FILE
                .matcher(name.endsWith("/") ? name.substring(0, name.length() - 1) : name)
                .matches();
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        String name = name(path);
        if (!BookFiles.isPart(name)) {
            Message hidden = hidden(name);
            if (hidden != null) {
                refuse(name, hidden);
            }
            return FileVisitResult.CONTINUE;
        }
        if (files.size() + refused.size() >= MOST_FILES) {
            refuse(name, BookCode.TOO_MANY_FILES.of(MOST_FILES));
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isSymbolicLink()) {
            refuse(name, BookCode.A_LINK.of());
        } else if (!attributes.isRegularFile()) {
            refuse(name, BookCode.NOT_A_FILE.of());
        } else {
            take(name, path);
        }
        return FileVisitResult.CONTINUE;
    }

    /**
     * Returns what is wrong with a file for being hidden, or null: what one system hides another shows, and a file of rules or of
     * the vocabulary drops out of no book for its name.
     */
    static @Nullable Message hidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        boolean isFile = NAME_OF_A_FILE.matcher(last).matches() && last.startsWith(".") && !last.startsWith(OF_ANOTHER);
        return isFile ? BookCode.HIDDEN.of(last.substring(1)) : null;
    }

    private void take(String name, Path path) {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = BookFiles.bytes(in);
            Message like = LaidBeside.calledLikeLock(name);
            if (like == null) {
                files.put(name, content);
            } else if (!LaidBeside.isLock(name, content)) {
                refuse(name, like);
            }
        } catch (IOException e) {
            refuse(name, BookCode.UNREADABLE.of());
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
        String name = name(path);
        if (BookFiles.isPart(name)) {
            refuse(name, BookCode.UNREADABLE.of());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, java.io.IOException failure) {
        if (failure != null) {
            refuse(name(path), BookCode.NOT_WHOLE.of());
        }
        return FileVisitResult.CONTINUE;
    }
}
