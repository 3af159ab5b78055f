package no.varde.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.difference.BookDifference.Changed;
import no.varde.difference.BookDifference.Way;
import no.varde.difference.Examples.Change;
import no.varde.difference.Examples.Example;
import no.varde.difference.TwoBooks.Pair;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;

/** Finds what two books say differently. */
final class DifferenceSearch {

    private final RuleBook old;
    private final RuleBook present;
    private final LocalDate today;
    private final TwoBooks books;
    private final Edits edits;

    DifferenceSearch(RuleBook old, RuleBook present, LocalDate today) {
        this.old = old;
        this.present = present;
        this.today = today;
        this.books = books(1);
        this.edits = Edits.between(old, present);
    }

    private TwoBooks books(int members) {
        return new TwoBooks(old, present, members, today);
    }

    BookDifference run() {
        Map<Topic, List<Pair>> pairs = books.pairs();
        Map<Change, Example> found = Examples.of(books, pairs, this::books, today);
        Replay replay = found.isEmpty() ? null : new Replay(old, present, edits);
        Counting count = new Counting(books, old, present, today);
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
                changed.add(new Changed(subject, count.of(subject, ways), examples));
            }
        });
        List<Vocabulary> both = List.of(old.vocabulary(), present.vocabulary());
        return new BookDifference(
                books.notCompared(), edits.all(), Topic.all(both).size(), changed);
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
