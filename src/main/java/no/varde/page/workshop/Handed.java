package no.varde.page.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.varde.document.Fault;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.PackedFolder;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was chosen or handed in.
 *
 * @param name what it is called, on one line
 * @param cases its own cases by their names, where they came with it
 * @param casesAt where its own cases lie; null where they came with it, or it has none
 * @param leftOut what lay in a zip file and is nobody's
 */
record Handed(String name, BookFiles book, Map<String, byte[]> cases, @Nullable Path casesAt, List<String> leftOut) {

    private static final int LONGEST_NAME = 80;

    Handed {
        cases = Map.copyOf(cases);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns what somebody hands in as a file. */
    static Handed zip(@Nullable String file, byte[] content) {
        String name =
                shown(file == null ? "" : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
        PackedFolder folder = PackedFolder.read(name.isEmpty() ? "zip" : name, content);
        return new Handed(name, folder.book(), folder.cases(), null, folder.leftOut());
    }

    private static String shown(String name) {
        String shown = Fault.shown(name);
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME) + "…";
    }
}
