package no.varde.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Message;
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
                file.fault(MEASURES, AssessmentCode.OF_SECOND_KIND.of(MEASURES, FILE, AssessmentReader.FORM));
            }
            return List.of();
        }
        int most = vocabulary.measures().size() * assessment.persons().size();
        if (file.nodes(MEASURES).size() > most) {
            file.fault(MEASURES, AssessmentCode.MORE_THAN_MEASURES.of());
            return List.of();
        }
        List<Became> all = new ArrayList<>();
        for (Fields written : file.list(MEASURES)) {
            Became became = became(written);
            written.done();
            if (became != null && all.stream().anyMatch(one -> one.isOf(became.ref(), became.measure()))) {
                written.fault("measure", AssessmentCode.TWICE_FOR.of(became.measure(), became.ref()));
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
                written.fault("person", AssessmentCode.NOT_FOR_THIS_PERSON.of(measure, ref));
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
                () -> of.reasons().isEmpty()
                        ? AssessmentCode.TAKES_NO_REASON.of(kind)
                        : notOneOf(because, of.reasons()));
        return null;
    }

    private @Nullable LocalDate day(Fields written) {
        Node node = written.optional("day");
        if (node == null) {
            written.fault(FormCode.MISSING.of("day"));
            return null;
        }
        LocalDate day = new AnswerReader(faults, latest).day(written.path("day"), node);
        if (day != null && day.isAfter(latest)) {
            written.fault("day", AssessmentCode.AFTER_TODAY.of(day, latest));
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
                            ? AssessmentCode.NOT_A_KIND
                                    .of(AnswerReader.shortened(id), key)
                                    .maybe(Suggestion.near(id, known.keySet()))
                            : notOneOf(id, known.keySet()));
        }
        return null;
    }

    private static Message notOneOf(String found, Collection<String> known) {
        return FormCode.NOT_ONE_OF
                .of(AnswerReader.shortened(found), String.join(", ", known))
                .maybe(Suggestion.near(found, known));
    }
}
