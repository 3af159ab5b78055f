package no.varde.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Faults;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DutyIs;
import no.varde.vocabulary.Condition.FindingIs;

/**
 * Orders the rules: layer by layer, and within a layer so that what a rule reads is finished before it begins. Rules
 * that read each other in a circle are a fault.
 */
final class Strata {

    /** More strata than any layer needs, so that layers do not touch. */
    static final int LAYER = 1000;

    private static final int DEEPEST = 100;

    private final Map<Rule, Integer> strata = new HashMap<>();

    private Strata() {}

    static Strata of(List<Rule> rules, Faults faults) {
        Strata strata = new Strata();
        for (Layer layer : Layer.values()) {
            List<Rule> own =
                    rules.stream().filter(rule -> rule.layer() == layer).toList();
            strata.order(own, layer, faults);
        }
        return strata;
    }

    int of(Rule rule) {
        return strata.getOrDefault(rule, rule.layer().ordinal() * LAYER);
    }

    /** Returns the first stratum of a layer. */
    static int first(Layer layer) {
        return layer.ordinal() * LAYER;
    }

    private void order(List<Rule> rules, Layer layer, Faults faults) {
        Search search = new Search(layer, concluding(rules), faults);
        rules.forEach(search::depth);
    }

    private static Map<Conclusion, List<Rule>> concluding(List<Rule> rules) {
        Map<Conclusion, List<Rule>> concluding = new HashMap<>();
        rules.forEach(rule -> rule.then().forEach(then -> concluding
                .computeIfAbsent(then.meaning(), key -> new ArrayList<>())
                .add(rule)));
        return concluding;
    }

    /** Finds how deep each rule of a layer lies below those that it reads. */
    private final class Search {

        private final Layer layer;
        private final Map<Conclusion, List<Rule>> concluding;
        private final Faults faults;
        private final LinkedHashSet<Rule> path = new LinkedHashSet<>();
        private final Set<Rule> reported = new HashSet<>();

        Search(Layer layer, Map<Conclusion, List<Rule>> concluding, Faults faults) {
            this.layer = layer;
            this.concluding = concluding;
            this.faults = faults;
        }

        int depth(Rule rule) {
            Integer known = strata.get(rule);
            if (known != null) {
                return known;
            }
            if (!path.add(rule)) {
                reportCircle(rule);
                return first(layer);
            }
            int depth = first(layer);
            for (Conclusion read : reads(rule)) {
                for (Rule earlier : concluding.getOrDefault(read, List.of())) {
                    depth = Math.max(depth, 1 + depth(earlier));
                }
            }
            path.remove(rule);
            if (depth - first(layer) > DEEPEST) {
                faults.add(
                        rule.place(),
                        "the rule `" + rule.id() + "` rests on a chain of more than " + DEEPEST + " rules");
            }
            strata.put(rule, depth);
            return depth;
        }

        private void reportCircle(Rule rule) {
            if (reported.addAll(path)) {
                faults.add(rule.place(), "rules that need each other: " + circle(path, rule));
            }
        }
    }

    private static String circle(LinkedHashSet<Rule> path, Rule closing) {
        List<String> ids = new ArrayList<>();
        path.stream().dropWhile(rule -> !rule.equals(closing)).forEach(rule -> ids.add("`" + rule.id() + "`"));
        ids.add("`" + closing.id() + "`");
        return String.join(" reads ", ids);
    }

    private static List<Conclusion> reads(Rule rule) {
        List<Conclusion> reads = new ArrayList<>();
        rule.when().forEach(sentence -> reads(sentence.meaning(), reads));
        return reads;
    }

    private static void reads(Condition condition, List<Conclusion> reads) {
        if (condition instanceof FindingIs finding) {
            reads.add(new Conclusion.Finding(finding.finding()));
        } else if (condition instanceof DutyIs duty) {
            reads.add(new Conclusion.Duty(duty.duty()));
        } else if (condition instanceof CountIs count) {
            count.count().members().forEach(member -> reads(member.meaning(), reads));
        }
    }
}
