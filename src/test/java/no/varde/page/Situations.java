package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import no.varde.TheBook;
import no.varde.interview.Interview;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Begins a conversation from a situation of the fixtures, for tests of what comes after the questions. */
@Controller
class Situations {

    private final Conversations conversations;
    private final Interview interview;

    Situations(Conversations conversations, Interview interview) {
        this.conversations = conversations;
        this.interview = interview;
    }

    @GetMapping("/test/situasjon/{name}")
    String begin(@PathVariable String name, HttpServletRequest request) {
        Path file = TheBook.situations().stream()
                .filter(situation -> situation.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow();
        conversations.begin(request, interview.resume(TheBook.assessment(file)));
        return "redirect:/resultat";
    }
}
