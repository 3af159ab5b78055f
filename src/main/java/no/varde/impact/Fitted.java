package no.varde.impact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.LeftBehind;
import no.varde.assessment.LogEntry;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/** An assessment as another book can read it: answers that the book does not know are not known to it. */
public final class Fitted {

    private final Vocabulary vocabulary;

    public Fitted(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns what the book can read of an assessment; what it would not ask for is left out, as on its pages. */
    public Assessment of(Assessment given) {
        Assessment known = known(given);
        return LeftBehind.without(LeftBehind.in(vocabulary, known), known);
    }

    /** Returns what the book knows of an assessment. */
    Assessment known(Assessment given) {
        boolean hasMembers = vocabulary.persons().list() != null;
        Map<String, List<LogEntry>> logs = new HashMap<>();
        vocabulary.logs().values().forEach(log -> logs.put(log.id(), entries(log, given)));
        return new Assessment(
                given.asOf(),
                person(given.main(), false, given.asOf()),
                hasMembers
                        ? given.members().stream()
                                .map(one -> person(one, true, given.asOf()))
                                .toList()
                        : List.of(),
                logs);
    }

    /** Says whether the answers of an assessment that was fitted can all be true, as the book has it. */
    public boolean isPossible(Assessment fitted) {
        return AtOdds.in(vocabulary, fitted).isEmpty()
                && fitted.persons().stream().allMatch(person -> Answers.of(vocabulary, fitted, person)
                        .impossible(vocabulary)
                        .isEmpty());
    }

    private Person person(Person given, boolean isMember, LocalDate asOf) {
        Map<String, Answer> answers = new HashMap<>();
        given.answers().forEach((id, answer) -> {
            Question question = vocabulary.questions().get(id);
            if (question != null && (question.reach() == Reach.MEMBER) == isMember) {
                Answer taken = question.taken(answer, asOf);
                if (taken.isKnown()) {
                    answers.put(id, taken);
                }
            }
        });
        return new Person(given.ref(), answers);
    }

    private static List<LogEntry> entries(Log log, Assessment given) {
        return given.log(log.id()).stream()
                .map(entry -> {
                    Map<String, Answer> told = new HashMap<>(entry.told());
                    told.keySet().retainAll(log.fields().keySet());
                    return new LogEntry(told);
                })
                .toList();
    }
}
