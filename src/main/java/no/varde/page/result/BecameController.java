package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Became;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Followed;
import no.varde.page.Go;
import no.varde.vocabulary.Disposition;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes what became of a measure, in codes of the book. It changes nothing that is recommended. */
@Controller
final class BecameController {

    private final Conversations conversations;
    private final Clock clock;

    BecameController(Conversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    /**
     * What a form sends. What the book does not know of it is passed over.
     *
     * @param number the place of the measure on the list, to which the page leads back
     * @param persons the refs of those for whom it is noted
     * @param kind what became of it; empty takes back what was noted
     * @param because why; null where no reason is given
     */
    record Sent(int number, String measure, List<String> persons, String kind, @Nullable String because) {}

    @PostMapping("/resultat/tiltak")
    ModelAndView take(
            @RequestParam(name = "samtale", defaultValue = "") String token,
            @RequestParam(name = "nr", defaultValue = "1") String number,
            @RequestParam(name = "tiltak", defaultValue = "") String measure,
            @RequestParam(name = "person", defaultValue = "") List<String> persons,
            @RequestParam(name = "ble", defaultValue = "") String kind,
            @RequestParam(name = "fordi", required = false) @Nullable String because,
            HttpServletRequest request) {
        int place = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1;
        Sent sent = new Sent(place, measure, persons, kind, because);
        conversations.follow(request, token, held -> noted(held, sent));
        return Go.to("/resultat?tiltak=" + place + "#measure-" + place);
    }

    private Followed noted(Held held, Sent sent) {
        Vocabulary vocabulary = held.vocabulary();
        Measure measure = vocabulary.measures().get(sent.measure());
        if (measure == null) {
            return held.followed();
        }
        Disposition kind = vocabulary.again().dispositions().get(sent.kind());
        LocalDate today = vocabulary.today(clock);
        Followed followed = held.followed();
        for (AssessedPerson person : held.conversation().given().persons()) {
            if (measure.concerns().listedWith() == person.role()
                    && sent.persons().contains(person.ref())) {
                followed = kind == null
                        ? followed.without(person.ref(), measure.id())
                        : followed.with(new Became(person.ref(), measure.id(), kind.id(), reason(kind, sent), today));
            }
        }
        return followed;
    }

    private static @Nullable String reason(Disposition kind, Sent sent) {
        return sent.because() != null && kind.reasons().contains(sent.because()) ? sent.because() : null;
    }
}
