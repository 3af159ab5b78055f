package no.varde.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words of Varde's own that lie beside a class, in a file for each language: {@code NAME_LANGUAGE.properties}. A file is looked
 * for once, since that is a walk through the jar, and words are asked for many times over. Safe for use by many threads.
 */
public final class FixedWords {

    private final Class<?> beside;
    private final String name;
    private final Map<String, Optional<ResourceBundle>> found = new ConcurrentHashMap<>();

    /**
     * Says where the words lie.
     *
     * @param beside a class of the package in which they lie
     * @param name what their files' names begin with
     */
    public FixedWords(Class<?> beside, String name) {
        this.beside = beside;
        this.name = name;
    }

    /**
     * Returns the words in a language; nothing where there are none.
     *
     * @param language one of the languages that a book can name, of which there are few
     */
    public Optional<ResourceBundle> in(String language) {
        return found.computeIfAbsent(language, this::find);
    }

    public boolean areIn(String language) {
        return in(language).isPresent();
    }

    private Optional<ResourceBundle> find(String language) {
        return beside.getResource(name + "_" + language + ".properties") == null
                ? Optional.empty()
                : Optional.of(ResourceBundle.getBundle(
                        beside.getPackageName() + "." + name,
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
