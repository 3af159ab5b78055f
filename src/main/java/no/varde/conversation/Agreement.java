package no.varde.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.LeftBehind;
import no.varde.assessment.RunAnswers;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;

/** Finds answers that cannot all be right. */
final class Agreement {

    private final Vocabulary vocabulary;

    Agreement(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns what is wrong between the answers of an assessment.
     *
     * @param asked the questions of the page just answered, where a fault is to stand; a contradiction between other
     *     answers stands at the first of them
     */
    List<FieldFault> faults(Assessment assessment, List<Asked> asked) {
        List<FieldFault> faults = new ArrayList<>();
        if (asked.isEmpty()) {
            return faults;
        }
        AtOdds.in(vocabulary, assessment)
                .forEach(one -> faults.add(new FieldFault.RecordedOtherwise(
                        place(new Asked(assessment.main().ref(), one.question()), asked),
                        one.told().log())));
        List<LeftBehind> left = LeftBehind.in(vocabulary, assessment);
        left.forEach(one -> faults.add(leftBehind(one, asked)));
        RunAnswers runs = new RunAnswers(vocabulary, assessment);
        for (AssessedPerson one : assessment.persons()) {
            runs.of(one).impossible(vocabulary).stream()
                    .filter(entry -> left.stream()
                            .noneMatch(known -> entry.names(known.question().slot())))
                    .forEach(entry -> faults.add(new FieldFault.CannotBe(place(entry, one, asked), entry)));
        }
        return faults.stream().distinct().toList();
    }

    /** Returns an answer that nobody is asked for, beside one that keeps it from being asked. */
    private FieldFault leftBehind(LeftBehind left, List<Asked> asked) {
        Question other = vocabulary.askedWith(left.question()).any().get(0).question();
        Asked first = new Asked(left.person().ref(), left.question());
        Asked second = new Asked(left.person().ref(), other);
        return asked.contains(first) || !asked.contains(second)
                ? new FieldFault.Contradicts(first, other)
                : new FieldFault.Contradicts(second, left.question());
    }

    private static Asked place(Asked wanted, List<Asked> asked) {
        return asked.contains(wanted) ? wanted : asked.get(0);
    }

    private static Asked place(Impossible entry, AssessedPerson whose, List<Asked> asked) {
        Set<Integer> slots =
                Set.copyOf(entry.where().stream().map(band -> band.slot()).toList());
        List<Asked> named = asked.stream()
                .filter(one -> slots.contains(one.question().slot()))
                .toList();
        return named.stream()
                .filter(one -> one.ref().equals(whose.ref()))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .orElse(asked.get(0));
    }
}
