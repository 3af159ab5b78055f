package no.varde.rulebook;

import java.util.List;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;

/** The milder measures that stand before a heavier one. */
public final class MilderMeasures {

    private MilderMeasures() {}

    /** Returns the direct milder measures that are listed for the same person as the measure. */
    public static List<Measure> of(Vocabulary vocabulary, Measure measure) {
        return measure.milder().stream()
                .map(id -> Vocabulary.known(vocabulary.measures(), id))
                .filter(milder ->
                        milder.concerns().listedWith() == measure.concerns().listedWith())
                .toList();
    }
}
