package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are written all together: where one cannot be, all are as they were. */
record AllOrNothing(Map<Path, byte[]> files) {

    /**
     * Writes the files, each of which exists.
     *
     * @throws IOException when one of them cannot be written; then none has changed
     */
    void write() throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        Map<Path, byte[]> before = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path beside =
                        Files.createTempFile(file.getKey().toAbsolutePath().getParent(), ".", ".new");
                written.put(file.getKey(), beside);
                Files.write(beside, file.getValue());
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                byte[] old = Files.readAllBytes(file.getKey());
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
                before.put(file.getKey(), old);
            }
        } catch (IOException e) {
            for (Map.Entry<Path, byte[]> file : before.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
            throw e;
        } finally {
            for (Path beside : written.values()) {
                Files.deleteIfExists(beside);
            }
        }
    }
}
