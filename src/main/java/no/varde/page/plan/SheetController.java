package no.varde.page.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A sheet of a plan: its lines are struck, put in order and filled in on the page, and put on paper when somebody has said
 * that this is safe. What is written goes from the form to the paper, and is kept nowhere.
 */
@Controller
final class SheetController {

    private static final String PAGE = "/planer/{number:[0-9]{1,4}}/ark/{sheet:[0-9]{1,4}}";

    /** Tells nothing of what is in it to whoever sees a list of files. */
    private static final String FILE = "attachment; filename=\"notat.pdf\"";

    private final Conversations conversations;
    private final PlansHeld plans;
    private final PlanPaper paper;

    SheetController(Conversations conversations, PlansHeld plans, PlanPaper paper) {
        this.conversations = conversations;
        this.plans = plans;
        this.paper = paper;
    }

    /** A sheet that is looked at, as a form says it. */
    private record Looked(Held held, Plans plans, Plan plan, Sheet sheet, Filled filled, Words words) {

        Map<String, String> faults() {
            return filled.faults(sheet, words);
        }

        ModelAndView view(HttpStatus status, Map<String, String> faults) {
            return new ModelAndView(
                    "plan/sheet",
                    Map.of(
                            "plans", plans,
                            "plan", plan,
                            "sheet", sheet,
                            "filled", filled,
                            "faults", faults,
                            "tongues", Tongue.of(held.vocabulary(), words),
                            "token", held.token()),
                    status);
        }
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable int number, @PathVariable("sheet") int sheet, HttpServletRequest request, Locale locale) {
        return looked(request, conversations.of(request), number, sheet, Filled.untouched(), locale)
                .view(HttpStatus.OK, Map.of());
    }

    /** Shows the sheet again with all that stands in the form, and with another language beside the lines. */
    @PostMapping(PAGE)
    ModelAndView showAgain(
            @PathVariable int number,
            @PathVariable("sheet") int sheet,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Locale locale) {
        return sent(number, sheet, form, request, locale).view(HttpStatus.OK, Map.of());
    }

    /** Answers with the sheet as a file, or with the form and all that is wrong in it. */
    @PostMapping(PAGE + "/papir")
    Object print(
            @PathVariable int number,
            @PathVariable("sheet") int sheet,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            Locale locale) {
        Looked looked = sent(number, sheet, form, request, locale);
        Map<String, String> faults = looked.faults();
        if (!faults.isEmpty()) {
            return looked.view(HttpStatus.UNPROCESSABLE_CONTENT, faults);
        }
        Sheet filled = looked.filled().on(looked.sheet(), looked.words());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", FILE)
                .body(paper.print(
                        looked.plan(),
                        filled,
                        looked.filled().large(),
                        looked.held().served().isUnproved(),
                        locale));
    }

    private Looked sent(
            int number, int sheet, MultiValueMap<String, String> form, HttpServletRequest request, Locale locale) {
        String token = form.getFirst("samtale");
        Held held = conversations.of(request, token == null ? "" : token);
        return looked(request, held, number, sheet, Filled.of(form), locale);
    }

    private Looked looked(HttpServletRequest request, Held held, int number, int sheet, Filled filled, Locale locale) {
        Words words = plans.words(locale);
        Plans all = plans.plans(request, held, locale, known(filled.tongue(), Tongue.of(held.vocabulary(), words)));
        Plan plan = PlansHeld.plan(number, all);
        return new Looked(held, all, plan, PlansHeld.sheet(sheet, plan), filled, words);
    }

    private static @Nullable String known(String tag, List<Tongue> tongues) {
        return tongues.stream().anyMatch(tongue -> tongue.tag().equals(tag)) ? tag : null;
    }
}
