package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Log.LogAnswer;
import no.varde.vocabulary.Log.LogField;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads which questions the entries of a log answer by themselves, and which entries no other answer can stand beside. */
final class LogAnswerReader {

    private static final String CERTAIN = "certain";

    private final EntryKinds kinds;
    private final Map<String, Question> questions;

    LogAnswerReader(EntryKinds kinds, Map<String, Question> questions) {
        this.kinds = kinds;
        this.questions = questions;
    }

    List<LogAnswer> read(Fields log, Map<String, LogField> fields) {
        Fields written = log.optionalFields(CERTAIN);
        Map<String, CellSet> certain = written == null ? Map.of() : kinds.where(written, fields);
        List<LogAnswer> answers = new ArrayList<>();
        Map<String, String> constants = new HashMap<>();
        for (Fields entry : log.list("answers")) {
            LogAnswer answer = answer(entry, fields, certain);
            if (answer != null) {
                String other = constants.putIfAbsent(answer.question().id(), answer.constant());
                if (other != null && !other.equals(answer.constant())) {
                    entry.fault(
                            "is",
                            VocabularyCode.OTHERWISE_ELSEWHERE.of(
                                    answer.question().id(), other));
                }
                answers.add(answer);
            }
            entry.done();
        }
        return answers;
    }

    private @Nullable LogAnswer answer(Fields entry, Map<String, LogField> fields, Map<String, CellSet> certain) {
        String id = entry.text("question");
        String constant = entry.text("is");
        int atLeast = entry.has("atLeast") ? entry.number("atLeast", 1) : 1;
        Map<String, CellSet> where = kinds.where(entry.fields("where"), fields);
        Map<String, CellSet> certainWhere = certainWhere(entry, fields, both(where, certain));
        Question question = questions.get(id);
        if (question == null) {
            entry.fault(
                    "question", () -> FormCode.NOT_A_QUESTION.of(id).maybe(Suggestion.near(id, questions.keySet())));
        } else if (question.reach() == Reach.MEMBER) {
            entry.fault("question", VocabularyCode.ENTRY_OF_MEMBER.of(id));
        } else if (question.scale().isSet() || !question.scale().choices().contains(constant)) {
            entry.fault("is", VocabularyCode.NOT_AN_ANSWER.of(constant, id));
        } else {
            return new LogAnswer(question, constant, atLeast, where, certainWhere);
        }
        return null;
    }

    /** Returns where an entry is certain, as this answer has it or all of the log do; null where it says {@code false}. */
    private @Nullable Map<String, CellSet> certainWhere(
            Fields entry, Map<String, LogField> fields, Map<String, CellSet> usual) {
        if (entry.optional(CERTAIN) instanceof Node.Scalar) {
            return entry.flag(CERTAIN, true) ? usual : null;
        }
        Fields own = entry.optionalFields(CERTAIN);
        return own == null ? usual : both(usual, kinds.where(own, fields));
    }

    /** Returns the cells that lie in both of two kinds. */
    private static Map<String, CellSet> both(Map<String, CellSet> one, Map<String, CellSet> other) {
        Map<String, CellSet> both = new LinkedHashMap<>(one);
        other.forEach((field, cells) -> both.merge(field, cells, CellSet::common));
        return both;
    }
}
