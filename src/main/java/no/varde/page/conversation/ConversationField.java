package no.varde.page.conversation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as a field of a form.
 *
 * @param name of the field: the id of the question, and of a member the ref too; the id of the element as well
 * @param wording how it is said
 * @param written what stands in it, as it was written; for one to choose in, see the options, and for a day the parts
 * @param parts of a day, in the order of the language
 * @param least the least number that can be written; meant for a number only, as is {@code most}
 * @param fault what is wrong with what was written, in words
 * @param more the questions that hang on the answer to this one
 */
record ConversationField(
        String name,
        Wording wording,
        Kind kind,
        List<Option> options,
        String written,
        List<DayPart> parts,
        int least,
        int most,
        @Nullable String fault,
        List<ConversationField> more) {

    private static final int FEW = 3;

    enum Kind {
        /** One of a few words. */
        ONE,
        /** Any of some words. */
        SOME,
        NUMBER,
        DAY
    }

    /**
     * How a question is said.
     *
     * @param formal what it asks, where that is not how it is said
     * @param aside whether it is not for reading aloud
     * @param help more words, in paragraphs
     * @param how how it is to be answered; null where that needs no words
     * @param last what was answered last time, where that no longer counts; null where nothing was
     */
    record Wording(
            String said,
            @Nullable String formal,
            boolean aside,
            List<String> help,
            @Nullable String how,
            @Nullable String last) {}

    /**
     * One of the answers to choose.
     *
     * @param id of the element
     * @param line what it means, where that needs words
     * @param opens whether further questions hang on it
     */
    record Option(String id, String value, String label, @Nullable String line, boolean chosen, boolean opens) {}

    /** The day, the month or the year of a date. */
    record DayPart(String name, String label, boolean isYear, String written) {}

    /** Returns the type of the elements that answers are chosen in. */
    public String type() {
        return kind == Kind.SOME ? "checkbox" : "radio";
    }

    /** Says whether several answers can be chosen. */
    public boolean takesSome() {
        return kind == Kind.SOME;
    }

    /** Says whether it is answered in one element, in which something is written. */
    public boolean isOneElement() {
        return options.isEmpty() && parts.isEmpty();
    }

    /** Says whether its answers are few and short, so that they stand side by side. */
    public boolean hasFew() {
        return options.size() <= FEW && options.stream().allMatch(option -> option.line() == null);
    }

    /** Returns the element that a link to this field leads to. */
    public String anchor() {
        if (!parts.isEmpty()) {
            return parts.get(0).name();
        }
        return options.isEmpty() ? name : options.get(0).id();
    }

    /** Returns the elements that describe the field. */
    public String describedBy() {
        return String.join(
                " ",
                Stream.of(
                                wording.formal() == null ? "" : name + "-formal",
                                wording.last() == null ? "" : name + "-last",
                                wording.how() == null ? "" : name + "-how",
                                fault == null ? "" : name + "-fault")
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    /** Returns this field and those that hang on it. */
    Stream<ConversationField> all() {
        return Stream.concat(Stream.of(this), more.stream().flatMap(ConversationField::all));
    }
}
