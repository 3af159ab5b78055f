package no.varde.page.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.varde.explanation.Asked;
import no.varde.page.Conversations.Held;
import no.varde.vocabulary.Answer;

/** Notices answers that were given after a form was shown, so that an old window does not take them back unseen. */
final class Newer {

    private Newer() {}

    /**
     * Returns the questions that were answered with more than a no since a form was shown, and that it would answer in
     * another way. Where nothing was changed since, there are none.
     *
     * @param changes how often the conversation had been changed when the form was shown
     * @param fields what it says
     */
    static Set<Asked> than(String changes, Held held, Map<Asked, List<String>> fields) {
        if (changes.equals(Integer.toString(held.changes()))) {
            return Set.of();
        }
        Set<Asked> newer = new HashSet<>();
        fields.forEach((asked, written) -> {
            Answer answer = held.conversation()
                    .given()
                    .person(asked.ref())
                    .person()
                    .answer(asked.question().id());
            if (asked.question().isPositive(answer)
                    && !said(ConversationFields.written(answer, false)).equals(said(written))) {
                newer.add(asked);
            }
        });
        return newer;
    }

    private static Set<String> said(List<String> written) {
        return written.stream().filter(Predicate.not(String::isBlank)).collect(Collectors.toSet());
    }
}
