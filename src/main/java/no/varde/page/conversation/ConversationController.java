package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.conversation.Conversation;
import no.varde.conversation.Interview;
import no.varde.conversation.Pace;
import no.varde.conversation.Step;
import no.varde.conversation.StillUnknown;
import no.varde.explanation.Aim;
import no.varde.explanation.NextQuestions;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Go;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Begins a conversation, and leads from each page of it to the next. */
@Controller
final class ConversationController {

    private static final String NEXT = "/vurdering";

    private final ServedBooks books;
    private final Conversations conversations;
    private final Calling calling;
    private final Clock clock;
    private final MessageSource messages;

    ConversationController(
            ServedBooks books, Conversations conversations, Calling calling, Clock clock, MessageSource messages) {
        this.books = books;
        this.conversations = conversations;
        this.calling = calling;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * Begins a conversation, unless one is open: that is not lost to a slip.
     *
     * @param token the token of an open one that is to go
     */
    @PostMapping("/vurdering")
    ModelAndView begin(@RequestParam(name = "samtale", defaultValue = "") String token, HttpServletRequest request) {
        Held open = conversations.find(request);
        if (open != null && !open.token().equals(token)) {
            return Go.to(isUntouched(open) ? NEXT : "/vurdering/begynn");
        }
        ServedBook served = books.current();
        conversations.begin(
                request,
                served,
                served.interview().start(served.book().vocabulary().today(clock)));
        return Go.to(NEXT);
    }

    /** Says whether nothing has been said in a conversation: it was begun just now, by the first of two clicks. */
    private boolean isUntouched(Held open) {
        Conversation conversation = open.conversation();
        LocalDate today = open.vocabulary().today(clock);
        return conversation.inVain().isEmpty()
                && !conversation.membersAsked()
                && conversation.given().equals(open.interview().start(today).given());
    }

    /** Asks whether to go on with the conversation that is open, or to begin another one. */
    @GetMapping("/vurdering/begynn")
    ModelAndView beginOrGoOn(HttpServletRequest request) {
        Held open = conversations.find(request);
        return open == null ? Go.to("/") : new ModelAndView("conversation/go-on", Map.of("token", open.token()));
    }

    /** Leads to what comes next. */
    @GetMapping(NEXT)
    ModelAndView next(HttpServletRequest request) {
        Held held = conversations.of(request);
        Conversation conversation = conversations.change(request, held.token(), ConversationController::showingNext);
        return held.interview()
                .next(conversation)
                .match(new Step.Cases<>(
                        ask -> Go.to(NEXT + "/" + conversation.number(ask.stop())),
                        enough -> Go.to("/vurdering/nok"),
                        done -> Go.to("/resultat")));
    }

    private static Conversation showingNext(Held held) {
        Interview interview = held.interview();
        Conversation settled = interview.settled(held.conversation());
        return interview.next(settled).asked().map(settled::showing).orElse(settled);
    }

    /** Says what is proved where the questions end, and which unknown answers could change it still. */
    @GetMapping("/vurdering/nok")
    ModelAndView enough(HttpServletRequest request, Locale locale) {
        Held held = conversations.of(request);
        return held.interview()
                .next(held.conversation())
                .match(new Step.Cases<>(
                        ask -> Go.to(NEXT), enough -> enough(held, request, locale), done -> Go.to(NEXT)));
    }

    private ModelAndView enough(Held held, HttpServletRequest request, Locale locale) {
        StillUnknown unknown = held.interview().stillUnknown(held.conversation(), Aim.FIRST_SCREEN);
        Words words = new Words(messages, locale);
        PersonNames names = new PersonNames(held.vocabulary(), words);
        ConversationFields fields = new ConversationFields(words, calling.voice(request, held));
        List<Unknown> best = unknown.best().stream()
                .map(NextQuestions.Candidate::asked)
                .map(asked -> new Unknown(
                        names.ofMember(held.conversation().given(), asked.ref()), fields.said(asked.question())))
                .toList();
        int previous = held.conversation().trail().size();
        return new ModelAndView(
                "conversation/enough",
                Map.of("token", held.token(), "previous", previous, "count", unknown.count(), "best", best));
    }

    /** @param person what a member is called; null for the main person */
    record Unknown(@Nullable String person, String ask) {}

    /**
     * Goes on at another pace.
     *
     * @param pace one of {@link Pace}; another word changes nothing
     */
    @PostMapping("/vurdering/tempo")
    ModelAndView goOn(
            @RequestParam(name = "samtale", defaultValue = "") String token,
            @RequestParam(name = "tempo", defaultValue = "") String pace,
            HttpServletRequest request) {
        conversations.change(request, token, held -> Arrays.stream(Pace.values())
                .filter(one -> one.name().equals(pace))
                .findFirst()
                .map(held.conversation()::at)
                .orElse(held.conversation()));
        return Go.to(NEXT);
    }

    /** Answers whoever is still there: the time that answers are kept begins anew. */
    @PostMapping("/vurdering/her")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void here(HttpServletRequest request) {
        conversations.of(request);
    }
}
