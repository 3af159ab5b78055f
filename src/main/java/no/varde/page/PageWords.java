package no.varde.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages. Those that are not written in a language of a book are read in its fallback, as its texts are. */
final class PageWords extends ResourceBundleMessageSource {

    private final Set<String> written = MessageFiles.languages();
    private final ObjectProvider<PageLanguage> language;

    /**
     * Makes the words.
     *
     * @param language asked only where words are not written in the language that a page is read in
     */
    PageWords(ObjectProvider<PageLanguage> language) {
        this.language = language;
        setBasenames(MessageFiles.basenames().toArray(String[]::new));
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return first(locale, spoken -> Optional.ofNullable(super.resolveCodeWithoutArguments(code, spoken)));
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return first(locale, spoken -> Optional.ofNullable(super.resolveCode(code, spoken)));
    }

    private <T> @Nullable T first(Locale locale, Function<Locale, Optional<T>> words) {
        Optional<T> said = written.contains(locale.getLanguage()) ? words.apply(locale) : Optional.empty();
        return said.or(() -> language.getObject().ofWords(locale).stream()
                        .map(words)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
    }
}
