package no.varde.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.varde.service.ServedBooks;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Vocabulary;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Chooses the language in which a program is told what is wrong with its request: one that the book has too. */
@Component
final class RequestLanguage {

    private final ServedBooks books;

    RequestLanguage(ServedBooks books) {
        this.books = books;
    }

    /** Returns the language that a request asks for, as far as the book has it; else the first of the book. */
    String of(HttpServletRequest request) {
        Vocabulary vocabulary = books.current().book().vocabulary();
        String asked = asked(request);
        String spoken = (asked == null
                        ? Optional.<String>empty()
                        : BookLanguages.named(asked, vocabulary.languages().all()))
                .orElseGet(() -> Languages.of(vocabulary).nearest(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        return vocabulary.languages().ofFaults(spoken);
    }

    private static @Nullable String asked(HttpServletRequest request) {
        try {
            return request.getParameter("lang");
        } catch (InvalidParameterException e) { // the query cannot be decoded, which is told elsewhere
            return null;
        }
    }
}
