package no.varde.page;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages, which may not be written in every language of a book. */
final class PageWords extends ResourceBundleMessageSource {

    private final Set<String> written = MessageFiles.languages();
    private final ObjectProvider<PageLanguage> language;

    /**
     * Makes the words.
     *
     * @param language asked only where a page is read in a language that the words are not written in
     */
    PageWords(ObjectProvider<PageLanguage> language) {
        this.language = language;
        setBasenames(MessageFiles.basenames().toArray(String[]::new));
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable ResourceBundle getResourceBundle(String basename, Locale locale) {
        Locale spoken = written.contains(locale.getLanguage())
                ? locale
                : language.getObject().ofWords(locale);
        return super.getResourceBundle(basename, spoken);
    }
}
