package no.varde.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.varde.vocabulary.OutcomeKind;

/** The small pieces of which DRL is written. */
final class DrlText {

    private DrlText() {}

    static String pattern(String type, String constraints) {
        return type + "( " + constraints + " )";
    }

    static String equal(String property, String text) {
        return property + " == " + quoted(text);
    }

    static String among(String property, Collection<String> texts) {
        return anyOf(property, texts.stream().map(DrlText::quoted).toList());
    }

    /** Returns the pattern of an outcome, of some kinds, of any of some measures. */
    static String outcomes(Collection<String> measures, Set<OutcomeKind> kinds) {
        return pattern(
                "Outcome",
                among("measure", measures)
                        + ", "
                        + anyOf(
                                "kind",
                                kinds.stream().sorted().map(DrlText::constant).toList()));
    }

    static String constant(OutcomeKind kind) {
        return "OutcomeKind." + kind;
    }

    private static String anyOf(String property, List<String> values) {
        return values.size() == 1
                ? property + " == " + values.get(0)
                : property + " in ( " + String.join(", ", values) + " )";
    }

    /**
     * Returns a text between quotation marks.
     *
     * @throws IllegalArgumentException when the text could end the quotation; no id and no rule has such a text
     */
    static String quoted(String text) {
        if (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("cannot be quoted in DRL: " + text);
        }
        return '"' + text + '"';
    }
}
