package no.varde.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.varde.PlantedBook;
import no.varde.Zipped;
import no.varde.document.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A book comes as a zip file as it comes as a folder; whatever a zip file can say beyond that is refused. */
class PackedFolderTest {

    private static final Map<String, byte[]> KITE = PlantedBook.kite().files().byName();

    private static PackedFolder read(byte[] zip) {
        return PackedFolder.read("utkast.zip", zip);
    }

    private static List<String> faults(Zipped zip) {
        return read(zip.bytes()).refused().stream().map(fault -> fault.in("en")).toList();
    }

    private static Zipped kite() {
        Zipped zip = new Zipped();
        KITE.forEach(zip::add);
        return zip;
    }

    private static Map<String, byte[]> in(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        KITE.forEach((name, content) -> files.put(folder + name, content));
        return files;
    }

    private static void isTheKite(PackedFolder folder) {
        assertThat(folder.refused()).isEmpty();
        assertThat(folder.book().isAlike(PlantedBook.kite().files())).isTrue();
        assertThat(RuleBook.read(folder.book()).rules()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kite/", "my draft/rules/", "a/b/c/"})
    void a_book_is_found_wherever_it_lies(String folder) {
        isTheKite(read(Zipped.of(in(folder))));
    }

    @Test
    void what_a_common_program_packs_is_read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("rules/"));
            for (var file : in("rules/").entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey())); // its sizes stand behind it
                zip.write(file.getValue());
            }
            zip.setComment("a remark at the end");
        }
        isTheKite(read(out.toByteArray()));
    }

    @Test
    void the_cases_beside_a_book_are_told_apart_from_it() {
        Map<String, byte[]> files = in("draft/rules/");
        files.put("draft/fixtures/rules/all.yaml", "TI-01: {}".getBytes(UTF_8));
        PackedFolder folder = read(Zipped.of(files));
        isTheKite(folder);
        assertThat(folder.cases()).containsOnlyKeys("rules/all.yaml");
    }

    @Test
    void what_systems_lay_beside_files_is_left_out_with_a_word() {
        Zipped zip = new Zipped();
        in("kite/").forEach(zip::add);
        List<String> systems = List.of(
                "__MACOSX/kite/._principles.yaml",
                "kite/.DS_Store",
                "kite/measures/Thumbs.db",
                "kite/desktop.ini",
                "kite/measures/._m.dslr",
                "kite/measures/~$m.dslr",
                "kite/measures/.~lock.m.dslr#");
        systems.forEach(name -> zip.add(name, "\0"));
        PackedFolder folder = read(zip.bytes());
        isTheKite(folder);
        assertThat(folder.leftOut()).isEqualTo(systems);
    }

    @Test
    void a_text_that_is_called_like_a_lock_file_does_not_drop_out_without_a_word() {
        Zipped zip = kite();
        zip.add("measures/~$m.dslr", "// x\n");
        assertThat(read(zip.bytes()).refused())
                .extracting(Fault::toString)
                .containsExactly(
                        "measures/~$m.dslr:1:1: this is called like a lock file of Word, so it is not read. Maybe it"
                                + " should be called `m.dslr`");
    }

    @Test
    void hidden_files_and_documents_are_no_part_of_it() {
        Zipped zip = new Zipped();
        in("kite/").forEach(zip::add);
        zip.add("kite/.git/config", "x");
        zip.add("README.md", "x");
        zip.add("kite/measures.md", "x");
        isTheKite(read(zip.bytes()));
    }

    @Test
    void names_are_read_as_they_were_meant_whatever_system_wrote_them() {
        Zipped zip = kite();
        String apart = Normalizer.normalize("measures/på.dslr", Normalizer.Form.NFD);
        zip.add(apart, "// x\n"); // macOS
        zip.add("x", "// x\n").named("measures/øl.dslr".getBytes(Charset.forName("IBM850"))); // Windows
        assertThat(read(zip.bytes()).book().byName()).containsKeys("measures/på.dslr", "measures/øl.dslr");
    }

    static Stream<Arguments> names() {
        String leadsOut =
                "the name leads out of the folder; a name in a zip file has neither `:`, `..`, an empty part nor a"
                        + " `/` at the start";
        String backslash = "the name has a `\\` where a `/` belongs. Maybe pack the folder anew with the program of the"
                + " machine itself.";
        return Stream.of(
                Arguments.of("../x.dslr", leadsOut),
                Arguments.of("measures/../../x.dslr", leadsOut),
                Arguments.of("/etc/x.dslr", leadsOut),
                Arguments.of("//host/x.dslr", leadsOut),
                Arguments.of("./x.dslr", leadsOut),
                Arguments.of("measures//x.dslr", leadsOut),
                Arguments.of("C:/x.dslr", leadsOut),
                Arguments.of("C:x.dslr", leadsOut),
                Arguments.of("measures/x.dslr:stream", leadsOut),
                Arguments.of("measures/ /x.dslr", leadsOut),
                Arguments.of("", leadsOut),
                Arguments.of("/", leadsOut),
                Arguments.of("measures\\x.dslr", backslash),
                Arguments.of("..\\..\\x.dslr", backslash),
                Arguments.of("measures/x\0.dslr", "the name has a character that nobody sees"),
                Arguments.of("measures/\u202erlsd.dslr", "the name has a character that nobody sees"),
                Arguments.of("measures/x\n.dslr", "the name has a character that nobody sees"),
                Arguments.of(
                        "d/".repeat(20) + "x.dslr",
                        "the name is longer than 400 characters, or lies more than 20 folders deep"),
                Arguments.of(
                        "x".repeat(401), "the name is longer than 400 characters, or lies more than 20 folders deep"),
                Arguments.of(
                        "measures/more.zip",
                        "this is packed once more, and what is in it is not read. Maybe pack the folder itself."),
                Arguments.of(
                        "measures/.hidden.dslr",
                        "this is hidden, so it is not read. Maybe it should be called `hidden.dslr`"),
                Arguments.of("measures/x.dslr/", "this is a folder, where a file should stand"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_that_is_none_of_a_file_in_the_folder_is_refused(String name, String fault) {
        Zipped zip = kite();
        zip.add(name, "");
        assertThat(faults(zip)).anyMatch(said -> said.endsWith(":1:1: " + fault));
        assertThat(read(zip.bytes()).book().refused()).isNotEmpty();
    }

    static Stream<Arguments> alike() {
        return Stream.of(
                Arguments.of("measures/m.dslr"),
                Arguments.of("measures/M.DSLR"),
                Arguments.of("MEASURES/other.dslr"),
                Arguments.of("measures/m.dslr/other.dslr"),
                Arguments.of("measures"),
                Arguments.of("measures/\uFF4D.dslr"));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void a_name_that_is_another_one_on_some_system_is_refused(String name) {
        Zipped zip = kite();
        zip.add(name, "");
        assertThat(faults(zip)).hasSize(1).allMatch(said -> said.contains("has the same name where"));
    }

    @Test
    void letters_taken_apart_make_no_other_name() {
        Zipped zip = kite();
        zip.add("measures/på.dslr", "");
        zip.add(Normalizer.normalize("measures/på.dslr", Normalizer.Form.NFD), "");
        assertThat(faults(zip)).hasSize(1).allMatch(said -> said.contains("has the same name where"));
    }

    @Test
    void what_is_no_plain_file_is_refused() {
        Zipped zip = kite();
        zip.add("measures/link.dslr", "/etc/passwd").mode(0120777);
        zip.add("limits2/", "").mode(0120777);
        zip.add("measures/pipe.dslr", "").mode(0010644);
        zip.add("measures/device.dslr", "").mode(0020644);
        zip.add("measures/folder.dslr", "").mode(0040755);
        zip.add("more/", "a folder with something in it").mode(0040755);
        assertThat(faults(zip))
                .containsExactly(
                        "measures/link.dslr:1:1: this is a link; the folder of a book may be one, what lies in it may not",
                        "limits2/:1:1: this is a link; the folder of a book may be one, what lies in it may not",
                        "measures/pipe.dslr:1:1: this is neither a file nor a folder",
                        "measures/device.dslr:1:1: this is neither a file nor a folder",
                        "measures/folder.dslr:1:1: this is neither a file nor a folder",
                        "more/:1:1: what lies here is not what the list of the zip file says. Maybe pack the folder anew.");
    }

    @Test
    void what_cannot_be_opened_is_refused() {
        Zipped zip = kite();
        zip.add("measures/locked.dslr", "x").flags(1);
        zip.add("measures/lzma.dslr", "x").method(14);
        assertThat(faults(zip))
                .containsExactly(
                        "measures/locked.dslr:1:1: this is locked with a password. Maybe pack it without one.",
                        "measures/lzma.dslr:1:1: this is packed in a way that is not read. Maybe pack the folder with the"
                                + " program of the machine itself.");
    }

    @Test
    void what_is_not_as_the_list_says_is_refused() {
        Zipped zip = kite();
        zip.add("measures/other.dslr", "x").listedAs("measures/named.dslr");
        zip.add("measures/sum.dslr", "x").crc(7);
        zip.add("measures/size.dslr", "xxx").size(1);
        zip.add("measures/flags.dslr", "x").flagsAtFile(1);
        zip.add("measures/shared.dslr", "x").at(0);
        List<String> faults = faults(zip);
        assertThat(faults)
                .allMatch(said -> said.endsWith(
                        ": what lies here is not what the list of the zip file says. Maybe pack the folder anew."));
        assertThat(faults)
                .extracting(said -> said.replaceAll(":.*", ""))
                .contains(
                        "measures/named.dslr",
                        "measures/sum.dslr",
                        "measures/size.dslr",
                        "measures/flags.dslr",
                        "measures/shared.dslr");
    }

    @Test
    void a_file_is_unpacked_up_to_a_byte_more_than_it_may_have() {
        Zipped zip = kite();
        zip.add("measures/bomb.dslr", new byte[10 << 20]);
        PackedFolder folder = read(zip.bytes());
        assertThat(folder.refused()).isEmpty();
        assertThat(folder.book().byName().get("measures/bomb.dslr")).hasSize((512 << 10) + 1);
    }

    @Test
    void all_files_together_are_unpacked_up_to_a_sum() {
        Zipped zip = kite();
        byte[] most = new byte[600 << 10];
        for (int i = 0; i < 100; i++) {
            zip.add("measures/bomb" + i + ".dslr", most);
        }
        PackedFolder folder = read(zip.bytes());
        assertThat(folder.refused())
                .extracting(fault -> fault.in("en"))
                .containsExactly("utkast.zip:1:1: all of the zip file is more than 32 megabytes when it is unpacked");
        long unpacked = folder.byName().values().stream()
                .mapToLong(content -> content.length)
                .sum();
        assertThat(unpacked).isLessThanOrEqualTo(PackedFolder.MOST_UNPACKED);
    }

    @Test
    void five_thousand_rules_are_read_and_more_files_than_any_book_has_are_not() {
        Zipped many = kite();
        for (int i = 0; i < 5000; i++) {
            many.add("measures/r" + i + ".dslr", "// x\n");
        }
        assertThat(read(many.bytes()).book().byName()).hasSize(KITE.size() + 5000);
        for (int i = 5000; i < 10_001; i++) {
            many.add("measures/r" + i + ".dslr", "// x\n");
        }
        assertThat(faults(many)).containsExactly("utkast.zip:1:1: a book has no more than 10000 files");
    }

    @Test
    void what_is_no_zip_file_or_not_a_whole_one_is_refused() {
        byte[] zip = kite().bytes();
        List<byte[]> broken = new ArrayList<>(List.of(new byte[0], "%PDF-1.4".getBytes(UTF_8), new byte[100]));
        broken.add(Arrays.copyOf(zip, zip.length - 1));
        broken.add(Arrays.copyOfRange(zip, 10, zip.length));
        byte[] longer = Arrays.copyOf(zip, zip.length + 1);
        broken.add(longer);
        assertThat(broken).allSatisfy(bytes -> assertThat(read(bytes).refused()).hasSize(1));
        assertThat(read(new byte[PackedFolder.MOST_BYTES + 1]).refused())
                .extracting(fault -> fault.in("nb"))
                .containsExactly("utkast.zip:1:1: zip-filen er større enn 8 megabyte");
    }

    @Test
    void no_byte_of_it_can_be_changed_so_that_another_book_is_read_or_the_reader_fails() {
        byte[] zip = kite().bytes();
        int list = zip.length - 1500; // every bit of the list matters as much as many of what is packed
        for (int at = 0; at < zip.length; at += at < list ? 41 : 1) {
            byte was = zip[at];
            zip[at] ^= (byte) (1 << at % 8);
            PackedFolder folder = read(zip);
            if (folder.refused().isEmpty()) {
                assertThat(folder.byName().values()).as("byte " + at).allMatch(content -> KITE.values().stream()
                        .anyMatch(known -> Arrays.equals(known, content)));
            }
            zip[at] = was;
        }
    }

    @Test
    void a_second_book_and_what_lies_outside_of_the_book_are_told() {
        Zipped zip = new Zipped();
        in("a/").forEach(zip::add);
        in("b/").forEach(zip::add);
        assertThat(faults(zip))
                .anyMatch(said -> said.startsWith("b/vocabulary/:1:1: here lies a second book beside `a/"));
        Zipped outside = new Zipped();
        in("kite/").forEach(outside::add);
        outside.add("measures/m.dslr", "x");
        assertThat(faults(outside))
                .containsExactly(
                        "measures/m.dslr:1:1: this lies neither in the book, `kite/`, nor among the cases beside"
                                + " it, `fixtures/`");
    }

    @Test
    void a_zip_file_without_a_book_is_told_so_by_whoever_reads_the_book() {
        Zipped zip = new Zipped();
        zip.add("notes.txt", "x");
        PackedFolder folder = read(zip.bytes());
        assertThat(folder.refused()).isEmpty();
        assertThat(folder.book().byName()).isEmpty();
    }
}
