package no.varde.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.assessment.Assessment;
import no.varde.logic.BookDifference.Changed;
import no.varde.logic.BookDifference.Way;
import no.varde.logic.TwoBooks.Pair;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Literal;

/** Finds what two books say differently. */
final class DifferenceSearch {

    /** After so long no search for the very fewest answers is begun any more; what was found already is told. */
    private static final long NANOS_FOR_FEWEST = 200_000_000;

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
        Map<Subject, List<Pair>> pairs = books.pairs();
        List<Literal> wanted = new ArrayList<>();
        pairs.values().forEach(ways -> ways.forEach(pair -> wanted.add(pair.holds())));
        Map<Pair, Fewest.Found> found = wanted.isEmpty() ? Map.of() : found(pairs, books.search(wanted, today));
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
                books.notCompared(), edits.all(), Subject.all(both).size(), changed);
    }

    private static Map<Pair, Fewest.Found> found(Map<Subject, List<Pair>> pairs, Fewest search) {
        Map<Pair, Fewest.Found> found = new LinkedHashMap<>();
        for (List<Pair> ways : pairs.values()) {
            search.all(ways.stream().map(Pair::holds).toList())
                    .forEach((number, few) -> found.put(ways.get(number), few));
        }
        long until = System.nanoTime() + NANOS_FOR_FEWEST;
        found.replaceAll(
                (pair, few) -> few.fewest() || System.nanoTime() - until > 0 ? few : search.fewest(pair.holds(), few));
        return found;
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
