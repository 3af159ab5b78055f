package no.varde.page.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plans: what can be copied by hand, who gets which sheet, and what each person does. */
@Controller
final class PlanController {

    private final Conversations conversations;
    private final PlansHeld plans;

    PlanController(Conversations conversations, PlansHeld plans) {
        this.conversations = conversations;
        this.plans = plans;
    }

    @GetMapping("/planer")
    String list(HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        model.addAttribute("plans", plans.plans(request, held, locale, null));
        return "plan/list";
    }

    /** Shows what can be copied by hand and carried without giving anything away. */
    @GetMapping("/planer/kort")
    String byHand(HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("plans", plans.plans(request, conversations.of(request), locale, null));
        return "plan/note";
    }

    @GetMapping("/planer/{number:[0-9]{1,4}}")
    String show(@PathVariable int number, HttpServletRequest request, Locale locale, Model model) {
        Plans all = plans.plans(request, conversations.of(request), locale, null);
        model.addAttribute("plans", all);
        model.addAttribute("plan", PlansHeld.plan(number, all));
        return "plan/plan";
    }
}
