package no.varde.vocabulary.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.vocabulary.Again;
import no.varde.vocabulary.Age;
import no.varde.vocabulary.Disposition;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;

/** Reads what matters when an assessment is made again: how answers age, what runs out, and what becomes of measures. */
final class AgainReader {

    private static final String AGEING = "ageing";

    private final Section section;
    private final Map<String, Question> questions;

    AgainReader(Section section, Map<String, Question> questions) {
        this.section = section;
        this.questions = questions;
    }

    Again read(Sections sections) {
        Map<String, Text> reasons = new LinkedHashMap<>();
        for (Fields entry : sections.all("dispositionReasons")) {
            section.put(reasons, entry, Section.constant(entry, "reason"), section.text(entry, "name"));
            entry.done();
        }
        return new Again(
                sections.byName().containsKey(AGEING) ? ages(sections.only(AGEING)) : Map.of(),
                ends(sections.all("ends")),
                dispositions(sections.all("dispositions"), reasons),
                reasons);
    }

    /** Reads the lists of questions, in which each stands once. */
    private Map<String, Age> ages(Fields written) {
        Map<String, Age> ages = new LinkedHashMap<>();
        for (Age age : Age.values()) {
            List<String> listed = written.texts(key(age));
            section.known(written, key(age), listed, questions);
            for (String id : listed) {
                Age other = ages.putIfAbsent(id, age);
                if (other != null) {
                    written.fault(key(age), VocabularyCode.IN_ALREADY.of(id, key(other)));
                }
            }
        }
        written.done();
        questions.forEach((id, question) -> {
            if (!ages.containsKey(id)) {
                missing(question);
            }
        });
        return ages;
    }

    private void missing(Question question) {
        String lists =
                Arrays.stream(Age.values()).map(age -> "`" + key(age) + "`").collect(Collectors.joining(", "));
        section.missing(question, VocabularyCode.NOT_AGEING.of(AGEING, question.id(), lists));
    }

    private static String key(Age age) {
        return age.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Text> ends(List<Fields> entries) {
        Map<String, Text> ends = new LinkedHashMap<>();
        for (Fields entry : entries) {
            String id = entry.text("question");
            section.known(entry, "question", List.of(id), questions);
            Question question = questions.get(id);
            if (question != null && question.scale().day().isEmpty()) {
                entry.fault("question", VocabularyCode.ASKS_NO_DAY.of(id));
            }
            if (ends.putIfAbsent(id, section.text(entry, "name")) != null) {
                entry.fault("question", FormCode.TWICE.of(id));
            }
            entry.done();
        }
        return ends;
    }

    private Map<String, Disposition> dispositions(List<Fields> entries, Map<String, Text> reasons) {
        Map<String, Disposition> dispositions = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Disposition disposition = new Disposition(
                    Section.constant(entry, "kind"),
                    section.text(entry, "name"),
                    entry.flag("toDo", false),
                    entry.texts("reasons"));
            section.known(entry, "reasons", disposition.reasons(), reasons);
            section.put(dispositions, entry, disposition.id(), disposition);
            entry.done();
        }
        return dispositions;
    }
}
