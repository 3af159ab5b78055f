package no.varde.cases;

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
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cases of the rules of a file: of each rule a match, a near miss and an unknown, what it concludes, and more
 * cases that stand by themselves; these may stand alone.
 */
public final class RuleCaseReader {

    /** What every case of a file may build on. */
    private static final String BASE = "base";

    /** What the rule concludes when it fires. */
    private static final String THEN = "then";

    private static final String FIRES = "fires";

    private final String file;
    private final Faults faults;
    private final List<String> keys = new ArrayList<>(List.of("asOf", "answers"));
    private final @Nullable String members;

    private RuleCaseReader(Vocabulary vocabulary, String file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.members = vocabulary.persons().list();
        if (members != null) {
            keys.add(members);
        }
        keys.addAll(vocabulary.logs().keySet());
    }

    /** Returns the cases of every rule that a file names. */
    public static List<RuleCase> inFile(Vocabulary vocabulary, String file, Node root, Faults faults) {
        RuleCaseReader reader = new RuleCaseReader(vocabulary, file, faults);
        Fields fields = Fields.of(root, "", faults);
        Mapping base = fields.has(BASE) ? reader.answers(fields.fields(BASE)) : new Mapping(root.place(), List.of());
        List<RuleCase> cases = new ArrayList<>();
        for (Entry entry : fields.entries()) {
            if (!entry.key().equals(BASE)) {
                cases.addAll(reader.ofRule(entry.key(), base, Fields.of(entry.value(), entry.key(), faults)));
            }
        }
        return cases;
    }

    private List<RuleCase> ofRule(String rule, Mapping base, Fields written) {
        List<RuleCase> cases = new ArrayList<>();
        if (!written.has(RuleCase.ALSO) || written.has(RuleCase.MATCH)) {
            List<String> then = written.texts(THEN);
            RuleCase match = of(rule, RuleCase.MATCH, base, written.fields(RuleCase.MATCH));
            Mapping under = (Mapping) match.assessment();
            cases.add(match.concluding(then));
            cases.add(of(rule, RuleCase.NEAR, under, written.fields(RuleCase.NEAR)));
            cases.add(of(rule, RuleCase.UNKNOWN, under, written.fields(RuleCase.UNKNOWN)));
        }
        for (Fields more : written.list(RuleCase.ALSO)) {
            boolean fires = more.flag(FIRES, false);
            List<String> then = more.texts(THEN);
            cases.add(new RuleCase(file, rule, more.path(), answers(more), fires, then));
        }
        written.done();
        return cases;
    }

    /** Reads a case: a match fires, the others do not; one that is otherwise says so and because of what. */
    private RuleCase of(String rule, String kind, Mapping under, Fields written) {
        boolean usual = kind.equals(RuleCase.MATCH);
        boolean fires = written.flag(FIRES, usual);
        if (fires != usual) {
            written.text("because");
        }
        return new RuleCase(file, rule, kind, merged(under, answers(written)), fires, List.of());
    }

    /** Returns what a case has in common with an assessment, and reports all else. */
    private Mapping answers(Fields written) {
        List<Entry> entries = new ArrayList<>();
        for (String key : keys) {
            Node value = written.optional(key);
            if (value != null) {
                entries.add(new Entry(value.place(), key, value));
            }
        }
        written.done();
        return new Mapping(written.place(), entries);
    }

    /**
     * Lays a mapping over another: answers key by key, members by position unless there are none, all else replaced.
     */
    private Mapping merged(Mapping under, Mapping over) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        under.entries().forEach(entry -> merged.put(entry.key(), entry));
        over.entries().forEach(entry -> merged.merge(entry.key(), entry, this::merged));
        return new Mapping(over.place(), List.copyOf(merged.values()));
    }

    private Entry merged(Entry under, Entry over) {
        if (under.value() instanceof Mapping below && over.value() instanceof Mapping above) {
            return new Entry(over.place(), over.key(), merged(below, above));
        }
        if (over.key().equals(members)
                && under.value() instanceof Sequence below
                && over.value() instanceof Sequence above
                && !above.items().isEmpty()) {
            return new Entry(over.place(), over.key(), byPosition(below, above));
        }
        return over;
    }

    private Sequence byPosition(Sequence under, Sequence over) {
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
