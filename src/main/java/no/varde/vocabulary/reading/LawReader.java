package no.varde.vocabulary.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.varde.document.Fields;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads legal bases. Those with a time of validity become bands on the day of the assessment. */
final class LawReader {

    private final Section section;
    private final SentenceCollector sentences;
    private final Map<String, Law> laws = new LinkedHashMap<>();

    LawReader(Section section, SentenceCollector sentences) {
        this.section = section;
        this.sentences = sentences;
    }

    record Laws(Map<String, Law> byId, Scale.Day scale) {}

    Laws read(List<Fields> entries) {
        Map<Law, Fields> dated = new LinkedHashMap<>();
        TreeSet<LocalDate> starts = new TreeSet<>();
        LawWordings wordings = new LawWordings();
        for (Fields entry : entries) {
            Law law = law(entry);
            wordings.add(law, entry);
            section.put(laws, entry, law.id(), law);
            if (law.isDated()) {
                dated.put(law, entry);
                add(starts, law.from());
                add(starts, law.until() == null ? null : law.until().plusDays(1));
            } else if (entry.optional("says") != null && !entry.has("from") && !entry.has("until")) {
                entry.fault("says", VocabularyCode.ALWAYS_IN_FORCE.of());
            }
        }
        wordings.check();
        Scale.Day scale =
                new Scale.Day(starts.stream().<DayMark>map(DayMark.Fixed::new).toList());
        if (scale.width() > Scale.MOST_CELLS) {
            dated.values().stream().findFirst().ifPresent(entry -> entry.fault(VocabularyCode.TOO_MANY_DAYS.of()));
            return new Laws(laws, new Scale.Day(List.of()));
        }
        dated.forEach((law, entry) -> say(entry, law, scale));
        entries.forEach(Fields::done);
        return new Laws(laws, scale);
    }

    private static void add(TreeSet<LocalDate> starts, @Nullable LocalDate day) {
        if (day != null) {
            starts.add(day);
        }
    }

    private Law law(Fields entry) {
        Law law = new Law(
                entry.id("id"),
                entry.text("cite"),
                section.text(entry, "title"),
                section.day(entry, "from"),
                section.day(entry, "until"),
                entry.flag("verified", true),
                section.optionalText(entry, "note"),
                section.source(entry));
        if (law.from() != null && law.until() != null && law.until().isBefore(law.from())) {
            entry.fault("until", VocabularyCode.ENDS_BEFORE_BEGINS.of());
        }
        if (!law.verified() && law.note() == null) {
            entry.fault(VocabularyCode.NOTE_NEEDED.of());
        }
        return law;
    }

    private void say(Fields entry, Law law, Scale.Day scale) {
        if (!entry.has("says")) {
            entry.fault(VocabularyCode.LAW_SAYS_NOTHING.of(law.cite()));
            return;
        }
        Fields says = entry.fields("says");
        int from = law.from() == null ? -1 : scale.starts().indexOf(new DayMark.Fixed(law.from()));
        int before = law.until() == null
                ? scale.starts().size()
                : scale.starts().indexOf(new DayMark.Fixed(law.until().plusDays(1)));
        CellSet inForce = scale.cells(from, before);
        sentences.condition(
                says.place(),
                section.text(says, "IN_FORCE"),
                new AnswerIs(new Band(law.id(), Law.IN_FORCE, Slots.AS_OF, inForce)));
        if (says.has("NOT_IN_FORCE")) {
            sentences.condition(
                    says.place(),
                    section.text(says, "NOT_IN_FORCE"),
                    new AnswerIs(new Band(
                            law.id(),
                            Law.NOT_IN_FORCE,
                            Slots.AS_OF,
                            scale.known().minus(CellSet.NONE).minus(inForce))));
        }
        says.done();
    }
}
