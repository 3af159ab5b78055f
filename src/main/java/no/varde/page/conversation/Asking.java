package no.varde.page.conversation;

import java.util.List;
import java.util.stream.Stream;
import no.varde.page.conversation.ConversationForm.Group;

/**
 * Questions that are asked beside the pages of a conversation.
 *
 * @param token of the conversation
 * @param changes how often the conversation was changed before
 * @param from the page that they are asked on, which is shown again after the answers
 * @param groups the questions; empty where none is left to ask there
 * @param count how many unknown answers there are that can change what the page is about, asked here or not
 * @param complete whether it is proved that there are no others
 */
record Asking(String token, int changes, String from, List<Group> groups, int count, boolean complete) {

    /** Returns the sheet that the questions are asked for; the page that asks, where they are asked for none. */
    public String sheet() {
        return from.replace("/sporsmal", "");
    }

    /** Says whether they are asked for a sheet of a plan. */
    public boolean forPlan() {
        return isForPlan(from);
    }

    /** Says whether a page that asks does so for a sheet of a plan. */
    static boolean isForPlan(String from) {
        return from.startsWith("/planer/");
    }

    /** Returns the names of all fields. */
    public List<String> names() {
        return fields().map(ConversationField::name).toList();
    }

    /** Returns the questions as they are said, of a member with what that one is called, for paper. */
    public List<String> said() {
        return groups.stream()
                .flatMap(group -> group.blocks().stream()
                        .flatMap(block -> block.fields().stream())
                        .map(field -> group.person() == null
                                ? field.wording().said()
                                : group.person() + ": " + field.wording().said()))
                .toList();
    }

    /** Returns the fields that something is wrong with. */
    public List<ConversationField> faults() {
        return fields().filter(field -> field.fault() != null).toList();
    }

    private Stream<ConversationField> fields() {
        return groups.stream()
                .flatMap(group -> group.blocks().stream())
                .flatMap(block -> block.fields().stream())
                .flatMap(ConversationField::all);
    }
}
