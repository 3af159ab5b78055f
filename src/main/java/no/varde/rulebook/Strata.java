package no.varde.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.document.Faults;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;

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
        Search search = new Search(layer, new Concluding(rules), faults);
        rules.forEach(search::depth);
    }

    /** Finds how deep each rule of a layer lies below those that it reads. */
    private final class Search {

        private final Layer layer;
        private final Concluding concluding;
        private final Faults faults;
        private final LinkedHashSet<Rule> path = new LinkedHashSet<>();
        private final Set<Rule> reported = new HashSet<>();

        Search(Layer layer, Concluding concluding, Faults faults) {
            this.layer = layer;
            this.concluding = concluding;
            this.faults = faults;
        }

        int depth(Rule rule) {
            Integer known = strata.get(rule);
            if (known != null) {
                return known;
            }
            if (path.contains(rule)) {
                reportCircle(rule);
                return first(layer);
            }
            if (path.size() > DEEPEST) { // deep enough to be a fault, and to be followed no further
                return first(layer);
            }
            path.add(rule);
            int depth = first(layer);
            for (Conclusion read : reads(rule)) {
                for (Rule earlier : concluding.rules(read)) {
                    depth = Math.max(depth, 1 + depth(earlier));
                }
            }
            path.remove(rule);
            if (depth - first(layer) > DEEPEST) {
                faults.add(rule.place(), BookCode.CHAIN_TOO_LONG.of(rule.id(), DEEPEST));
            }
            strata.put(rule, depth);
            return depth;
        }

        private void reportCircle(Rule rule) {
            if (reported.addAll(path)) {
                faults.add(rule.place(), BookCode.CIRCLE.of(circle(path, rule)));
            }
        }
    }

    /** Returns the ids of rules, each before the one that it reads. */
    private static String circle(LinkedHashSet<Rule> path, Rule closing) {
        List<String> ids = new ArrayList<>();
        path.stream().dropWhile(rule -> !rule.equals(closing)).forEach(rule -> ids.add("`" + rule.id() + "`"));
        ids.add("`" + closing.id() + "`");
        return String.join(" → ", ids);
    }

    private static List<Conclusion> reads(Rule rule) {
        return rule.when().stream()
                .flatMap(sentence -> reads(sentence.meaning()))
                .toList();
    }

    /** Returns what a condition reads that rules of its own layer may conclude. */
    private static Stream<Conclusion> reads(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> Stream.empty(),
                finding -> Stream.of(new Conclusion.Finding(finding.finding())),
                level -> Stream.empty(), // known before any layer that may ask for it
                count -> count.count().members().stream().flatMap(member -> reads(member.meaning())),
                duty -> Stream.of(new Conclusion.Duty(duty.duty())),
                outcome -> Stream.empty(), // known before any layer that may ask for it, too
                dueBy -> Stream.empty())); // known in later layers only
    }
}
