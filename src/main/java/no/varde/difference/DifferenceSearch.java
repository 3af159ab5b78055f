package no.varde.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.assessment.Assessment;
import no.varde.difference.BookDifference.Changed;
import no.varde.difference.BookDifference.Way;
import no.varde.difference.TwoBooks.Pair;
import no.varde.logic.DefinitionIndex;
import no.varde.logic.Effort;
import no.varde.logic.Fewest;
import no.varde.logic.Witnesses;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Literal;

/** Finds what two books say differently. */
final class DifferenceSearch {

    /** After so many dead ends no search for the very fewest answers goes on; what was found already is told. */
    private static final int DEAD_ENDS_FOR_FEWEST = 2_000;

    private final RuleBook old;
    private final RuleBook present;
    private final LocalDate today;
    private final TwoBooks books;
    private final Edits edits;

    DifferenceSearch(RuleBook old, RuleBook present, LocalDate today) {
        this.old = old;
        this.present = present;
        this.today = today;
        this.books = new TwoBooks(old, present);
        this.edits = Edits.between(old, present);
    }

    BookDifference run() {
        Map<Topic, List<Pair>> pairs = books.pairs();
        Map<Pair, Fewest.Found> found = found(pairs);
        Replay replay = found.isEmpty() ? null : new Replay(old, present, edits);
        Counting count = new Counting(books, old, present, today);
        List<Changed> changed = new ArrayList<>();
        pairs.forEach((subject, ways) -> {
            List<Way> examples = new ArrayList<>();
            for (Pair pair : ways) {
                Fewest.Found example = found.get(pair);
                if (example != null) {
                    examples.add(way(pair, example, Objects.requireNonNull(replay)));
                }
            }
            if (!examples.isEmpty()) {
                changed.add(new Changed(subject, count.of(subject, ways), examples));
            }
        });
        List<Vocabulary> both = List.of(old.vocabulary(), present.vocabulary());
        return new BookDifference(
                books.notCompared(), edits.all(), Topic.all(both).size(), changed);
    }

    /** Finds the ways that are possible among all cases, and an example of each among those of its own subject. */
    private Map<Pair, Fewest.Found> found(Map<Topic, List<Pair>> pairs) {
        Map<Pair, Fewest.Found> found = new LinkedHashMap<>();
        List<Literal> wanted = new ArrayList<>();
        pairs.values().forEach(ways -> wanted.addAll(literals(ways)));
        DefinitionIndex index = new DefinitionIndex(books.definitions());
        Fewest all = books.search(index, wanted, today);
        Effort effort = new Effort(DEAD_ENDS_FOR_FEWEST);
        for (List<Pair> ways : pairs.values()) {
            List<Literal> possible = all.possible(literals(ways));
            if (!possible.isEmpty()) {
                Fewest own = books.search(index, possible, today);
                ways.stream().filter(way -> possible.contains(way.holds())).forEach(way -> {
                    Fewest.Found few = Objects.requireNonNull(own.few(way.holds()));
                    found.put(way, own.fewest(way.holds(), few, effort));
                });
            }
        }
        return found;
    }

    private static List<Literal> literals(List<Pair> ways) {
        return ways.stream().map(Pair::holds).toList();
    }

    private Way way(Pair pair, Fewest.Found found, Replay replay) {
        Assessment example = Witnesses.told(books.old(), found.model(), today);
        replay.check(pair.subject(), pair.from(), pair.to(), example);
        return new Way(
                pair.from(),
                pair.to(),
                example,
                found.known().size(),
                found.fewest(),
                replay.causes(pair.subject(), example));
    }
}
