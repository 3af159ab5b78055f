package no.varde.page.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.page.BookAddress;
import no.varde.rulebook.MilderMeasures;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The measures of the book, and each of them with the rules that lead to it and those that hold it back. */
@Controller
@RequestMapping({BookAddress.NOW, BookAddress.FORMER})
final class MeasurePages {

    /** The measures that intrude equally. */
    record Grade(int intrusiveness, List<Link> measures) {}

    /**
     * The rules that say the same of a measure.
     *
     * @param says the key of the words for it
     */
    record Saying(String says, List<ShownRule> rules) {}

    @GetMapping("/tiltak")
    String all(Reading reading, Model model) {
        model.addAttribute(
                "grades",
                reading.vocabulary().measures().values().stream()
                        .map(Measure::intrusiveness)
                        .distinct()
                        .sorted()
                        .map(grade -> grade(reading, grade))
                        .toList());
        model.addAttribute("number", reading.vocabulary().measures().size());
        return "book/measures";
    }

    private static Grade grade(Reading reading, int intrusiveness) {
        return new Grade(
                intrusiveness,
                reading.vocabulary().measures().values().stream()
                        .filter(measure -> measure.intrusiveness() == intrusiveness)
                        .map(reading::link)
                        .toList());
    }

    @GetMapping("/tiltak/{number:[0-9]{1,4}}")
    String one(@PathVariable int number, Reading reading, Model model) {
        List<Measure> measures = List.copyOf(reading.vocabulary().measures().values());
        if (number < 1 || number > measures.size()) {
            throw RulePages.notFound();
        }
        Measure measure = measures.get(number - 1);
        model.addAttribute("name", reading.in(measure.name()));
        model.addAttribute("concerns", reading.concerned(measure.concerns()));
        model.addAttribute("intrusiveness", measure.intrusiveness());
        model.addAttribute("needs", needs(reading, measure));
        model.addAttribute("told", reading.told(reading.vocabulary().details().measure(), measure.details()));
        model.addAttribute("milder", reading.measures(milder(reading, measure)));
        model.addAttribute("heavier", reading.measures(heavier(reading, measure)));
        model.addAttribute("sayings", sayings(reading, measure.id()));
        model.addAttribute("duties", reading.rules(duties(reading, measure.id())));
        model.addAttribute("warnings", warnings(reading, measure.id()));
        model.addAttribute("sources", reading.cited(measure.source()));
        model.addAttribute("laws", reading.laws(measure.legalBasis()));
        return "book/measure";
    }

    private static List<String> needs(Reading reading, Measure measure) {
        return measure.needs().stream()
                .map(need -> reading.in(
                        Vocabulary.known(reading.vocabulary().needs(), need).name()))
                .toList();
    }

    private static List<String> milder(Reading reading, Measure measure) {
        return MilderMeasures.of(reading.vocabulary(), measure).stream()
                .map(Measure::id)
                .toList();
    }

    private static List<String> heavier(Reading reading, Measure milder) {
        return reading.vocabulary().measures().values().stream()
                .filter(measure -> milder(reading, measure).contains(milder.id()))
                .map(Measure::id)
                .toList();
    }

    /** Returns the rules by what they say of a measure; what no rule says is left out. */
    private static List<Saying> sayings(Reading reading, String measure) {
        Map<String, Conclusion> said = new LinkedHashMap<>();
        said.put("recommend", new Conclusion.Recommended(measure));
        said.put("consider", new Conclusion.Considered(measure));
        said.put("clarify", new Conclusion.Unclear(measure));
        said.put("not-enough", new Conclusion.NotEnough(measure));
        said.put("hold-back", new Conclusion.Blocked(measure));
        return said.entrySet().stream()
                .map(entry ->
                        new Saying(entry.getKey(), reading.rules(reading.book().concluding(entry.getValue()))))
                .filter(saying -> !saying.rules().isEmpty())
                .toList();
    }

    /** Returns the rules that conclude a duty when a measure is listed. */
    private static List<Rule> duties(Reading reading, String measure) {
        return reading.book().rules().stream()
                .filter(rule ->
                        rule.then().stream().anyMatch(then -> then.meaning().isDuty()))
                .filter(rule -> rule.when().stream().anyMatch(sentence -> sentence.meaning()
                        .outcomeOf()
                        .filter(measure::equals)
                        .isPresent()))
                .toList();
    }

    private static List<String> warnings(Reading reading, String measure) {
        return reading.vocabulary().warnings().values().stream()
                .filter(warning -> warning.on().contains(measure))
                .map(warning -> reading.in(warning.text()))
                .toList();
    }
}
