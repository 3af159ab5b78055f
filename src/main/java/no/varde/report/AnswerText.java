package no.varde.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.decision.Difference;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.decision.Difference.OtherEntry;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** Says in words how an answer, or something else, is not as it was. */
final class AnswerText {

    private final Speech speech;
    private final Labels labels;

    AnswerText(Speech speech) {
        this.speech = speech;
        this.labels = speech.labels();
    }

    String of(Difference difference) {
        return difference.match(new Difference.Cases<>(
                otherDay -> labels.of("since.day", labels.date(otherDay.from()), labels.date(otherDay.to())),
                presence -> labels.of(presence.came() ? "since.came" : "since.went", presence.ref()),
                otherEntry -> labels.of(
                        otherEntry.came() ? "since.entryCame" : "since.entryWent",
                        speech.in(otherEntry.log().name()),
                        otherEntry.place() + 1,
                        told(otherEntry)),
                otherAnswer -> of(otherAnswer)));
    }

    private String of(OtherAnswer answer) {
        Question question = answer.question();
        return speech.prefix(answer.ref())
                + labels.of(
                        "since.answer",
                        speech.in(question.ask()),
                        word(answer.from(), question.labels()),
                        word(answer.to(), question.labels()));
    }

    /** Returns a question with its answer. */
    String of(Question question, Answer answer) {
        return of(question, answer, question.labels());
    }

    /** Returns a question with its answer, which may be one that another book words. */
    String of(Question question, Answer answer, Map<String, Text> labelsOfBooks) {
        return labels.of("why.answered", speech.in(question.ask()), word(answer, labelsOfBooks));
    }

    /** Returns what is told of an entry, in the order of its fields. */
    private String told(OtherEntry entry) {
        return entry.log().fields().values().stream()
                .filter(field -> entry.told().containsKey(field.id()))
                .map(field -> word(Vocabulary.known(entry.told(), field.id()), field.labels()))
                .collect(Collectors.joining("; "));
    }

    /** Returns an answer in words; those of the book for its constants. */
    String word(Answer answer, Map<String, Text> labelsOfBook) {
        return answer.match(new Answer.Cases<>(
                unknown -> labels.of("answer.unknown"),
                choice -> word(choice.constant(), labelsOfBook),
                choices -> choices.members().isEmpty()
                        ? labels.of("answer.none")
                        : choices.members().stream()
                                .map(member -> word(member, labelsOfBook))
                                .collect(Collectors.joining(", ")),
                Answer.Whole::written,
                labels::day));
    }

    private String word(String constant, Map<String, Text> labelsOfBook) {
        Text label = labelsOfBook.get(constant);
        if (label != null) {
            return speech.in(label).toLowerCase(Locale.forLanguageTag(speech.language()));
        }
        return switch (constant) {
            case "YES" -> labels.of("answer.yes");
            case "NO" -> labels.of("answer.no");
            default -> constant;
        };
    }
}
