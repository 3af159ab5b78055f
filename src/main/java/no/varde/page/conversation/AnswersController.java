package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.varde.assessment.Person;
import no.varde.conversation.Conversation;
import no.varde.conversation.Stop;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Go;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.vocabulary.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows all answers so far, and leads to the page where each can be changed. */
@Controller
final class AnswersController {

    private final Conversations conversations;
    private final ConversationForms forms;
    private final Calling calling;
    private final Clock clock;

    AnswersController(Conversations conversations, ConversationForms forms, Calling calling, Clock clock) {
        this.conversations = conversations;
        this.forms = forms;
        this.calling = calling;
        this.clock = clock;
    }

    /**
     * A page of the conversation with its answers.
     *
     * @param members how many members the household has, on the page that asks for them; null on any other
     */
    record AnsweredPage(
            String place,
            @Nullable String person,
            String heading,
            @Nullable Integer members,
            List<AnsweredQuestion> questions) {}

    /** @param known whether the answer is known; if not, it was asked for in vain */
    record AnsweredQuestion(String ask, String told, boolean known) {}

    /** @param entries how many things that happened are noted down, in a file that was opened */
    record Noted(String name, int entries) {}

    @GetMapping("/svar")
    ModelAndView show(HttpServletRequest request, Locale locale) {
        Held held = conversations.of(request);
        Conversation conversation = held.conversation();
        Words words = forms.words(locale);
        LocalDate asOf = conversation.given().asOf();
        ModelAndView view = new ModelAndView("conversation/answers", "token", held.token());
        view.addObject("pages", pages(held, calling.voice(request, held), words));
        view.addObject("asOf", words.date(asOf));
        view.addObject("isOfToday", asOf.equals(held.vocabulary().today(clock)));
        view.addObject(
                "noted",
                held.vocabulary().logs().values().stream()
                        .map(log -> new Noted(
                                words.in(log.name()),
                                conversation.given().log(log.id()).size()))
                        .filter(noted -> noted.entries() > 0)
                        .toList());
        return view;
    }

    /**
     * Leads to the page of an answer.
     *
     * @param place which page, and of whom
     */
    @PostMapping("/svar/endre")
    ModelAndView change(
            @RequestParam(name = "samtale", defaultValue = "") String token,
            @RequestParam(name = "sted", defaultValue = "") String place,
            HttpServletRequest request) {
        Held held = conversations.of(request, token);
        Stop stop = held.interview().stops(held.conversation()).stream()
                .filter(one -> ConversationForms.place(one).equals(place))
                .findFirst()
                .orElse(null);
        if (stop == null) {
            return Go.to("/svar");
        }
        Conversation conversation =
                conversations.change(request, token, old -> old.conversation().showing(stop));
        return Go.to("/vurdering/" + conversation.number(stop));
    }

    /** Goes on with the same answers as of today: some no longer stand, and what they lead to can depend on the day. */
    @PostMapping("/svar/dag")
    ModelAndView today(@RequestParam(name = "samtale", defaultValue = "") String token, HttpServletRequest request) {
        Held held = conversations.of(request);
        LocalDate today = held.vocabulary().today(clock);
        if (!held.token().equals(token) && held.conversation().given().asOf().equals(today)) {
            return Go.to("/siden-sist"); // pressed twice, and done the first time
        }
        Reopened reopened = Reopened.of(conversations.of(request, token), today);
        conversations.begin(request, held.served(), reopened.conversation(), reopened.followed());
        return Go.to(reopened.isLater() ? "/siden-sist" : "/svar");
    }

    private static List<AnsweredPage> pages(Held held, Voice voice, Words words) {
        Conversation conversation = held.conversation();
        PersonNames names = new PersonNames(held.vocabulary(), words);
        ConversationFields fields = new ConversationFields(words, voice);
        List<AnsweredPage> pages = new ArrayList<>();
        for (Stop stop : held.interview().stops(conversation)) {
            boolean asksForMembers = stop.page().members() && conversation.membersAsked();
            for (String ref : stop.refs()) {
                Person person = conversation.given().person(ref).person();
                List<AnsweredQuestion> questions = stop.asked().stream()
                        .filter(asked -> asked.ref().equals(ref) && conversation.wasAsked(asked))
                        .map(asked -> answered(asked.question(), person, fields))
                        .toList();
                if (asksForMembers || !questions.isEmpty()) {
                    pages.add(new AnsweredPage(
                            ConversationForms.place(stop),
                            names.ofMember(conversation.given(), ref),
                            words.in(stop.page().heading()),
                            asksForMembers ? conversation.given().members().size() : null,
                            questions));
                }
            }
        }
        return pages;
    }

    private static AnsweredQuestion answered(Question question, Person person, ConversationFields fields) {
        return new AnsweredQuestion(
                fields.said(question),
                fields.told(question, person.answer(question.id())),
                person.answers().containsKey(question.id()));
    }
}
