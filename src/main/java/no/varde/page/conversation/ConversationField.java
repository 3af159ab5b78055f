package no.varde.page.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as a field of a form.
 *
 * @param name of the field: the id of the question, and of a member the ref too; the id of the element as well
 * @param written what stands in it, as it was written; for one to choose in, see the options
 * @param least the least number that can be written; meant for a number only, as is {@code most}
 * @param fault what is wrong with what was written, in words
 */
record ConversationField(
        String name,
        String ask,
        Kind kind,
        List<Option> options,
        String written,
        int least,
        int most,
        @Nullable String fault) {

    enum Kind {
        /** One of a few words. */
        ONE,
        /** Any of some words. */
        SOME,
        NUMBER,
        DAY
    }

    /** One of the answers to choose. */
    record Option(String value, String label, boolean chosen) {}

    /** Returns the element that a link to this field leads to. */
    public String anchor() {
        return options.isEmpty() ? name : name + "-1";
    }
}
