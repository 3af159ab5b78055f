package no.varde.page.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.conversation.Conversation;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Question.OnlyWith;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fields of a page: a question that hangs on the answer to another one of the page stands with that one.
 *
 * @param sent what was sent, where the page is shown again; else empty
 * @param wrong what is wrong with it, in words
 */
record GroupFields(
        Conversation conversation,
        ConversationFields fields,
        Map<String, List<String>> sent,
        Map<Asked, String> wrong) {

    /**
     * Returns the fields of some questions, each with those that hang on it.
     *
     * @param some the questions, of which those that hang on another one stand with that
     * @param shown all questions about the same person
     */
    List<ConversationField> of(List<Asked> some, List<Asked> shown) {
        Set<String> here = shown.stream().map(asked -> asked.question().id()).collect(Collectors.toSet());
        return some.stream()
                .filter(asked -> !here.contains(first(asked.question())))
                .map(asked -> field(asked, shown))
                .toList();
    }

    private static String first(Question question) {
        OnlyWith onlyWith = question.onlyWith();
        return onlyWith == null ? "" : onlyWith.question();
    }

    private ConversationField field(Asked asked, List<Asked> shown) {
        List<Asked> hanging = shown.stream()
                .filter(other -> first(other.question()).equals(asked.question().id()))
                .toList();
        return fields.of(
                FieldNames.of(asked),
                asked.question(),
                written(asked),
                sent,
                wrong.get(asked),
                hanging.stream().map(other -> field(other, shown)).toList(),
                hanging.stream().map(GroupFields::opening).collect(Collectors.toSet()));
    }

    private static String opening(Asked asked) {
        OnlyWith onlyWith = asked.question().onlyWith();
        return onlyWith == null ? "" : onlyWith.constant();
    }

    private List<String> written(Asked asked) {
        @Nullable List<String> again = sent.get(FieldNames.of(asked));
        return again != null
                ? again
                : ConversationFields.written(
                        conversation
                                .given()
                                .person(asked.ref())
                                .person()
                                .answer(asked.question().id()),
                        conversation.inVain().contains(asked));
    }
}
