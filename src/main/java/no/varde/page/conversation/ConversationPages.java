package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.conversation.Conversation;
import no.varde.conversation.FieldFault;
import no.varde.conversation.Interview;
import no.varde.conversation.Pace;
import no.varde.conversation.Stop;
import no.varde.explanation.Asked;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Go;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a conversation, each at the number at which it was first shown. */
@Controller
final class ConversationPages {

    private static final String NEXT = "/vurdering";

    private final Conversations conversations;
    private final ConversationForms forms;
    private final MembersForms members;
    private final Urgent urgent;

    ConversationPages(Conversations conversations, ConversationForms forms, MembersForms members, Urgent urgent) {
        this.conversations = conversations;
        this.forms = forms;
        this.members = members;
        this.urgent = urgent;
    }

    @GetMapping("/vurdering/{number}")
    ModelAndView show(@PathVariable String number, HttpServletRequest request, Locale locale) {
        Held held = conversations.of(request);
        Stop stop = ConversationForms.stop(held.conversation(), number, null);
        if (stop == null) {
            return Go.to(NEXT);
        }
        return stop.page().members()
                ? members.show(held, stop, locale)
                : new ModelAndView("conversation/questions", "form", forms.of(held, stop, locale));
    }

    /**
     * Takes the answers of a page; with a fault, nothing of it is taken, and all of it is shown again.
     *
     * @param sent besides the answers: {@code samtale}, the token of the conversation; {@code sted}, the page; {@code endringer}, the
     *     number of changes before it was shown; and
     *     {@code resultat} where no more facts are to be asked
     */
    @PostMapping("/vurdering/{number}")
    ModelAndView take(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Locale locale) {
        Held held = conversations.of(request, token(sent));
        Stop stop = ConversationForms.stop(held.conversation(), number, sent.getFirst("sted"));
        if (stop != null && stop.page().members()) {
            ModelAndView wrong = members.take(held, stop, sent, request, locale);
            return wrong != null ? wrong : Go.to(urgent.before(NEXT, request));
        }
        List<FieldFault> faults = new ArrayList<>();
        conversations.change(request, token(sent), old -> {
            Interview.Taken taken = taken(old, number, sent);
            faults.addAll(taken.faults());
            return taken.conversation();
        });
        if (stop != null && !faults.isEmpty()) {
            ConversationForm form = forms.of(held, stop, locale, sent, faults);
            ModelAndView again = new ModelAndView("conversation/questions", "form", form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return Go.to(urgent.before(NEXT, request));
    }

    /**
     * Takes answers to single questions that a result asks, and goes back to it. What cannot be taken is passed over, and
     * stays unknown.
     *
     * @param sent the token of the conversation as {@code samtale}, and the fields by their names, as on a page
     */
    @PostMapping("/vurdering/svar")
    ModelAndView answer(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        conversations.change(request, token(sent), held -> {
            Map<Asked, List<String>> fields = new HashMap<>();
            held.interview().stops(held.conversation()).forEach(stop -> {
                fields.putAll(FieldNames.read(stop, sent));
            });
            return held.interview().answer(held.conversation(), fields).conversation();
        });
        return Go.to(urgent.before("/resultat", request));
    }

    private static Interview.Taken taken(Held held, String number, MultiValueMap<String, String> sent) {
        Interview interview = held.interview();
        Conversation conversation = held.conversation();
        Stop stop = ConversationForms.stop(conversation, number, sent.getFirst("sted"));
        if (stop == null) {
            return new Interview.Taken(conversation, List.of());
        }
        Map<Asked, List<String>> fields = FieldNames.read(stop, sent);
        Interview.Taken taken = interview.take(conversation, stop, fields);
        return taken.faults().isEmpty() && sent.containsKey("resultat")
                ? new Interview.Taken(interview.keep(conversation, stop, fields).at(Pace.JUDGEMENT), List.of())
                : taken;
    }

    /** Keeps what is right on a page that is still being answered, so that a lost connection loses nothing. */
    @PostMapping("/vurdering/{number}/utkast")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        conversations.keep(request, token(sent), String.valueOf(sent.getFirst("endringer")), held -> {
            Conversation conversation = held.conversation();
            Stop stop = ConversationForms.stop(conversation, number, sent.getFirst("sted"));
            return stop == null || stop.page().members()
                    ? conversation
                    : held.interview().keep(conversation, stop, FieldNames.read(stop, sent));
        });
    }

    private static String token(MultiValueMap<String, String> sent) {
        String token = sent.getFirst("samtale");
        return token == null ? "" : token;
    }
}
