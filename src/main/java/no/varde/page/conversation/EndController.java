package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.varde.page.Conversations;
import no.varde.page.Forget;
import no.varde.page.Go;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends a conversation: its answers are forgotten here, and as far as can be in the browser. */
@Controller
final class EndController {

    private final Conversations conversations;

    EndController(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Asks first, since nothing brings the answers back. */
    @GetMapping("/avslutt")
    ModelAndView ask(HttpServletRequest request) {
        return conversations.isOpen(request) ? new ModelAndView("conversation/end") : Go.to("/slutt");
    }

    @PostMapping("/avslutt")
    ModelAndView end(HttpServletRequest request, HttpServletResponse response) {
        Forget.all(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return Go.to("/slutt");
    }

    @GetMapping("/slutt")
    String ended() {
        return "conversation/ended";
    }
}
