package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.result.ResultMeasures.Place;
import no.varde.report.Wording;
import no.varde.service.ServedBook;
import no.varde.vocabulary.OutcomeKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The measures that are not on the list, and why each of them is not. */
@Controller
final class ResultOthers {

    private final Conversations conversations;
    private final Wordings wordings;

    ResultOthers(Conversations conversations, Wordings wordings) {
        this.conversations = conversations;
        this.wordings = wordings;
    }

    /** Measures of one person with the same outcome. */
    record Group(OutcomeKind kind, List<Link> measures) {}

    record Link(int number, String name) {}

    record OfPerson(String name, List<Group> groups) {}

    @GetMapping("/resultat/andre")
    String all(HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Wording wording = wordings.of(held, locale);
        Map<String, Map<OutcomeKind, List<Link>>> persons = new LinkedHashMap<>();
        for (Place place : ResultMeasures.others(held.decision())) {
            persons.computeIfAbsent(place.ref(), ref -> new LinkedHashMap<>())
                    .computeIfAbsent(place.outcome().kind(), kind -> new ArrayList<>())
                    .add(new Link(
                            place.number(), wording.in(place.outcome().measure().name())));
        }
        List<OfPerson> told = new ArrayList<>();
        persons.forEach((ref, groups) -> told.add(new OfPerson(
                wording.inSentence(ref),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList())));
        model.addAttribute("held", wording.heldBack(held.decision()));
        model.addAttribute("persons", told);
        return "result/others";
    }

    /** Shows why one measure is not on the list: a page of its own, of which a script may take the middle. */
    @GetMapping("/resultat/andre/{number:[0-9]{1,4}}")
    String one(@PathVariable int number, HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        ServedBook served = held.served();
        Assessment assessment = held.conversation().given();
        Wording wording = wordings.of(held, locale);
        Place place = ResultMeasures.of(ResultMeasures.others(held.decision()), number);
        model.addAttribute("name", wording.in(place.outcome().measure().name()));
        model.addAttribute("person", wording.inSentence(place.ref()));
        model.addAttribute(
                "why",
                wording.whyNot(assessment)
                        .of(served.logic()
                                .explain(assessment, held.conversation().membersAsked())
                                .whyNot(place.ref(), place.outcome().measure())));
        return "result/other";
    }
}
