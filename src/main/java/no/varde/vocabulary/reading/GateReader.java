package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;

/** Reads with which answers to other questions a question is asked. */
final class GateReader {

    private final Section section;
    private final Map<String, Question> questions;

    GateReader(Section section, Map<String, Question> questions) {
        this.section = section;
        this.questions = questions;
    }

    /** Returns the gates by the id of the question that they stand before. */
    Map<String, List<Gate>> read(List<Fields> entries) {
        Map<String, List<Gate>> gates = new LinkedHashMap<>();
        for (Fields entry : entries) {
            List<String> asked = entry.texts("ask");
            section.known(entry, "ask", asked, questions);
            Fields with = entry.optionalFields("with");
            if (with == null) {
                entry.fault("`with` is missing");
            }
            List<Gate> any = with == null ? List.of() : any(with, asked);
            for (String id : asked) {
                if (gates.put(id, any) != null) {
                    entry.fault("ask", "`" + id + "` has a gate already");
                }
            }
            entry.done();
        }
        return gates;
    }

    private List<Gate> any(Fields with, List<String> asked) {
        List<Gate> any = new ArrayList<>();
        for (Node.Entry entry : with.entries()) {
            String id = entry.key();
            Question question = questions.get(id);
            List<String> constants = with.texts(id);
            if (question == null) {
                with.fault(id, () -> "`" + id + "` is not a question." + Suggestion.near(id, questions.keySet()));
                continue;
            }
            List<String> choices = question.scale().choices();
            constants.stream()
                    .filter(one -> question.scale().isSet() || !choices.contains(one))
                    .forEach(one -> {
                        with.fault(
                                id,
                                () -> "`" + one + "` is not an answer to `" + id + "`."
                                        + Suggestion.near(one, choices));
                    });
            if (question.reach() == Reach.MEMBER && asked.stream().anyMatch(this::isOfAll)) {
                with.fault(id, "`" + id + "` is answered for each member, and a question here is not");
            }
            any.add(new Gate(question, new LinkedHashSet<>(constants)));
        }
        return any;
    }

    private boolean isOfAll(String id) {
        Question question = questions.get(id);
        return question != null && question.reach() != Reach.MEMBER;
    }
}
