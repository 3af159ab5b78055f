package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes files into a folder that a user names, or prints them one after the other. */
record Output(Terminal out) {

    /**
     * Writes files.
     *
     * @param folder null to print them
     * @param files by their names; one whose name leads out of the folder keeps all from being written
     */
    void write(@Nullable String folder, Map<String, String> files) {
        if (folder == null) {
            files.forEach((name, text) -> out.lines("# " + name + "\n" + text));
            return;
        }
        keep(folder, files).forEach(path -> out.line(path.toString()));
    }

    /**
     * Writes files into a folder without saying so.
     *
     * @return their paths
     */
    static List<Path> keep(String folder, Map<String, String> files) {
        Path path = Books.path(folder);
        Map<Path, String> inside = new LinkedHashMap<>();
        files.forEach((name, text) -> inside.put(inside(path, name), text));
        try {
            Files.createDirectories(path);
            for (Map.Entry<Path, String> file : inside.entrySet()) {
                write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.NOT_WRITTEN.of(folder));
        }
        return List.copyOf(inside.keySet());
    }

    /** Writes a file in place of one that stands there, but never into one that a link leads to. */
    private static void write(Path file, String text) throws IOException {
        Files.writeString(
                file,
                text,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the path of a file that lies in the folder itself, neither above nor below it. */
    private static Path inside(Path folder, String name) {
        try {
            Path whole = folder.toAbsolutePath().normalize();
            Path file = whole.resolve(name).normalize();
            if (file.startsWith(whole) && file.getNameCount() == whole.getNameCount() + 1 && file.endsWith(name)) {
                return folder.resolve(name);
            }
        } catch (InvalidPathException e) {
            throw new WrongArguments(CommandCode.NOT_A_FILE_NAME.of(name).maybe(Books.ofLocale()));
        }
        throw new WrongArguments(CommandCode.WRITTEN_OUTSIDE.of(name, folder));
    }
}
