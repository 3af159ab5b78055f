package no.varde.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.rulebook.MilderMeasures;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;

/** What rules say that the outcomes of measures rest on, beside levels and needs. */
final class OutcomeGrounds {

    private final Map<String, List<String>> heavier = new HashMap<>();
    private final Map<String, List<Conclusion>> grounds = new HashMap<>();

    /**
     * Gathers the grounds.
     *
     * @param concluded all that the rules of a book can conclude
     */
    OutcomeGrounds(Vocabulary vocabulary, Collection<Conclusion> concluded) {
        for (Measure measure : vocabulary.measures().values()) {
            for (Measure milder : MilderMeasures.of(vocabulary, measure)) {
                heavier.computeIfAbsent(milder.id(), any -> new ArrayList<>()).add(measure.id());
            }
        }
        for (Conclusion conclusion : concluded) {
            for (String measure : decided(conclusion)) {
                grounds.computeIfAbsent(measure, any -> new ArrayList<>()).add(conclusion);
            }
        }
    }

    /** Returns what is said of a measure itself, and of the milder ones that it waits for. */
    List<Conclusion> of(Measure measure) {
        return grounds.getOrDefault(measure.id(), List.of());
    }

    /** Returns the measures whose outcome rests on a conclusion, not by way of the level or a need. */
    private List<String> decided(Conclusion conclusion) {
        return conclusion.match(new Conclusion.Cases<>(
                finding -> List.of(),
                atLeast -> List.of(),
                level -> List.of(),
                duty -> List.of(),
                recommended -> List.of(recommended.measure()),
                considered -> List.of(considered.measure()),
                notEnough -> heavierThan(notEnough.measure()),
                unclear -> List.of(unclear.measure()),
                blocked -> withHeavier(blocked.measure()),
                outcome -> List.of(outcome.measure()),
                warning -> List.of(),
                review -> List.of(),
                planItem -> List.of(),
                due -> List.of()));
    }

    private List<String> heavierThan(String milder) {
        return heavier.getOrDefault(milder, List.of());
    }

    private List<String> withHeavier(String measure) {
        List<String> measures = new ArrayList<>(heavierThan(measure));
        measures.add(measure);
        return measures;
    }
}
