package no.varde.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Lifecycle;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Takes away the folder that the server wants at its start: nothing is read from it or written to it later, so a process
 * that is killed leaves none behind.
 */
@Component
final class NoFolders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (factory.getBaseDirectory() != null) {
            return; // whoever sets one wants it
        }
        File folder = folder();
        factory.setBaseDirectory(folder);
        factory.setDocumentRoot(folder);
        factory.addContextCustomizers(context -> context.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_START_EVENT)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }));
    }

    private static File folder() {
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            File folder = Files.createTempDirectory(temporary, "varde").toFile();
            folder.deleteOnExit(); // where the start fails
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
