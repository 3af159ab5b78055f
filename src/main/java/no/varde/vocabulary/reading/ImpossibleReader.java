package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads what cannot be: answers that are never all true of the same person. */
final class ImpossibleReader {

    private final Section section;
    private final Map<String, Question> questions;

    ImpossibleReader(Section section, Map<String, Question> questions) {
        this.section = section;
        this.questions = questions;
    }

    List<Impossible> read(List<Fields> entries) {
        Map<String, Impossible> byId = new LinkedHashMap<>();
        for (Fields entry : entries) {
            if (!entry.has("source")) {
                entry.fault(FormCode.MISSING.of("source"));
            }
            String id = entry.id("id");
            Impossible impossible =
                    new Impossible(id, where(entry), section.text(entry, "says"), section.source(entry));
            section.put(byId, entry, id, impossible);
            entry.done();
        }
        return List.copyOf(byId.values());
    }

    private List<Band> where(Fields entry) {
        Fields where = entry.fields("where");
        List<Band> bands = new ArrayList<>();
        Set<Reach> own = new HashSet<>();
        for (Node.Entry written : where.entries()) {
            Question question = questions.get(written.key());
            if (question == null) {
                where.fault(written.key(), () -> FormCode.NOT_A_QUESTION
                        .of(written.key())
                        .maybe(Suggestion.near(written.key(), questions.keySet())));
                continue;
            }
            own.add(question.reach());
            Band band = band(where, question);
            if (band != null) {
                bands.add(band);
            }
        }
        if (entry.has("where") && where.entries().size() < 2) {
            entry.fault("where", VocabularyCode.ONE_IMPOSSIBLE.of());
        }
        if (own.contains(Reach.MAIN) && own.contains(Reach.MEMBER)) {
            entry.fault("where", VocabularyCode.NOT_ONE_PERSON.of());
        }
        return bands;
    }

    private static @Nullable Band band(Fields where, Question question) {
        String key = where.text(question.id());
        Band band = question.bands().get(key);
        if (band == null) {
            where.fault(
                    question.id(),
                    VocabularyCode.NOT_A_BAND
                            .of(key)
                            .maybe(Suggestion.near(key, question.bands().keySet())));
        } else if (band.allowsUnknown()) {
            where.fault(question.id(), VocabularyCode.HOLDS_OF_UNKNOWN.of(key));
        }
        return band;
    }
}
