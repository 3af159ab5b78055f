package no.varde.report;

import java.util.Locale;
import java.util.stream.Collectors;
import no.varde.decision.Difference;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.decision.Difference.OtherDay;
import no.varde.decision.Difference.OtherEntries;
import no.varde.decision.Difference.Presence;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;

/** Says in words how an answer, or something else, is not as it was. */
final class AnswerText {

    private final Speech speech;
    private final Labels labels;

    AnswerText(Speech speech) {
        this.speech = speech;
        this.labels = speech.labels();
    }

    String of(Difference difference) {
        if (difference instanceof OtherDay day) {
            return labels.of("since.day", labels.date(day.from()), labels.date(day.to()));
        }
        if (difference instanceof Presence presence) {
            return labels.of(presence.came() ? "since.came" : "since.went", presence.ref());
        }
        if (difference instanceof OtherEntries entries) {
            return labels.of(
                    "since.entries",
                    speech.in(entries.log().name()),
                    entries.from().size(),
                    entries.to().size());
        }
        OtherAnswer answer = (OtherAnswer) difference;
        Question question = answer.question();
        return speech.prefix(answer.ref())
                + labels.of(
                        "since.answer",
                        speech.in(question.ask()),
                        word(answer.from(), question),
                        word(answer.to(), question));
    }

    private String word(Answer answer, Question question) {
        if (answer instanceof Answer.Choice choice) {
            return word(choice.constant(), question);
        }
        if (answer instanceof Answer.Choices choices) {
            return choices.members().isEmpty()
                    ? labels.of("answer.none")
                    : choices.members().stream()
                            .map(member -> word(member, question))
                            .collect(Collectors.joining(", "));
        }
        if (answer instanceof Answer.Day day) {
            return labels.date(day.date());
        }
        return answer instanceof Answer.Unknown ? labels.of("answer.unknown") : answer.written();
    }

    private String word(String constant, Question question) {
        Text label = question.labels().get(constant);
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
