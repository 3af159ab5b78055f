package no.varde.page.book;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.page.BookAddress;
import no.varde.page.book.ShownRule.Cited;
import no.varde.proof.Verdict;
import no.varde.rulebook.Keeping;
import no.varde.rulebook.Principle;
import no.varde.service.Proofs;
import no.varde.service.ServedBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The principles of the book, each with its proof, or with the smallest case in which it fails. */
@Controller
@RequestMapping({BookAddress.NOW, BookAddress.FORMER})
final class PrinciplePages {

    private final MessageSource words;

    PrinciplePages(MessageSource words) {
        this.words = words;
    }

    /**
     * A principle.
     *
     * @param excepted what it is not claimed of, and why
     * @param how what became of it, in a word for the page
     * @param what what is wrong in the case where it fails; empty where none is known
     * @param cases that case, or both cases where it fails between two
     */
    record Shown(
            String id,
            String says,
            List<Cited> sources,
            List<Told> excepted,
            String how,
            String what,
            List<List<Given>> cases) {}

    /**
     * What is known of the principles.
     *
     * @param how how far it is, in a word for the page
     * @param seconds how long it took; empty where it has not been done
     */
    record Proof(String how, String seconds, List<Shown> principles) {}

    /** The answers about one person. */
    record Given(String person, List<Told> answers) {}

    @GetMapping("/prinsipper")
    String all(ServedBook served, Reading reading, Locale locale, Model model) {
        Proofs state = served.proofs();
        model.addAttribute("state", state);
        model.addAttribute(
                "proof",
                state.match(new Proofs.Cases<>(
                        tried -> new Proof(
                                "tried", seconds(tried.took(), locale), tried(tried.verdicts(), reading, locale)),
                        stopped -> new Proof("stopped", "", untried(reading)))));
        return "book/principles";
    }

    private static Shown shown(Principle principle, Reading reading, String how, String what, List<List<Given>> cases) {
        Principle.Head head = principle.head();
        List<Told> excepted = principle.excepted().stream()
                .map(exempt -> new Told(named(exempt, reading), reading.in(exempt.because())))
                .toList();
        return new Shown(head.id(), reading.in(head.says()), reading.cited(head.sources()), excepted, how, what, cases);
    }

    /** Returns the names of measures and duties, and the ids of warnings, which have no name. */
    private static String named(Keeping.Exempt exempt, Reading reading) {
        Vocabulary vocabulary = reading.vocabulary();
        return exempt.of().stream()
                .map(id -> vocabulary.nameOf(id).map(reading::in).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private static String seconds(Duration took, Locale locale) {
        return String.format(locale, "%.1f", took.toMillis() / 1000.0);
    }

    private static List<Shown> untried(Reading reading) {
        return reading.book().principles().stream()
                .map(principle -> shown(principle, reading, "untried", "", List.of()))
                .toList();
    }

    private List<Shown> tried(List<Verdict> verdicts, Reading reading, Locale locale) {
        return verdicts.stream().map(verdict -> tried(verdict, reading, locale)).toList();
    }

    private Shown tried(Verdict verdict, Reading reading, Locale locale) {
        Principle principle = verdict.principle();
        return verdict.outcome()
                .match(new Verdict.Outcome.Cases<>(
                        proved -> shown(principle, reading, "proved", "", List.of()),
                        refuted -> shown(
                                principle,
                                reading,
                                "fails",
                                refuted.counterexample()
                                        .what()
                                        .in(reading.book()
                                                .vocabulary()
                                                .languages()
                                                .ofFaults(locale.toLanguageTag())),
                                refuted.counterexample().assessments().stream()
                                        .map(one -> given(one, reading, locale))
                                        .toList()),
                        unfinished -> shown(principle, reading, "unfinished", "", List.of())));
    }

    private List<Given> given(Assessment assessment, Reading reading, Locale locale) {
        List<Given> given = new ArrayList<>();
        given.add(given(reading.concerned(Reach.MAIN), assessment.main(), reading, locale));
        assessment
                .members()
                .forEach(member -> given.add(
                        given(reading.concerned(Reach.MEMBER) + " " + (given.size()), member, reading, locale)));
        return given;
    }

    private Given given(String name, Person person, Reading reading, Locale locale) {
        return new Given(
                name,
                reading.vocabulary().questions().values().stream()
                        .filter(question -> person.answers().containsKey(question.id()))
                        .map(question -> new Told(
                                reading.in(question.ask()),
                                word(question, person.answer(question.id()), reading, locale)))
                        .toList());
    }

    private String word(Question question, Answer answer, Reading reading, Locale locale) {
        return answer.match(new Answer.Cases<>(
                Answer.Unknown::written,
                choice -> word(question.labels(), choice.constant(), reading, locale),
                choices -> choices.members().isEmpty()
                        ? words.getMessage("book.answer.none", null, locale)
                        : choices.members().stream()
                                .map(member -> word(question.labels(), member, reading, locale))
                                .collect(Collectors.joining(", ")),
                Answer.Whole::written,
                Answer.Day::written));
    }

    private String word(Map<String, Text> labels, String constant, Reading reading, Locale locale) {
        return labels.containsKey(constant)
                ? reading.in(Vocabulary.known(labels, constant))
                : words.getMessage("book.answer." + constant, null, locale);
    }
}
