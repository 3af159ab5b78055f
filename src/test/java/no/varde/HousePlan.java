package no.varde;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The rooms as a picture: each room on the floor above the highest room that it imports, and an arrow to each room that
 * it imports and does not reach through another one.
 *
 * @param imports the rooms that each room imports
 * @param parts the packages of each room that has several
 */
record HousePlan(Map<String, Set<String>> imports, Map<String, Set<String>> parts) {

    private static final String BASE = "no.varde.";
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    static HousePlan of(ApplicationModules rooms, JavaClasses classes) {
        Map<String, Set<String>> imports = new TreeMap<>();
        Map<String, Set<String>> parts = new TreeMap<>();
        for (ApplicationModule room : rooms) {
            String name = room.getIdentifier().toString();
            Set<String> imported = imports.computeIfAbsent(name, any -> new TreeSet<>());
            room.getDirectDependencies(rooms)
                    .uniqueModules()
                    .forEach(other -> imported.add(other.getIdentifier().toString()));
        }
        for (JavaClass one : classes) {
            String[] names = one.getPackageName().replace(BASE, "").split("\\.", 2);
            if (names.length == 2) {
                parts.computeIfAbsent(names[0], any -> new TreeSet<>()).add(names[1]);
            }
        }
        return new HousePlan(imports, parts);
    }

    String drawn() {
        StringBuilder text = new StringBuilder(
                """
                # The rooms

                Drawn from the code by `RoomsTest`, which also holds every room to what it may import; `mvn verify -Dapprove` draws
                it anew. An arrow points to what is imported; what is reached through another room has no arrow of its own.

                ```mermaid
                flowchart BT
                """);
        floors().forEach((floor, rooms) -> text.append("  subgraph f%d[\" \"]\n    direction LR\n".formatted(floor))
                .append(rooms.stream().map("    %s\n"::formatted).reduce("", String::concat))
                .append("  end\n"));
        imports.forEach((room, imported) -> imported.stream()
                .filter(other -> imported.stream().noneMatch(between -> reaches(between, other)))
                .forEach(other -> text.append("  %s --> %s\n".formatted(room, other))));
        text.append("```\n\n| room | what it is for | imports |\n|---|---|---|\n");
        floors().values().forEach(rooms -> rooms.forEach(room -> text.append(row(room))));
        return text.toString();
    }

    private String row(String room) {
        Set<String> imported = imports.getOrDefault(room, Set.of());
        StringBuilder row = new StringBuilder("| `%s` | %s | %s |\n"
                .formatted(room, purpose(room), imported.isEmpty() ? "" : "`" + String.join("` `", imported) + "`"));
        parts.getOrDefault(room, Set.of())
                .forEach(part -> row.append(
                        "| `%s.%s` | %s | |\n".formatted(room, part, purpose(room + "/" + part.replace('.', '/')))));
        return row.toString();
    }

    /** Returns the rooms by floor, the lowest first. */
    private Map<Integer, List<String>> floors() {
        Map<Integer, List<String>> floors = new LinkedHashMap<>();
        imports.keySet().stream()
                .sorted(Comparator.comparing(this::floor).thenComparing(room -> room))
                .forEach(room -> floors.merge(floor(room), List.of(room), HousePlan::joined));
        return floors;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private int floor(String room) {
        return imports.get(room).stream()
                .mapToInt(other -> floor(other) + 1)
                .max()
                .orElse(0);
    }

    private boolean reaches(String from, String to) {
        return imports.get(from).stream().anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    /** Returns the first sentence that a room says of itself. */
    private static String purpose(String room) {
        Path info = Path.of("src/main/java/no/varde", room, "package-info.java");
        try {
            Matcher purpose = PURPOSE.matcher(Files.readString(info, UTF_8));
            if (!purpose.find()) {
                throw new IllegalStateException(info + " says no purpose");
            }
            String said = purpose.group(1)
                    .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                    .replaceAll("\\{@code (.*?)}", "`$1`")
                    .strip();
            return said.replaceFirst("(?s)(?<=\\.)\\s.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
