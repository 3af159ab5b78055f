package no.varde.libraries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares what the jar is made of with a list of advisories: exit 0 when none concerns it, 1 when some do, and 2 when
 * nothing is known since there is no list.
 */
final class CompareWithAdvisories {

    private CompareWithAdvisories() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(compare(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    static int compare(Path bill, Path folder) throws IOException {
        Advisories advisories = Files.isDirectory(folder) ? Advisories.in(folder) : new Advisories(List.of());
        if (advisories.all().isEmpty()) {
            System.out.println("nothing is known: there is no advisory in `" + folder + "`");
            return 2;
        }
        List<Library> libraries = Bill.read(Files.readAllBytes(bill)).libraries();
        List<Advisories.Hit> hits = advisories.of(libraries);
        hits.forEach(System.out::println);
        System.out.println("%d libraries, %d advisories, %d that concern them"
                .formatted(libraries.size(), advisories.all().size(), hits.size()));
        return hits.isEmpty() ? 0 : 1;
    }
}
