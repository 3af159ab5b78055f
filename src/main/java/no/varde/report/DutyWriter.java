package no.varde.report;

import no.varde.report.result.Result.Duty;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes duties. */
final class DutyWriter extends ValueSerializer<Duty> {

    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString LINE = new SerializedString("line");
    private static final SerializableString WHEN = new SerializedString("when");
    private static final SerializableString PART_OF = new SerializedString("partOf");
    private static final SerializableString WHEN_REASONS = new SerializedString("whenReasons");
    private static final SerializableString FOR = new SerializedString("for");
    private static final SerializableString DETAILS = new SerializedString("details");
    private static final SerializableString LEGAL_BASIS = new SerializedString("legalBasis");
    private static final SerializableString SOURCES = new SerializedString("sources");
    private static final SerializableString REASONS = new SerializedString("reasons");

    private final QuotedTexts texts;

    DutyWriter(QuotedTexts texts) {
        this.texts = texts;
    }

    @Override
    public void serialize(Duty duty, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        Written.text(json, ID, duty.id());
        Written.text(json, NAME, texts.of(duty.name()));
        Written.text(json, LINE, texts.of(duty.line()));
        Written.text(json, WHEN, duty.when());
        Written.text(json, PART_OF, duty.partOf());
        ReasonsWriter.writeUnlessNone(WHEN_REASONS, duty.whenReasons(), json, context);
        Written.texts(json, FOR, duty.refs());
        Written.value(json, DETAILS, duty.details(), context);
        Written.value(json, LEGAL_BASIS, duty.legalBasis(), context);
        Written.value(json, SOURCES, duty.sources(), context);
        ReasonsWriter.write(REASONS, duty.reasons(), json, context);
        json.writeEndObject();
    }
}
