package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.result.ResultMeasures.Place;
import no.varde.page.result.ResultOthers.Link;
import no.varde.report.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way from the answers to each measure of the list, as a picture and as a list. */
@Controller
final class ResultGrounds {

    private final Conversations conversations;
    private final Wordings wordings;

    ResultGrounds(Conversations conversations, Wordings wordings) {
        this.conversations = conversations;
        this.wordings = wordings;
    }

    @GetMapping("/resultat/grunnlag")
    String all(HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Wording wording = wordings.of(held, locale);
        Map<String, List<Link>> persons = new LinkedHashMap<>();
        for (Place place : ResultMeasures.listed(held.decision())) {
            persons.computeIfAbsent(wording.inSentence(place.ref()), ref -> new ArrayList<>())
                    .add(new Link(
                            place.number(), wording.in(place.outcome().measure().name())));
        }
        model.addAttribute("persons", persons);
        return "result/grounds";
    }

    @GetMapping("/resultat/grunnlag/{number:[0-9]{1,4}}")
    String one(@PathVariable int number, HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Wording wording = wordings.of(held, locale);
        Place place = ResultMeasures.of(ResultMeasures.listed(held.decision()), number);
        String name = wording.in(place.outcome().measure().name());
        model.addAttribute("name", name);
        model.addAttribute("person", wording.inSentence(place.ref()));
        model.addAttribute(
                "lines",
                new Derivation(held.conversation().given(), held.vocabulary(), wording)
                        .of(place.outcome().reasons()));
        model.addAttribute(
                "picture",
                DerivationPicture.of(new DerivationGraph(name, place.outcome().reasons(), wording)));
        return "result/ground";
    }
}
