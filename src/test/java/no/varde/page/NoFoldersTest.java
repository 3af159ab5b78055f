package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import no.varde.Varde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** However a service ends, it leaves no folder behind, since it has none while it runs. */
class NoFoldersTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void while_it_runs_there_is_no_folder_of_it_and_files_are_opened_all_the_same() {
        String before = System.setProperty("java.io.tmpdir", folder.toString());
        try (ConfigurableApplicationContext service =
                SpringApplication.run(Varde.class, "--server.port=0", "--varde.book=src/test/resources/books/boat")) {
            assertThat(folder).isEmptyDirectory();
            int port = Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                    .getPort();
            Browsing helper = new Browsing(port);
            assertThat(helper.upload("answers: {}").leadsTo()).isEqualTo("/svar");
            assertThat(folder).isEmptyDirectory();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }
}
