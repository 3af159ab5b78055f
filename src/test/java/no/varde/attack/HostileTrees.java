package no.varde.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.varde.attack.HostileFolder.Base;
import no.varde.attack.HostileFolder.Change;

/** Folders in which there lies what is no file: links, pipes, folders; or from which something is missing. */
final class HostileTrees {

    private static final String KIND = "trees";
    private static final List<String> PLACES = List.of(
            "principles.yaml",
            "vocabulary/more.yaml",
            "measures/x.dslr",
            "limits/x.dslr",
            "duties/x.dslr",
            "findings/x.dslr");

    private HostileTrees() {}

    static Stream<HostileFolder> all() {
        return Stream.of(noFiles(), missing(), strange()).flatMap(all -> all);
    }

    private static Stream<HostileFolder> noFiles() {
        return PLACES.stream()
                .flatMap(place -> Stream.of(
                        refused(place, "a link to a file", link("/etc/passwd")),
                        refused(place, "a link to nothing", link("nowhere")),
                        refused(place, "a link to itself", book -> link(book.getFileName()
                                        .toString())
                                .in(book)),
                        refused(place, "a link to what never ends", link("/dev/zero")),
                        refused(place, "a folder", Files::createDirectory),
                        refused(place, "a pipe", HostileTrees::pipe)));
    }

    private static HostileFolder refused(String place, String what, Change atPlace) {
        return HostileFolder.refused(KIND, place + " is " + what, place, book -> atPlace.in(book.resolve(place)));
    }

    private static Change link(String target) {
        return place -> Files.createSymbolicLink(place, Path.of(target));
    }

    private static void pipe(Path place) throws IOException {
        try {
            if (new ProcessBuilder("mkfifo", place.toString()).start().waitFor() != 0) {
                Files.createDirectory(place); // where there are no pipes
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Stream<HostileFolder> missing() {
        Stream<HostileFolder> files = Stream.of(
                        "vocabulary/book.yaml", "vocabulary/questions.yaml", "vocabulary/rest.yaml", "findings/f.dslr")
                .map(file ->
                        HostileFolder.refused(KIND, "without " + file, "", book -> Files.delete(book.resolve(file))));
        Stream<HostileFolder> layers = Stream.of("levels/n.dslr", "duties/d.dslr", "measures/m.dslr", "limits/g.dslr")
                .map(file -> HostileFolder.answered(KIND, "without " + file, book -> Files.delete(book.resolve(file))));
        Stream<HostileFolder> links = Stream.of("vocabulary", "limits", "measures", "findings")
                .map(folder -> HostileFolder.refused(KIND, folder + " is a link to a folder", folder, book -> {
                    Files.move(book.resolve(folder), book.resolve("../elsewhere-" + folder));
                    Files.createSymbolicLink(book.resolve(folder), Path.of("../elsewhere-" + folder));
                }));
        return Stream.of(files, layers, links).flatMap(all -> all);
    }

    private static Stream<HostileFolder> strange() {
        return Stream.of(
                HostileFolder.refused(
                        KIND, "a name with an escape", "", HostileFolder.file("measures/\u001b[31mred.dslr", "x")),
                HostileFolder.refused(
                        KIND,
                        "a name with a line end",
                        "",
                        HostileFolder.file("measures/x\nvocabulary:1:1: all is well.dslr", "x")),
                HostileFolder.refused(
                        KIND, "a name from right to left", "", HostileFolder.file("measures/\u202erlsd.dslr", "x")),
                HostileFolder.answered(
                        KIND, "a name with markup", HostileFolder.file("measures/<script>.dslr", "// x\n")),
                HostileFolder.answered(
                        KIND, "a name of 240 letters", HostileFolder.file("measures/" + "x".repeat(240) + ".dslr", "")),
                HostileFolder.answered(KIND, "another case", HostileFolder.file("measures/X.DSLR", "x")),
                HostileFolder.answered(KIND, "300 folders deep", book -> {
                    Path deep = book.resolve("measures/" + "d/".repeat(300));
                    Files.createDirectories(deep);
                    Files.writeString(deep.resolve("x.dslr"), "x");
                }),
                HostileFolder.answered(KIND, "3,000 empty files", book -> {
                    for (int i = 0; i < 3000; i++) {
                        Files.createFile(book.resolve("measures/x" + i + ".dslr"));
                    }
                }),
                HostileFolder.refused(KIND, "3,000 wrong files", "", book -> {
                    for (int i = 0; i < 3000; i++) {
                        Files.writeString(book.resolve("measures/x" + i + ".dslr"), "rule");
                    }
                }),
                HostileFolder.answered(KIND, "another book inside", book -> new HostileFolder(
                                KIND, "", Base.BOAT, HostileFolder.Expected.GOOD, "", inner -> {})
                        .write(book.resolve("measures/boat"))));
    }
}
