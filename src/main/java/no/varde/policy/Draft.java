package no.varde.policy;

import java.time.Duration;
import java.time.LocalDate;
import no.varde.cases.CaseFiles;
import no.varde.difference.Edition;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * A book that is to take the place of another, and how it is judged.
 *
 * @param old the book that is served until then
 * @param present the draft
 * @param cases what the draft is tried with
 * @param before the cases of the old book, where it has some of its own
 * @param day the day on which it is judged
 * @param most how long it is tried to prove each principle, and to compare the books
 */
public record Draft(
        Edition old, Edition present, CaseFiles cases, @Nullable CaseFiles before, LocalDate day, Duration most) {

    /** A draft of whose old book no cases are known. */
    public Draft(Edition old, Edition present, CaseFiles cases, LocalDate day, Duration most) {
        this(old, present, cases, null, day, most);
    }

    /** Returns the draft without its files. */
    RuleBook book() {
        return present.book();
    }

    /** Says whether the draft is the old book, byte by byte. */
    boolean isOld() {
        return present.files().isAlike(old.files());
    }
}
