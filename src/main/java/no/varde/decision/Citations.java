package no.varde.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Slots.FactOfLog;
import no.varde.vocabulary.Vocabulary;

/** Finds the given answers behind a band: the answer itself, and those that imply it. Any one of them is enough. */
final class Citations {

    private final Vocabulary vocabulary;
    private final Implications implications;
    private final Assessment assessment;

    Citations(Vocabulary vocabulary, Implications implications, Assessment assessment) {
        this.vocabulary = vocabulary;
        this.implications = implications;
        this.assessment = assessment;
    }

    /** The questions whose positive answer implies one to another question, by that other question. */
    static final class Implications {

        private final Map<String, List<Question>> implying = new HashMap<>();

        Implications(Vocabulary vocabulary) {
            for (Question question : vocabulary.questions().values()) {
                Question.OnlyWith onlyWith = question.onlyWith();
                if (onlyWith != null) {
                    implying.computeIfAbsent(onlyWith.question(), id -> new ArrayList<>())
                            .add(question);
                }
            }
        }

        List<Question> of(Question question) {
            return implying.getOrDefault(question.id(), List.of());
        }
    }

    List<CitedAnswer> of(Band band, Person person, Role role) {
        Question question = vocabulary.slots().questionAt(band.slot());
        if (question == null) {
            return List.of(new CitedAnswer(
                    assessment.main().ref(), "asOf", assessment.asOf().toString()));
        }
        Person whose = role == Role.MEMBER && question.reach() == Reach.SHARED ? assessment.main() : person;
        CitedAnswer given = cited(question, whose);
        if (question.onlyWith() == null && implications.of(question).isEmpty()) {
            return List.of(given);
        }
        List<CitedAnswer> behind = new ArrayList<>(implying(question, whose));
        if (behind.isEmpty() || whose.answer(question.id()).isKnown()) {
            behind.add(0, given);
        }
        return behind;
    }

    /** Returns the places in the assessment of the entries that a fact of a log counts; none for any other slot. */
    List<String> ofLogFactAt(int slot) {
        FactOfLog found = vocabulary.slots().logFactAt(slot);
        List<String> places = new ArrayList<>();
        if (found != null) {
            List<LogEntry> entries = assessment.log(found.log().id());
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).isCountedBy(found.fact(), found.log(), assessment.asOf())) {
                    places.add(found.log().id() + "[" + i + "]");
                }
            }
        }
        return places;
    }

    private List<CitedAnswer> implying(Question question, Person whose) {
        List<CitedAnswer> implying = new ArrayList<>();
        for (Question other : implications.of(question)) {
            if (other.isPositive(whose.answer(other.id()))) {
                implying.add(cited(other, whose));
            }
        }
        Question.OnlyWith own = question.onlyWith();
        if (own != null) {
            Answer needed = whose.answer(own.question());
            if (needed.isKnown() && !needed.equals(own.implied())) {
                implying.add(cited(Vocabulary.known(vocabulary.questions(), own.question()), whose));
            }
        }
        return implying;
    }

    private static CitedAnswer cited(Question question, Person whose) {
        return new CitedAnswer(
                whose.ref(), question.id(), whose.answer(question.id()).written());
    }
}
