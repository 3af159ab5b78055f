package no.varde.policy;

import java.time.LocalDate;
import java.util.List;
import no.varde.difference.Edition;
import no.varde.difference.Effect;
import no.varde.difference.Loss;
import no.varde.document.Message;
import no.varde.document.Worded;

/**
 * What the gate found of the draft of a book, to be said in any language of the draft.
 *
 * @param id the hash of all that it was made of: both books, the cases, the day and this program
 * @param day the day on which the draft was judged
 * @param cases the hash of the cases
 * @param build the hash of this program
 * @param effect what the draft does, compared to the old book
 * @param situations how many published situations were looked through for it
 * @param sections what was looked into, in the order of {@link Part}; each part once
 * @param witnesses the cases in which something fails, changes or is not noticed, by the names that the lines say
 */
public record GateReport(
        String id,
        LocalDate day,
        Edition old,
        Edition present,
        String cases,
        String build,
        Effect effect,
        int situations,
        List<Section> sections,
        List<Witness> witnesses) {

    public GateReport {
        sections = List.copyOf(sections);
        witnesses = List.copyOf(witnesses);
    }

    /** What the gate looks into, in this order. */
    public enum Part {
        /** Whether the draft is sound: nothing of it is dead or of no effect. */
        CHECK(PolicyCode.HEADING_CHECK),
        /** Whether its principles hold in every case. */
        PRINCIPLES(PolicyCode.HEADING_PRINCIPLES),
        /** Whether it is as its cases and approved texts say. */
        CASES(PolicyCode.HEADING_CASES),
        /** What is lost, and why. */
        LOSSES(PolicyCode.HEADING_LOSSES),
        /** All that the books do not say alike. */
        DIFFERENCE(PolicyCode.HEADING_DIFFERENCE),
        /** Which faults in the changed rules no case would notice. */
        MUTANTS(PolicyCode.HEADING_MUTANTS),
        /** Whether texts are lacking, or were left behind in a language. */
        TEXTS(PolicyCode.HEADING_TEXTS),
        /** What a lawyer has to check, and from which day what counts. */
        LAW(PolicyCode.HEADING_LAW);

        private final PolicyCode heading;

        Part(PolicyCode heading) {
            this.heading = heading;
        }

        /** Returns what stands above it. */
        public Worded heading() {
            return heading.of();
        }
    }

    /** What a line is to whoever decides on the draft. */
    public enum Weight {
        /** The draft does not pass because of it. */
        STOPS,
        /** It passes, and somebody should look at this. */
        LOOK,
        /** Told, so that it is known. */
        SAID
    }

    /**
     * One thing that is told.
     *
     * @param said on one line, but for what is told of the whole difference
     */
    public record Line(Weight weight, Worded said) {}

    /** All that is told of one part; at least one line. */
    public record Section(Part part, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** Returns all lines of a weight, in the order in which they are told. */
    public List<Line> lines(Weight weight) {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.weight() == weight)
                .toList();
    }

    /** Says whether the draft passes: nothing stops it, and each loss is named with a reason. */
    public boolean passes() {
        return lines(Weight.STOPS).isEmpty();
    }

    /** Returns all that the books do not say alike, of many things the first, line by line as deep as each stands. */
    public List<String> difference(String language) {
        return new Told(old, present, effect).lines(situations, language);
    }

    /** Returns the same as a page shows it. */
    public List<DifferenceLine> differenceLines(String language) {
        return DifferenceLine.of(difference(language));
    }

    /** Returns what is lost, in one line. */
    public Worded told(Loss loss) {
        return language -> new Told(old, present, effect).loss(loss, language);
    }

    /** Returns whether the draft passes, and the first thing that changes, on one line. */
    public Message headline() {
        Worded first = new Told(old, present, effect)::headline;
        return passes() ? PolicyCode.LET_THROUGH.of(first) : PolicyCode.STOPPED.of(first);
    }
}
