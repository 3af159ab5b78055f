package no.varde.page.book;

import java.util.List;
import no.varde.page.BookAddress;
import no.varde.proof.Influence;
import no.varde.rulebook.Rule;
import no.varde.service.ServedBook;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Spare;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The questions of the book, and each of them with what its answer decides. */
@Controller
@RequestMapping({BookAddress.NOW, BookAddress.FORMER})
final class QuestionPages {

    /** The questions that are asked together, and why they are. */
    record Theme(String heading, String why, List<Link> questions) {}

    /** A rule, and the sentences of it that are about a question. */
    record Asking(ShownRule rule, List<String> sentences) {}

    @GetMapping("/sporsmal")
    String all(Reading reading, Model model) {
        model.addAttribute(
                "themes",
                reading.vocabulary().conversation().stream()
                        .filter(page -> !page.questions().isEmpty())
                        .map(page -> new Theme(
                                reading.in(page.heading()),
                                page.why() == null ? "" : reading.in(page.why()),
                                page.questions().stream().map(reading::link).toList()))
                        .toList());
        model.addAttribute("number", reading.vocabulary().questions().size());
        return "book/questions";
    }

    @GetMapping("/sporsmal/{number:[0-9]{1,4}}")
    String one(@PathVariable int number, ServedBook served, Reading reading, Model model) {
        List<Question> questions = reading.vocabulary().bySlot();
        if (number < 1 || number > questions.size()) {
            throw RulePages.notFound();
        }
        Question question = questions.get(number - 1);
        model.addAttribute("ask", reading.in(question.ask()));
        model.addAttribute("concerns", reading.concerned(question.reach()));
        model.addAttribute("answers", answers(reading, question));
        model.addAttribute("redFlag", question.redFlag() != null);
        model.addAttribute("changes", question.changes());
        model.addAttribute("judgement", question.judgement());
        addDecided(reading, served.influence(), question, model);
        model.addAttribute("sources", reading.cited(question.source()));
        return "book/question";
    }

    private static void addDecided(Reading reading, Influence influence, Question question, Model model) {
        List<Asking> asking = asking(reading, influence, influence.asking(question), question);
        List<Asking> counting = asking(reading, influence, influence.counting(question), question);
        Influence.Reached reached = influence.reached(question);
        model.addAttribute("asking", asking);
        model.addAttribute("counting", counting);
        model.addAttribute("isUsed", !asking.isEmpty() || !counting.isEmpty());
        model.addAttribute("spare", spare(reading, question));
        model.addAttribute("level", reached.level());
        model.addAttribute("measures", reading.measures(reached.measures()));
        model.addAttribute(
                "duties",
                reading.vocabulary().duties().values().stream()
                        .filter(duty -> reached.duties().contains(duty.id()))
                        .map(duty -> reading.in(duty.name()))
                        .toList());
        model.addAttribute(
                "warnings",
                reading.vocabulary().warnings().values().stream()
                        .filter(warning -> reached.warnings().contains(warning.id()))
                        .map(warning -> reading.in(warning.text()))
                        .toList());
        model.addAttribute("planItems", reached.planItems().size());
    }

    private static List<Asking> asking(Reading reading, Influence influence, List<Rule> rules, Question question) {
        return rules.stream()
                .map(rule -> new Asking(
                        reading.rules(List.of(rule)).get(0),
                        rule.when().stream()
                                .filter(sentence -> influence.speaksOf(sentence.meaning(), question))
                                .map(Sentence::text)
                                .map(reading::in)
                                .toList()))
                .toList();
    }

    private static List<String> answers(Reading reading, Question question) {
        return question.labels().isEmpty()
                ? List.of()
                : question.scale().choices().stream()
                        .filter(question.labels()::containsKey)
                        .map(question.labels()::get)
                        .map(reading::in)
                        .toList();
    }

    /** Returns why the question is there although no rule uses its answer, as far as the book says. */
    private static List<String> spare(Reading reading, Question question) {
        return reading.vocabulary().tracing().spares().stream()
                .filter(spare ->
                        spare.scope() == Spare.Scope.QUESTION && spare.name().equals(question.id()))
                .map(spare -> reading.in(spare.because()))
                .toList();
    }
}
