package no.varde.web;

import java.time.Clock;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows the OpenAPI document of the book that is served; it is made once for each book and kept with it. */
@RestController
final class ApiDocumentController {

    private final ServedBooks books;
    private final Clock clock;

    ApiDocumentController(ServedBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document() {
        return documentOf(books.current())
                .at(ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }

    private ApiDocument documentOf(ServedBook served) {
        return served.kept(
                ApiDocument.class,
                any -> ApiDocument.of(served.book(), served.book().vocabulary().today(clock)));
    }
}
