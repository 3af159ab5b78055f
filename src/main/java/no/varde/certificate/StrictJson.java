package no.varde.certificate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.varde.certificate.Refusal.Kind;
import no.varde.document.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON of which there is one form only: UTF-8, no key twice, texts, whole numbers, {@code true} and {@code false}.
 * Objects become maps, lists lists, whole numbers integers. What is wrong ends the reading.
 */
final class StrictJson {

    /** A receipt of the largest household and log there can be is a third of it. */
    static final int MOST_BYTES = 1 << 20;

    private static final int DEEPEST = 12;

    /** How long the name of a part may be says its form, and not what reads it: longer than the whole file is none. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(EnvelopeJson.MOST_BYTES)
                    .build())
            .build();

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d{0,8})");

    private StrictJson() {}

    /** Thrown where the bytes are no such JSON. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Refusal refusal;

        Refused(Kind kind, Message message) {
            super(message.toString(), null, false, false);
            this.refusal = new Refusal(kind, "", message);
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /**
     * Reads an object.
     *
     * @param most so many bytes at most
     * @throws Refused where the bytes are too many, or no such JSON
     */
    static Map<String, Object> object(byte[] bytes, int most) throws Refused {
        if (bytes.length > most) {
            throw new Refused(Kind.SIZE, CertificateCode.TOO_LARGE.of(most));
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text(bytes))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw json(CertificateCode.NO_OBJECT.of());
            }
            Map<String, Object> root = object(parser, 1);
            if (parser.nextToken() != null) {
                throw json(CertificateCode.AFTER_ITS_END.of());
            }
            return root;
        } catch (JacksonException e) {
            throw json(CertificateCode.NO_JSON.of());
        }
    }

    private static Refused json(Message message) {
        return new Refused(Kind.JSON, message);
    }

    private static String text(byte[] bytes) throws Refused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw json(CertificateCode.NO_UTF8.of());
        }
    }

    private static Map<String, Object> object(JsonParser parser, int depth) throws Refused {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = whole(parser.currentName());
            parser.nextToken();
            if (object.containsKey(key)) {
                throw json(CertificateCode.SAME_KEY.of(key));
            }
            object.put(key, value(parser, depth + 1));
        }
        return object;
    }

    private static Object value(JsonParser parser, int depth) throws Refused {
        if (depth > DEEPEST) {
            throw json(CertificateCode.DEEPER_THAN.of(DEEPEST));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> list(parser, depth);
            case VALUE_STRING -> whole(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            default -> throw json(CertificateCode.NO_SUCH_VALUE.of(parser.getString()));
        };
    }

    private static List<Object> list(JsonParser parser, int depth) throws Refused {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, depth + 1));
        }
        return list;
    }

    private static int number(String written) throws Refused {
        if (!WHOLE.matcher(written).matches()) {
            throw json(CertificateCode.NO_SUCH_VALUE.of(
                    written.length() <= 20 ? written : written.substring(0, 20) + "…"));
        }
        return Integer.parseInt(written);
    }

    /** Refuses half a character, which escapes can make and no UTF-8 has. */
    private static String whole(String text) throws Refused {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw json(CertificateCode.NO_UTF8.of());
        }
        return text;
    }
}
