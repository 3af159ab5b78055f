package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.varde.page.Conversations;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets any page ask what can still change the result; nothing is looked for before a page does. */
@ControllerAdvice("no.varde.page")
final class AskingAdvice {

    private final Conversations conversations;
    private final AskingForms forms;

    AskingAdvice(Conversations conversations, AskingForms forms) {
        this.conversations = conversations;
        this.forms = forms;
    }

    /** What a page can ask. */
    record AskingHere(Conversations conversations, AskingForms forms, HttpServletRequest request, Locale locale) {

        /** Returns what can still change what stands first on the result. */
        public Asking ofFirst() {
            return forms.ofFirst(conversations.of(request), request, locale);
        }
    }

    @ModelAttribute("askingHere")
    AskingHere asking(HttpServletRequest request, Locale locale) {
        return new AskingHere(conversations, forms, request, locale);
    }
}
