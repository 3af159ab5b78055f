package no.varde.vocabulary;

import java.util.List;

/**
 * Questions with the answers yes and no that a page asks as one: which of these is so.
 *
 * @param ask the one question
 * @param of the questions, in the order in which they are listed
 */
public record QuestionList(Text ask, List<Question> of) {

    public QuestionList {
        of = List.copyOf(of);
    }
}
