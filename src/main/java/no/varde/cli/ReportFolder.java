package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.document.Message;

/**
 * The folder that the gate writes to. What an earlier run left there gives way, so that no case of another draft is taken for one
 * of this; where anything else lies there, nothing is written.
 *
 * @param named the folder as a user wrote it
 */
record ReportFolder(String named) {

    /** The file that tells what the gate wrote. */
    private static final String LIST = "gate.files";

    private static final int LONGEST_LIST = 1 << 20;

    /** Returns a fault for the first thing in the folder that the gate did not write. */
    List<Message> wrong() {
        Path folder = Books.path(named);
        try {
            Set<String> ours = ours(folder);
            return names(folder).stream()
                    .filter(name -> !name.startsWith(".") && !name.equals(LIST) && !ours.contains(name))
                    .limit(1)
                    .map(name -> (Message) CommandCode.NOT_OF_THE_GATE.of(named, name))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(CommandCode.UNREADABLE.of(named));
        }
    }

    /** Writes files, and removes those that an earlier run wrote and this one does not. */
    void write(Map<String, String> files) {
        Path folder = Books.path(named);
        try {
            Set<String> ours = ours(folder);
            for (String name : names(folder)) {
                if (ours.contains(name) && !files.containsKey(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new WrongArguments(CommandCode.NOT_WRITTEN.of(named));
        }
        Map<String, String> all = new HashMap<>(files);
        all.put(LIST, String.join("\n", new TreeSet<>(files.keySet())) + "\n");
        Output.keep(named, all);
    }

    /** Returns what lies in the folder; nothing where there is none. */
    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.forEach(path -> names.add(path.getFileName().toString()));
            }
        }
        return names;
    }

    private static Set<String> ours(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        try (InputStream in = Files.newInputStream(list, LinkOption.NOFOLLOW_LINKS)) {
            return new HashSet<>(
                    new String(in.readNBytes(LONGEST_LIST), UTF_8).lines().toList());
        }
    }
}
