package no.varde.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Suggestion;
import org.jspecify.annotations.Nullable;

/** The arguments of a command: names, options with a value each, and flags without one. */
record Arguments(List<String> names, Map<String, String> options) {

    static Arguments of(List<String> written, List<String> known) {
        return of(written, known, List.of());
    }

    /** Reads arguments, of which some options are flags. */
    static Arguments of(List<String> written, List<String> known, List<String> flags) {
        List<String> names = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            String argument = written.get(i);
            if (!argument.startsWith("--")) {
                names.add(argument);
                continue;
            }
            String option = argument.substring(2);
            if (flags.contains(option)) {
                options.put(option, "");
                continue;
            }
            if (!known.contains(option)) {
                throw new WrongArguments("`" + argument + "` is not an option here." + Suggestion.near(option, known));
            }
            if (i + 1 == written.size()) {
                throw new WrongArguments("`" + argument + "` needs a value");
            }
            if (options.putIfAbsent(option, written.get(++i)) != null) {
                throw new WrongArguments("`" + argument + "` stands twice");
            }
        }
        return new Arguments(names, options);
    }

    /** Returns whether an option or a flag is given. */
    boolean has(String name) {
        return options.containsKey(name);
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }

    String option(String name, List<String> allowed) {
        String value = options.getOrDefault(name, allowed.get(0));
        if (!allowed.contains(value)) {
            throw new WrongArguments("`" + value + "` is not one of " + String.join(", ", allowed) + "."
                    + Suggestion.near(value, allowed));
        }
        return value;
    }

    /** Returns the path that a user wrote. */
    static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new WrongArguments("`" + written + "` cannot be a path");
        }
    }

    /** Returns the only name, or null where there is none. */
    @Nullable
    String onlyName() {
        if (names.size() > 1) {
            throw new WrongArguments("`" + names.get(1) + "` is one name too many");
        }
        return names.isEmpty() ? null : names.get(0);
    }
}
