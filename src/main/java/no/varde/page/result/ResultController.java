package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import no.varde.assessment.Assessment;
import no.varde.conversation.Conversation;
import no.varde.conversation.Interview;
import no.varde.conversation.Pace;
import no.varde.conversation.Step;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.explanation.SingleAnswers;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list: levels, duties, measures, and what goes with them. */
@Controller
final class ResultController {

    private static final String ASSESSMENT = "/vurdering";

    private final Conversations conversations;
    private final Interview interview;
    private final Decider decider;
    private final SingleAnswers answers;
    private final Wordings wordings;

    ResultController(Conversations conversations, Interview interview, Decider decider, Wordings wordings) {
        this.conversations = conversations;
        this.interview = interview;
        this.decider = decider;
        this.answers = new SingleAnswers(decider);
        this.wordings = wordings;
    }

    /** Shows the list, once the judgement of whoever answers has been asked: a level shown first would sway it. */
    @GetMapping("/resultat")
    String show(HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Assessment assessment = held.conversation().given();
        Decision decision = decider.decide(assessment);
        if (decision.first() == null && isToBeAsked(held.conversation())) { // nothing holds up what comes first
            conversations.change(request, held.token(), conversation -> conversation.at(Pace.JUDGEMENT));
            return "redirect:" + ASSESSMENT;
        }
        model.addAttribute("token", held.token());
        model.addAttribute(
                "result",
                new ResultWriter(decision, wordings.of(assessment, locale)).written(answers.robustness(assessment)));
        return "result/list";
    }

    /** Goes on asking, where no more facts were wanted before. */
    @PostMapping("/resultat/mer")
    ResponseEntity<Void> more(@RequestParam("samtale") String token, HttpServletRequest request) {
        conversations.change(request, token, conversation -> conversation.at(Pace.LIST));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(ASSESSMENT))
                .build();
    }

    private boolean isToBeAsked(Conversation conversation) {
        return interview.next(conversation.at(Pace.JUDGEMENT)) instanceof Step.Ask;
    }
}
