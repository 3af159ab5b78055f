package no.varde.policy;

import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentYaml;
import no.varde.document.Message;
import no.varde.vocabulary.Vocabulary;

/**
 * A case that shows something, to be opened under the old book and under the new one.
 *
 * @param name of its file, without an ending; no other witness has it
 * @param shows what it shows
 * @param vocabulary of the book that asks all that is answered in it
 */
public record Witness(String name, Message shows, Assessment assessment, Vocabulary vocabulary) {

    /** Returns the name of its file. */
    public String file() {
        return name + ".yaml";
    }

    /** Returns it as a file that can be read again, with what it shows in a language. */
    public String yaml(String language) {
        return AssessmentYaml.of(vocabulary, assessment, List.of(shows.in(language)));
    }
}
