package no.varde.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.varde.difference.BookDifference.Changed;
import no.varde.difference.BookDifference.Way;
import no.varde.difference.Examples.Change;
import no.varde.difference.Examples.Example;
import no.varde.difference.Grouping.Candidate;
import no.varde.difference.Moves.Happening;
import no.varde.difference.TwoBooks.Pair;
import no.varde.logic.Cases;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Finds what two books say differently. */
final class DifferenceSearch {

    private final RuleBook old;
    private final RuleBook present;
    private final LocalDate today;
    private final Deciders deciders;
    private final TwoBooks books;
    private final Edits edits;

    DifferenceSearch(RuleBook old, RuleBook present, LocalDate today, Deciders deciders) {
        this.old = old;
        this.present = present;
        this.today = today;
        this.deciders = deciders;
        this.books = books(1);
        this.edits = Edits.between(old, present);
    }

    private TwoBooks books(int members) {
        return new TwoBooks(old, present, members, today);
    }

    BookDifference run() {
        Map<Topic, List<Pair>> pairs = books.pairs();
        Map<Change, Example> found = Examples.of(books, pairs, this::books);
        Replay replay = found.isEmpty() ? null : new Replay(deciders, edits);
        List<Changed> changed = new ArrayList<>();
        pairs.forEach((subject, ways) -> {
            List<Way> examples = new ArrayList<>();
            for (Pair pair : ways) {
                Example example = found.get(Change.of(pair));
                if (example != null) {
                    examples.add(way(pair, example, Objects.requireNonNull(replay)));
                }
            }
            if (!examples.isEmpty()) {
                changed.add(new Changed(subject, examples));
            }
        });
        List<Vocabulary> both = List.of(old.vocabulary(), present.vocabulary());
        Cases cases = new Cases(books.definitions());
        List<Happening> moves = Moves.of(changed, pairs, old.vocabulary(), present.vocabulary(), cases.factory());
        return new BookDifference(
                books.notCompared(),
                edits.all(),
                Topic.all(both).size(),
                changed,
                groups(cases, moves),
                moves.isEmpty() ? Map.of() : Turns.of(books, cases, moves, today));
    }

    private List<Group> groups(Cases cases, List<Happening> moves) {
        WhenSearch whens = new WhenSearch(books, cases, edits);
        List<Group> groups = new ArrayList<>();
        Grouping.of(books, cases, moves, edits.findings(findings())).forEach((candidate, follow) -> {
            List<Move> under = follow.stream().map(Happening::move).toList();
            Group group = new Group(candidate.root(), under, When.UNTOLD);
            groups.add(new Group(
                    candidate.root(),
                    under,
                    whens.of(differs(candidate, follow, cases.factory()), group.role(), group.causes())));
        });
        groups.sort(Comparator.comparing(group -> group.root().direction()));
        return groups;
    }

    private Set<String> findings() {
        Set<String> both = new LinkedHashSet<>(present.vocabulary().findings().keySet());
        both.addAll(old.vocabulary().findings().keySet());
        return both;
    }

    /** A finding that nothing hangs on in a case makes no difference in it. */
    private static Formula differs(Candidate candidate, List<Happening> follow, FormulaFactory f) {
        return candidate
                .root()
                .match(new Group.Root.Cases<>(
                        moved -> candidate.holds(),
                        found -> f.or(follow.stream().map(Happening::holds).toList())));
    }

    private static Way way(Pair pair, Example example, Replay replay) {
        replay.check(pair.subject(), pair.from(), pair.to(), example.assessment());
        return new Way(
                pair.from(),
                pair.to(),
                example.assessment(),
                example.known(),
                example.fewest(),
                replay.causes(pair.subject(), example.assessment()));
    }
}
