package no.varde.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.document.Worded;
import no.varde.receipt.Verifier;

/**
 * A file that is handed in as a receipt.
 *
 * @param name as it is told
 * @param isNamed whether somebody named it, and not only the folder in which it lies
 */
record ReceiptFile(String name, boolean isNamed) {

    private static final String ENDING = ".json";

    /**
     * Finds the files that somebody names, by themselves or by their folder.
     *
     * @throws WrongArguments with the name of each that is not there
     */
    static List<ReceiptFile> named(List<String> names, boolean mayBeFolders) {
        List<ReceiptFile> files = new ArrayList<>();
        List<Worded> faults = new ArrayList<>();
        for (String name : names) {
            Path path = Books.path(name);
            if (mayBeFolders && Files.isDirectory(path)) {
                files.addAll(inFolder(name, path));
            } else if (Files.isRegularFile(path)) {
                files.add(new ReceiptFile(name, true));
            } else {
                faults.add(CommandCode.NOT_A_FILE.of(name));
            }
        }
        if (!faults.isEmpty()) {
            throw new WrongArguments(faults);
        }
        return files;
    }

    private static List<ReceiptFile> inFolder(String name, Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(ENDING))
                    .sorted()
                    .map(file -> new ReceiptFile(file, false))
                    .toList();
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(name));
        }
    }

    /** Returns as much of the file as is worth reading. */
    byte[] content() {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return in.readNBytes(Verifier.mostBytes());
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(name));
        }
    }
}
