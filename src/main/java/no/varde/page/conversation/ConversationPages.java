package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.varde.conversation.Conversation;
import no.varde.conversation.FieldFault;
import no.varde.conversation.Interview;
import no.varde.conversation.Pace;
import no.varde.conversation.Stop;
import no.varde.explanation.Asked;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Go;
import no.varde.page.Words;
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
    private final Calling calling;
    private final Urgent urgent;

    ConversationPages(
            Conversations conversations,
            ConversationForms forms,
            MembersForms members,
            Calling calling,
            Urgent urgent) {
        this.calling = calling;
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
        if (stop.page().members()) {
            return members.show(held, stop, locale);
        }
        Voice voice = calling.voice(request, held);
        ModelAndView view = questions(forms.of(held, stop, voice, locale));
        if (held.conversation().number(stop) == 1) {
            view.addObject("calling", calling.asked(request, held, forms.words(locale)));
        }
        return view;
    }

    private static ModelAndView questions(ConversationForm form) {
        return new ModelAndView("conversation/questions", Map.of("form", form, "answering", true));
    }

    /**
     * Takes the answers of a page; with a fault, nothing of it is taken, and all of it is shown again.
     *
     * @param sent besides the answers: {@code samtale}, the token of the conversation; {@code sted}, the page; {@code endringer}, the
     *     number of changes before it was shown; {@code resultat} where no more facts are to be asked; and {@code sprak}
     *     where only the language was changed: then nothing is taken, and the page comes back as it was sent
     */
    @PostMapping("/vurdering/{number}")
    ModelAndView take(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Locale locale) {
        Held held = conversations.of(request, token(sent));
        Stop stop = ConversationForms.stop(held.conversation(), number, sent.getFirst("sted"));
        if (sent.containsKey("sprak")) {
            return stop == null ? Go.to(NEXT) : asSent(held, stop, sent, request, locale);
        }
        if (stop != null && stop.page().members()) {
            ModelAndView wrong = members.take(held, stop, sent, request, locale);
            return wrong != null ? wrong : Go.to(urgent.before(NEXT, request));
        }
        List<FieldFault> faults = new ArrayList<>();
        Set<Asked> newer = new HashSet<>();
        conversations.change(request, token(sent), old -> {
            Interview.Taken taken = taken(old, number, sent, newer);
            faults.addAll(taken.faults());
            return taken.conversation();
        });
        return stop == null || faults.isEmpty() && newer.isEmpty()
                ? Go.to(urgent.before(NEXT, request))
                : again(stop, sent, newer, faults, request, locale);
    }

    /** Shows a page as it was sent: what is wrong on it is told when it is to be taken, and an old window stays an old one. */
    private ModelAndView asSent(
            Held held, Stop stop, MultiValueMap<String, String> sent, HttpServletRequest request, Locale locale) {
        if (stop.page().members()) {
            return members.asSent(held, stop, sent, locale);
        }
        Map<String, List<String>> fields = new HashMap<>(sent);
        FieldNames.read(held, stop, sent)
                .forEach((asked, written) -> fields.putIfAbsent(FieldNames.of(asked), written));
        Voice voice = calling.voice(request, held);
        ModelAndView view = questions(forms.of(held, stop, voice, locale, fields, Map.of())
                .shownAfter(String.valueOf(sent.getFirst("endringer"))));
        if (held.conversation().number(stop) == 1) {
            view.addObject("calling", calling.asked(request, held, forms.words(locale)));
        }
        return view;
    }

    /** Shows a page once more: with what was wrong as it was sent, or with the newer answers that an old window did not know. */
    private ModelAndView again(
            Stop stop,
            MultiValueMap<String, String> sent,
            Set<Asked> newer,
            List<FieldFault> faults,
            HttpServletRequest request,
            Locale locale) {
        Held held = conversations.of(request);
        Words words = forms.words(locale);
        Map<Asked, String> wrong = FaultWords.of(faults, words);
        newer.forEach(asked -> wrong.put(asked, words.of("conversation.fault.newer")));
        ModelAndView again = questions(
                forms.of(held, stop, calling.voice(request, held), locale, newer.isEmpty() ? sent : Map.of(), wrong));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /**
     * Takes a page.
     *
     * @param newer where the answers are put that were given since the page was shown and that it would take back: they stay
     */
    private static Interview.Taken taken(
            Held held, String number, MultiValueMap<String, String> sent, Set<Asked> newer) {
        Interview interview = held.interview();
        Conversation conversation = held.conversation();
        Stop stop = ConversationForms.stop(conversation, number, sent.getFirst("sted"));
        if (stop == null) {
            return new Interview.Taken(conversation, List.of());
        }
        Map<Asked, List<String>> fields = FieldNames.read(held, stop, sent);
        newer.addAll(Newer.than(String.valueOf(sent.getFirst("endringer")), held, fields));
        fields.keySet().removeAll(newer);
        Interview.Taken taken = interview.take(conversation, stop, fields);
        return taken.faults().isEmpty() && newer.isEmpty() && sent.containsKey("resultat")
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
                    : held.interview().keep(conversation, stop, FieldNames.read(held, stop, sent));
        });
    }

    static String token(MultiValueMap<String, String> sent) {
        String token = sent.getFirst("samtale");
        return token == null ? "" : token;
    }
}
