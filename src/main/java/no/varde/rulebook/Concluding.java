package no.varde.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.vocabulary.Conclusion;

/** Some rules by what they conclude. */
public final class Concluding {

    private final Map<Conclusion, List<Rule>> rules = new LinkedHashMap<>();

    Concluding(List<Rule> rules) {
        for (Rule rule : rules) {
            rule.then().forEach(then -> this.rules
                    .computeIfAbsent(then.meaning(), any -> new ArrayList<>())
                    .add(rule));
        }
        this.rules.replaceAll((conclusion, concluding) -> List.copyOf(concluding));
    }

    /** Returns the rules that conclude something, in the order in which they can be applied. */
    public List<Rule> rules(Conclusion conclusion) {
        return rules.getOrDefault(conclusion, List.of());
    }

    /** Returns all that some rule concludes. */
    public Set<Conclusion> conclusions() {
        return Collections.unmodifiableSet(rules.keySet());
    }
}
