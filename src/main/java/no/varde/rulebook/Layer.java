package no.varde.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.vocabulary.Conclusion;

/** A folder of rules. Layers follow each other; a rule reads what earlier layers found. */
public enum Layer {
    FINDINGS("findings"),
    LEVELS("levels"),
    DUTIES("duties"),
    MEASURES("measures"),
    LIMITS("limits"),
    /** Made by the book itself, between the limits and the warnings: what became of each measure. */
    OUTCOMES(""),
    WARNINGS("warnings"),
    TIMES("times"),
    PLAN("plan");

    private final String folder;

    Layer(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }

    boolean concludes(Conclusion conclusion) {
        return concluding(conclusion).contains(this);
    }

    /** Returns the layers whose rules may conclude something; none where the book alone concludes it. */
    private static Set<Layer> concluding(Conclusion conclusion) {
        return conclusion.match(new Conclusion.Cases<>(
                finding -> Set.of(FINDINGS),
                atLeast -> Set.of(LEVELS),
                level -> Set.of(),
                duty -> Set.of(DUTIES, WARNINGS),
                recommended -> Set.of(MEASURES),
                considered -> Set.of(MEASURES),
                notEnough -> Set.of(MEASURES),
                unclear -> Set.of(MEASURES),
                blocked -> Set.of(LIMITS),
                outcome -> Set.of(),
                warning -> Set.of(WARNINGS),
                review -> Set.of(PLAN),
                planItem -> Set.of(PLAN),
                due -> Set.of(TIMES)));
    }

    static Optional<Layer> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(layer -> !layer.folder.isEmpty() && layer.folder.equals(folder))
                .findFirst();
    }

    static List<String> folders() {
        return Arrays.stream(values())
                .map(Layer::folder)
                .filter(folder -> !folder.isEmpty())
                .toList();
    }
}
