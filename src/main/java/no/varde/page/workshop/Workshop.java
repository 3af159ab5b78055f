package no.varde.page.workshop;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import no.varde.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The workshop, where there is one: then the service answers this machine only, see {@link Settings}. */
@Component
final class Workshop {

    private final @Nullable Drafts drafts;
    private final @Nullable Runs runs;

    Workshop(Settings settings, Clock clock) {
        Path folder = settings.workshop();
        this.drafts = folder == null ? null : new Drafts(folder);
        this.runs = folder == null ? null : new Runs(new Trying(folder, settings, clock), InstantSource.system());
    }

    /** Returns its drafts; where there is no workshop, the page that is asked for does not exist. */
    Drafts drafts() {
        return there(drafts);
    }

    /** Returns its trials; where there is no workshop, the page that is asked for does not exist. */
    Runs runs() {
        return there(runs);
    }

    /** Returns the trial of an id; where there is none, the page that is asked for does not exist. */
    Run run(String id) {
        return runs().find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return part;
    }

    @PreDestroy
    void close() {
        if (runs != null) {
            runs.close();
        }
    }
}
