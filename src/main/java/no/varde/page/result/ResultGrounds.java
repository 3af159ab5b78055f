package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.decision.Decision;
import no.varde.decision.Reason;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.result.ResultMeasures.Place;
import no.varde.page.result.ResultOthers.Link;
import no.varde.report.Way;
import no.varde.report.Ways;
import no.varde.report.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way from the answers to the levels and to each measure and duty of the list: in a sentence, as a picture, and whole. */
@Controller
final class ResultGrounds {

    static final String PAGE = "/resultat/grunnlag";
    static final String DUTY = PAGE + "/plikt";

    private static final String NUMBER = "/{number:[0-9]{1,4}}";

    private final Conversations conversations;
    private final Wordings wordings;

    ResultGrounds(Conversations conversations, Wordings wordings) {
        this.conversations = conversations;
        this.wordings = wordings;
    }

    /** What the level of a person means, why it is so, and on which answers it rests. */
    record LevelGround(String name, String level, String meaning, List<String> why, List<String> rests) {}

    @GetMapping(PAGE)
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
        model.addAttribute(
                "duties",
                ResultDuties.of(held.decision()).stream()
                        .map(place -> new Link(
                                place.number(),
                                wording.of(
                                        place.ref(),
                                        wording.in(place.result().duty().name()))))
                        .toList());
        model.addAttribute(
                "levels",
                held.decision().persons().stream()
                        .map(person -> new LevelGround(
                                wording.name(person.ref()),
                                wording.in(person.level().name()),
                                wording.in(person.level().meaning()),
                                wording.because(person.levelReasons()),
                                wording.rests(person.levelReasons())))
                        .toList());
        return "result/grounds";
    }

    @GetMapping(PAGE + NUMBER)
    String one(@PathVariable int number, HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Wording wording = wordings.of(held, locale);
        Decision decision = held.decision();
        Place place = ResultMeasures.of(ResultMeasures.listed(decision), number);
        Way way = wordings.ways(held, decision).to(place.ref(), place.outcome());
        String name = wording.in(place.outcome().measure().name());
        model.addAttribute("readFrom", "result.ground.list.how");
        return ground(held, wording, place.ref(), name, way, place.outcome().reasons(), model);
    }

    @GetMapping(DUTY + NUMBER)
    String duty(@PathVariable int number, HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Wording wording = wordings.of(held, locale);
        Decision decision = held.decision();
        ResultDuties.DutyPlace place = ResultDuties.of(decision, number);
        Way way = wordings.ways(held, decision).to(place.ref(), place.result());
        String name = wording.in(place.result().duty().name());
        model.addAttribute("readFrom", "result.ground.list.how.duty");
        return ground(held, wording, place.ref(), name, way, Ways.reasons(place.ref(), place.result()), model);
    }

    /** Shows a way in a sentence, as a picture, and whole. */
    private static String ground(
            Held held, Wording wording, String ref, String name, Way way, List<Reason> reasons, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("person", wording.inSentence(ref));
        model.addAttribute(
                "lines", new Derivation(held.conversation().given(), held.vocabulary(), wording).of(reasons));
        model.addAttribute("because", wording.shortly(way, ref));
        model.addAttribute("way", WayView.of(way, ref, name, wording));
        return "result/ground";
    }
}
