package no.varde.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import no.varde.archive.BookArchive;
import no.varde.rulebook.BookFiles;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import no.varde.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.web.context.WebApplicationContext;

/** The book that is served first. Without one there is no service: a faulty book stops the start. */
@Configuration(proxyBeanMethods = false)
class BookConfiguration {

    /** Serves the book in the folder of {@code varde.book}, or the packed one where no folder is named. */
    @Bean
    ServedBooks servedBooks(Settings settings, Clock clock) {
        return new ServedBooks(
                ServedBook.of(files(settings.book())), new BookArchive(settings.books()), clock, settings.unproved());
    }

    /** Returns the book of one request, so that all who serve it ask the same one. */
    @Bean
    @Scope(WebApplicationContext.SCOPE_REQUEST)
    ServedBook servedBook(ServedBooks books) {
        return books.current();
    }

    private static BookFiles files(@Nullable Path folder) {
        if (folder == null) {
            return BookFiles.packed();
        }
        try {
            return BookFiles.in(folder);
        } catch (IOException e) {
            throw new BookNotFound(folder, e);
        }
    }

    /** Ends the start with the proof of the principles: a book of which one fails stops it. */
    @Bean
    ApplicationRunner proofs(ServedBooks books) {
        return arguments -> books.open();
    }

    /** One for all that programs ask. */
    @Bean
    Turns turns() {
        return Turns.leavingOneCore();
    }

    @Bean
    Clock clock(Settings settings) {
        return Clock.system(settings.zone());
    }

    /** Thrown when a file in the folder of a book cannot be read. */
    static final class BookNotFound extends RuntimeException {
        BookNotFound(Path folder, Exception cause) {
            super(folder + ":1:1: the folder cannot be read", cause);
        }
    }
}
