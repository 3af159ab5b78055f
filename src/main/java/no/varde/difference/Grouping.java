package no.varde.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.difference.Group.Root;
import no.varde.difference.Move.Direction;
import no.varde.difference.Move.Matter;
import no.varde.difference.Moves.Happening;
import no.varde.logic.Cases;
import no.varde.logic.Implications;
import no.varde.logic.Implications.Implication;
import no.varde.logic.RunFormulas;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;

/**
 * Puts what follows under what it follows from: a change that is proved to happen in no case but where a level moves, or a
 * finding of a changed rule, or a measure or duty, is told under it. A loss follows from losses alone, so that none is told
 * as part of something better.
 */
final class Grouping {

    private static final Set<Matter> OTHERS_FOLLOW = Set.of(Matter.OUTCOME, Matter.BLOCK, Matter.DUTY);

    private final TwoBooks books;
    private final Cases cases;
    private final Map<Candidate, List<Happening>> groups = new LinkedHashMap<>();

    private Grouping(TwoBooks books, Cases cases) {
        this.books = books;
        this.cases = cases;
    }

    /** What others follow from, and that it happens. */
    record Candidate(Root root, Formula holds) {

        private boolean takes(Happening other) {
            return !other.move().isLoss() || root.direction() != Direction.STRICTER;
        }
    }

    /**
     * Returns what follows from what; each move stands once, as a root or under one.
     *
     * @param all in the order in which they are told
     * @param findings those that changed rules make
     */
    static Map<Candidate, List<Happening>> of(
            TwoBooks books, Cases cases, List<Happening> all, Set<Conclusion.Finding> findings) {
        Grouping grouping = new Grouping(books, cases);
        List<Happening> open = new ArrayList<>();
        for (Happening one : all) {
            if (one.move().matter() == Matter.LEVEL) {
                grouping.groups.put(root(one), new ArrayList<>());
            } else {
                open.add(one);
            }
        }
        grouping.underOthers(grouping.underFindings(grouping.underLevels(open), findings));
        return grouping.groups;
    }

    private static Candidate root(Happening one) {
        return new Candidate(new Root.Moved(one.move()), one.holds());
    }

    private List<Happening> underLevels(List<Happening> open) {
        List<Candidate> levels = List.copyOf(groups.keySet());
        Set<Implication> proved = proved(open, levels);
        List<Happening> left = new ArrayList<>();
        open.forEach(one -> {
            if (!isTaken(one, levels, proved)) {
                left.add(one);
            }
        });
        return left;
    }

    /** A finding is told where at least two things follow from it that do not follow from each other by themselves. */
    private List<Happening> underFindings(List<Happening> open, Set<Conclusion.Finding> findings) {
        List<Candidate> found =
                findings.stream().flatMap(one -> found(one).stream()).toList();
        Set<Implication> proved = proved(open, found);
        Map<Candidate, List<Happening>> under = new LinkedHashMap<>();
        List<Happening> left = new ArrayList<>(open);
        for (Candidate finding : found) {
            List<Happening> follow = left.stream()
                    .filter(one -> proved.contains(new Implication(one.holds(), finding.holds())))
                    .toList();
            if (follow.stream()
                            .filter(one -> one.move().matter() != Matter.TIME)
                            .count()
                    > 1) {
                left.removeAll(follow);
                under.put(directed(finding, follow), follow);
            }
        }
        groups.putAll(under);
        return left;
    }

    private static Candidate directed(Candidate finding, Collection<Happening> follow) {
        boolean less = follow.stream().anyMatch(one -> one.move().isLoss());
        Direction direction =
                less ? Direction.MILDER : follow.iterator().next().move().direction();
        Root root = finding.root()
                .match(new Root.Cases<>(
                        moved -> moved,
                        found -> new Root.Found(found.role(), found.finding(), found.came(), direction)));
        return new Candidate(root, finding.holds());
    }

    /** Returns that a finding is made no more, and that it is made now, for whoever has a run. */
    private List<Candidate> found(Conclusion.Finding finding) {
        List<Candidate> found = new ArrayList<>();
        for (Role role : books.roles()) {
            List<RunFormulas> runs = books.runs(role);
            Formula was = runs.get(0).of(finding);
            Formula is = runs.get(1).of(finding);
            if (!was.equals(is)) {
                found.add(found(role, finding, false, cases.factory().and(was, is.negate())));
                found.add(found(role, finding, true, cases.factory().and(was.negate(), is)));
            }
        }
        return found;
    }

    private static Candidate found(Role role, Conclusion.Finding finding, boolean came, Formula holds) {
        return new Candidate(new Root.Found(role, finding.id(), came, Direction.OTHER), holds);
    }

    private void underOthers(List<Happening> open) {
        List<Candidate> all = open.stream()
                .filter(one -> OTHERS_FOLLOW.contains(one.move().matter()))
                .map(Grouping::root)
                .toList();
        Set<Implication> proved = proved(open, all);
        List<Candidate> roots = new ArrayList<>();
        for (Happening one : open) {
            if (!isTaken(one, roots, proved)) {
                Candidate root = root(one);
                groups.put(root, new ArrayList<>());
                if (all.contains(root)) {
                    roots.add(root);
                }
            }
        }
    }

    private Set<Implication> proved(List<Happening> open, List<Candidate> candidates) {
        Set<Implication> asked = new LinkedHashSet<>();
        open.forEach(one -> candidates.stream()
                .filter(candidate -> candidate.takes(one) && !candidate.equals(root(one)))
                .forEach(candidate -> asked.add(new Implication(one.holds(), candidate.holds()))));
        return Implications.proved(cases, asked);
    }

    private boolean isTaken(Happening one, List<Candidate> candidates, Set<Implication> proved) {
        for (Candidate candidate : candidates) {
            if (candidate.takes(one) && proved.contains(new Implication(one.holds(), candidate.holds()))) {
                Vocabulary.known(groups, candidate).add(one);
                return true;
            }
        }
        return false;
    }
}
