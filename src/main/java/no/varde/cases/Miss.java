package no.varde.cases;

import java.util.Collection;
import no.varde.document.Faults;
import no.varde.document.Message;
import no.varde.document.Place;
import org.jspecify.annotations.Nullable;

/** Tells what is not as it was expected, in one form for all cases. */
final class Miss {

    private Miss() {}

    /**
     * Adds what is not as it was expected.
     *
     * @param place where it stands what was expected
     * @param of the rule or the case
     */
    static void add(Faults faults, Place place, String of, Message expected, Message found) {
        faults.add(place, CaseCode.MISS.of(of, expected, found));
    }

    /** Returns one thing as it is called; nothing where there is none. */
    static Message one(@Nullable Object called) {
        return called == null || called.toString().isEmpty() ? CaseCode.NONE.of() : CaseCode.A_WORD.of(called);
    }

    /** Returns things as they are called. */
    static Message all(Collection<String> called) {
        return called.isEmpty() ? CaseCode.NONE.of() : CaseCode.LISTED.of("`" + String.join("`, `", called) + "`");
    }
}
