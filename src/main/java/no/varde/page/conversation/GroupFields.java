package no.varde.page.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.conversation.Conversation;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fields of a page: a question that hangs on the answer to another one of the page stands with that one.
 *
 * @param sent what was sent, where the page is shown again; else empty
 * @param wrong what is wrong with it, in words
 * @param lastTime what was answered last time and no longer counts
 */
record GroupFields(
        Vocabulary vocabulary,
        Conversation conversation,
        ConversationFields fields,
        Map<String, List<String>> sent,
        Map<Asked, String> wrong,
        Map<Asked, Answer> lastTime) {

    /**
     * Returns the fields of some questions, each with those that hang on it.
     *
     * @param some the questions, of which those that hang on another one stand with that
     * @param shown all questions about the same person
     */
    List<ConversationField> of(List<Asked> some, List<Asked> shown) {
        return some.stream()
                .filter(asked -> gate(asked, shown).isEmpty())
                .map(asked -> field(asked, shown))
                .toList();
    }

    /** Returns the answer to another question of the page on which alone a question hangs, if any. */
    private Optional<Gate> gate(Asked asked, List<Asked> shown) {
        if (vocabulary.askedWith(asked.question()).any().size() > 1) {
            return Optional.empty(); // another answer can let it be asked, so it stands by itself
        }
        return vocabulary.askedWith(asked.question()).any().stream()
                .filter(gate -> shown.stream().anyMatch(one -> one.question().equals(gate.question())))
                .findFirst();
    }

    private ConversationField field(Asked asked, List<Asked> shown) {
        List<Asked> hanging = shown.stream()
                .filter(other -> gate(other, shown)
                        .filter(gate -> gate.question().equals(asked.question()))
                        .isPresent())
                .toList();
        return fields.of(
                FieldNames.of(asked),
                asked.question(),
                written(asked),
                lastTime.get(asked),
                sent,
                wrong.get(asked),
                hanging.stream().map(other -> field(other, shown)).toList(),
                hanging.stream()
                        .flatMap(other -> gate(other, shown).stream())
                        .flatMap(gate -> gate.constants().stream())
                        .collect(Collectors.toSet()));
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
