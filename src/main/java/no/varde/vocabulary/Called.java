package no.varde.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the questions speak of, and what they can be called.
 *
 * @param places the names of the places in a text for each form of what they are called, such as {@code who}
 * @param ask how it is asked for
 * @param ways what they can be called; the first unless something else is chosen
 * @param own how a word of one's own is put in each form, in the place {@code {word}}; null where none may be used
 */
public record Called(String id, List<String> places, Text ask, List<Way> ways, @Nullable Way own) {

    public static final String WORD = "{word}";

    public Called {
        places = List.copyOf(places);
        ways = List.copyOf(ways);
    }

    /**
     * One way to call somebody.
     *
     * @param forms in each language, in the order of the places
     * @param several the languages in which it is spoken of as of several: English says that they have, not has
     */
    public record Way(String id, Map<String, List<String>> forms, Set<String> several) {
        public Way {
            forms = InOrder.copy(forms, List::copyOf);
            several = Set.copyOf(several);
        }

        /** Returns what somebody is called, in a language or in any in which the book says it. */
        public String in(String language) {
            return forms.getOrDefault(language, forms.values().iterator().next())
                    .get(0);
        }

        private Way with(String word) {
            Map<String, List<String>> written = new HashMap<>();
            forms.forEach((language, each) -> written.put(
                    language,
                    each.stream().map(form -> form.replace(WORD, word)).toList()));
            return new Way(id, written, several);
        }
    }

    /** Returns the way of an id, or the first. */
    public Way way(String chosen) {
        return ways.stream().filter(way -> way.id().equals(chosen)).findFirst().orElse(ways.get(0));
    }

    /** Returns the way that uses a word of one's own; the first where none may be used. */
    public Way word(String word) {
        return own == null ? ways.get(0) : own.with(word);
    }
}
