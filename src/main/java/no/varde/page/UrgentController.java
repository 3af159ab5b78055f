package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.varde.page.Conversations.Held;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what comes before everything else, and nothing besides. */
@Controller
final class UrgentController {

    private final RuleBook book;
    private final Conversations conversations;
    private final Urgent urgent;
    private final AssessmentForms forms;

    /** A detail of the measure. */
    record Told(String heading, String text) {}

    UrgentController(RuleBook book, Conversations conversations, Urgent urgent, AssessmentForms forms) {
        this.book = book;
        this.conversations = conversations;
        this.urgent = urgent;
        this.forms = forms;
    }

    @GetMapping("${varde.urgent}")
    ModelAndView show(HttpServletRequest request, Locale locale) {
        Held held = conversations.find(request);
        Measure measure = urgent.measure(held == null ? null : held.draft());
        Words words = forms.words(locale);
        ModelAndView view = new ModelAndView("urgent-page");
        view.addObject("name", measure == null ? words.of("urgent.now") : words.in(measure.name()));
        view.addObject("told", measure == null ? List.of() : told(measure, words));
        view.addObject("back", held == null ? "/" : "/vurdering");
        return view;
    }

    /** Returns the details that belong in a short list, in the order of the book. */
    private List<Told> told(Measure measure, Words words) {
        List<Told> told = new ArrayList<>();
        book.vocabulary().details().measure().forEach((id, detail) -> {
            Text text = measure.details().get(id);
            if (text != null && detail.brief()) {
                told.add(told(detail, text, words));
            }
        });
        return told;
    }

    private static Told told(Detail detail, Text text, Words words) {
        return new Told(words.in(detail.heading()), words.in(text));
    }
}
