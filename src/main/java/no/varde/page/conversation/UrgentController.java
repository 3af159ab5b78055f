package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.varde.page.Conversations;
import no.varde.page.Words;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what comes before everything else, and nothing besides. */
@Controller
final class UrgentController {

    private final Conversations conversations;
    private final Urgent urgent;
    private final ConversationForms forms;

    UrgentController(Conversations conversations, Urgent urgent, ConversationForms forms) {
        this.conversations = conversations;
        this.urgent = urgent;
        this.forms = forms;
    }

    @GetMapping("${varde.urgent}")
    ModelAndView show(HttpServletRequest request, Locale locale) {
        Measure measure = urgent.measure(request);
        Words words = forms.words(locale);
        ModelAndView view = new ModelAndView("conversation/urgent");
        view.addObject("name", measure == null ? words.of("urgent.now") : words.in(measure.name()));
        Text todo = measure == null ? null : measure.firstDetail();
        view.addObject("todo", todo == null ? null : words.in(todo)); // nothing else belongs on this page
        view.addObject("back", conversations.isOpen(request) ? "/vurdering" : "/");
        return view;
    }
}
