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
 * @param part how far the conversation has come; null where the book names no parts
 * @param last whether what remains is asked before any result
 */
record ConversationForm(
        String token,
        int changes,
        int number,
        String place,
        String heading,
        @Nullable String why,
        @Nullable Part part,
        boolean last,
        List<Group> groups) {

    /**
     * A part of the conversation.
     *
     * @param number its place, from 1
     * @param of how many there are
     */
    record Part(String name, int number, int of) {}

    /**
     * The questions about one person.
     *
     * @param person what a member is called, which stands above the questions; null for the main person
     */
    record Group(@Nullable String person, List<Block> blocks) {}

    /**
     * Questions that stand together.
     *
     * @param ask what is asked of all of them as one, and answered for each; null for one that is asked by itself
     * @param rest the name of the answer that is given at once for all that are left open; null where {@code ask} is
     */
    record Block(@Nullable String ask, @Nullable String rest, List<ConversationField> fields) {

        /** Returns the names of all fields in it. */
        public List<String> names() {
            return fields.stream()
                    .flatMap(ConversationField::all)
                    .map(ConversationField::name)
                    .toList();
        }
    }

    /**
     * Returns the same page as it was shown before.
     *
     * @param before how often the conversation had been changed then; what is no number is before any change
     */
    ConversationForm shownAfter(String before) {
        int then = before.matches("\\d{1,9}") ? Integer.parseInt(before) : -1;
        return new ConversationForm(token, then, number, place, heading, why, part, last, groups);
    }

    /** Returns the fields that something is wrong with. */
    public List<ConversationField> faults() {
        return groups.stream()
                .flatMap(group -> group.blocks().stream())
                .flatMap(block -> block.fields().stream())
                .flatMap(ConversationField::all)
                .filter(field -> field.fault() != null)
                .toList();
    }
}
