package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import no.varde.page.Layout.Choice;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import no.varde.settings.Settings;
import no.varde.vocabulary.BookLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@link Layout}. */
@ControllerAdvice(basePackageClasses = LayoutAdvice.class)
final class LayoutAdvice {

    /** The pages of those who work on rules and of those who audit; helpers never see them. */
    private static final List<String> APART = List.of("/verksted", "/revisjon");

    private final PageLanguage language;
    private final Settings settings;
    private final MessageSource words;
    private final Conversations conversations;
    private final ServedBooks books;

    LayoutAdvice(
            PageLanguage language,
            Settings settings,
            MessageSource words,
            Conversations conversations,
            ServedBooks books) {
        this.books = books;
        this.conversations = conversations;
        this.language = language;
        this.settings = settings;
        this.words = words;
    }

    @ModelAttribute
    Layout layout(HttpServletRequest request, Locale locale) {
        return new Layout(
                request.getRequestURI(),
                locale.toLanguageTag(),
                language.isMixed(request, locale),
                language.known(request).stream().map(this::choice).toList(),
                settings.exit(),
                settings.urgent(),
                settings.sessionTimeout().toMinutes(),
                conversations.isOpen(request),
                APART.stream().anyMatch(request.getRequestURI()::startsWith),
                former(request),
                conversations.book(request).isUnproved());
    }

    private @Nullable String former(HttpServletRequest request) {
        ServedBook book = conversations.book(request);
        boolean isNamed = BookAddress.content(request.getRequestURI())
                .filter(book.content()::equals)
                .isPresent();
        return isNamed && book != books.current() ? book.book().identity().version() : null;
    }

    private Choice choice(String tag) {
        Words own = new Words(words, Locale.forLanguageTag(tag));
        return new Choice(tag, own.language().equals(tag) ? own.of("language.name") : BookLanguages.nameOf(tag));
    }
}
