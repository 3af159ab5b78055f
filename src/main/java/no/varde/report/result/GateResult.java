package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * What the gate found of the draft of a book.
 *
 * @param id the hash of all that the report was made of
 * @param passes whether nothing stops the draft
 * @param headline whether it passes, and the first thing that changes
 * @param day the day on which it was judged
 * @param cases the hash of the cases that it was tried with
 * @param build the hash of the program
 * @param effect what the draft does, compared to the old book
 * @param witnesses the cases that the lines name
 */
@Shape
public record GateResult(
        String id,
        boolean passes,
        String headline,
        LocalDate day,
        RuleBookId old,
        @JsonProperty("new") RuleBookId present,
        String cases,
        String build,
        List<Section> sections,
        EditEffect effect,
        List<Witness> witnesses) {
    public GateResult {
        sections = List.copyOf(sections);
        witnesses = List.copyOf(witnesses);
    }

    /**
     * What was found of one part.
     *
     * @param part does not change with the language
     */
    @Shape
    public record Section(String part, String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing that was found.
     *
     * @param weight {@code STOPS} where the draft does not pass because of it, {@code LOOK} where somebody should look at
     *     it, {@code SAID} for all else
     */
    @Shape
    public record Line(String weight, String says) {}

    /** A case that shows something, in a file beside the report. */
    @Shape
    public record Witness(String file, String shows) {}
}
