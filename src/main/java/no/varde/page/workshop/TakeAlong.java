package no.varde.page.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.varde.policy.GateFiles;
import no.varde.policy.GateReport;

/** A report and the draft that it is about as one zip file: the same bytes for the same report, whenever it is made. */
final class TakeAlong {

    private static final String REPORT = "rapport/";
    private static final String DRAFT = "utkast/";

    /** The first that a zip file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TakeAlong() {}

    static byte[] of(GateReport report) {
        Map<String, byte[]> files = new TreeMap<>();
        GateFiles.of(report).forEach((name, text) -> files.put(REPORT + name, text.getBytes(UTF_8)));
        report.present().files().byName().forEach((name, content) -> files.put(DRAFT + name, content));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what is in memory can always be packed", e);
        }
        return packed.toByteArray();
    }
}
