package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Go;
import no.varde.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks what those whom the questions speak of are to be called, and takes it. */
@Controller
final class CallingController {

    private final Conversations conversations;
    private final ConversationForms forms;
    private final Calling calling;

    CallingController(Conversations conversations, ConversationForms forms, Calling calling) {
        this.conversations = conversations;
        this.forms = forms;
        this.calling = calling;
    }

    @GetMapping("/vurdering/omtale")
    ModelAndView ask(HttpServletRequest request, Locale locale) {
        Held held = conversations.of(request);
        return page(held, calling.asked(request, held, forms.words(locale)));
    }

    /**
     * Takes what was chosen; with a fault, nothing of it is taken, and all of it is shown again.
     *
     * @param sent besides what was chosen: {@code samtale}, the token of the conversation
     */
    @PostMapping("/vurdering/omtale")
    ModelAndView choose(@RequestParam Map<String, String> sent, HttpServletRequest request, Locale locale) {
        Held held = conversations.of(request, sent.getOrDefault("samtale", ""));
        Words words = forms.words(locale);
        List<Calling.Asked> wrong = calling.choose(request, held, sent, words);
        if (wrong.isEmpty()) {
            return Go.to("/vurdering");
        }
        ModelAndView again = page(held, wrong);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView page(Held held, List<Calling.Asked> asked) {
        return new ModelAndView("conversation/calling", Map.of("token", held.token(), "calling", asked));
    }
}
