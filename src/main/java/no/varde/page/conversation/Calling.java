package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Words;
import no.varde.vocabulary.Called;
import no.varde.vocabulary.Called.Way;
import no.varde.vocabulary.Talk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those whom the questions speak of are called in a conversation. It stays in the session, and in no file. */
@Component
final class Calling {

    private static final String KEY = Calling.class.getName();

    /** A word of one's own: letters, with a space or a hyphen between, and no more of them than a question has room for. */
    private static final String WORD = "[\\p{L}\\p{M}]+(?:[ ’'-][\\p{L}\\p{M}]+)*";

    private static final int LONGEST = 30;

    /**
     * What was chosen.
     *
     * @param token of the conversation that it was chosen in
     * @param ways by the id of the person, the id of the way
     * @param words by the id of the person, a word of one's own, which comes before any way
     */
    private record Chosen(String token, Map<String, String> ways, Map<String, String> words) {}

    /**
     * Somebody to be called.
     *
     * @param ways what they can be called
     * @param word a word of one's own, empty where none is used; null where none may be
     * @param fault what is wrong with it, in words
     */
    record Asked(String id, String ask, List<CalledAs> ways, @Nullable String word, @Nullable String fault) {

        /** Returns what it is. */
        public String called() {
            return word != null && !word.isEmpty()
                    ? word
                    : ways.stream()
                            .filter(CalledAs::chosen)
                            .map(CalledAs::label)
                            .findFirst()
                            .orElse("");
        }
    }

    record CalledAs(String value, String label, boolean chosen) {}

    /** Returns how questions are said in a conversation. */
    Voice voice(HttpServletRequest request, Held held) {
        Talk talk = held.vocabulary().talk();
        Chosen chosen = chosen(request, held);
        Map<String, Way> ways = new HashMap<>();
        talk.persons().forEach((id, person) -> {
            String word = chosen.words().getOrDefault(id, "");
            ways.put(id, word.isEmpty() ? person.way(chosen.ways().getOrDefault(id, "")) : person.word(word));
        });
        return new Voice(talk, ways);
    }

    /** Returns everybody who can be called something, as it was chosen. */
    List<Asked> asked(HttpServletRequest request, Held held, Words words) {
        return asked(held, chosen(request, held), words);
    }

    /**
     * Takes what was chosen; with a word that cannot be used, nothing is taken.
     *
     * @param sent the id of a way under the id of each person, and a word of one's own under the id with {@code -ord}
     * @return everybody with what is wrong; empty where all was taken
     */
    List<Asked> choose(HttpServletRequest request, Held held, Map<String, String> sent, Words words) {
        Map<String, String> ways = new HashMap<>();
        Map<String, String> own = new HashMap<>();
        held.vocabulary().talk().persons().forEach((id, person) -> {
            ways.put(id, sent.getOrDefault(id, ""));
            own.put(
                    id,
                    person.own() == null
                            ? ""
                            : sent.getOrDefault(id + "-ord", "").strip());
        });
        Chosen chosen = new Chosen(held.token(), ways, own);
        List<Asked> asked = asked(held, chosen, words);
        if (asked.stream().anyMatch(one -> one.fault() != null)) {
            return asked;
        }
        HttpSession session = request.getSession(false);
        if (session == null) {
            throw new Conversations.Gone();
        }
        session.setAttribute(KEY, chosen);
        return List.of();
    }

    private static List<Asked> asked(Held held, Chosen chosen, Words words) {
        return held.vocabulary().talk().persons().values().stream()
                .map(person -> asked(person, chosen, words))
                .toList();
    }

    private static Asked asked(Called person, Chosen chosen, Words words) {
        String word = chosen.words().getOrDefault(person.id(), "");
        Way way = person.way(chosen.ways().getOrDefault(person.id(), ""));
        return new Asked(
                person.id(),
                words.in(person.ask()),
                person.ways().stream()
                        .map(one -> new CalledAs(one.id(), one.in(words.language()), one.equals(way)))
                        .toList(),
                person.own() == null ? null : word,
                word.isEmpty() || word.length() <= LONGEST && word.matches(WORD)
                        ? null
                        : words.of("conversation.calling.fault", FaultWords.quoted(word), LONGEST));
    }

    private static Chosen chosen(HttpServletRequest request, Held held) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(KEY);
        return kept instanceof Chosen chosen && chosen.token().equals(held.token())
                ? chosen
                : new Chosen(held.token(), Map.of(), Map.of());
    }
}
