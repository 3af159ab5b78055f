package no.varde.rulebook;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Suggestion;

/** Reads ids that must be known. */
final class KnownIds {

    /** Returns the ids under a key, but for those that are not known: each of them is a fault. */
    Set<String> ids(Fields entry, String key, Collection<String> known) {
        Set<String> read = new LinkedHashSet<>();
        for (String id : entry.texts(key)) {
            if (known.contains(id)) {
                read.add(id);
            } else {
                entry.fault(key, () -> FormCode.UNKNOWN.of(id).maybe(Suggestion.near(id, known)));
            }
        }
        return read;
    }
}
