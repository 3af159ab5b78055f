package no.varde.report;

import java.util.List;
import no.varde.report.result.Outcome;
import no.varde.report.result.Outcome.Insufficient;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what became of measures. */
final class OutcomeWriter extends ValueSerializer<Outcome> {

    private static final SerializableString MEASURE = new SerializedString("measure");
    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString LINE = new SerializedString("line");
    private static final SerializableString OUTCOME = new SerializedString("outcome");
    private static final SerializableString WHEN = new SerializedString("when");
    private static final SerializableString WHEN_REASONS = new SerializedString("whenReasons");
    private static final SerializableString PART_OF = new SerializedString("partOf");
    private static final SerializableString ORDER = new SerializedString("order");
    private static final SerializableString INTRUSIVENESS = new SerializedString("intrusiveness");
    private static final SerializableString REASONS = new SerializedString("reasons");
    private static final SerializableString PROPOSED_BY = new SerializedString("proposedBy");
    private static final SerializableString INSUFFICIENT = new SerializedString("insufficientBecause");
    private static final SerializableString BLOCKED = new SerializedString("blocked");
    private static final SerializableString HELD_BACK = new SerializedString("heldBack");
    private static final SerializableString WARNINGS = new SerializedString("warnings");
    private static final SerializableString DETAILS = new SerializedString("details");
    private static final SerializableString LEGAL_BASIS = new SerializedString("legalBasis");
    private static final SerializableString SOURCES = new SerializedString("sources");

    private final QuotedTexts texts;

    OutcomeWriter(QuotedTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(Outcome outcome, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, MEASURE, outcome.measure());
        Written.text(json, NAME, texts.of(outcome.name()));
        String line = outcome.line();
        if (line != null) {
            Written.text(json, LINE, texts.of(line));
        }
        Written.text(json, OUTCOME, outcome.outcome().name());
        Written.text(json, WHEN, outcome.when());
        ReasonsWriter.writeUnlessNone(WHEN_REASONS, outcome.whenReasons(), json, context);
        Written.text(json, PART_OF, outcome.partOf());
        Written.value(json, ORDER, outcome.order(), context);
        json.writeName(INTRUSIVENESS);
        json.writeNumber(outcome.intrusiveness());
        ReasonsWriter.write(REASONS, outcome.reasons(), json, context);
        ReasonsWriter.writeUnlessNone(PROPOSED_BY, outcome.proposedBy(), json, context);
        List<Insufficient> insufficient = outcome.insufficientBecause();
        if (insufficient != null) {
            write(insufficient, json, context);
        }
        Written.value(json, HELD_BACK, outcome.heldBack(), context);
        Written.value(json, WARNINGS, outcome.warnings(), context);
        Written.value(json, DETAILS, outcome.details(), context);
        Written.value(json, LEGAL_BASIS, outcome.legalBasis(), context);
        Written.value(json, SOURCES, outcome.sources(), context);
        json.writeEndObject();
    }

    private void write(List<Insufficient> all, JsonGenerator json, SerializationContext context) {
        json.writeName(INSUFFICIENT);
        json.writeStartArray();
        for (Insufficient milder : all) {
            write(milder, json, context);
        }
        json.writeEndArray();
    }

    private void write(Insufficient milder, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, MEASURE, milder.measure());
        Written.text(json, NAME, texts.of(milder.name()));
        json.writeName(BLOCKED);
        json.writeBoolean(milder.blocked());
        ReasonsWriter.write(REASONS, milder.reasons(), json, context);
        json.writeEndObject();
    }
}
