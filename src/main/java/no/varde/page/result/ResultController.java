package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.conversation.Pace;
import no.varde.decision.Decision;
import no.varde.page.Answered;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Receipted;
import no.varde.report.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list: what to do now and today, and all else folded; and the same list with nothing folded. */
@Controller
final class ResultController {

    private static final String ASSESSMENT = "/vurdering";

    private final Conversations conversations;
    private final Wordings wordings;
    private final Clock clock;

    ResultController(Conversations conversations, Wordings wordings, Clock clock) {
        this.conversations = conversations;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** Shows the list, once the judgement of whoever answers has been asked: a level shown first would sway it. */
    @GetMapping("/resultat")
    String show(HttpServletRequest request, Locale locale, Model model) {
        return list(false, request, locale, model);
    }

    /** Shows the list with nothing folded, to be read or printed as a whole. */
    @GetMapping("/resultat/alt")
    String showAll(HttpServletRequest request, Locale locale, Model model) {
        return list(true, request, locale, model);
    }

    private String list(boolean whole, HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Decision decision = held.decision();
        if (decision.first() == null && isToBeAsked(held)) { // nothing holds up what comes first
            conversations.change(
                    request, held.token(), old -> old.conversation().at(Pace.JUDGEMENT));
            return "redirect:" + ASSESSMENT;
        }
        Assessment assessment = held.conversation().given();
        Wording wording = wordings.of(held, locale);
        Remarks remarks = new Remarks(held.vocabulary(), wording, wordings.words(locale));
        model.addAttribute("token", held.token());
        model.addAttribute("whole", whole);
        model.addAttribute("receipt", Receipted.digits(request, held));
        model.addAttribute(
                "followed",
                new FollowedView(
                        held,
                        decision,
                        wording,
                        wordings.words(locale),
                        Answered.before(request, held),
                        String.valueOf(request.getParameter("tiltak"))));
        model.addAttribute(
                "result",
                new ResultWriter(
                                decision,
                                assessment,
                                wording,
                                wordings.brief(held, locale),
                                wordings.ways(held, decision))
                        .written(Stream.concat(
                                        remarks
                                                .on(
                                                        assessment,
                                                        held.followed().former(),
                                                        held.vocabulary().today(clock))
                                                .stream(),
                                        wording.lawsAhead(decision).stream())
                                .toList()));
        return "result/list";
    }

    /** Goes on asking, where no more facts were wanted before. */
    @PostMapping("/resultat/videre")
    ResponseEntity<Void> more(@RequestParam("samtale") String token, HttpServletRequest request) {
        conversations.change(request, token, held -> held.conversation().at(Pace.CORE));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(ASSESSMENT))
                .build();
    }

    private static boolean isToBeAsked(Held held) {
        return held.interview()
                .next(held.conversation().at(Pace.JUDGEMENT))
                .asked()
                .isPresent();
    }
}
