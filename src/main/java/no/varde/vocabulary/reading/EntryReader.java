package no.varde.vocabulary.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.vocabulary.BookHead;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.DutyIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Finding;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/** Reads the entries that are little more than an id and a text: findings, duties, warnings and the like. */
final class EntryReader {

    private final Section section;
    private final BookHead head;
    private final Patterns patterns;
    private final SentenceCollector sentences;
    private final TimeSentences times;

    EntryReader(Section section, BookHead head, Patterns patterns, SentenceCollector sentences, TimeSentences times) {
        this.section = section;
        this.head = head;
        this.patterns = patterns;
        this.sentences = sentences;
        this.times = times;
    }

    Map<String, Finding> findings(List<Fields> entries) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Finding finding = new Finding(
                    entry.id("id"),
                    section.reach(entry, "concerns", head.persons()),
                    section.text(entry, "says"),
                    section.source(entry));
            section.put(findings, entry, finding.id(), finding);
            sayFinding(entry, finding);
            entry.done();
        }
        return findings;
    }

    private void sayFinding(Fields entry, Finding finding) {
        Text clause = finding.clause();
        sentences.condition(
                entry.place(), patterns.say("finding.FOUND", "clause", clause), new FindingIs(finding.id(), true));
        sentences.condition(
                entry.place(), patterns.say("finding.NOT_FOUND", "clause", clause), new FindingIs(finding.id(), false));
        sentences.conclusion(
                entry.place(),
                patterns.say("finding.CONCLUDED", "clause", clause),
                new Conclusion.Finding(finding.id()),
                finding.concerns());
    }

    Map<String, Duty> duties(List<Fields> entries, Map<String, Law> laws) {
        Map<String, Duty> duties = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Duty duty = new Duty(
                    entry.id("id"),
                    section.text(entry, "name"),
                    section.reach(entry, "concerns", head.persons()),
                    section.details(entry, head.details().duty()),
                    entry.texts("legalBasis"),
                    section.source(entry));
            section.known(entry, "legalBasis", duty.legalBasis(), laws);
            section.put(duties, entry, duty.id(), duty);
            Text phrase = section.text(entry, "phrase");
            sentences.condition(entry.place(), patterns.say("duty.HOLDS", "phrase", phrase), new DutyIs(duty.id()));
            sentences.conclusion(
                    entry.place(),
                    patterns.say("duty.CONCLUDED", "phrase", phrase),
                    new Conclusion.Duty(duty.id()),
                    listed(duty.concerns()));
            times.sayOfDuty(duty.id(), phrase, listed(duty.concerns()), entry.place());
            entry.done();
        }
        return duties;
    }

    Map<String, Warning> warnings(List<Fields> entries, Map<String, Measure> measures, MeasureSelection selection) {
        Map<String, Warning> warnings = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Warning warning = new Warning(
                    entry.id("id"),
                    section.reach(entry, "concerns", head.persons()),
                    section.text(entry, "text"),
                    selection.of(entry, "on", measures),
                    section.source(entry));
            section.put(warnings, entry, warning.id(), warning);
            sentences.conclusion(
                    entry.place(),
                    section.text(entry, "says"),
                    new Conclusion.Warning(warning.id()),
                    listed(warning.concerns()));
            entry.done();
        }
        return warnings;
    }

    private static @Nullable String language(Fields entry) {
        String language = entry.optionalText("language");
        if (language != null && !LanguageReader.isTag(language)) {
            entry.fault("language", VocabularyCode.NOT_A_LANGUAGE.of(language));
        }
        return language;
    }

    Map<String, Source> sources(List<Fields> entries) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Source source = new Source(
                    entry.id("id"),
                    section.text(entry, "title"),
                    entry.texts("sections"),
                    language(entry),
                    entry.flag("verified", true));
            section.put(sources, entry, source.id(), source);
            entry.done();
        }
        return sources;
    }

    private static Reach listed(Reach concerns) {
        return Reach.of(concerns.listedWith());
    }
}
