package no.varde.page.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.conversation.Stop;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Role;

/** What the fields of a form are called. */
final class FieldNames {

    private FieldNames() {}

    /** Returns the id of the question; of a member with the ref behind it, since a page asks about all of them. */
    static String of(Asked asked) {
        String id = asked.question().id();
        return asked.question().askedOf() == Role.MEMBER ? id + "--" + asked.ref() : id;
    }

    /**
     * Returns what a form says of each question of a page.
     *
     * @param sent what was sent, by the name of the field; a question without a field is not in the result
     */
    static Map<Asked, List<String>> read(Stop stop, Map<String, List<String>> sent) {
        Map<Asked, List<String>> fields = new HashMap<>();
        for (Asked asked : stop.asked()) {
            List<String> written = sent.get(of(asked));
            if (written != null) {
                fields.put(asked, written);
            }
        }
        return fields;
    }
}
