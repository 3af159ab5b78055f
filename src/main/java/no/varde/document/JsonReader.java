package no.varde.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads strict JSON: one document, no key twice. */
final class JsonReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final Faults faults;

    JsonReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    @Nullable
    Node read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Node root = node(parser, 1);
            if (root != null && parser.nextToken() != null) {
                faults.add(place(parser.currentTokenLocation()), FormCode.AFTER_END.of());
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            faults.add(at == null ? Place.startOf(file) : place(at), Problem.ofJson(e.getOriginalMessage()));
            return null;
        }
    }

    private @Nullable Node node(JsonParser parser, int depth) {
        Place place = place(parser.currentTokenLocation());
        if (depth > Document.DEEPEST) {
            faults.add(place, FormCode.TOO_DEEP.of(Document.DEEPEST));
            return null;
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, place, depth);
            case START_ARRAY -> sequence(parser, place, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(parser, place, Node.Scalar.Type.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(parser, place, Node.Scalar.Type.BOOLEAN);
            case VALUE_NULL -> new Node.Scalar(place, "", Node.Scalar.Type.NOTHING);
            default -> scalar(parser, place, Node.Scalar.Type.TEXT);
        };
    }

    private Node scalar(JsonParser parser, Place place, Node.Scalar.Type type) {
        return new Node.Scalar(place, WrittenCharacters.without(parser.getString(), place, faults), type);
    }

    private @Nullable Node mapping(JsonParser parser, Place place, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place at = place(parser.currentTokenLocation());
            String key = WrittenCharacters.without(parser.currentName(), at, faults);
            parser.nextToken();
            Node value = node(parser, depth + 1);
            if (value == null) {
                return null;
            }
            if (keys.add(key)) {
                entries.add(new Node.Entry(at, key, value));
            } else {
                faults.add(at, FormCode.KEY_TWICE.of(key));
            }
        }
        return new Node.Mapping(place, List.copyOf(entries));
    }

    private @Nullable Node sequence(JsonParser parser, Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = node(parser, depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new Node.Sequence(place, List.copyOf(items));
    }

    private Place place(TokenStreamLocation at) {
        return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
