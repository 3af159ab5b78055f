package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.varde.vocabulary.BookLanguages;
import no.varde.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: the one last chosen in this session, else the one nearest to what the browser asks for. It
 * never stands in an address.
 */
@Component("localeResolver")
final class PageLanguage implements LocaleResolver {

    private static final String CHOSEN = PageLanguage.class.getName();

    private final Conversations conversations;
    private final Set<String> ofPages = MessageFiles.languages();

    PageLanguage(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Returns the tags of the languages of the book of a request for whose readers the pages have words. */
    List<String> known(HttpServletRequest request) {
        return languages(request).known();
    }

    private Languages languages(HttpServletRequest request) {
        BookLanguages languages = ofBook(request);
        return Languages.of(conversations.book(request).book().vocabulary())
                .among(languages.all().stream()
                        .filter(language -> languages.order(language).anyMatch(ofPages::contains))
                        .toList());
    }

    private BookLanguages ofBook(HttpServletRequest request) {
        return conversations.book(request).book().vocabulary().languages();
    }

    /** Returns the language of the words on a page that is read in a language of the book in which there are none. */
    Locale ofWords(Locale page) {
        String english = Locale.ENGLISH.getLanguage();
        return Locale.forLanguageTag(
                RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                        ? ofBook(asked.getRequest()).nearest(page.toLanguageTag(), ofPages::contains, english)
                        : english);
    }

    /** Keeps a language for the rest of the session; one that is not known changes nothing. */
    void choose(String tag, HttpServletRequest request) {
        if (known(request).contains(tag)) {
            request.getSession().setAttribute(CHOSEN, tag);
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(CHOSEN);
        Languages languages = languages(request);
        return Locale.forLanguageTag(
                chosen instanceof String tag && languages.known().contains(tag)
                        ? tag
                        : languages.nearest(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (locale != null) {
            choose(locale.toLanguageTag(), request);
        }
    }
}
