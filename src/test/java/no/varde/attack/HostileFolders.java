package no.varde.attack;

import java.util.Random;
import java.util.stream.Stream;

/** All hostile folders. Those that chance makes are the same for the same seed. */
final class HostileFolders {

    private static final String SEED = "attack.seed";

    private HostileFolders() {}

    /** Returns the seed that is asked for by {@code -Dattack.seed}, or one that is told and not twice the same. */
    static long seed() {
        long seed = Long.getLong(SEED, System.nanoTime());
        System.out.println("hostile folders by -D" + SEED + "=" + seed);
        return seed;
    }

    static Stream<HostileFolder> all(long seed) {
        Random chance = new Random(seed);
        return Stream.of(
                        HostileIds.all(),
                        HostileTrees.all(),
                        HostileYaml.all(chance),
                        HostileRuleFiles.all(chance),
                        HostileLetters.all(),
                        HostileNumbers.all(),
                        HostileTypes.all(chance),
                        HostileChains.all())
                .flatMap(all -> all);
    }
}
