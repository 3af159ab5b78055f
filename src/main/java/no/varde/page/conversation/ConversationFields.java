package no.varde.page.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.varde.page.Words;
import no.varde.page.conversation.ConversationField.Kind;
import no.varde.page.conversation.ConversationField.Option;
import no.varde.page.conversation.ConversationField.Wording;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Spoken;
import no.varde.vocabulary.Spoken.Roughly;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes a field of each question, with what stands in it. */
public final class ConversationFields {

    public static final String UNKNOWN = Answer.UNKNOWN.written();

    /** What a field of a set holds when none of its members is meant. */
    static final String NONE = "NONE";

    /** So few numbers are chosen rather than written. */
    private static final int FEW = 6;

    private final Words words;
    private final Voice voice;

    ConversationFields(Words words, Voice voice) {
        this.words = words;
        this.voice = voice;
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
     * @param last what was answered last time, where that no longer counts; null where nothing was
     * @param sent what was sent from the whole page, where it is shown again; else empty
     * @param fault what is wrong with that, in words
     * @param more the fields of the questions that hang on this one
     * @param opening the answers that they hang on
     */
    ConversationField of(
            String name,
            Question question,
            List<String> written,
            @Nullable Answer last,
            Map<String, List<String>> sent,
            @Nullable String fault,
            List<ConversationField> more,
            Set<String> opening) {
        Scale scale = question.scale();
        List<Option> options = options(name, question, written, opening);
        Scale.Whole range = scale.whole().orElse(new Scale.Whole(0, 0, List.of()));
        Kind kind = scale.match(new Scale.Cases<>(
                oneOf -> Kind.ONE,
                anyOf -> Kind.SOME,
                whole -> options.isEmpty() ? Kind.NUMBER : Kind.ONE,
                day -> Kind.DAY));
        String first = written.isEmpty() || written.get(0).equals(UNKNOWN) ? "" : written.get(0);
        return new ConversationField(
                name,
                wording(question, how(kind, question, range), last),
                kind,
                options,
                first,
                kind == Kind.DAY ? DayFields.of(name, first, sent, words) : List.of(),
                range.from(),
                range.to(),
                fault,
                more);
    }

    /** Returns how a question is said. */
    String said(Question question) {
        return voice.said(voice.spoken(question).ask(), words);
    }

    private Wording wording(Question question, @Nullable String how, @Nullable Answer last) {
        Spoken spoken = voice.spoken(question);
        String said = said(question);
        String asked = words.in(question.ask());
        return new Wording(
                said,
                said.equals(asked) ? null : asked,
                spoken.aside(),
                spoken.help().stream().map(help -> voice.said(help, words)).toList(),
                how,
                last == null ? null : words.of("again.last", told(question, last)));
    }

    private @Nullable String how(Kind kind, Question question, Scale.Whole range) {
        Roughly roughly = voice.spoken(question).roughly();
        return switch (kind) {
            case ONE -> null;
            case SOME -> words.of("conversation.some");
            case NUMBER -> words.of("conversation.number", range.from(), range.to());
            case DAY -> words.of(roughly == null ? "conversation.day" : "conversation.day." + roughly);
        };
    }

    private List<Option> options(String name, Question question, List<String> written, Set<String> opening) {
        List<Option> options = new ArrayList<>();
        Spoken spoken = voice.spoken(question);
        question.scale()
                .whole()
                .filter(whole -> whole.to() - whole.from() < FEW)
                .ifPresent(whole -> IntStream.rangeClosed(whole.from(), whole.to())
                        .mapToObj(Integer::toString)
                        .forEach(number -> options.add(plain(id(name, options), number, number, written))));
        question.scale()
                .choices()
                .forEach(choice -> options.add(new Option(
                        id(name, options),
                        choice,
                        label(question, choice),
                        spoken.choices().containsKey(choice)
                                ? voice.said(Vocabulary.known(spoken.choices(), choice), words)
                                : null,
                        written.contains(choice),
                        opening.contains(choice))));
        if (question.scale().isSet()) {
            options.add(plain(id(name, options), NONE, words.of("conversation.none"), written));
        }
        if (!options.isEmpty() && spoken.open() == null) {
            options.add(plain(id(name, options), UNKNOWN, words.of("conversation.unknown"), written));
        }
        return options;
    }

    /** Returns the id of the element of the next option of a field. */
    private static String id(String name, List<Option> before) {
        return name + "-" + (before.size() + 1);
    }

    private static Option plain(String id, String value, String label, List<String> written) {
        return new Option(id, value, label, null, written.contains(value), false);
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
                words::day));
    }
}
