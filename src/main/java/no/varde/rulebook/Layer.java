package no.varde.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.vocabulary.Conclusion;

/** A folder of rules. Layers follow each other; a rule reads what earlier layers found. */
public enum Layer {
    FINDINGS("findings", Set.of(Conclusion.Finding.class)),
    LEVELS("levels", Set.of(Conclusion.AtLeast.class)),
    DUTIES("duties", Set.of(Conclusion.Duty.class)),
    MEASURES(
            "measures",
            Set.of(
                    Conclusion.Recommended.class,
                    Conclusion.Considered.class,
                    Conclusion.NotEnough.class,
                    Conclusion.Unclear.class)),
    LIMITS("limits", Set.of(Conclusion.Blocked.class)),
    /** Made by the book itself, between the limits and the warnings: what became of each measure. */
    OUTCOMES("", Set.of()),
    WARNINGS("warnings", Set.of(Conclusion.Warning.class, Conclusion.Duty.class)),
    PLAN("plan", Set.of(Conclusion.PlanItem.class, Conclusion.Review.class));

    private final String folder;
    private final Set<Class<? extends Conclusion>> conclusions;

    Layer(String folder, Set<Class<? extends Conclusion>> conclusions) {
        this.folder = folder;
        this.conclusions = conclusions;
    }

    public String folder() {
        return folder;
    }

    boolean concludes(Conclusion conclusion) {
        return conclusions.contains(conclusion.getClass());
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
