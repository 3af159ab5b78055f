package no.varde.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.varde.vocabulary.BookLanguages;
import no.varde.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: the one last chosen in this browser, else the one nearest to what the browser asks for. It
 * never stands in an address. The browser itself remembers it, until it is closed or told to forget, so that a choice
 * takes no place among the conversations.
 */
@Component("localeResolver")
final class PageLanguage implements LocaleResolver {

    /** What a language is called that is chosen beside answers: the parameter of a form, and the cookie. */
    static final String CHOSEN = "sprak";

    private static final String NOW = PageLanguage.class.getName() + ".now";

    /** Until the browser is closed. */
    private static final Duration REMEMBERED = Duration.ofSeconds(-1);

    private static final Duration FORGOTTEN = Duration.ZERO;

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

    /** Says whether the book of a request may lack texts in the language of a page. */
    boolean isMixed(HttpServletRequest request, Locale page) {
        return ofBook(request).mayLackTexts(page.toLanguageTag());
    }

    private BookLanguages ofBook(HttpServletRequest request) {
        return conversations.book(request).book().vocabulary().languages();
    }

    /**
     * Returns the languages in which words are looked for on a page that is read in a language of the book, the first
     * that has them: those of its fallback, and English where it has none.
     */
    List<Locale> ofWords(Locale page) {
        List<String> tags = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? ofBook(asked.getRequest())
                        .order(page.toLanguageTag())
                        .filter(ofPages::contains)
                        .toList()
                : List.of();
        return tags.isEmpty()
                ? List.of(Locale.ENGLISH)
                : tags.stream().map(Locale::forLanguageTag).toList();
    }

    /** Has the browser remember a language; one that is not known changes nothing. */
    void choose(String tag, HttpServletRequest request, HttpServletResponse response) {
        if (known(request).contains(tag)) {
            remember(tag, REMEMBERED, response);
            request.setAttribute(NOW, tag); // the cookie comes with the next request only
        }
    }

    /** Has the browser forget which language was chosen, if one was. */
    static void forget(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, CHOSEN) != null) {
            remember("", FORGOTTEN, response);
        }
    }

    private static void remember(String tag, Duration age, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(CHOSEN, tag)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, CHOSEN);
        Languages languages = languages(request);
        if (request.getAttribute(NOW) instanceof String now) {
            return Locale.forLanguageTag(now);
        }
        return Locale.forLanguageTag(
                chosen != null && languages.known().contains(chosen.getValue())
                        ? chosen.getValue()
                        : languages.nearest(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (locale != null && response != null) {
            choose(locale.toLanguageTag(), request, response);
        }
    }
}
