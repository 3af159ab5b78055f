package no.varde.page;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What whoever runs the service can set. */
@Component
public final class PageSettings {

    private final String exit;
    private final String urgent;
    private final Duration timeout;

    PageSettings(
            @Value("${varde.exit}") String exit,
            @Value("${varde.urgent}") String urgent,
            @Value("${server.servlet.session.timeout}") Duration timeout) {
        this.exit = exit;
        this.urgent = urgent;
        this.timeout = timeout;
    }

    /** Returns the page outside the service, one that tells nothing, where the quick exit leads. */
    String exit() {
        return exit;
    }

    /** Returns the page of this service that says what comes before everything else. */
    public String urgent() {
        return urgent;
    }

    /** Returns how long a session lasts after the last request. */
    Duration timeout() {
        return timeout;
    }
}
