package no.varde.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.rulebook.MeantLoss;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files that the gate leaves: the report in each language and form, the cases that it names, and losses to give reasons for. */
public final class GateFiles {

    private static final String REPORT = "gate.";

    private GateFiles() {}

    /** Returns the content of each file by its name; the same bytes for the same report. */
    public static Map<String, String> of(GateReport report) {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> languages =
                report.present().book().vocabulary().languages().all();
        for (String language : languages) {
            files.put(REPORT + language + ".txt", GateText.of(report, language));
            files.put(REPORT + language + ".html", GatePage.of(report, language));
            files.put(REPORT + language + ".json", json(report, language));
        }
        String first = report.present().book().vocabulary().languages().ofFaults(languages.get(0));
        report.witnesses().forEach(witness -> files.put(witness.file(), witness.yaml(first)));
        String losses = LossFile.of(report, first);
        if (!losses.isEmpty()) {
            files.put(MeantLoss.FILE, losses);
        }
        return files;
    }

    private static String json(GateReport report, String language) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(GateJson.of(report, language))
                + "\n";
    }
}
