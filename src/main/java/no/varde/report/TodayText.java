package no.varde.report;

import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.difference.AskedBy;
import no.varde.difference.Shift;
import no.varde.report.result.EditEffect;
import no.varde.report.result.RuleBookId;
import no.varde.report.result.Today;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Says what another book says of answers that a book was asked about on an earlier day. */
public final class TodayText {

    private final RuleBookId old;
    private final RuleBook present;
    private final Assessment assessment;
    private final List<Shift> shifts;
    private final Labels labels;
    private final TopicText topics;
    private final ShiftText told;

    /**
     * @param old the book of that day
     * @param version what it was called then: that it was no longer what was given out under its number tells no copy of it
     * @param present the other one
     * @param shifts what changes, losses first
     * @param language one of both books
     */
    public TodayText(
            RuleBook old,
            String version,
            RuleBook present,
            Assessment assessment,
            List<Shift> shifts,
            String language) {
        List<Vocabulary> both = List.of(present.vocabulary(), old.vocabulary());
        this.old =
                new RuleBookId(version, old.identity().meaning(), old.identity().content());
        this.present = present;
        this.assessment = assessment;
        this.shifts = List.copyOf(shifts);
        this.labels = new Labels(present.vocabulary().languages(), language);
        this.topics = new TopicText(both, language, labels);
        this.told = new ShiftText(labels, topics);
    }

    /** Returns text with lines of at most 92 characters. */
    public String text() {
        Page page = new Page();
        page.line(head());
        if (!seesAll()) {
            page.line(labels.of("today.unasked"));
        }
        if (shifts.isEmpty()) {
            page.line(labels.of("today.none"));
        }
        lines().forEach(line -> page.item("-", line));
        return page.toString();
    }

    /** Returns what is compared with what. */
    public String head() {
        return labels.of("today.head", present.identity().version(), labels.date(assessment.asOf()), old.version());
    }

    /** Returns a line for each thing that changes. */
    public List<String> lines() {
        return shifts.stream()
                .map(shift -> (shift.subject().role() == Role.MEMBER ? shift.ref() + ": " : "") + told.of(shift))
                .distinct()
                .toList();
    }

    /** Says whether the other book asks all that is answered. */
    public boolean seesAll() {
        return AskedBy.seesAll(present.vocabulary(), assessment);
    }

    /** Returns the same for programs. */
    public Today json() {
        return new Today(
                old,
                ResultJson.id(present),
                assessment.asOf(),
                seesAll(),
                shifts.stream()
                        .map(shift -> new EditEffect.Shift(
                                shift.ref(),
                                shift.kind(),
                                shift.direction(),
                                shift.subject().id(),
                                topics.name(shift.subject()),
                                shift.from(),
                                shift.to()))
                        .toList());
    }
}
