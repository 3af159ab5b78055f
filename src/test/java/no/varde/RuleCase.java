package no.varde;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.document.Node.Entry;
import no.varde.document.Node.Mapping;
import no.varde.document.Node.Sequence;

/**
 * One case of one rule, read from a file of {@code fixtures/rules}.
 *
 * @param file such as {@code findings/akutt-fare.yaml}
 * @param kind match, near or unknown
 * @param assessment the answers, as in an assessment, with those of the match and of the base of the file under them
 * @param fires whether the rule is to fire for someone
 * @param then the sentences that the rule is to conclude, in the book's words; empty where the file does not say
 */
record RuleCase(String file, String rule, String kind, Node assessment, boolean fires, List<String> then) {

    /** What every case of a file may build on. */
    private static final String BASE = "base";

    /** What the rule concludes when it fires. */
    private static final String THEN = "then";

    static final String MATCH = "match";
    static final String NEAR = "near";
    static final String UNKNOWN = "unknown";

    String name() {
        return file + ": " + rule + ": " + kind;
    }

    /** Returns the cases of every rule that a file names. */
    static List<RuleCase> inFile(String file, Node root, Faults faults) {
        Fields fields = Fields.of(root, "", faults);
        Mapping base = fields.has(BASE) ? answers(fields.fields(BASE)) : nothing(root);
        List<RuleCase> cases = new ArrayList<>();
        for (Entry entry : fields.entries()) {
            if (!entry.key().equals(BASE)) {
                cases.addAll(ofRule(file, entry.key(), base, Fields.of(entry.value(), entry.key(), faults)));
            }
        }
        return cases;
    }

    private static List<RuleCase> ofRule(String file, String rule, Mapping base, Fields written) {
        List<String> then = written.texts(THEN);
        RuleCase match = of(file, rule, MATCH, base, written.fields(MATCH)).concluding(then);
        Mapping under = (Mapping) match.assessment();
        RuleCase near = of(file, rule, NEAR, under, written.fields(NEAR));
        RuleCase unknown = of(file, rule, UNKNOWN, under, written.fields(UNKNOWN));
        written.done();
        return List.of(match, near, unknown);
    }

    /** Reads a case: a match fires, the others do not; one that is otherwise says so and because of what. */
    private static RuleCase of(String file, String rule, String kind, Mapping under, Fields written) {
        boolean usual = kind.equals(MATCH);
        boolean fires = written.flag("fires", usual);
        if (fires != usual) {
            written.text("because");
        }
        return new RuleCase(file, rule, kind, merged(under, answers(written)), fires, List.of());
    }

    private RuleCase concluding(List<String> sentences) {
        return new RuleCase(file, rule, kind, assessment, fires, sentences);
    }

    /** Returns what a case has in common with an assessment, and reports all else. */
    private static Mapping answers(Fields written) {
        List<Entry> entries = new ArrayList<>();
        for (String key : List.of("asOf", "answers", "children", "incidents")) {
            Node value = written.optional(key);
            if (value != null) {
                entries.add(new Entry(value.place(), key, value));
            }
        }
        written.done();
        return new Mapping(written.place(), entries);
    }

    private static Mapping nothing(Node root) {
        return new Mapping(root.place(), List.of());
    }

    /**
     * Lays a mapping over another: answers key by key, children by position unless there are none, all else replaced.
     */
    private static Mapping merged(Mapping under, Mapping over) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        under.entries().forEach(entry -> merged.put(entry.key(), entry));
        over.entries().forEach(entry -> merged.merge(entry.key(), entry, RuleCase::merged));
        return new Mapping(over.place(), List.copyOf(merged.values()));
    }

    private static Entry merged(Entry under, Entry over) {
        if (under.value() instanceof Mapping below && over.value() instanceof Mapping above) {
            return new Entry(over.place(), over.key(), merged(below, above));
        }
        if (over.key().equals("children")
                && under.value() instanceof Sequence below
                && over.value() instanceof Sequence above
                && !above.items().isEmpty()) {
            return new Entry(over.place(), over.key(), byPosition(below, above));
        }
        return over;
    }

    private static Sequence byPosition(Sequence under, Sequence over) {
        List<Node> items = new ArrayList<>(under.items());
        for (int i = 0; i < over.items().size(); i++) {
            Node above = over.items().get(i);
            if (i >= items.size()) {
                items.add(above);
            } else if (items.get(i) instanceof Mapping below && above instanceof Mapping mapping) {
                items.set(i, merged(below, mapping));
            }
        }
        return new Sequence(over.place(), items);
    }
}
