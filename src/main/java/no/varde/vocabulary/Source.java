package no.varde.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that rules and texts rest on, and the sections of it that may be cited.
 *
 * @param sections the headings of its sections, as they stand in it
 * @param language the tag of the language that they are in; null where that is the one of the rules
 */
public record Source(String id, Text title, List<String> sections, @Nullable String language, boolean verified) {
    public Source {
        sections = List.copyOf(sections);
    }

    /** Returns the language that the headings of the sections are in. */
    public String spoken(BookLanguages languages) {
        return language == null ? languages.ofRules() : language;
    }
}
