package no.varde.policy;

import java.util.HashMap;
import java.util.Map;
import no.varde.difference.Effect;
import no.varde.difference.Group;
import no.varde.difference.Loss;
import org.jspecify.annotations.Nullable;

/** What each loss follows from that is proved to happen in no case but where something else does. */
final class Causes {

    private final Map<String, Group> byLoss = new HashMap<>();

    Causes(Effect effect) {
        effect.advice().groups().forEach(group -> group.lossesUnder().forEach(move -> byLoss.put(move.name(), group)));
    }

    /** Returns what a loss follows from, with all that does; null where it stands by itself. */
    @Nullable
    Group of(Loss loss) {
        return byLoss.get(loss.name());
    }

    /** Says whether a loss follows from what is called by a name. */
    boolean follows(String loss, String cause) {
        Group group = byLoss.get(loss);
        return group != null && group.root().name().equals(cause);
    }
}
