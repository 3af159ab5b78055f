package no.varde.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * All that was read: the assessment, what was told beside it, and what it is compared with.
 *
 * @param remarks what is to be said of the assessment all the same
 * @param former an earlier assessment of the same people; null for none
 */
public record Answered(Assessment assessment, FileNotes notes, List<Remark> remarks, @Nullable Assessment former) {
    public Answered {
        remarks = List.copyOf(remarks);
    }

    /** Returns an assessment with nothing beside it. */
    public static Answered only(Assessment assessment) {
        return new Answered(assessment, FileNotes.NONE, List.of(), null);
    }

    /** Returns it as the tree of a file of the second kind, in the book's order, from which {@link AnswersFile} reads the same. */
    public Map<String, Object> written(Vocabulary vocabulary) {
        return AssessmentTree.of(vocabulary, this);
    }

    /**
     * Returns what nobody was asked: by person, the ids of the questions that are neither answered nor were asked in vain. Nobody
     * stands here of whom everything was asked.
     */
    public Map<String, List<String>> notAsked(Vocabulary vocabulary) {
        Set<InVain> inVain = new HashSet<>(notes.inVain());
        Map<String, List<String>> notAsked = new LinkedHashMap<>();
        for (AssessedPerson person : assessment.persons()) {
            List<String> questions = new ArrayList<>();
            for (Question question : vocabulary.questions().values()) {
                if (question.askedOf() == person.role()
                        && !person.person().answer(question.id()).isKnown()
                        && (inVain.isEmpty() || !inVain.contains(new InVain(person.ref(), question)))) {
                    questions.add(question.id());
                }
            }
            if (!questions.isEmpty()) {
                notAsked.put(person.ref(), questions);
            }
        }
        return notAsked;
    }
}
