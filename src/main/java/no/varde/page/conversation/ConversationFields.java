package no.varde.page.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.varde.page.Words;
import no.varde.page.conversation.ConversationField.Kind;
import no.varde.page.conversation.ConversationField.Option;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/** Makes a field of each question, with what stands in it. */
public final class ConversationFields {

    public static final String UNKNOWN = Answer.UNKNOWN.written();

    /** What a field of a set holds when none of its members is meant. */
    static final String NONE = "NONE";

    /** So few numbers are chosen rather than written. */
    private static final int FEW = 6;

    private final Words words;

    ConversationFields(Words words) {
        this.words = words;
    }

    /** Returns what a known answer would have been written as, and what an unknown one would. */
    public static List<String> written(Answer answer, boolean wasAskedInVain) {
        return answer.match(new Answer.Cases<>(
                unknown -> wasAskedInVain ? List.of(UNKNOWN) : List.of(),
                choice -> List.of(choice.written()),
                choices -> choices.members().isEmpty() ? List.of(NONE) : choices.members(),
                whole -> List.of(whole.written()),
                day -> List.of(day.written())));
    }

    /**
     * Returns the field of a question.
     *
     * @param name of the field
     * @param written every value that stands in it
     * @param fault what is wrong with that, in words
     */
    ConversationField of(String name, Question question, List<String> written, @Nullable String fault) {
        Scale scale = question.scale();
        List<Option> options = options(question, written);
        Scale.Whole range = scale.whole().orElse(new Scale.Whole(0, 0, List.of()));
        Kind kind = scale.match(new Scale.Cases<>(
                oneOf -> Kind.ONE,
                anyOf -> Kind.SOME,
                whole -> options.isEmpty() ? Kind.NUMBER : Kind.ONE,
                day -> Kind.DAY));
        String first = written.isEmpty() || written.get(0).equals(UNKNOWN) ? "" : written.get(0);
        return new ConversationField(
                name, words.in(question.ask()), kind, options, first, range.from(), range.to(), fault);
    }

    private List<Option> options(Question question, List<String> written) {
        List<Option> options = new ArrayList<>();
        question.scale()
                .whole()
                .filter(whole -> whole.to() - whole.from() < FEW)
                .ifPresent(whole -> IntStream.rangeClosed(whole.from(), whole.to())
                        .mapToObj(Integer::toString)
                        .forEach(number -> options.add(new Option(number, number, written.contains(number)))));
        question.scale()
                .choices()
                .forEach(choice -> options.add(new Option(choice, label(question, choice), written.contains(choice))));
        if (question.scale().isSet()) {
            options.add(new Option(NONE, words.of("conversation.none"), written.contains(NONE)));
        }
        if (!options.isEmpty()) {
            options.add(new Option(UNKNOWN, words.of("conversation.unknown"), written.contains(UNKNOWN)));
        }
        return options;
    }

    /** Returns the word of the book for a choice; yes and no have none there. */
    private String label(Question question, String choice) {
        Text label = question.labels().get(choice);
        return label != null ? words.in(label) : words.of("conversation.choice." + choice);
    }

    /** Returns an answer in words. */
    String told(Question question, Answer answer) {
        return answer.match(new Answer.Cases<>(
                unknown -> words.of("conversation.unknown"),
                choice -> label(question, choice.constant()),
                choices -> choices.members().isEmpty()
                        ? words.of("conversation.none")
                        : String.join(
                                ", ",
                                choices.members().stream()
                                        .map(one -> label(question, one))
                                        .toList()),
                Answer.Whole::written,
                day -> words.date(day.date())));
    }
}
