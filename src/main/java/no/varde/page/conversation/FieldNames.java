package no.varde.page.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.conversation.Stop;
import no.varde.explanation.Asked;
import no.varde.page.Conversations.Held;
import no.varde.vocabulary.QuestionList;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** What the fields of a form are called. */
final class FieldNames {

    private FieldNames() {}

    /** Returns the id of the question; of a member with the ref behind it, since a page asks about all of them. */
    static String of(Asked asked) {
        String id = asked.question().id();
        return asked.question().askedOf() == Role.MEMBER ? id + "--" + asked.ref() : id;
    }

    /** Returns what the answer for the rest of a list is called, of one person. */
    static String rest(Stop stop, QuestionList list, String ref) {
        String id = stop.page().id() + "-rest-" + (stop.page().lists().indexOf(list) + 1);
        return stop.page().concerns() == Role.MEMBER ? id + "--" + ref : id;
    }

    /** Returns what the hidden fields are called that name the fields of a list that were shown. */
    static String shown(String rest) {
        return rest + "-of";
    }

    /**
     * Returns what a form says of each question of a page. What was shown in a list and left open gets the answer that was
     * given for the rest of the list, if any was.
     *
     * @param sent what was sent, by the name of the field; a question without a field is not in the result
     */
    static Map<Asked, List<String>> read(Held held, Stop stop, Map<String, List<String>> sent) {
        Map<Asked, List<String>> fields = new HashMap<>();
        for (Asked asked : stop.asked()) {
            List<String> written = written(held, asked, sent);
            if (written == null) {
                written = rest(stop, asked, sent);
            }
            if (written != null) {
                fields.put(asked, written);
            }
        }
        return fields;
    }

    private static @Nullable List<String> written(Held held, Asked asked, Map<String, List<String>> sent) {
        String name = of(asked);
        List<String> whole = sent.get(name);
        if (whole != null) {
            return whole;
        }
        return DayFields.read(
                sent, name, held.vocabulary().talk().of(asked.question()).roughly());
    }

    private static @Nullable List<String> rest(Stop stop, Asked asked, Map<String, List<String>> sent) {
        return stop.page().lists().stream()
                .filter(list -> list.of().contains(asked.question()))
                .map(list -> rest(stop, list, asked.ref()))
                .filter(rest -> sent.getOrDefault(shown(rest), List.of()).contains(of(asked)))
                .map(sent::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
