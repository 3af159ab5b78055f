package no.varde.page.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Go;
import no.varde.settings.LocalHelp.Municipality;
import no.varde.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps which municipality was chosen, as long as the conversation lasts and in its session only. */
@Controller
final class NearbyController {

    private static final String KEY = NearbyController.class.getName();

    private final Conversations conversations;
    private final Settings settings;

    NearbyController(Conversations conversations, Settings settings) {
        this.conversations = conversations;
        this.settings = settings;
    }

    /** @param token that of the conversation in which it was chosen: another one begins without */
    private record Chosen(String token, String municipality) {}

    /** Chooses a municipality; one that the installation does not know is as if none were chosen. */
    @PostMapping("/brev/kommune")
    ModelAndView choose(
            @RequestParam(name = "samtale", defaultValue = "") String token,
            @RequestParam(name = "kommune", defaultValue = "") String municipality,
            HttpServletRequest request) {
        Held held = conversations.of(request, token);
        HttpSession session = request.getSession();
        settings.places()
                .of(municipality)
                .map(Municipality::name)
                .ifPresentOrElse(
                        name -> session.setAttribute(KEY, new Chosen(held.token(), name)),
                        () -> session.removeAttribute(KEY));
        return Go.to("/brev");
    }

    /** Returns what was chosen in a conversation; null where nothing was. */
    static @Nullable String chosen(HttpServletRequest request, Held held) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(KEY) instanceof Chosen chosen
                        && chosen.token().equals(held.token())
                ? chosen.municipality()
                : null;
    }
}
