package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.varde.assessment.FileNotes;
import no.varde.assessment.InVain;
import no.varde.conversation.Conversation;
import no.varde.conversation.Interview;
import no.varde.decision.Decision;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import no.varde.service.ServedBooks.NeverServed;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps one conversation in each session, in memory, and nowhere else; there is no session without one. A conversation
 * goes by the book that it began with until it ends, whatever is published meanwhile.
 */
@Component
public final class Conversations {

    private static final String BOOK = Conversations.class.getName() + ".book";
    private static final int KEY_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final ServedBooks books;
    private final Places places;

    Conversations(ServedBooks books, Places places) {
        this.books = books;
        this.places = places;
    }

    /** Thrown when a page is asked for whose conversation is over: ended, timed out, or another was begun instead. */
    public static final class Gone extends RuntimeException {
        public Gone() {
            super("the conversation is over", null, false, false);
        }
    }

    /**
     * A conversation that is held.
     *
     * @param token tells it from another one of the same session: a form of the one changes nothing in the other
     * @param changes how often it was changed, so that what was on its way before the last change comes too late
     * @param served the book that it goes by
     * @param followed what goes with it from one time to the next
     */
    public record Held(String token, int changes, ServedBook served, Conversation conversation, Followed followed) {

        public Vocabulary vocabulary() {
            return served.book().vocabulary();
        }

        public Interview interview() {
            return served.interview();
        }

        /** Returns what is told beside the answers. */
        public FileNotes notes() {
            List<InVain> inVain = conversation.inVain().stream()
                    .map(asked -> new InVain(asked.ref(), asked.question()))
                    .toList();
            Set<String> refs = Set.copyOf(conversation.given().refs());
            return new FileNotes(
                    inVain,
                    conversation.membersAsked(),
                    followed.became().stream()
                            .filter(one ->
                                    refs.contains(one.ref())) // of a member who is no longer there, nothing is told
                            .toList());
        }

        /** Returns what is recommended as things stand. */
        public Decision decision() {
            return served.decider().decide(conversation.given(), conversation.membersAsked());
        }
    }

    /**
     * Returns the book that a request is about: the one that its address names, that of its conversation, or the one that is
     * served now. It is the same until the request ends, or begins a conversation.
     */
    public ServedBook book(HttpServletRequest request) {
        ServedBook served = (ServedBook) request.getAttribute(BOOK);
        if (served == null) {
            served = BookAddress.content(request.getRequestURI())
                    .flatMap(this::served)
                    .orElseGet(() -> ofConversation(request));
            request.setAttribute(BOOK, served);
        }
        return served;
    }

    private Optional<ServedBook> served(String content) {
        try {
            return Optional.of(books.of(content));
        } catch (NeverServed e) {
            return Optional.empty();
        }
    }

    private ServedBook ofConversation(HttpServletRequest request) {
        Kept kept = Kept.of(request);
        return kept == null ? books.current() : books.of(kept.content());
    }

    /**
     * Begins a conversation; one that the session had before is forgotten.
     *
     * @param served the book that it goes by
     * @throws Places.Full where there is no place for it
     */
    public void begin(HttpServletRequest request, ServedBook served, Conversation conversation) {
        begin(request, served, conversation, Followed.NOTHING);
    }

    /**
     * Begins a conversation that goes on with a file; one that the session had before is forgotten.
     *
     * @param served the book that it goes by
     * @throws Places.Full where there is no place for it
     */
    public void begin(HttpServletRequest request, ServedBook served, Conversation conversation, Followed followed) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        HttpSession session = request.getSession();
        Kept before = Kept.of(request);
        Places.Place place =
                before == null ? SessionPlace.take(places, session, request.getRemoteAddr()) : before.place();
        new Kept(place, token, 0, served.content(), conversation, followed).in(session);
        request.setAttribute(BOOK, served);
    }

    /** Says whether a session has a conversation. */
    public boolean isOpen(HttpServletRequest request) {
        return Kept.of(request) != null;
    }

    /**
     * Returns the conversation of a session.
     *
     * @throws Gone where there is none
     */
    public Held of(HttpServletRequest request) {
        Held held = find(request);
        if (held == null) {
            throw new Gone();
        }
        return held;
    }

    /**
     * Returns the conversation that a form belongs to.
     *
     * @param token that of the form
     * @throws Gone where that conversation is over
     */
    public Held of(HttpServletRequest request, String token) {
        Held held = of(request);
        if (!held.token().equals(token)) {
            throw new Gone();
        }
        return held;
    }

    /** Returns the conversation of a session, or null where there is none. */
    @Nullable
    public Held find(HttpServletRequest request) {
        Kept kept = Kept.of(request);
        if (kept != null) {
            kept.place().use(kept.stage());
        }
        return kept == null
                ? null
                : new Held(kept.token(), kept.changes(), served(kept, request), kept.conversation(), kept.followed());
    }

    private ServedBook served(Kept kept, HttpServletRequest request) {
        ServedBook known = book(request);
        return known.content().equals(kept.content())
                ? known
                : books.of(kept.content()); // begun anew in another window
    }

    /**
     * Changes the conversation of a session. Two windows take turns, so that neither loses what the other was told.
     *
     * @param token that of the form that was sent
     * @throws Gone where the conversation that the form belongs to is over
     */
    public Conversation change(HttpServletRequest request, String token, Function<Held, Conversation> how) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Gone();
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            Held held = of(request, token);
            Conversation changed = how.apply(held);
            replace(request, changed, held.changes() + 1);
            return changed;
        }
    }

    /**
     * Keeps something in the conversation of a session, unless it was changed meanwhile: a browser sends what is half
     * done beside what is done, and the one may overtake the other.
     *
     * @param changes how often the conversation had been changed when the form was shown
     * @throws Gone where the conversation that the form belongs to is over
     */
    public void keep(HttpServletRequest request, String token, String changes, Function<Held, Conversation> how) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Gone();
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            Held held = of(request, token);
            if (Integer.toString(held.changes()).equals(changes)) {
                replace(request, how.apply(held), held.changes());
            }
        }
    }

    /**
     * Changes what goes with the conversation of a session from one time to the next; its answers stay as they are.
     *
     * @param token that of the form that was sent
     * @throws Gone where the conversation that the form belongs to is over
     */
    public void follow(HttpServletRequest request, String token, Function<Held, Followed> how) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Gone();
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            Held held = of(request, token);
            Kept kept = Kept.of(request);
            if (kept == null) {
                throw new Gone(); // it ended just now
            }
            kept.with(how.apply(held)).in(session);
        }
    }

    private static void replace(HttpServletRequest request, Conversation changed, int changes) {
        Kept kept = Kept.of(request);
        if (kept == null) {
            throw new Gone(); // it ended just now
        }
        kept.with(changed, changes).in(request.getSession());
    }
}
