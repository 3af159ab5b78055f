package no.varde.audit;

import java.util.List;
import no.varde.document.Fault;

/**
 * What was found of a log, as a program reads it.
 *
 * @param holds whether nothing is wrong
 * @param origin the name of the log; empty where no checkpoint tells it
 * @param size how many entries its checkpoint covers
 * @param root the root of its tree, in Base64; empty where no checkpoint tells it
 * @param pending how many entries no checkpoint covers yet
 * @param parts what was looked at, in order
 * @param warnings what was left alone, and is no fault of the log
 */
public record LogResult(
        boolean holds,
        String origin,
        long size,
        String root,
        long pending,
        List<LogPart> parts,
        List<String> warnings) {

    public LogResult {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * A part of a log.
     *
     * @param said what holds of it, where nothing is wrong
     */
    public record LogPart(String part, boolean holds, String said, List<LogFault> faults) {
        public LogPart {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Something that is wrong.
     *
     * @param code stays the same from version to version
     * @param path the file in the folder of the log; empty where it is about the whole
     */
    public record LogFault(String code, String path, String said) {}

    /** Returns a report told in a language. */
    public static LogResult of(LogReport report, String language) {
        return new LogResult(
                report.holds(),
                report.origin(),
                report.size(),
                report.root(),
                report.pending(),
                report.parts().stream()
                        .map(part -> new LogPart(
                                part.part().name(),
                                part.findings().isEmpty(),
                                part.said().in(language),
                                part.findings().stream()
                                        .map(finding -> new LogFault(
                                                finding.kind().name(), finding.path(), finding.what(language)))
                                        .toList()))
                        .toList(),
                report.warnings().stream()
                        .map(warning -> Fault.shown(warning.in(language)))
                        .toList());
    }
}
