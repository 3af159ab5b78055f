package no.varde.logic;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.logicng.formulas.Formula;

/** Finds out which of many implications hold in every case. A case that refutes one of them refutes many others too. */
public final class Implications {

    private final Cases cases;
    private final Map<Formula, Formula> named = new HashMap<>();

    /** That one formula holds wherever another does. */
    public record Implication(Formula first, Formula then) {}

    private Implications(Cases cases) {
        this.cases = cases;
    }

    /** Returns those of some implications that hold in every case, in their order; of each of them that is a proof. */
    public static Set<Implication> proved(Cases cases, Collection<Implication> asked) {
        return new Implications(cases).proved(asked);
    }

    private Set<Implication> proved(Collection<Implication> asked) {
        for (Implication one : asked) {
            named.computeIfAbsent(one.first(), cases::named);
            named.computeIfAbsent(one.then(), cases::named);
        }
        Set<Implication> proved = new LinkedHashSet<>();
        Queue<Implication> open = new ArrayDeque<>(asked);
        while (!open.isEmpty()) {
            Implication next = open.remove();
            if (cases.isPossible(List.of(next.first(), next.then().negate()))) {
                Set<Formula> held = held();
                open.removeIf(other -> held.contains(other.first()) && !held.contains(other.then()));
            } else {
                proved.add(next);
            }
        }
        return proved;
    }

    /** Returns the formulas that hold in the case that was found last. */
    private Set<Formula> held() {
        Set<Formula> held = new HashSet<>();
        named.forEach((formula, literal) -> {
            if (cases.holds(literal)) {
                held.add(formula);
            }
        });
        return held;
    }
}
