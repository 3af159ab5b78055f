package no.varde.web;

import java.nio.file.Path;
import java.time.Clock;
import no.varde.audit.KeptLog;
import no.varde.receipt.Entry;
import no.varde.receipt.KeyFile;
import no.varde.rulebook.Identity;
import no.varde.service.ServedBooks;
import no.varde.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log in which receipts are noted, where {@code varde.log} names one. The service starts whatever becomes of it. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean(destroyMethod = "close")
    @Nullable
    KeptLog keptLog(Settings settings, KeyFile key, ServedBooks books, Clock clock) {
        Path folder = settings.log();
        return folder == null ? null : KeptLog.of(folder, key::key, () -> served(books), clock);
    }

    /** A book is served once its principles have been tried. */
    private static Entry served(ServedBooks books) {
        books.open();
        Identity identity = books.current().book().identity();
        return Entry.book(identity.content(), identity.version());
    }

    @Bean
    ApplicationRunner firstEntries(ObjectProvider<KeptLog> log) {
        return arguments -> log.ifAvailable(KeptLog::begin);
    }
}
