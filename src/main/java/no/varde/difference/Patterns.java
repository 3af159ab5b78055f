package no.varde.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.varde.logic.Cases;
import org.logicng.formulas.Formula;

/**
 * What a few formulas are together in some cases: each pattern has a bit for each formula that holds.
 *
 * @param size how many formulas
 */
record Patterns(int size, Set<Integer> all) {

    /** Some patterns at once: the bits under a mask are fixed, the others are free. */
    record Cube(int mask, int bits) {

        boolean says(int formula) {
            return (mask >> formula & 1) == 1;
        }

        boolean holds(int formula) {
            return (bits >> formula & 1) == 1;
        }

        int fixed() {
            return Integer.bitCount(mask);
        }

        private boolean has(int pattern) {
            return (pattern & mask) == bits;
        }

        private Cube without(int formula) {
            int rest = mask & ~(1 << formula);
            return new Cube(rest, bits & rest);
        }
    }

    /** Returns all that some formulas can be together in cases in which others hold. */
    static Patterns of(Cases cases, List<Formula> formulas, List<Formula> where) {
        Set<Integer> found = new TreeSet<>();
        search(cases, formulas, 0, new ArrayList<>(where), 0, found);
        return new Patterns(formulas.size(), found);
    }

    private static void search(
            Cases cases, List<Formula> formulas, int next, List<Formula> given, int bits, Set<Integer> found) {
        if (!cases.isPossible(given)) {
            return;
        }
        if (next == formulas.size()) {
            found.add(bits);
            return;
        }
        for (boolean holds : new boolean[] {true, false}) {
            given.add(holds ? formulas.get(next) : formulas.get(next).negate());
            search(cases, formulas, next + 1, given, holds ? bits | 1 << next : bits, found);
            given.remove(given.size() - 1);
        }
    }

    Patterns without(Patterns others) {
        Set<Integer> rest = new TreeSet<>(all);
        rest.removeAll(others.all);
        return new Patterns(size, rest);
    }

    /** Returns ways that have all of these patterns and none of some others, the shortest first; none can be shorter. */
    List<Cube> shortest(Patterns others) {
        List<Cube> ways = new ArrayList<>();
        for (int pattern : all) {
            if (ways.stream().noneMatch(way -> way.has(pattern))) {
                ways.add(shortest(pattern, others));
            }
        }
        ways.sort(Comparator.comparingInt(Cube::fixed));
        return ways;
    }

    /** A sentence that does not hold tells less than one that does, so it is left out first. */
    private Cube shortest(int pattern, Patterns others) {
        Cube way = new Cube((1 << size) - 1, pattern);
        for (boolean holds : new boolean[] {false, true}) {
            for (int formula = size - 1; formula >= 0; formula--) {
                Cube shorter = way.without(formula);
                if (way.says(formula)
                        && way.holds(formula) == holds
                        && others.all.stream().noneMatch(shorter::has)) {
                    way = shorter;
                }
            }
        }
        return way;
    }
}
