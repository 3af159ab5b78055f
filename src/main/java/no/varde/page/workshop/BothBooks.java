package no.varde.page.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.difference.AskedBy;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.report.Wording;
import no.varde.rulebook.Identity;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * What two books say of one case, side by side.
 *
 * @param day the day of the case
 * @param answers what is answered, person by person
 * @param same whether both say the same
 */
record BothBooks(String day, List<Answered> answers, Side old, Side present, boolean same) {

    /** The answers about a person, or from logs where no person is named. */
    record Answered(String person, List<String> answers) {}

    /** What a book says, kind by kind. */
    record Side(Identity book, List<Kind> kinds) {}

    /** One kind of what is said, by its word for the page; without a line where nothing of it is said. */
    record Kind(String kind, List<Compared> lines) {}

    /** How something that one book says stands in the other. */
    enum Against {
        ALIKE,
        /** The other says it otherwise. */
        OTHERWISE,
        /** The other does not say it. */
        MISSING
    }

    record Compared(String text, Against against) {}

    static BothBooks of(Tried tried, Example example, Words words, String language) {
        Assessment assessment = example.assessment();
        Map<String, Map<String, String>> before = outspoken(tried.old(), assessment, words, language);
        Map<String, Map<String, String>> after = outspoken(tried.present(), assessment, words, language);
        Vocabulary vocabulary = example.vocabulary();
        return new BothBooks(
                words.date(assessment.asOf()),
                answers(assessment, vocabulary, wording(vocabulary, assessment, words, language)),
                side(tried.old().book(), before, after),
                side(tried.present().book(), after, before),
                before.equals(after));
    }

    /** Returns what a book says; what it does not ask it does not see. */
    private static Map<String, Map<String, String>> outspoken(
            Decider decider, Assessment assessment, Words words, String language) {
        Vocabulary vocabulary = decider.book().vocabulary();
        Assessment seen = AskedBy.of(vocabulary, assessment);
        return new Outspoken(decider.decide(seen), words, wording(vocabulary, seen, words, language)).all();
    }

    /** Returns the words of a book for a case, in the language of the rules where it has not the one that is asked for. */
    private static Wording wording(Vocabulary vocabulary, Assessment assessment, Words words, String language) {
        PersonNames names = new PersonNames(vocabulary, words);
        Map<String, String> members = new HashMap<>();
        assessment.persons().stream()
                .filter(person -> person.role() == Role.MEMBER)
                .forEach(member -> members.put(member.ref(), names.of(member)));
        return new Wording(vocabulary, vocabulary.languages().wishedOrOfRules(language), members);
    }

    private static List<Answered> answers(Assessment assessment, Vocabulary vocabulary, Wording wording) {
        List<Answered> all = new ArrayList<>();
        for (AssessedPerson person : assessment.persons()) {
            all.add(new Answered(
                    wording.name(person.ref()),
                    vocabulary.questions().values().stream()
                            .filter(question -> person.person().answers().containsKey(question.id()))
                            .map(question ->
                                    wording.answered(question, person.person().answer(question.id())))
                            .toList()));
        }
        return all;
    }

    private static Side side(
            RuleBook book, Map<String, Map<String, String>> own, Map<String, Map<String, String>> others) {
        List<Kind> kinds = new ArrayList<>();
        own.forEach((kind, lines) -> kinds.add(new Kind(kind, said(lines, others.getOrDefault(kind, Map.of())))));
        return new Side(book.identity(), kinds);
    }

    private static List<Compared> said(Map<String, String> own, Map<String, String> others) {
        Map<String, Compared> said = new LinkedHashMap<>();
        own.forEach((id, text) -> {
            String other = others.get(id);
            said.put(
                    id,
                    new Compared(
                            text,
                            other == null
                                    ? Against.MISSING
                                    : Objects.equals(other, text) ? Against.ALIKE : Against.OTHERWISE));
        });
        return List.copyOf(said.values());
    }
}
