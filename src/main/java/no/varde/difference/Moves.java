package no.varde.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.difference.BookDifference.Changed;
import no.varde.difference.BookDifference.Way;
import no.varde.difference.TwoBooks.Pair;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What changes, judged, with the cases in which it does as a formula. */
final class Moves {

    private Moves() {}

    /** A move, and that it happens. */
    record Happening(Move move, Formula holds) {}

    /** Returns all moves, in the order in which they are told. */
    static List<Happening> of(
            List<Changed> changed, Map<Topic, List<Pair>> pairs, Vocabulary old, Vocabulary present, FormulaFactory f) {
        List<Happening> all = new ArrayList<>();
        for (Changed one : changed) {
            Map<Judged, List<Way>> judged = new LinkedHashMap<>();
            for (Way way : one.ways()) {
                Judged means = Judged.of(one.subject(), way.from(), way.to(), old, present);
                judged.computeIfAbsent(means, any -> new ArrayList<>()).add(way);
            }
            judged.forEach((means, ways) -> all.add(new Happening(
                    new Move(one.subject(), means.matter(), means.direction(), ways),
                    holds(Vocabulary.known(pairs, one.subject()), ways, f))));
        }
        all.sort(Comparator.comparing((Happening one) -> one.move().direction())
                .thenComparing(one -> one.move().matter())
                .thenComparing(one -> one.move().subject().role()));
        return all;
    }

    private static Formula holds(List<Pair> pairs, List<Way> ways, FormulaFactory f) {
        return f.or(pairs.stream()
                .filter(pair -> ways.stream()
                        .anyMatch(way ->
                                way.from().equals(pair.from()) && way.to().equals(pair.to())))
                .map(Pair::holds)
                .toList());
    }
}
