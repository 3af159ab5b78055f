package no.varde.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the plain part of YAML 1.2: one document, no tags, anchors or aliases, no key twice. */
final class YamlReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Set<String> NOTHING = Set.of("", "~", "null");

    private final String file;
    private final Faults faults;

    YamlReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    @Nullable
    Node read(String text) {
        if (WrittenCharacters.refuse(text, file, faults)) {
            return null;
        }
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return document(events);
        } catch (TooDeep e) {
            faults.add(e.place, FormCode.TOO_DEEP.of(Document.DEEPEST));
        } catch (MarkedYamlEngineException e) {
            String said = e.getContext() + " " + e.getProblem();
            Place told = place(Problem.isOpen(said) ? e.getContextMark() : e.getProblemMark());
            Place dash = Dashes.before(text, told);
            if (dash == null) {
                faults.add(told, Problem.ofYaml(said));
            } else {
                faults.add(dash, FormCode.DASH.of(Dashes.at(text, dash)));
            }
        } catch (NumberFormatException e) { // the parser does not look after this itself
            faults.add(Place.startOf(file), FormCode.BROKEN_ESCAPE.of());
        } catch (YamlEngineException e) {
            faults.add(Place.startOf(file), Problem.ofYaml(String.valueOf(e.getMessage())));
        }
        return null;
    }

    private @Nullable Node document(Iterator<Event> events) {
        events.next(); // the start of the stream
        Event first = events.next();
        if (first.getEventId() == Event.ID.StreamEnd) {
            faults.add(Place.startOf(file), FormCode.EMPTY.of());
            return null;
        }
        Node root = node(events, events.next(), 1);
        events.next(); // the end of the document
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            faults.add(place(after.getStartMark()), FormCode.SECOND_DOCUMENT.of());
            return null;
        }
        return root;
    }

    private Node node(Iterator<Event> events, Event event, int depth) {
        Place place = place(event.getStartMark());
        if (depth > Document.DEEPEST) {
            throw new TooDeep(place);
        }
        if (event instanceof AliasEvent) {
            faults.add(place, FormCode.ALIAS.of());
            return new Node.Scalar(place, "", Node.Scalar.Type.NOTHING);
        }
        refuseAnchorsAndTags(event, place);
        if (event instanceof ScalarEvent scalar) {
            return scalar.isPlain() && TypedQuotes.surround(scalar.getValue())
                    ? unquoted(scalar.getValue(), place)
                    : new Node.Scalar(place, seen(scalar, place), type(scalar));
        }
        return event instanceof MappingStartEvent
                ? mapping(events, place, depth)
                : new Node.Sequence(place, items(events, depth));
    }

    /** Returns a text as it was meant, so that nothing else is at fault because of its quotation marks. */
    private Node.Scalar unquoted(String quoted, Place place) {
        faults.add(place, FormCode.QUOTES.of(quoted.substring(0, 1)));
        return new Node.Scalar(place, quoted.substring(1, quoted.length() - 1), Node.Scalar.Type.TEXT);
    }

    /** Returns a text without what nobody sees in it, which is a fault, but for the line end of a block. */
    private String seen(ScalarEvent scalar, Place place) {
        String text = scalar.getValue();
        boolean isBlock =
                scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        String line = isBlock ? text.stripTrailing() : text;
        return Characters.firstUnseen(line) < 0 ? text : WrittenCharacters.without(line, place, faults);
    }

    private void refuseAnchorsAndTags(Event event, Place place) {
        if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            faults.add(place, FormCode.ANCHOR.of(named.getAnchor().get()));
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof MappingStartEvent mapping
                        ? mapping.getTag()
                        : event instanceof SequenceStartEvent sequence ? sequence.getTag() : Optional.empty();
        tag.ifPresent(name -> faults.add(place, FormCode.TAG.of(name)));
    }

    private Node mapping(Iterator<Event> events, Place place, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(events, event, depth + 1);
            Node value = node(events, events.next(), depth + 1);
            if (!(key instanceof Node.Scalar name)) {
                faults.add(key.place(), FormCode.KEY_NOT_TEXT.of(key.kind()));
            } else if (!keys.add(name.text())) {
                faults.add(key.place(), FormCode.KEY_TWICE.of(name.text()));
            } else {
                entries.add(new Node.Entry(key.place(), name.text(), value));
            }
        }
        return new Node.Mapping(place, List.copyOf(entries));
    }

    private List<Node> items(Iterator<Event> events, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(events, event, depth + 1));
        }
        return List.copyOf(items);
    }

    private static Node.Scalar.Type type(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return Node.Scalar.Type.TEXT;
        }
        if (NOTHING.contains(text)) {
            return Node.Scalar.Type.NOTHING;
        }
        if (text.equals("true") || text.equals("false")) {
            return Node.Scalar.Type.BOOLEAN;
        }
        return NUMBER.matcher(text).matches() ? Node.Scalar.Type.NUMBER : Node.Scalar.Type.TEXT;
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(Place.startOf(file));
    }

    private static final class TooDeep extends RuntimeException {
        private final transient Place place;

        TooDeep(Place place) {
            this.place = place;
        }
    }
}
