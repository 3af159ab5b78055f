package no.varde.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.varde.difference.Moves.Happening;
import no.varde.logic.Cases;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Literal;

/** What changes today, and on each later day on which a law begins or is no longer in force. */
final class Turns {

    private Turns() {}

    /** Returns the moves that happen in some case of a day: today's, and those of each later day on which a law turns. */
    static Map<LocalDate, List<Move>> of(TwoBooks books, Cases cases, List<Happening> moves, LocalDate today) {
        Map<LocalDate, List<Move>> byDay = new LinkedHashMap<>();
        for (LocalDate day : days(books.vocabularies(), today)) {
            Literal onDay = books.on(day);
            List<Move> happening = new ArrayList<>();
            for (Happening one : moves) {
                if (isShown(books, one.move(), onDay) || cases.isPossible(List.of(one.holds(), onDay))) {
                    happening.add(one.move());
                }
            }
            byDay.put(day, List.copyOf(happening));
        }
        return byDay;
    }

    /** Says whether one of the examples is of such a day: then nothing has to be searched for. */
    private static boolean isShown(TwoBooks books, Move move, Literal onDay) {
        return move.ways().stream()
                .anyMatch(way -> books.on(way.example().asOf()).equals(onDay));
    }

    private static TreeSet<LocalDate> days(List<Vocabulary> vocabularies, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (Law law : vocabulary.laws().values()) {
                LocalDate from = law.from();
                LocalDate until = law.until();
                if (from != null && from.isAfter(today)) {
                    days.add(from);
                }
                if (until != null && !until.isBefore(today)) {
                    days.add(until.plusDays(1));
                }
            }
        }
        days.add(today);
        return days;
    }
}
