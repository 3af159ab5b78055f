package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
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

    private final Languages languages;

    PageLanguage(Languages ofBook) {
        this.languages = ofBook.among(MessageFiles.languages());
    }

    /** Returns the tags of the languages that both the pages and the book are written in. */
    List<String> known() {
        return languages.known();
    }

    /** Keeps a language for the rest of the session; one that is not known changes nothing. */
    void choose(String tag, HttpServletRequest request) {
        if (known().contains(tag)) {
            request.getSession().setAttribute(CHOSEN, tag);
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(CHOSEN);
        return Locale.forLanguageTag(
                chosen instanceof String tag ? tag : languages.nearest(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (locale != null) {
            choose(locale.toLanguageTag(), request);
        }
    }
}
