package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.conversation.LastTime;
import no.varde.explanation.Asked;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Go;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.ConversationPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows which answers of last time no longer count, and takes those that are still so. */
@Controller
final class LastTimeController {

    private final Conversations conversations;
    private final ConversationForms forms;
    private final Calling calling;
    private final Urgent urgent;

    LastTimeController(Conversations conversations, ConversationForms forms, Calling calling, Urgent urgent) {
        this.conversations = conversations;
        this.forms = forms;
        this.calling = calling;
        this.urgent = urgent;
    }

    /** A page of the conversation with what was answered on it last time. */
    record Page(@Nullable String person, String heading, List<Last> answers) {}

    /** What answers stand under. */
    private record Heading(ConversationPage page, String ref) {}

    /**
     * An answer of last time.
     *
     * @param value what a form sends that takes it for an answer of today
     */
    record Last(String value, String ask, String told) {}

    @GetMapping("/siden-sist")
    ModelAndView show(HttpServletRequest request, Locale locale) {
        Held held = conversations.of(request);
        Assessment former = held.followed().former();
        List<LastTime> open = open(held);
        if (former == null || open.isEmpty()) {
            return Go.to("/svar");
        }
        Words words = forms.words(locale);
        ModelAndView view = new ModelAndView("conversation/again", "token", held.token());
        view.addObject("day", words.date(former.asOf()));
        view.addObject("pages", pages(held, open, calling.voice(request, held), words));
        return view;
    }

    /** @param same what is still so, as the page sent it; anything else in it is passed over */
    @PostMapping("/siden-sist")
    ModelAndView take(
            @RequestParam(name = "samtale", defaultValue = "") String token,
            @RequestParam(name = "fortsatt", required = false) @Nullable List<String> same,
            HttpServletRequest request) {
        List<String> chosen = same == null ? List.of() : same;
        conversations.change(request, token, held -> held.interview()
                .confirmed(
                        held.conversation(),
                        open(held).stream()
                                .filter(one -> chosen.contains(value(one)))
                                .toList()));
        return Go.to(urgent.before("/vurdering", request));
    }

    private static List<LastTime> open(Held held) {
        Assessment former = held.followed().former();
        return former == null ? List.of() : held.interview().lastTime(held.conversation(), former);
    }

    /** Returns the answers of last time that no longer count. */
    static Map<Asked, Answer> answers(Held held) {
        return open(held).stream().collect(Collectors.toMap(LastTime::asked, LastTime::answer, (one, same) -> one));
    }

    private static String value(LastTime one) {
        return one.asked().ref() + " " + one.asked().question().id();
    }

    private static List<Page> pages(Held held, List<LastTime> open, Voice voice, Words words) {
        PersonNames names = new PersonNames(held.vocabulary(), words);
        ConversationFields fields = new ConversationFields(words, voice);
        Map<Heading, List<Last>> byPage = new LinkedHashMap<>();
        for (LastTime one : open) {
            Asked asked = one.asked();
            byPage.computeIfAbsent(new Heading(one.page(), asked.ref()), heading -> new ArrayList<>())
                    .add(new Last(
                            value(one), fields.said(asked.question()), fields.told(asked.question(), one.answer())));
        }
        List<Page> pages = new ArrayList<>();
        byPage.forEach((heading, answers) -> pages.add(new Page(
                names.ofMember(held.conversation().given(), heading.ref()),
                words.in(heading.page().heading()),
                answers)));
        return pages;
    }
}
