package no.varde.web;

import io.swagger.v3.oas.annotations.Operation;
import no.varde.archive.BookArchive;
import no.varde.rulebook.RuleBook;
import no.varde.service.ServedBooks;
import no.varde.service.ServedBooks.NeverServed;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the book asks and what it says. */
@RestController
final class BookController {

    private static final String ZIP = "application/zip";

    private final ServedBooks books;

    BookController(ServedBooks books) {
        this.books = books;
    }

    @Operation(
            operationId = "questions",
            summary = "Lists every question of an assessment",
            description = "In the order of the book. UNKNOWN can be answered to each of them.")
    @GetMapping(path = "/api/questions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<QuestionsView> questions(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        Vocabulary vocabulary = books.current().book().vocabulary();
        String language = Languages.of(vocabulary).choose(lang, accepted);
        return in(language, QuestionsView.of(vocabulary, language));
    }

    @Operation(
            operationId = "rulebook",
            summary = "Shows the rule book: levels, measures, duties, warnings and every rule",
            description = "Rules stand in the order in which they can be applied.")
    @GetMapping(path = "/api/rulebook", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RuleBookView> rulebook(
            @RequestParam(required = false) @Nullable String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        RuleBook book = books.current().book();
        String language = Languages.of(book.vocabulary()).choose(lang, accepted);
        return in(language, RuleBookView.of(book, language));
    }

    @Operation(
            operationId = "formerRulebook",
            summary = "Gives a rule book that is or was served, by the hash of its content",
            description =
                    "Its files as a zip file: the same bytes for the same content. What a receipt names is found here.")
    @GetMapping(path = "/api/rulebooks/{content}", produces = ZIP)
    ResponseEntity<byte[]> former(@PathVariable String content) {
        try {
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(content + ".zip")
                                    .build()
                                    .toString())
                    .body(BookArchive.packed(books.files(content)));
        } catch (NeverServed e) {
            throw new Refused(ProblemKind.NOT_FOUND, RequestFault.inRequest("content", RequestCode.NEVER_SERVED.of()));
        }
    }

    private static <T> ResponseEntity<T> in(String language, T view) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(view);
    }
}
