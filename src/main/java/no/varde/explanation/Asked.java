package no.varde.explanation;

import java.util.Set;
import java.util.stream.Collectors;
import no.varde.assessment.FileNotes;
import no.varde.vocabulary.Question;

/**
 * A question that is asked about someone.
 *
 * @param ref the person; the main one for a question about the household
 */
public record Asked(String ref, Question question) {

    /** Returns what a file says was asked in vain. */
    public static Set<Asked> inVain(FileNotes notes) {
        return notes.inVain().stream()
                .map(one -> new Asked(one.ref(), one.question()))
                .collect(Collectors.toSet());
    }
}
