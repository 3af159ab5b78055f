package no.varde.audit;

import java.util.ArrayList;
import java.util.List;
import no.varde.audit.LogReport.Checked;
import no.varde.audit.LogReport.Part;
import no.varde.document.Fault;
import no.varde.document.Worded;

/** Tells people what was found of a log: a line for each part, and one for each thing that is wrong. */
public final class LogText {

    private LogText() {}

    /** Returns a report told in a language. */
    public static String of(LogReport report, String language) {
        List<String> lines = new ArrayList<>();
        for (Checked part : report.parts()) {
            List<? extends Worded> told = part.findings().isEmpty() ? List.of(part.said()) : part.findings();
            told.forEach(one ->
                    lines.add(AuditCode.PART.of(heading(part.part()), one).in(language)));
        }
        report.warnings()
                .forEach(warning -> lines.add(AuditCode.PART
                        .of(AuditCode.PART_WARNING.of(), Fault.shown(warning.in(language)))
                        .in(language)));
        int wrong = report.findings().size();
        lines.add(
                wrong == 0
                        ? AuditCode.WHOLE.of().in(language)
                        : AuditCode.WRONG.of(wrong).in(language));
        return String.join("\n", lines);
    }

    private static Worded heading(Part part) {
        return switch (part) {
            case CHECKPOINT -> AuditCode.PART_CHECKPOINT.of();
            case SIGNATURE -> AuditCode.PART_SIGNATURE.of();
            case ENTRIES -> AuditCode.PART_ENTRIES.of();
            case TREE -> AuditCode.PART_TREE.of();
            case SINCE -> AuditCode.PART_SINCE.of();
            case PENDING -> AuditCode.PART_PENDING.of();
            case FILES -> AuditCode.PART_FILES.of();
        };
    }
}
