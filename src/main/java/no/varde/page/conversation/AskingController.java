package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.varde.assessment.Assessment;
import no.varde.conversation.FieldFault;
import no.varde.conversation.Interview;
import no.varde.explanation.Asked;
import no.varde.page.Answered;
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
import org.springframework.web.servlet.ModelAndView;

/** Asks beside the pages of a conversation, and takes the answers right there. */
@Controller
final class AskingController {

    private static final String RESULT = "/resultat";

    /** The pages that ask, to which an answer leads back. */
    private static final Pattern ASKING =
            Pattern.compile("/resultat|/resultat/mer|/planer/\\d{1,4}/ark/\\d{1,4}/sporsmal");

    private static final String PLAN = "/planer/{number:[0-9]{1,4}}/ark/{sheet:[0-9]{1,4}}";

    private final Conversations conversations;
    private final AskingForms forms;
    private final ConversationForms words;
    private final Urgent urgent;

    AskingController(Conversations conversations, AskingForms forms, ConversationForms words, Urgent urgent) {
        this.conversations = conversations;
        this.forms = forms;
        this.words = words;
        this.urgent = urgent;
    }

    /** Asks what cannot change what stands first on the result, and can change the rest of its list. */
    @GetMapping("/resultat/mer")
    ModelAndView list(HttpServletRequest request, Locale locale) {
        return page(forms.ofList(conversations.of(request), request, locale));
    }

    /** Asks what a sheet of a plan hangs on and nobody has been asked, or leads on to the sheet where there is no such thing. */
    @GetMapping(PLAN + "/sporsmal")
    ModelAndView plan(@PathVariable int number, @PathVariable int sheet, HttpServletRequest request, Locale locale) {
        Held held = conversations.of(request);
        Asking asking = forms.ofPlan(held, number, sheet, request, locale);
        return asking.groups().isEmpty() ? Go.to(asking.sheet()) : page(asking);
    }

    private static ModelAndView page(Asking asking) {
        return new ModelAndView("conversation/asking", "asking", asking);
    }

    /**
     * Takes answers, and goes back to the page that asked. With a fault nothing is taken, and the questions are shown again.
     *
     * @param sent besides the answers: {@code samtale}, the token of the conversation; {@code endringer}, the number of changes before
     *     it was shown; {@code spurt}, the names of the fields that were shown; and {@code fra}, the page that asked
     */
    @PostMapping("/vurdering/svar")
    ModelAndView answer(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, Locale locale) {
        String token = ConversationPages.token(sent);
        Held before = conversations.of(request, token);
        List<Asked> shown = shown(before, sent);
        List<FieldFault> faults = new ArrayList<>();
        Set<Asked> newer = new HashSet<>();
        String from = from(sent);
        conversations.change(request, token, held -> {
            Interview.Taken taken = taken(held, shown, sent, newer);
            faults.addAll(taken.faults());
            return taken.conversation();
        });
        Held now = conversations.of(request, token);
        if (!faults.isEmpty() || !newer.isEmpty()) {
            Words said = words.words(locale);
            Map<Asked, String> wrong = FaultWords.of(faults, said);
            newer.forEach(asked -> wrong.put(asked, said.of("conversation.fault.newer")));
            ModelAndView page =
                    page(forms.again(now, from, shown, newer.isEmpty() ? sent : Map.of(), wrong, request, locale));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Assessment told = before.conversation().given();
        boolean same = told.equals(now.conversation().given());
        boolean isMeant = !sent.containsKey("enter"); // as in a box of the list above: that leaves no question open
        if (isMeant && !Asking.isForPlan(from)) {
            List<Asked> open =
                    shown.stream().filter(asked -> !isKnown(asked, now)).toList();
            LeftOpen.of(request, now).with(open).in(request);
            boolean twice = same && !changes(sent).equals(Integer.toString(before.changes()));
            Assessment known = twice ? Answered.before(request, before) : null;
            Answered.keep(request, now, known == null ? told : known);
        }
        return Go.to(urgent.before(same && from.equals(RESULT) ? RESULT + "#clarify" : from, request));
    }

    /** Asks once more what was left open. */
    @PostMapping("/vurdering/igjen")
    ModelAndView again(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Held held = conversations.of(request, ConversationPages.token(sent));
        new LeftOpen(held.token(), Set.of()).in(request);
        String from = from(sent);
        return Go.to(from.equals(RESULT) ? RESULT + "#clarify" : from);
    }

    private static String from(MultiValueMap<String, String> sent) {
        String from = String.valueOf(sent.getFirst("fra"));
        return ASKING.matcher(from).matches() ? from : RESULT;
    }

    private static boolean isKnown(Asked asked, Held held) {
        return held.conversation()
                .given()
                .find(asked.ref())
                .map(person -> person.person().answer(asked.question().id()).isKnown())
                .orElse(false);
    }

    /** Returns the questions that were shown, in the order of the form. */
    private static List<Asked> shown(Held held, MultiValueMap<String, String> sent) {
        Map<String, Asked> byName = new HashMap<>();
        held.interview().stops(held.conversation()).forEach(stop -> stop.asked()
                .forEach(asked -> byName.put(FieldNames.of(asked), asked)));
        return sent.getOrDefault("spurt", List.of()).stream()
                .filter(byName::containsKey)
                .map(byName::get)
                .distinct()
                .toList();
    }

    /**
     * Takes what was written.
     *
     * @param newer where the answers are put that were given since the form was shown and that it would take back: they stay
     */
    private static Interview.Taken taken(
            Held held, List<Asked> shown, MultiValueMap<String, String> sent, Set<Asked> newer) {
        Map<Asked, List<String>> fields = new HashMap<>();
        held.interview().stops(held.conversation()).forEach(stop -> fields.putAll(FieldNames.read(held, stop, sent)));
        newer.addAll(Newer.than(changes(sent), held, fields));
        fields.keySet().removeAll(newer);
        if (Asking.isForPlan(from(sent))) { // what is left open is not asked again
            shown.stream()
                    .filter(asked -> !isKnown(asked, held))
                    .forEach(asked -> fields.putIfAbsent(asked, List.of()));
        }
        return held.interview().answer(held.conversation(), fields);
    }

    private static String changes(MultiValueMap<String, String> sent) {
        return String.valueOf(sent.getFirst("endringer"));
    }
}
