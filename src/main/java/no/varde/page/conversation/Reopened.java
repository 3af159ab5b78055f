package no.varde.page.conversation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentYaml;
import no.varde.assessment.FileNotes;
import no.varde.assessment.LaterDay;
import no.varde.conversation.Conversation;
import no.varde.explanation.Asked;
import no.varde.page.Conversations.Held;
import no.varde.page.Followed;
import no.varde.service.ServedBook;
import org.jspecify.annotations.Nullable;

/**
 * An assessment gone on with, of a file or of a conversation that lasted past midnight: on a later day with what still
 * stands of it, beside what was last told.
 *
 * @param isLater whether it goes on on a later day than its own
 */
record Reopened(Conversation conversation, Followed followed, boolean isLater) {

    /** Goes on with a file that has no fault. */
    static Reopened of(AnswersFile file, ServedBook served, LocalDate today) {
        Assessment present = file.present().assessment();
        if (present == null) {
            throw new IllegalArgumentException("a file with faults");
        }
        return of(present, file.present().notes(), file.former().assessment(), served, today);
    }

    /** Goes on with a conversation. */
    static Reopened of(Held held, LocalDate today) {
        return of(held.conversation().given(), held.notes(), held.followed().former(), held.served(), today);
    }

    private static Reopened of(
            Assessment present, FileNotes notes, @Nullable Assessment earlier, ServedBook served, LocalDate today) {
        Assessment later = LaterDay.of(served.book().vocabulary(), present, today);
        boolean isLater = !later.asOf().equals(present.asOf());
        Assessment lastTold = earlier == null ? present : LaterDay.lastTold(present, notes.inVain(), earlier);
        Set<Asked> inVain = notes.inVain().stream()
                .map(one -> new Asked(one.ref(), one.question()))
                .collect(Collectors.toCollection(HashSet::new));
        return new Reopened(
                served.interview().resume(later, inVain, notes.membersAsked()),
                new Followed(isLater ? lastTold : earlier, notes.became()),
                isLater);
    }

    /** Returns a file from which a conversation goes on as it is, whatever day it is opened. */
    static String file(Held held) {
        return AssessmentYaml.file(
                held.vocabulary(),
                held.conversation().given(),
                held.notes(),
                held.followed().former());
    }
}
