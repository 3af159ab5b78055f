package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.conversation.Conversation;
import no.varde.conversation.Interview;
import no.varde.conversation.Pace;
import no.varde.conversation.Step;
import no.varde.service.ServedBooks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Begins a conversation from a situation of the fixtures, for tests of what comes after the questions. What whoever
 * answers makes of the case has been asked, in vain where the situation does not say.
 */
@Controller
public class Situations {

    private final ServedBooks books;
    private final Conversations conversations;

    Situations(ServedBooks books, Conversations conversations) {
        this.books = books;
        this.conversations = conversations;
    }

    @GetMapping("/test/situasjon/{name}")
    String begin(@PathVariable String name, HttpServletRequest request) {
        conversations.begin(request, books.current(), judged(resumed(name)));
        return "redirect:/resultat";
    }

    /** Begins one in which the judgement has not been asked. */
    @GetMapping("/test/situasjon/{name}/uten-vurdering")
    String beginUnjudged(@PathVariable String name, HttpServletRequest request) {
        conversations.begin(request, books.current(), resumed(name));
        return "redirect:/resultat";
    }

    /** Begins one with three children, of each of whom is said what the situation says of its first. */
    @GetMapping("/test/situasjon/{name}/tre-barn")
    String beginWithThree(@PathVariable String name, HttpServletRequest request) {
        Assessment situation = situation(name);
        Person child = situation.members().get(0);
        List<Person> three = Stream.of("child-1", "child-2", "child-3")
                .map(ref -> new Person(ref, child.answers()))
                .toList();
        conversations.begin(request, books.current(), judged(resumed(situation.withMembers(three))));
        return "redirect:/resultat";
    }

    private Conversation resumed(String name) {
        return resumed(situation(name));
    }

    private Conversation resumed(Assessment situation) {
        return books.current().interview().resume(situation);
    }

    private static Assessment situation(String name) {
        Path file = TheBook.situations().stream()
                .filter(situation -> situation.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow();
        return TheBook.assessment(file);
    }

    private Conversation judged(Conversation conversation) {
        Interview interview = books.current().interview();
        Conversation asked = conversation.at(Pace.JUDGEMENT);
        while (interview.next(asked) instanceof Step.Ask ask) {
            asked = interview.take(asked, ask.stop(), Map.of()).conversation();
        }
        return asked.at(Pace.CORE);
    }
}
