package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.AskedWith;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.VocabularyCode;

/** Reads with which answers to other questions a question is asked. */
final class GateReader {

    private final Section section;
    private final Map<String, Question> questions;

    GateReader(Section section, Map<String, Question> questions) {
        this.section = section;
        this.questions = questions;
    }

    /** Returns with which answers each question is asked that not everybody is, by its id. */
    Map<String, AskedWith> read(List<Fields> entries) {
        Map<String, AskedWith> askedWith = new LinkedHashMap<>();
        questions.values().forEach(question -> implied(question, askedWith));
        Map<String, Fields> written = new LinkedHashMap<>();
        for (Fields entry : entries) {
            List<String> asked = entry.texts("ask");
            section.known(entry, "ask", asked, questions);
            Fields with = entry.optionalFields("with");
            if (with == null) {
                entry.fault(FormCode.MISSING.of("with"));
            }
            List<Gate> any = with == null ? List.of() : any(with, asked);
            Fields standing = entry.optionalFields("stands");
            Map<String, List<Band>> stands = standing == null ? Map.of() : stands(standing, asked, questions);
            for (String id : asked) {
                written.put(id, entry);
                if (askedWith.put(id, new AskedWith(any, stands.getOrDefault(id, List.of()))) != null) {
                    entry.fault("ask", VocabularyCode.GATE_ALREADY.of(id));
                }
            }
            entry.done();
        }
        written.forEach((id, entry) -> {
            if (hangsOn(id, id, askedWith, new HashSet<>())) {
                entry.fault("ask", VocabularyCode.GATE_CIRCLE.of(id));
            }
        });
        return askedWith;
    }

    /** Says whether a question hangs on another one, if need be by way of others. */
    private static boolean hangsOn(String id, String other, Map<String, AskedWith> askedWith, Set<String> seen) {
        return askedWith.containsKey(id)
                && seen.add(id)
                && askedWith.get(id).any().stream()
                        .map(gate -> gate.question().id())
                        .anyMatch(one -> one.equals(other) || hangsOn(one, other, askedWith, seen));
    }

    /** What an answer implies has to be so for the question to be asked. */
    private void implied(Question question, Map<String, AskedWith> askedWith) {
        Question.OnlyWith onlyWith = question.onlyWith();
        Question other = onlyWith == null ? null : questions.get(onlyWith.question());
        if (onlyWith != null && other != null) { // where it is unknown, a fault is told of the question
            Gate gate = Gate.of(other, Set.of(onlyWith.constant()));
            askedWith.put(question.id(), new AskedWith(List.of(gate), List.of()));
        }
    }

    private List<Gate> any(Fields with, List<String> asked) {
        List<Gate> any = new ArrayList<>();
        for (Node.Entry entry : with.entries()) {
            String id = entry.key();
            Question question = questions.get(id);
            List<String> constants = with.texts(id);
            if (question == null) {
                with.fault(id, () -> FormCode.NOT_A_QUESTION.of(id).maybe(Suggestion.near(id, questions.keySet())));
                continue;
            }
            List<String> choices = question.scale().choices();
            constants.stream()
                    .filter(one -> question.scale().isSet() || !choices.contains(one))
                    .forEach(one -> {
                        with.fault(
                                id,
                                () -> VocabularyCode.NOT_AN_ANSWER.of(one, id).maybe(Suggestion.near(one, choices)));
                    });
            if (question.reach() == Reach.MEMBER && asked.stream().anyMatch(one -> !isOf(one, Reach.MEMBER))) {
                with.fault(id, VocabularyCode.GATE_OF_MEMBER.of(id));
            }
            if (question.reach() == Reach.MAIN && asked.stream().anyMatch(one -> isOf(one, Reach.MEMBER))) {
                with.fault(id, VocabularyCode.GATE_NOT_KNOWN_TO_MEMBERS.of(id));
            }
            any.add(Gate.of(question, new LinkedHashSet<>(constants)));
        }
        return any;
    }

    private boolean isOf(String id, Reach reach) {
        Question question = questions.get(id);
        return question == null || question.reach() == reach;
    }

    private static Map<String, List<Band>> stands(
            Fields standing, List<String> asked, Map<String, Question> questions) {
        Map<String, List<Band>> stands = new LinkedHashMap<>();
        for (Node.Entry entry : standing.entries()) {
            String id = entry.key();
            Question question = asked.contains(id) ? questions.get(id) : null;
            if (question == null) {
                standing.fault(id, () -> VocabularyCode.NOT_ASKED_IN_GATE.of(id).maybe(Suggestion.near(id, asked)));
                continue;
            }
            List<Band> bands = new ArrayList<>();
            for (String key : standing.texts(id)) {
                Band band = question.bands().get(key);
                if (band == null || band.allowsUnknown()) {
                    standing.fault(id, () -> VocabularyCode.NOT_A_KNOWN_BAND
                            .of(key)
                            .maybe(Suggestion.near(key, question.bands().keySet())));
                } else {
                    bands.add(band);
                }
            }
            stands.put(id, bands);
        }
        return stands;
    }
}
