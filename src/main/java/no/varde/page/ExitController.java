package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import no.varde.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Leaves quickly: forgets the conversation, so that the back button shows nobody an answer, and goes elsewhere. */
@Controller
final class ExitController {

    private final Settings settings;

    ExitController(Settings settings) {
        this.settings = settings;
    }

    /** Answers the plain link, where no script runs. It is asked for by GET, and changes nothing but to forget. */
    @GetMapping("/forlat")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        Forget.all(request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(settings.exit()))
                .build();
    }

    /** Answers the script, which has left already. */
    @PostMapping("/forlat")
    ResponseEntity<Void> left(HttpServletRequest request, HttpServletResponse response) {
        Forget.all(request, response);
        return ResponseEntity.noContent().build();
    }
}
