package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.varde.PlantedBook;
import no.varde.Zipped;
import no.varde.page.Browsing.Shown;
import no.varde.policy.KiteDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes rules chooses a draft or hands one in, reads the report, and sees each case under both books. */
class WorkshopTest {

    private static final Pattern EXAMPLE = Pattern.compile("href=\"(/verksted/[0-9a-f]{32}/eksempel/\\d+)\"");
    private static final Pattern REPORT_ID = Pattern.compile("<code>([0-9a-f]{64})</code>");

    @SuppressWarnings("NullAway.Init")
    private static OtherService service;

    @SuppressWarnings("NullAway.Init")
    private static Path desk;

    static PlantedBook milder() {
        return KiteDraft.book()
                .plant(
                        "measures/m.dslr",
                        "  det blåser frisk bris\nthen\n  anbefal hansker",
                        "  det blåser kuling\nthen\n  anbefal hansker");
    }

    static OtherService start(Path folder) throws IOException {
        Path desk = Files.createDirectories(folder.resolve("desk"));
        KiteDraft kites = new KiteDraft(desk);
        kites.writeCases(KiteDraft.book());
        kites.write("mildere", milder());
        kites.write("likt/rules", KiteDraft.book());
        kites.write("feil", KiteDraft.book().plant("measures/m.dslr", "anbefal hansker", "anbefal hanske"));
        Files.createDirectories(desk.resolve("tom"));
        Files.createSymbolicLink(desk.resolve("lenke"), desk.resolve("mildere"));
        return OtherService.with(KiteDraft.book().files(), folder.resolve("served"), "--varde.workshop=" + desk);
    }

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        service = start(folder);
        desk = folder.resolve("desk");
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private static Browsing writer() {
        return service.browsing();
    }

    private static List<String> paths() throws IOException {
        try (Stream<Path> all = Files.walk(desk)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    /** Reads the page of a trial when it is over. */
    private static Shown over(Browsing writer, Shown begun) throws InterruptedException {
        assertThat(begun.status()).as(begun.text()).isEqualTo(303);
        assertThat(begun.leadsTo()).matches("/verksted/[0-9a-f]{32}");
        Shown page = writer.get(begun.leadsTo());
        while (page.text().contains("every 2s")) {
            Thread.sleep(50);
            page = writer.get(begun.leadsTo());
        }
        return page;
    }

    private static Shown tried(Browsing writer, String draft) throws InterruptedException {
        return over(writer, writer.post("/verksted", "utkast", draft));
    }

    @Test
    void the_drafts_are_the_folders_with_a_book_and_nothing_that_a_link_leads_to() {
        assertThat(writer().get("/verksted").text())
                .contains("Verksted for regler", "value=\"mildere\"", "value=\"likt\"", "value=\"feil\"")
                .doesNotContain("value=\"tom\"", "value=\"fixtures\"", "value=\"lenke\"");
    }

    @ParameterizedTest
    @CsvSource({"nb, Stanses. Mildere, Tap", "en, Stopped. Milder, Losses", "nn, Stansa. Mildare, Tap"})
    void the_report_is_told_in_the_language_of_the_page(String language, String headline, String heading)
            throws InterruptedException {
        Browsing writer = writer();
        writer.post("/sprak", "tag", language, "page", "/");
        String text = tried(writer, "mildere").text();
        if (language.equals("nn")) { // the book about kites is in two languages
            assertThat(text).contains("Stanses. Mildere");
        } else {
            assertThat(text).contains(headline, heading, "outcome main gloves");
        }
    }

    @Test
    void each_case_of_the_report_is_seen_under_both_books() throws InterruptedException {
        Browsing writer = writer();
        String report = tried(writer, "mildere").text();
        TreeSet<String> examples = new TreeSet<>();
        EXAMPLE.matcher(report).results().map(found -> found.group(1)).forEach(examples::add);
        assertThat(examples).isNotEmpty();
        List<String> pages = new ArrayList<>();
        for (String example : examples) {
            Shown page = writer.get(example);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("Boken som er i bruk", "Boken i utkastet", "Svarene, per");
            pages.add(page.text());
        }
        assertThat(pages).anyMatch(page -> page.contains("Hansker: anbefalt") && page.contains("– "));
    }

    @Test
    void every_loss_of_something_leads_to_a_case_that_shows_it() throws InterruptedException {
        String report = tried(writer(), "mildere").text();
        List<String> losses = Pattern.compile("(?s)<li class=\"stops\">.*?</li>")
                .matcher(report)
                .results()
                .map(MatchResult::group)
                .filter(line -> line.contains("`outcome "))
                .toList();
        assertThat(losses).isNotEmpty().allMatch(line -> EXAMPLE.matcher(line).find());
    }

    @Test
    void a_zip_file_gets_the_report_of_its_folder() throws Exception {
        Browsing writer = writer();
        String chosen = id(tried(writer, "mildere"));
        List<String> before = paths();
        Map<String, byte[]> files = new TreeMap<>();
        milder().files().byName().forEach((name, content) -> files.put("mitt utkast/rules/" + name, content));
        Path cases = desk.resolve("fixtures");
        try (Stream<Path> all = Files.walk(cases)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put("mitt utkast/fixtures/" + cases.relativize(file), Files.readAllBytes(file));
            }
        }
        assertThat(id(over(writer, writer.handIn("utkast.zip", Zipped.of(files)))))
                .isEqualTo(chosen);
        assertThat(paths()).isEqualTo(before);
    }

    private static String id(Shown report) {
        return REPORT_ID
                .matcher(report.text())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.text()));
    }

    @Test
    void the_faults_of_a_draft_are_told_with_file_line_and_column() throws InterruptedException {
        assertThat(tried(writer(), "feil").text())
                .contains("Utkastet har én feil")
                .containsPattern("measures/m\\.dslr:\\d+:\\d+: ");
    }

    @Test
    void a_zip_file_that_leads_out_is_told_and_nothing_is_written() throws Exception {
        List<String> before = paths();
        Zipped zip = new Zipped();
        KiteDraft.book().files().byName().forEach(zip::add);
        zip.add("../../escaped.yaml", "x");
        zip.add("/escaped.yaml", "x");
        zip.add("measures/<b>.dslr", "x").mode(0120777);
        Browsing writer = writer();
        assertThat(over(writer, writer.handIn("../../a<b>.zip", zip.bytes())).text())
                .contains("Utkastet har 3 feil", "../../escaped.yaml:1:1: navnet fører ut av mappen", "&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(paths()).isEqualTo(before);
        assertThat(over(writer, writer.handIn("x.zip", "no zip".getBytes(StandardCharsets.UTF_8)))
                        .text())
                .contains("x.zip:1:1: dette er ikke en zip-fil");
        assertThat(paths()).isEqualTo(before);
    }

    @Test
    void a_zip_file_of_many_megabytes_is_read_and_a_larger_one_is_told_so() throws Exception {
        Browsing writer = writer();
        Zipped zip = new Zipped();
        KiteDraft.book().files().byName().forEach(zip::add);
        for (int i = 0; i < 14; i++) {
            zip.add("document-" + i + ".md", new byte[512 << 10]).method(0); // as it is
        }
        assertThat(zip.bytes()).hasSizeBetween(7 << 20, 8 << 20);
        assertThat(over(writer, writer.handIn("stor.zip", zip.bytes())).text()).contains("Slippes gjennom.");
        Map.of((8 << 20) + 1, "8,1", (9 << 20) + 1, "9,1", 20 << 20, "20,1").forEach((size, megabytes) -> {
            Shown refused = writer.handIn("large.zip", new byte[size]);
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.text()).contains("Zip-filen er " + megabytes + " megabyte. Her tas det imot høyst 8.");
        });
    }

    @Test
    void who_chooses_nothing_or_what_is_not_there_is_told_so() {
        for (String name : List.of("", "..", "lenke", "../served", "mildere/..", "tom")) {
            Shown refused = writer().post("/verksted", "utkast", name);
            assertThat(refused.status()).as(name).isEqualTo(422);
            assertThat(refused.text()).contains("Velg et utkast i listen");
        }
    }

    @Test
    void the_report_and_the_draft_are_taken_along_as_the_same_bytes_each_time() throws Exception {
        Browsing writer = writer();
        Shown begun = writer.post("/verksted", "utkast", "mildere");
        over(writer, begun);
        byte[] one = bytes(begun.leadsTo());
        assertThat(bytes(begun.leadsTo())).isEqualTo(one);
        Shown again = writer.post("/verksted", "utkast", "mildere");
        over(writer, again);
        assertThat(bytes(again.leadsTo())).isEqualTo(one);
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(one))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files).containsKeys("rapport/gate.nb.html", "rapport/gate.en.json", "rapport/losses.yaml");
        milder().files().byName().forEach((name, content) -> assertThat(files)
                .containsEntry("utkast/" + name, content));
    }

    private static byte[] bytes(String run) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + run + "/rapport.zip"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    @Test
    void a_trial_is_found_by_its_id_alone_and_not_before_there_is_one() {
        String nobody = "/verksted/" + "0".repeat(32);
        for (String page : List.of(nobody, nobody + "/eksempel/1", nobody + "/rapport.zip", "/verksted/1")) {
            assertThat(writer().get(page).status()).as(page).isEqualTo(404);
        }
        assertThat(writer().post(nobody + "/stopp").status()).isEqualTo(404);
    }

    @Test
    void a_page_of_somebody_else_starts_nothing() {
        Shown refused = writer().postRaw(
                        "/verksted",
                        HttpRequest.BodyPublishers.ofString("utkast=mildere"),
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void a_program_that_waits_sees_how_far_it_is_until_the_page_is_another() throws InterruptedException {
        Browsing writer = writer();
        Shown begun = writer.post("/verksted", "utkast", "likt");
        Shown live = writer.get(begun.leadsTo(), "HX-Request", "true");
        assertThat(live.text()).doesNotContain("<html");
        assertThat(over(writer, begun).text()).contains("Slippes gjennom.");
        assertThat(writer.get(begun.leadsTo(), "HX-Request", "true").header("HX-Refresh"))
                .isEqualTo("true");
    }
}
