package no.varde.page.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder within that of the workshop in which cases lie that came packed, as long as they are needed. What a process left that
 * was killed is removed by the next one.
 */
final class WorkFolder {

    private static final String NAME = ".verksted-";
    private static final Pattern OF_PROCESS = Pattern.compile(Pattern.quote(NAME) + "([0-9]{1,18})-.*");

    private final Path workshop;

    WorkFolder(Path workshop) {
        this.workshop = workshop;
        try (Stream<Path> all = Files.list(workshop)) {
            all.filter(WorkFolder::isLeft).forEach(WorkFolder::remove);
        } catch (IOException | UncheckedIOException e) {
            return; // they stay where they are, and harm nobody
        }
    }

    private static boolean isLeft(Path path) {
        Matcher name = OF_PROCESS.matcher(path.getFileName().toString());
        return name.matches()
                && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    /**
     * Writes files into a new folder of their own.
     *
     * @param files by names that lead nowhere else, as a zip file was read
     */
    Path write(Map<String, byte[]> files) throws IOException {
        Path folder = Files.createTempDirectory(
                workshop, NAME + ProcessHandle.current().pid() + "-");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            if (!path.startsWith(folder) || path.equals(folder)) {
                throw new IOException("a name leads out of its folder");
            }
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);
        }
        return folder;
    }

    /** Removes a folder that was written, with all that is in it. */
    static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            return; // the next start tries again
        }
    }
}
