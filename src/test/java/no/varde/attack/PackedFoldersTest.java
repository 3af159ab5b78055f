package no.varde.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.Zipped;
import no.varde.document.Fault;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.PackedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each hostile folder, packed as a zip file: it is the same folder then, or refused, and nothing of it is written anywhere. */
class PackedFoldersTest {

    private static final long SEED = 15;
    private static final int MOST_FAULTS = 10_000;
    private static final int WIDEST = 900;
    private static final int MOST_BYTES = 32 << 20;

    @Test
    void a_hostile_folder_that_is_packed_is_the_same_folder_or_is_refused(@TempDir Path work) throws IOException {
        List<HostileFolder> folders = HostileFolders.all(SEED).toList();
        assertThat(folders).hasSizeGreaterThan(300);
        for (int i = 0; i < folders.size(); i++) {
            Path book = Files.createDirectories(work.resolve(i + "/book"));
            folders.get(i).write(book);
            byte[] zip = pack(book);
            Set<String> before = below(work.resolve("" + i));
            PackedFolder read = PackedFolder.read("sent.zip", zip);
            isAnAnswer(folders.get(i), read, BookFiles.in(book));
            assertThat(below(work.resolve("" + i))).isEqualTo(before);
        }
    }

    private static void isAnAnswer(HostileFolder folder, PackedFolder packed, BookFiles unpacked) {
        String what = folder.toString();
        assertThat(packed.refused()).as(what).hasSizeLessThan(MOST_FAULTS);
        assertThat(packed.refused().stream().map(fault -> fault.in("nb")))
                .as(what)
                .noneMatch(line -> line.length() > WIDEST || line.indexOf('\n') >= 0 || line.indexOf('\u001b') >= 0);
        assertThat(packed.byName().values().stream()
                        .mapToLong(content -> content.length)
                        .sum())
                .as(what)
                .isLessThanOrEqualTo(MOST_BYTES);
        if (packed.refused().isEmpty()) {
            assertThat(unpacked.refused()).as(what).isEmpty();
            if (!unpacked.byName().isEmpty()) {
                assertThat(packed.book().isAlike(unpacked)).as(what).isTrue();
            }
        } else if (!unpacked.refused().isEmpty()) {
            assertThat(files(packed.refused())).as(what).containsAll(files(unpacked.refused()));
        }
    }

    private static Set<String> files(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.place().file().replaceAll("/$", ""))
                .collect(Collectors.toSet());
    }

    /** Packs a folder as a program of Unix does that keeps links as they are. */
    static byte[] pack(Path book) throws IOException {
        Zipped zip = new Zipped();
        try (Stream<Path> all = Files.walk(book)) {
            for (Path path : all.skip(1).sorted().toList()) {
                String name = book.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    zip.add(name, Files.readSymbolicLink(path).toString()).mode(0120777);
                } else if (Files.isDirectory(path)) {
                    zip.add(name + "/", "").mode(0040755);
                } else if (Files.isRegularFile(path)) {
                    zip.add(name, Files.readAllBytes(path));
                } else {
                    zip.add(name, "").mode(0010644);
                }
            }
        }
        return zip.bytes();
    }

    private static Set<String> below(Path work) throws IOException {
        try (Stream<Path> paths = Files.walk(work)) {
            return paths.map(path -> path + " " + Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
