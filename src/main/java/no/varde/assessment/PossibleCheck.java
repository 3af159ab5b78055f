package no.varde.assessment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.document.Fields;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/** Reports answers that cannot all be true, each by itself a possible one, in the words in which they were given. */
final class PossibleCheck {

    private final Vocabulary vocabulary;
    private final Map<Person, Fields> written = new IdentityHashMap<>(); // two members may have the same answers

    /** An answer as given. */
    private record Given(Question question, Person person) {

        String said() {
            return "`" + question.id() + "` is " + person.answer(question.id()).written();
        }
    }

    PossibleCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes note of where the answers of a person stand. */
    void stand(Person person, Fields answers) {
        written.put(person, answers);
    }

    void check(Assessment assessment) {
        assessment.persons().forEach(person -> check(assessment, person));
    }

    private void check(Assessment assessment, AssessedPerson one) {
        Answers answers = Answers.of(vocabulary, assessment, one);
        for (Impossible impossible : answers.impossible(vocabulary)) {
            List<Given> given = new ArrayList<>();
            for (Band band : impossible.where()) {
                Question question = vocabulary.bySlot().get(band.slot() - 1);
                Person whose = question.reach() == Reach.MEMBER ? one.person() : assessment.main();
                given.add(new Given(behind(question, whose), whose));
            }
            report(impossible, given);
        }
    }

    /** Returns the question that was answered: this one, or another whose answer implies one to it. */
    private Question behind(Question question, Person person) {
        if (person.answers().containsKey(question.id())) {
            return question;
        }
        return vocabulary.questions().values().stream()
                .filter(other -> question.implies(other)
                        || other.implies(question) && other.isPositive(person.answer(other.id())))
                .filter(other -> person.answers().containsKey(other.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody answered " + question.id()));
    }

    private void report(Impossible impossible, List<Given> given) {
        Given last = given.get(given.size() - 1);
        String language = vocabulary.languages().wishedOrOfRules(Locale.ENGLISH.getLanguage()); // as other faults are
        Vocabulary.known(written, last.person())
                .fault(
                        last.question().id(),
                        given.stream().map(Given::said).collect(Collectors.joining(" and "))
                                + (given.size() == 2 ? ", and both" : ", and all") + " cannot be right: "
                                + impossible.says().in(language));
    }
}
