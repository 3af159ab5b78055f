package no.varde.page.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import no.varde.policy.GateFiles;
import no.varde.policy.GateReport;
import no.varde.rulebook.ZipWriter;

/** A report and the draft that it is about as one zip file: the same bytes for the same report, whenever it is made. */
final class TakeAlong {

    private static final String REPORT = "rapport/";
    private static final String DRAFT = "utkast/";

    private TakeAlong() {}

    static byte[] of(GateReport report) {
        Map<String, byte[]> files = new TreeMap<>();
        GateFiles.of(report).forEach((name, text) -> files.put(REPORT + name, text.getBytes(UTF_8)));
        report.present().files().byName().forEach((name, content) -> files.put(DRAFT + name, content));
        return ZipWriter.of(files);
    }
}
