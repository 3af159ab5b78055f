package no.varde.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Disposition;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads which kind of file a document is, and what became of measures, which the second kind tells. */
final class BecameReader {

    private static final String FILE = "file";
    private static final String MEASURES = "measures";

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Assessment assessment;
    private final LocalDate latest;

    /**
     * Makes a reader.
     *
     * @param today the day of the call
     */
    BecameReader(Vocabulary vocabulary, Faults faults, Assessment assessment, LocalDate today) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.assessment = assessment;
        this.latest = assessment.asOf().isAfter(today) ? assessment.asOf() : today;
    }

    List<Became> read(Fields file) {
        String form = form(file);
        if (!AssessmentReader.FORM.equals(form)) {
            if (file.has(MEASURES)) {
                file.optional(MEASURES);
                file.fault(
                        MEASURES,
                        "`" + MEASURES + "` stands in a file of the second kind. Maybe `" + FILE + ": "
                                + AssessmentReader.FORM + "`.");
            }
            return List.of();
        }
        int most = vocabulary.measures().size() * assessment.persons().size();
        if (file.nodes(MEASURES).size() > most) {
            file.fault(MEASURES, "the list has more items than there are measures");
            return List.of();
        }
        List<Became> all = new ArrayList<>();
        for (Fields written : file.list(MEASURES)) {
            Became became = became(written);
            written.done();
            if (became != null && all.stream().anyMatch(one -> one.isOf(became.ref(), became.measure()))) {
                written.fault("measure", "`" + became.measure() + "` stands twice for `" + became.ref() + "`");
            } else if (became != null) {
                all.add(became);
            }
        }
        return all;
    }

    private static @Nullable String form(Fields file) {
        String form = file.optionalText(FILE);
        if (form != null && !AssessmentReader.FORMS.contains(form)) {
            file.fault(FILE, () -> notOneOf(form, AssessmentReader.FORMS));
        }
        return form;
    }

    /** Reads one entry; null where its person, measure or kind cannot be told. */
    private @Nullable Became became(Fields written) {
        String ref = written.text("person");
        String measure = oneOf(written, "measure", vocabulary.measures());
        String kind = oneOf(written, "became", vocabulary.again().dispositions());
        LocalDate day = day(written);
        AssessedPerson person = assessment.find(ref).orElse(null);
        if (person == null) {
            if (written.has("person")) {
                written.fault("person", () -> notOneOf(ref, assessment.refs()));
            }
        } else if (measure != null) {
            Measure of = Vocabulary.known(vocabulary.measures(), measure);
            if (of.concerns().listedWith() != person.role()) {
                written.fault("person", "`" + measure + "` is not a measure for `" + ref + "`");
            }
        }
        String because = kind == null ? written.optionalText("because") : because(written, kind);
        return person == null || measure == null || kind == null || day == null
                ? null
                : new Became(ref, measure, kind, because, day);
    }

    private @Nullable String because(Fields written, String kind) {
        String because = written.optionalText("because");
        Disposition of = Vocabulary.known(vocabulary.again().dispositions(), kind);
        if (because == null || of.reasons().contains(because)) {
            return because;
        }
        written.fault(
                "because",
                () -> of.reasons().isEmpty() ? "`" + kind + "` takes no reason" : notOneOf(because, of.reasons()));
        return null;
    }

    private @Nullable LocalDate day(Fields written) {
        Node node = written.optional("day");
        if (node == null) {
            written.fault("`day` is missing");
            return null;
        }
        LocalDate day = new AnswerReader(faults, latest).day(written.path("day"), node);
        if (day != null && day.isAfter(latest)) {
            written.fault("day", "`" + day + "` is later than today, " + latest);
        }
        return day;
    }

    private static @Nullable String oneOf(Fields written, String key, Map<String, ?> known) {
        String id = written.text(key);
        if (known.containsKey(id)) {
            return id;
        }
        if (written.has(key)) {
            written.fault(
                    key,
                    () -> known.size() > 9
                            ? "`" + AnswerReader.shortened(id) + "` is not a " + key + "."
                                    + Suggestion.near(id, known.keySet())
                            : notOneOf(id, known.keySet()));
        }
        return null;
    }

    private static String notOneOf(String found, Collection<String> known) {
        return "`" + AnswerReader.shortened(found) + "` is not one of " + String.join(", ", known) + "."
                + Suggestion.near(found, known);
    }
}
