package no.varde.cases;

import java.util.List;
import no.varde.document.Node;

/**
 * One case of one rule, as it is written.
 *
 * @param file such as {@code findings/danger.yaml}
 * @param kind match, near or unknown; where one more stands in the file
 * @param assessment the answers, as in an assessment, with those on which the case builds under them
 * @param fires whether the rule is to fire for someone
 * @param then the sentences that the rule is to conclude, in the book's words; empty where the case does not say
 */
public record RuleCase(String file, String rule, String kind, Node assessment, boolean fires, List<String> then) {
    public RuleCase {
        then = List.copyOf(then);
    }

    public static final String MATCH = "match";
    public static final String NEAR = "near";
    public static final String UNKNOWN = "unknown";

    /** A case that stands by itself, made for a fault that the others do not notice. */
    static final String ALSO = "also";

    /** Returns what tells this case from others. */
    public String name() {
        return file + ": " + rule + ": " + kind;
    }

    RuleCase concluding(List<String> sentences) {
        return new RuleCase(file, rule, kind, assessment, fires, sentences);
    }
}
