package no.varde.page.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.varde.assessment.Assessment;
import no.varde.conversation.Pace;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The plans: what each person does, what can be copied by hand, and a question before anything is on paper. */
@Controller
final class PlanController {

    /** Tells nothing of what is in it to whoever sees a list of files. */
    private static final String FILE = "attachment; filename=\"notat.pdf\"";

    private final Conversations conversations;
    private final PlanPaper paper;
    private final MessageSource messages;

    PlanController(Conversations conversations, PlanPaper paper, MessageSource messages) {
        this.conversations = conversations;
        this.paper = paper;
        this.messages = messages;
    }

    @GetMapping("/planer")
    String list(HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        model.addAttribute("plans", plans(held, locale));
        model.addAttribute("token", held.token());
        model.addAttribute(
                "more",
                held.interview()
                        .next(held.conversation().at(Pace.EVERYTHING))
                        .asked()
                        .isPresent());
        return "plan/list";
    }

    /** Shows what can be copied by hand and carried without giving anything away. */
    @GetMapping("/planer/kort")
    String byHand(HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("plans", plans(conversations.of(request), locale));
        return "plan/note";
    }

    @GetMapping("/planer/{number:[0-9]{1,4}}")
    String show(@PathVariable int number, HttpServletRequest request, Locale locale, Model model) {
        add(number, conversations.of(request), locale, model);
        return "plan/plan";
    }

    /** Asks whether it is safe to have the plan on paper. */
    @GetMapping("/planer/{number:[0-9]{1,4}}/skriv-ut")
    String ask(@PathVariable int number, HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        add(number, held, locale, model);
        model.addAttribute("token", held.token());
        return "plan/ask";
    }

    /**
     * Answers the question with the plan as a file.
     *
     * @param own whether only the sheet in the person's own words is wanted
     */
    @PostMapping("/planer/{number:[0-9]{1,4}}/skriv-ut")
    ResponseEntity<byte[]> print(
            @PathVariable int number,
            @RequestParam(name = "samtale", defaultValue = "") String token,
            @RequestParam(defaultValue = "false") boolean own,
            HttpServletRequest request,
            Locale locale) {
        Held held = conversations.of(request);
        if (!held.token().equals(token)) {
            throw new Conversations.Gone();
        }
        Plan plan = plan(number, plans(held, locale));
        if (own ? plan.own().isEmpty() : plan.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", FILE)
                .body(paper.print(plan, own, locale));
    }

    private void add(int number, Held held, Locale locale, Model model) {
        Plans plans = plans(held, locale);
        model.addAttribute("plans", plans);
        model.addAttribute("plan", plan(number, plans));
    }

    private static Plan plan(int number, Plans plans) {
        if (number >= plans.all().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return plans.all().get(number);
    }

    private Plans plans(Held held, Locale locale) {
        Assessment given = held.conversation().given();
        return Plans.of(held.decision(), given, new Words(messages, locale));
    }
}
