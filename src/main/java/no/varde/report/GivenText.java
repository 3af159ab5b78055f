package no.varde.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.explanation.GivenAnswer;
import no.varde.explanation.WhyNot.SentenceCheck;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Says an answer in the words of the rules, where they have words for it. */
final class GivenText {

    private final Assessment assessment;
    private final Vocabulary vocabulary;
    private final Speech speech;
    private final AnswerText answers;

    GivenText(Assessment assessment, Speech speech) {
        this.assessment = assessment;
        this.vocabulary = speech.vocabulary();
        this.speech = speech;
        this.answers = new AnswerText(speech);
    }

    String of(Collection<GivenAnswer> given) {
        return given.stream().map(this::of).collect(Collectors.joining("; "));
    }

    String of(GivenAnswer given) {
        return speech.prefix(given.ref()) + words(given);
    }

    /** Returns what is so where a sentence may say otherwise; empty where there is nothing to say. */
    String now(SentenceCheck check) {
        Level level = check.level();
        if (level != null) {
            return speech.in(level.name());
        }
        boolean unknown = !check.answers().isEmpty() && check.answers().stream().allMatch(GivenAnswer::isUnknown);
        return unknown ? speech.labels().of("answer.unknown") : of(check.answers());
    }

    private String words(GivenAnswer given) {
        Question question = vocabulary.slots().questionAt(given.slot());
        if (question != null && question.scale().isSet()) {
            return set(question, given);
        }
        String sentence = narrowest(given.slot(), given.cells());
        if (sentence != null) {
            return sentence;
        }
        return question == null
                ? speech.labels().date(assessment.asOf())
                : answers.of(question, given.in(assessment, question));
    }

    /** Says each member of a set that is in the answer, and that no other one is. */
    private String set(Question question, GivenAnswer given) {
        List<String> members = new ArrayList<>();
        for (CellSet cell : given.cells()) {
            String sentence = narrowest(given.slot(), cell);
            if (sentence == null) {
                return answers.of(question, given.in(assessment, question));
            }
            members.add(sentence);
        }
        boolean hasMembers = given.cells().equals(given.cells().chosen());
        return String.join(", ", members) + (hasMembers ? ", " + speech.labels().of("why.noneElse") : "");
    }

    /** Returns the sentence that says the least more than that the answer lies in a cell; null where there is none. */
    private @Nullable String narrowest(int slot, CellSet cell) {
        return vocabulary.sentences().conditions().values().stream()
                .filter(sentence -> width(sentence, slot, cell) > 0)
                .min(Comparator.comparingInt(sentence -> width(sentence, slot, cell)))
                .map(sentence -> speech.in(sentence.text()))
                .orElse(null);
    }

    /** Returns how many cells a sentence allows an answer that lies in one of them; 0 where it says something else. */
    private static int width(Sentence<Condition> sentence, int slot, CellSet cell) {
        return sentence.meaning()
                .answer()
                .filter(band -> band.slot() == slot && band.cells().meets(cell))
                .map(band -> band.cells().size())
                .orElse(0);
    }
}
