package no.varde.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.assessment.ToldByLog;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Slots.FactOfLog;
import no.varde.vocabulary.Ties.Tie;
import no.varde.vocabulary.Vocabulary;

/**
 * Finds the answers behind a sentence about a question, given or told by a log: the answer itself, and those that imply it. Any
 * one of them is enough.
 */
final class Citations {

    private final Vocabulary vocabulary;
    private final Assessment assessment;
    private final Map<Question, Recorded> recorded = new LinkedHashMap<>();

    Citations(Vocabulary vocabulary, Assessment assessment) {
        this.vocabulary = vocabulary;
        this.assessment = assessment;
        ToldByLog.in(vocabulary, assessment)
                .forEach((question, told) -> recorded.put(question, Recorded.of(told, assessment)));
    }

    /** Returns the answers behind what a run knows in the slot of a question, or of the day. */
    List<CitedAnswer> of(int slot, Person person, Role role) {
        Question question = vocabulary.slots().questionAt(slot);
        if (question == null) {
            return List.of(new CitedAnswer(
                    assessment.main().ref(), "asOf", assessment.asOf().toString()));
        }
        Person whose = role == Role.MEMBER && question.reach() == Reach.SHARED ? assessment.main() : person;
        CitedAnswer given = cited(question, whose);
        if (vocabulary.ties().groupOf(question) == null) {
            return List.of(given);
        }
        List<CitedAnswer> implying = implying(question, whose);
        if (implying.isEmpty()) {
            return List.of(given);
        }
        if (answer(question, whose).isKnown()) {
            implying.add(0, given);
        }
        return implying;
    }

    /** Returns the places in the assessment of the entries that a fact of a log counts; none for any other slot. */
    List<String> ofLogFactAt(int slot) {
        FactOfLog found = vocabulary.slots().logFactAt(slot);
        List<String> places = new ArrayList<>();
        if (found != null) {
            List<LogEntry> entries = assessment.log(found.log().id());
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).isOf(found.fact().where(), found.log(), assessment.asOf())) {
                    places.add(found.log().id() + "[" + i + "]");
                }
            }
        }
        return places;
    }

    private List<CitedAnswer> implying(Question question, Person whose) {
        List<CitedAnswer> implying = new ArrayList<>();
        for (Tie tie : vocabulary.ties().implying(question)) {
            Question other = tie.question();
            if (other.isPositive(answer(other, whose))) {
                implying.add(cited(other, whose));
            }
        }
        Question.OnlyWith own = question.onlyWith();
        if (own != null) {
            Question needed = Vocabulary.known(vocabulary.questions(), own.question());
            Answer known = answer(needed, whose);
            if (known.isKnown() && !known.equals(own.implied())) {
                implying.add(cited(needed, whose));
            }
        }
        return implying;
    }

    private CitedAnswer cited(Question question, Person whose) {
        String written = answer(question, whose).written();
        return new CitedAnswer(whose.ref(), question.id(), written, recorded.get(question));
    }

    /** Returns the answer that a person gave, or that a log tells; what logs tell, they tell of the main person. */
    private Answer answer(Question question, Person whose) {
        Recorded told = recorded.get(question);
        return told == null ? whose.answer(question.id()) : told.answer();
    }

    /** Returns what logs tell and nobody was asked. */
    List<Recorded> recorded() {
        return List.copyOf(recorded.values());
    }
}
