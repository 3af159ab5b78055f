package no.varde.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The texts of a YAML file where they stand in it, so that some can be written anew and all else stays byte for byte. */
public final class YamlScalars {

    /** What can stand without quotation marks wherever a text stands. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} .;()/§%–-]*[\\p{L}\\p{M}\\p{Nd}.)]");

    /**
     * A text.
     *
     * @param place where it begins
     * @param key the key that it is the value of; empty where it is an item of a list
     * @param from the first of its characters in the file, with its quotation marks
     * @param to the character after the last
     */
    public record Written(Place place, String key, String text, int from, int to, ScalarStyle style) {

        /** Says whether it stands on lines of its own, so that it cannot be written anew in its place. */
        public boolean isBlock() {
            return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        }

        /** Returns another text as it is written here, in the same quotation marks where these do. */
        String written(String other) {
            if (style == ScalarStyle.SINGLE_QUOTED) {
                return "'" + other.replace("'", "''") + "'";
            }
            boolean plain = style == ScalarStyle.PLAIN && PLAIN.matcher(other).matches();
            return plain ? other : "\"" + other.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }

    /** Where the next text stands: in a list, or as a key or the value of one. */
    private static final class Around {
        private final boolean isMapping;
        private boolean isKeyNext;
        private String key = "";

        Around(boolean isMapping) {
            this.isMapping = isMapping;
            this.isKeyNext = isMapping;
        }

        void took() {
            isKeyNext = isMapping && !isKeyNext;
        }
    }

    private final String file;
    private final String content;
    private final List<Written> values = new ArrayList<>();
    private final Deque<Around> open = new ArrayDeque<>();

    private YamlScalars(String file, String content) {
        this.file = file;
        this.content = content;
        open.push(new Around(false));
    }

    /**
     * Returns the values of a file that are texts, in their order; keys are none.
     *
     * @param content a file that has been read without a fault
     */
    public static List<Written> of(String file, String content) {
        YamlScalars scalars = new YamlScalars(file, content);
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        new Parse(settings).parseString(content).forEach(scalars::take);
        return List.copyOf(scalars.values);
    }

    private void take(Event event) {
        switch (event.getEventId()) {
            case MappingStart -> open.push(new Around(true));
            case SequenceStart -> open.push(new Around(false));
            case MappingEnd, SequenceEnd -> {
                open.pop();
                open.element().took();
            }
            case Scalar -> take((ScalarEvent) event);
            default -> {}
        }
    }

    private void take(ScalarEvent scalar) {
        Around around = open.element();
        if (around.isKeyNext) {
            around.key = scalar.getValue();
        } else {
            Mark start = scalar.getStartMark().orElseThrow();
            values.add(new Written(
                    new Place(file, start.getLine() + 1, start.getColumn() + 1),
                    around.key,
                    scalar.getValue(),
                    content.offsetByCodePoints(0, start.getIndex()),
                    content.offsetByCodePoints(
                            0, scalar.getEndMark().orElseThrow().getIndex()),
                    scalar.getScalarStyle()));
        }
        around.took();
    }

    /** Returns the content of a file with some of its texts written anew. */
    public static String with(String content, Map<Written, String> texts) {
        StringBuilder changed = new StringBuilder(content);
        texts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Written, String> text) ->
                                text.getKey().from())
                        .reversed())
                .forEach(text -> changed.replace(
                        text.getKey().from(), text.getKey().to(), text.getKey().written(text.getValue())));
        return changed.toString();
    }
}
