package no.varde.page.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the conversation as it is shown.
 *
 * @param token of the conversation
 * @param changes how often the conversation was changed before
 * @param number of the page
 * @param place which page it is, and of whom, should the numbers have changed when it comes back
 * @param person whom it is about; null for the main person
 * @param last whether what remains is asked before any result
 */
record ConversationForm(
        String token,
        int changes,
        int number,
        String place,
        @Nullable String person,
        String heading,
        @Nullable String why,
        boolean last,
        List<ConversationField> fields) {

    /** Returns the fields that something is wrong with. */
    public List<ConversationField> faults() {
        return fields.stream().filter(field -> field.fault() != null).toList();
    }
}
