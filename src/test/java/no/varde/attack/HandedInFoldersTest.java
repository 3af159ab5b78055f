package no.varde.attack;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.OtherService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some hostile folders of each kind, handed in at the workshop: each is answered by a page, and nothing is left behind. */
class HandedInFoldersTest {

    private static final long SEED = 15;
    private static final int OF_EACH_KIND = 3;

    private static List<HostileFolder> folders() {
        return HostileFolders.all(SEED).collect(groupingBy(HostileFolder::kind)).values().stream()
                .flatMap(kind -> Stream.iterate(0, i -> i + 1)
                        .limit(OF_EACH_KIND)
                        .map(i -> kind.get(i * kind.size() / OF_EACH_KIND)))
                .toList();
    }

    @Test
    void a_hostile_folder_that_is_handed_in_is_answered_by_a_page(@TempDir Path work) throws Exception {
        Path desk = Files.createDirectories(work.resolve("desk"));
        try (OtherService service =
                OtherService.with(PlantedBook.kite().files(), work.resolve("served"), "--varde.workshop=" + desk)) {
            Browsing writer = service.browsing();
            List<HostileFolder> folders = folders();
            for (int i = 0; i < folders.size(); i++) {
                Path book = Files.createDirectories(work.resolve("sent/" + i + "/book"));
                folders.get(i).write(book);
                isAnswered(folders.get(i), writer, PackedFoldersTest.pack(book));
            }
            assertThat(writer.get("/").status()).isEqualTo(200);
            assertThat(below(desk)).isEmpty();
        }
    }

    private static void isAnswered(HostileFolder folder, Browsing writer, byte[] zip) throws InterruptedException {
        Shown begun = writer.handIn("sent.zip", zip);
        assertThat(begun.status()).as(folder.toString()).isEqualTo(303);
        Shown page = writer.get(begun.leadsTo());
        while (page.text().contains("every 2s")) {
            Thread.sleep(20);
            page = writer.get(begun.leadsTo());
        }
        assertThat(page.status()).as(folder.toString()).isEqualTo(200);
        assertThat(page.text())
                .as(folder.toString())
                .contains("</html>")
                .doesNotContain("urn:uuid", "Exception", "<script>alert", "\u001b", "\u202e");
    }

    private static Set<String> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.skip(1).map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
