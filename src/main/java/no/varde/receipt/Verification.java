package no.varde.receipt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.certificate.Certificate;
import no.varde.certificate.Refusal;
import no.varde.certificate.Refusal.Kind;
import no.varde.document.Message;
import no.varde.document.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a receipt, thing by thing.
 *
 * @param certificate what it says; null where it is not read
 */
public record Verification(@Nullable Certificate certificate, List<Line> lines) {

    public Verification {
        lines = List.copyOf(lines);
    }

    /** What is verified, in the order in which it is told. */
    public enum Part {
        FORM(VerifyCode.PART_FORM, Kind.SIZE, Kind.JSON, Kind.FORM, Kind.CANONICAL, Kind.TYPE, Kind.ENVELOPE),
        SIGNATURE(VerifyCode.PART_SIGNATURE, Kind.KEY, Kind.SIGNATURE),
        BOOK(VerifyCode.PART_BOOK, Kind.READING, Kind.BOOK, Kind.PLAIN),
        INPUT(VerifyCode.PART_INPUT, Kind.INPUT),
        STEPS(
                VerifyCode.PART_STEPS,
                Kind.PERSON,
                Kind.STEP,
                Kind.PREMISE,
                Kind.MISSING_STEP,
                Kind.CONCLUSION,
                Kind.LEVEL),
        OUTCOMES(VerifyCode.PART_OUTCOMES, Kind.OUTCOME, Kind.PART),
        TIMES(VerifyCode.PART_TIMES, Kind.TIME, Kind.ORDER),
        DUTIES(VerifyCode.PART_DUTIES, Kind.DUTY, Kind.WARNING, Kind.PLAN),
        REVIEW(VerifyCode.PART_REVIEW, Kind.REVIEW),
        LOG(VerifyCode.PART_LOG, Kind.LOG);

        private final VerifyCode called;
        private final Set<Kind> kinds;

        Part(VerifyCode called, Kind first, Kind... others) {
            this.called = called;
            this.kinds = EnumSet.of(first, others);
        }

        /** Returns the part that a refusal is of; that a duty is told with another is of the duties. */
        static Part of(Refusal refusal) {
            if (refusal.kind() == Kind.PART && refusal.path().startsWith("duties")) {
                return DUTIES;
            }
            for (Part part : values()) {
                if (part.kinds.contains(refusal.kind())) {
                    return part;
                }
            }
            throw new IllegalStateException("no part is verified of " + refusal.kind());
        }

        /** Returns what the part is called. */
        public Message called() {
            return new Message(called, List.of(), null);
        }
    }

    /** How a part was found. */
    public enum State {
        HOLDS,
        REFUSED,
        NOT_TRIED
    }

    /**
     * One part.
     *
     * @param said what was found, or why it was not tried
     * @param refusals why it is refused
     */
    public record Line(Part part, State state, Message said, List<Refusal> refusals) implements Worded {

        public Line {
            refusals = List.copyOf(refusals);
        }

        @Override
        public String in(String language) {
            return part.called().in(language) + ": " + said.in(language);
        }
    }

    /** Says whether nothing is refused. */
    public boolean holds() {
        return lines.stream().noneMatch(line -> line.state() == State.REFUSED);
    }

    /** What nobody can see from a receipt. */
    public static List<Worded> notVouchedFor() {
        return List.of(
                VerifyCode.NOT_WHO.of(),
                VerifyCode.NOT_TRUE.of(),
                VerifyCode.NOT_GOOD.of(),
                VerifyCode.NOT_WHEN.of(),
                VerifyCode.NOT_WORDS.of(),
                VerifyCode.NOT_OTHER_ANSWERS.of(),
                VerifyCode.NOT_NEXT.of());
    }

    /** Puts together what is said of each part. */
    static final class Lines {

        private final Map<Part, Line> lines = new EnumMap<>(Part.class);

        Lines holds(Part part, Message said) {
            lines.putIfAbsent(part, new Line(part, State.HOLDS, said, List.of()));
            return this;
        }

        Lines notTried(Part part, Message why) {
            lines.putIfAbsent(part, new Line(part, State.NOT_TRIED, why, List.of()));
            return this;
        }

        /** Takes refusals; what was said of their parts before, or is said later, does not count. */
        Lines refuse(List<Refusal> refusals) {
            for (Part part : Part.values()) {
                List<Refusal> own = refusals.stream()
                        .filter(refusal -> Part.of(refusal) == part)
                        .toList();
                if (!own.isEmpty()) {
                    lines.put(part, new Line(part, State.REFUSED, VerifyCode.REFUSED.of(own.size()), own));
                }
            }
            return this;
        }

        /** Returns all parts; those of which nothing is said were not tried, since something before is refused. */
        Verification done(@Nullable Certificate certificate) {
            List<Line> all = new ArrayList<>();
            for (Part part : Part.values()) {
                notTried(part, VerifyCode.REFUSED_BEFORE.of());
                Line line = lines.get(part);
                if (line != null) {
                    all.add(line);
                }
            }
            return new Verification(certificate, all);
        }
    }
}
