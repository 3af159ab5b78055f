package no.varde.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Role;

/** The rules of one kind of run by what they conclude. */
public final class Concluding {

    private final Map<Conclusion, List<Rule>> rules = new LinkedHashMap<>();

    public Concluding(RuleBook book, Role role) {
        for (Rule rule : book.rules(role)) {
            rule.then().forEach(then -> rules.computeIfAbsent(then.meaning(), any -> new ArrayList<>())
                    .add(rule));
        }
    }

    /** Returns the rules that conclude something, in the order of the book. */
    public List<Rule> rules(Conclusion conclusion) {
        return rules.getOrDefault(conclusion, List.of());
    }

    /** Returns all that some rule concludes. */
    Set<Conclusion> conclusions() {
        return rules.keySet();
    }
}
