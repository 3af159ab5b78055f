package no.varde.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what the service does, how to leave quickly, and one button to begin. */
@Controller
final class FrontPage {

    @GetMapping("/")
    String show() {
        return "front";
    }
}
