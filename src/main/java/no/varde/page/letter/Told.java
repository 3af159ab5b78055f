package no.varde.page.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Person;
import no.varde.report.OtherLanguage;
import no.varde.report.Wording;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/**
 * What was told, in sentences of the book: each known answer, and nothing of the unknown ones. A number or a day, which
 * no sentence tells exactly, stands with its question. What whoever answers makes of the case is told apart.
 */
final class Told {

    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Map<String, Text> sentences = new HashMap<>();

    Told(Vocabulary vocabulary, Wording wording) {
        this.vocabulary = vocabulary;
        this.wording = wording;
        for (Sentence<Condition> sentence : vocabulary.sentences().conditions().values()) {
            sentence.meaning().answer().map(Band::id).ifPresent(id -> sentences.putIfAbsent(id, sentence.text()));
        }
    }

    /** Returns what was told of a person and is so, in the order in which a conversation asks for it. */
    List<String> facts(AssessedPerson person) {
        return told(person, (question, answer) -> isFact(question) && question.isPositive(answer));
    }

    /** Returns what was asked of a person and is not so. */
    List<String> denied(AssessedPerson person) {
        return told(person, (question, answer) -> isFact(question) && !question.isPositive(answer));
    }

    /** Returns what whoever answers makes of the case of a person. */
    List<String> judgements(AssessedPerson person) {
        return told(person, (question, answer) -> question.judgement());
    }

    /** What a person is called says the answers that tell them apart. */
    private boolean isFact(Question question) {
        return !question.judgement()
                && !question.tellsApart()
                && !vocabulary.correspondence().leftOut().contains(question.id());
    }

    private List<String> told(AssessedPerson whose, BiPredicate<Question, Answer> which) {
        Person person = whose.person();
        return Stream.concat(
                        vocabulary.conversation().stream().flatMap(page -> page.questions().stream()),
                        vocabulary.bySlot().stream().filter(question -> !question.isAsked()))
                .filter(question -> question.askedOf() == whose.role())
                .filter(question -> person.answer(question.id()).isKnown())
                .filter(question -> which.test(question, person.answer(question.id())))
                .flatMap(question -> said(question, person.answer(question.id())).stream())
                .map(OtherLanguage::plain)
                .toList();
    }

    private List<String> said(Question question, Answer answer) {
        return answer.match(new Answer.Cases<>(
                unknown -> List.of(),
                choice -> List.of(sentence(question, choice.constant(), answer)),
                choices -> choices.members().isEmpty()
                        ? List.of(sentence(question, "NONE", answer))
                        : sentences(question, choices.members()),
                whole -> List.of(wording.answered(question, answer)),
                day -> List.of(wording.answered(question, answer))));
    }

    private List<String> sentences(Question question, List<String> members) {
        List<String> said = new ArrayList<>();
        members.forEach(member -> said.add(sentence(question, member, new Answer.Choices(List.of(member)))));
        return said;
    }

    private String sentence(Question question, String key, Answer answer) {
        Band band = question.bands().get(key);
        Text sentence = band == null ? null : sentences.get(band.id());
        return sentence == null ? wording.answered(question, answer) : wording.in(sentence);
    }
}
