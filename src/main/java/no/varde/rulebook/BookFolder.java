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
import no.varde.document.Place;

/**
 * Reads the files of a folder. The folder itself may be a link; within it there are plain files and plain folders only,
 * so that what is read lies there and nothing that lies there is left out.
 */
final class BookFolder extends SimpleFileVisitor<Path> {

    /** Far more than any book has: it is another folder that was named. */
    private static final int MOST_FILES = 10_000;

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

    private FileVisitResult refuse(String name, String what) {
        refused.add(new Fault(Place.startOf(name), "", what));
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        String name = name(path);
        if (path.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        if (name.startsWith(".") || name.contains("/.")) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        return NAME_OF_A_FILE.matcher(name).matches()
                ? refuse(name, "this is a folder, where a file should stand")
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        String name = name(path);
        if (!BookFiles.isPart(name)) {
            refuseHidden(name);
            return FileVisitResult.CONTINUE;
        }
        if (files.size() + refused.size() >= MOST_FILES) {
            refuse(name, "a book has no more than " + MOST_FILES + " files");
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isSymbolicLink()) {
            refuse(name, "this is a link; the folder of a book may be one, what lies in it may not");
        } else if (!attributes.isRegularFile()) {
            refuse(name, "this is neither a file nor a folder");
        } else {
            take(name, path);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What one system hides another shows: a file of rules or of the vocabulary drops out of no book for its name. */
    private void refuseHidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (NAME_OF_A_FILE.matcher(last).matches() && last.startsWith(".") && !last.startsWith(OF_ANOTHER)) {
            refuse(name, "this is hidden, so it is not read. Maybe it should be called `" + last.substring(1) + "`");
        }
    }

    private void take(String name, Path path) {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            files.put(name, BookFiles.bytes(in));
        } catch (IOException e) {
            refuse(name, "this cannot be read");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
        String name = name(path);
        if (BookFiles.isPart(name)) {
            refuse(name, "this cannot be read");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, java.io.IOException failure) {
        if (failure != null) {
            refuse(name(path), "this cannot be read whole");
        }
        return FileVisitResult.CONTINUE;
    }
}
