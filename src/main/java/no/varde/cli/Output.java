package no.varde.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes files into a folder that a user names, or prints them one after the other. */
record Output(PrintStream out) {

    void write(@Nullable String folder, Map<String, String> files) {
        if (folder == null) {
            files.forEach((name, text) -> out.println("# " + name + "\n" + text));
            return;
        }
        Path path = Books.path(folder);
        try {
            Files.createDirectories(path);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(path.resolve(file.getKey()), file.getValue());
                out.println(path.resolve(file.getKey()));
            }
        } catch (IOException e) {
            throw new WrongArguments("`" + folder + "` cannot be written: " + e.getMessage());
        }
    }
}
