package no.varde.vocabulary.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Suggestion;
import no.varde.vocabulary.BookHead;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.Finding;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Need;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.VocabularyCode;

/** Reads needs and measures, and checks that "milder" always leads to something milder. */
final class MeasureReader {

    private final Section section;
    private final BookHead head;
    private final Patterns patterns;
    private final SentenceCollector sentences;
    private final TimeSentences times;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Fields> read = new HashMap<>();

    MeasureReader(Section section, BookHead head, Patterns patterns, SentenceCollector sentences, TimeSentences times) {
        this.section = section;
        this.head = head;
        this.patterns = patterns;
        this.sentences = sentences;
        this.times = times;
    }

    static Map<String, Need> needs(List<Fields> entries, Section section, Map<String, Finding> findings) {
        Map<String, Need> needs = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Need need = new Need(entry.id("id"), section.text(entry, "name"), entry.optionalText("outsideCeilingWhen"));
            if (need.outsideCeilingWhen() != null) {
                section.known(entry, "outsideCeilingWhen", List.of(need.outsideCeilingWhen()), findings);
            }
            section.put(needs, entry, need.id(), need);
            entry.done();
        }
        return needs;
    }

    Map<String, Measure> read(List<Fields> entries, Map<String, Need> needs, Map<String, Law> laws) {
        for (Fields entry : entries) {
            Measure measure = measure(entry);
            section.known(entry, "needs", measure.needs(), needs);
            section.known(entry, "legalBasis", measure.legalBasis(), laws);
            read.putIfAbsent(measure.id(), entry);
            section.put(measures, entry, measure.id(), measure);
            say(entry, measure);
            times.sayOf(measure, entry.place());
        }
        measures.values().forEach(this::checkMilder);
        return measures;
    }

    private Measure measure(Fields entry) {
        int intrusiveness = entry.number("intrusiveness");
        if (entry.has("intrusiveness") && (intrusiveness < 1 || intrusiveness > 5)) {
            entry.fault("intrusiveness", FormCode.NOT_ONE_TO_FIVE.of(intrusiveness));
        }
        Measure measure = new Measure(
                measures.size(),
                entry.id("id"),
                section.text(entry, "name"),
                section.text(entry, "phrase"),
                section.reach(entry, "concerns", head.persons()),
                entry.texts("needs"),
                entry.texts("milder"),
                intrusiveness,
                traits(entry),
                section.details(entry, head.details().measure()),
                entry.texts("legalBasis"),
                section.source(entry));
        if (measure.needs().isEmpty()) {
            entry.fault(VocabularyCode.NO_NEED.of());
        }
        entry.done();
        return measure;
    }

    private Map<String, String> traits(Fields entry) {
        Map<String, String> traits = new LinkedHashMap<>();
        head.traits().forEach((trait, values) -> {
            String value = entry.text(trait);
            traits.put(trait, value);
            if (entry.has(trait) && !values.contains(value)) {
                entry.fault(trait, () -> FormCode.NOT_ONE_OF
                        .of(value, String.join(", ", values))
                        .maybe(Suggestion.near(value, values)));
            }
        });
        return traits;
    }

    private void say(Fields entry, Measure measure) {
        String id = measure.id();
        conclude(entry, measure, "RECOMMEND", new Conclusion.Recommended(id));
        conclude(entry, measure, "CONSIDER", new Conclusion.Considered(id));
        conclude(entry, measure, "NOT_ENOUGH", new Conclusion.NotEnough(id));
        conclude(entry, measure, "CLARIFY", new Conclusion.Unclear(id));
        conclude(entry, measure, "BLOCK", new Conclusion.Blocked(id));
        sentences.condition(
                entry.place(),
                patterns.say("measure.IS_RECOMMENDED", "phrase", measure.phrase()),
                new OutcomeIs(id, Set.of(OutcomeKind.RECOMMENDED)));
        sentences.condition(
                entry.place(),
                patterns.say("measure.IS_SUGGESTED", "phrase", measure.phrase()),
                new OutcomeIs(id, Set.of(OutcomeKind.RECOMMENDED, OutcomeKind.CONSIDER)));
    }

    private void conclude(Fields entry, Measure measure, String pattern, Conclusion conclusion) {
        Reach listed = Reach.of(measure.concerns().listedWith());
        sentences.conclusion(
                entry.place(), patterns.say("measure." + pattern, "phrase", measure.phrase()), conclusion, listed);
    }

    private void checkMilder(Measure measure) {
        Fields entry = read.get(measure.id());
        if (entry == null) {
            return;
        }
        section.known(entry, "milder", measure.milder(), measures);
        for (String id : measure.milder()) {
            Measure milder = measures.get(id);
            if (milder != null && milder.intrusiveness() > measure.intrusiveness()) {
                entry.fault(
                        "milder",
                        VocabularyCode.MILDER_INTRUDES.of(
                                id, milder.intrusiveness(), measure.intrusiveness(), measure.id()));
            }
        }
        if (isReached(measure)) {
            entry.fault(
                    "milder", VocabularyCode.MILDER_THAN_ITSELF.of(measure.id(), String.join(", ", measure.milder())));
        }
    }

    /** Says whether the measures milder than one, those milder than these and so on lead to it again. */
    private boolean isReached(Measure measure) {
        Set<String> seen = new HashSet<>();
        Deque<Measure> left = new ArrayDeque<>(List.of(measure));
        while (!left.isEmpty()) {
            for (String id : left.pop().milder()) {
                Measure milder = measures.get(id);
                if (milder != null && seen.add(id)) {
                    left.push(milder);
                }
            }
        }
        return seen.contains(measure.id());
    }
}
