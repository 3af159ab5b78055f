package no.varde.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import no.varde.Varde;
import no.varde.rulebook.BookFiles;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service with another book, on a port of its own. */
public record OtherService(ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * Starts it.
     *
     * @param folder an empty one, to which the book is written
     */
    public static OtherService with(BookFiles book, Path folder, String... settings) throws IOException {
        for (var file : book.byName().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        String[] all = Arrays.copyOf(settings, settings.length + 2);
        all[settings.length] = "--server.port=0";
        all[settings.length + 1] = "--varde.book=" + folder;
        return new OtherService(SpringApplication.run(Varde.class, all));
    }

    /** Returns somebody with a session of their own. */
    public Browsing browsing() {
        return new Browsing(port());
    }

    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
