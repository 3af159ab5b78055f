package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.varde.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
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

    /** Returns the tags of the languages that both the pages and the book of a request are written in. */
    List<String> known(HttpServletRequest request) {
        return languages(request).known();
    }

    private Languages languages(HttpServletRequest request) {
        return Languages.of(conversations.book(request).book().vocabulary()).among(ofPages);
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
