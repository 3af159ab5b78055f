package no.varde.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.attack.HostileFolder.Base;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Values of another kind than is asked for, missing keys and keys too many, where chance says. */
final class HostileTypes {

    private static final int EACH = 60;
    private static final List<String> KITE =
            List.of("vocabulary/book.yaml", "vocabulary/questions.yaml", "vocabulary/rest.yaml");
    private static final List<String> BOAT = List.of(
            "vocabulary/book.yaml", "vocabulary/questions.yaml", "vocabulary/measures.yaml", "vocabulary/mishaps.yaml");
    private static final List<Object> WRONG = Arrays.asList(
            null,
            7,
            -1,
            true,
            "",
            "x",
            "x".repeat(3000),
            List.of(),
            List.of(List.of(List.of())),
            List.of("x", "x"),
            Map.of(),
            Map.of("x", "y"),
            Map.of("nb", Map.of("nb", "x")));

    private HostileTypes() {}

    static Stream<HostileFolder> all(Random chance) {
        return IntStream.range(0, 2 * EACH).mapToObj(i -> one(i % 2 == 0 ? Base.KITE : Base.BOAT, chance.nextLong()));
    }

    private static HostileFolder one(Base base, long seed) {
        List<String> files = base == Base.KITE ? KITE : BOAT;
        String file = files.get(Math.floorMod(seed, files.size()));
        return HostileFolder.answered("types", file + " with " + seed, book -> change(book.resolve(file), seed))
                .of(base);
    }

    private static void change(Path file, long seed) throws java.io.IOException {
        Random chance = new Random(seed);
        Object content = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        List<Runnable> changes = new ArrayList<>();
        collect(content, changes, chance);
        changes.get(chance.nextInt(changes.size())).run();
        Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(content));
    }

    /** Gathers what can be done to each value within a value. */
    @SuppressWarnings("unchecked")
    private static void collect(Object value, List<Runnable> changes, Random chance) {
        Object wrong = WRONG.get(chance.nextInt(WRONG.size()));
        if (value instanceof Map<?, ?> read) {
            Map<Object, Object> map = (Map<Object, Object>) read;
            for (Object key : new ArrayList<>(map.keySet())) {
                changes.add(() -> map.put(key, wrong));
                changes.add(() -> map.remove(key));
                changes.add(() -> map.put(key + "x", wrong));
                collect(map.get(key), changes, chance);
            }
        } else if (value instanceof List<?> read) {
            List<Object> list = (List<Object>) read;
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                changes.add(() -> list.set(at, wrong));
                changes.add(() -> list.add(copy(list.get(at))));
                collect(list.get(at), changes, chance);
            }
        }
    }

    private static Object copy(Object value) {
        return value instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : value;
    }
}
