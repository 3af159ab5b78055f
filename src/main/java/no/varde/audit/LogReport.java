package no.varde.audit;

import java.util.List;
import no.varde.document.Message;

/**
 * What was found of a log.
 *
 * @param origin its name; empty where no checkpoint tells it
 * @param size how many entries its checkpoint covers
 * @param root the root of its tree, in Base64; empty where no checkpoint tells it
 * @param pending how many entries no checkpoint covers yet
 * @param parts what was looked at, in order
 * @param warnings what was left alone, and is no fault of the log
 */
public record LogReport(
        String origin, long size, String root, long pending, List<Checked> parts, List<Message> warnings) {

    public LogReport {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * One part of a log that was looked at.
     *
     * @param said what holds of it, where nothing is wrong
     */
    public record Checked(Part part, Message said, List<LogFinding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /** The parts of a log. */
    public enum Part {
        CHECKPOINT,
        SIGNATURE,
        ENTRIES,
        TREE,
        SINCE,
        PENDING,
        FILES
    }

    public boolean holds() {
        return parts.stream().allMatch(part -> part.findings().isEmpty());
    }

    /** Returns all that is wrong, in the order in which it was found. */
    public List<LogFinding> findings() {
        return parts.stream().flatMap(part -> part.findings().stream()).toList();
    }
}
