package no.varde.web;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import no.varde.rulebook.BookFiles;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.web.context.WebApplicationContext;

/** The book that is served first. Without one there is no service: a faulty book stops the start. */
@Configuration(proxyBeanMethods = false)
class BookConfiguration {

    /** Serves the book in the folder of {@code varde.book}, or the packed one where no folder is named. */
    @Bean
    ServedBooks servedBooks(@Value("${varde.book:}") String folder, Clock clock) {
        return new ServedBooks(ServedBook.of(files(folder)), clock);
    }

    /** Returns the book of one request, so that all who serve it ask the same one. */
    @Bean
    @Scope(WebApplicationContext.SCOPE_REQUEST)
    ServedBook servedBook(ServedBooks books) {
        return books.current();
    }

    private static BookFiles files(String folder) {
        if (folder.isBlank()) {
            return BookFiles.packed();
        }
        try {
            return BookFiles.in(Path.of(folder));
        } catch (IOException | InvalidPathException e) {
            throw new BookNotFound(folder, e);
        }
    }

    /** Begins to prove the principles once requests are answered, so that the start does not wait for it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> proofs(ServedBooks books) {
        return ready -> books.prove();
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    /** Thrown when the folder of a book cannot be read at all. */
    static final class BookNotFound extends RuntimeException {
        BookNotFound(String folder, Exception cause) {
            super(folder + ":1:1: the folder cannot be read", cause);
        }
    }
}
