package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Words;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what comes before everything else, and nothing besides. */
@Controller
final class UrgentController {

    private final RuleBook book;
    private final Conversations conversations;
    private final Urgent urgent;
    private final ConversationForms forms;

    UrgentController(RuleBook book, Conversations conversations, Urgent urgent, ConversationForms forms) {
        this.book = book;
        this.conversations = conversations;
        this.urgent = urgent;
        this.forms = forms;
    }

    @GetMapping("${varde.urgent}")
    ModelAndView show(HttpServletRequest request, Locale locale) {
        Held held = conversations.find(request);
        Measure measure = urgent.measure(held == null ? null : held.conversation());
        Words words = forms.words(locale);
        ModelAndView view = new ModelAndView("conversation/urgent");
        view.addObject("name", measure == null ? words.of("urgent.now") : words.in(measure.name()));
        view.addObject("todo", todo(measure, words));
        view.addObject("back", held == null ? "/" : "/vurdering");
        return view;
    }

    /** Returns what to do: the first detail that the book tells of a measure. Nothing else belongs on this page. */
    private @Nullable String todo(@Nullable Measure measure, Words words) {
        if (measure == null) {
            return null;
        }
        return book.vocabulary().details().measure().keySet().stream()
                .map(measure.details()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(words::in)
                .orElse(null);
    }
}
