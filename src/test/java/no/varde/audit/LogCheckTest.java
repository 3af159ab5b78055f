package no.varde.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.Python;
import no.varde.receipt.Entry;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Whoever alters a log is found out: without its key by the log itself, with its key by a checkpoint that was kept elsewhere. The
 * second checker, in another language and from the specifications alone, finds the same.
 */
class LogCheckTest {

    private static final String ORIGIN = "varde-log/0123456789abcdef";
    private static final int THEN = 600;
    private static final int NOW = 900;

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each class
    private static Path temporary;

    @SuppressWarnings("NullAway.Init") // before each class
    private static SigningKey key;

    @SuppressWarnings("NullAway.Init") // before each class
    private static Path good;

    @SuppressWarnings("NullAway.Init") // before each class
    private static Path since;

    @BeforeAll
    static void writeLog() throws IOException {
        key = Logs.key(temporary, "key");
        Path then = temporary.resolve("then");
        Logs.write(then, ORIGIN, Logs.receipts(0, THEN), key);
        since = Files.copy(then.resolve("checkpoint"), temporary.resolve("kept"));
        good = temporary.resolve("good");
        Logs.write(good, ORIGIN, Logs.receipts(0, NOW), key);
    }

    /** Does something to a log. */
    @FunctionalInterface
    private interface Deed {
        void to(Path log) throws IOException;
    }

    /**
     * Somebody altered a log.
     *
     * @param found the codes that tell of it
     */
    private record Altered(String how, Deed deed, Set<String> found) {

        static Altered of(String how, Deed deed, String... found) {
            return new Altered(how, deed, new TreeSet<>(List.of(found)));
        }
    }

    private static Deed bytes(String file, int at) {
        return log -> {
            byte[] content = Files.readAllBytes(log.resolve(file));
            content[at]++;
            Files.write(log.resolve(file), content);
        };
    }

    private static Deed entries(String file, Bundled deed) {
        return log -> {
            List<byte[]> entries = new ArrayList<>(Bundle.read(Files.readAllBytes(log.resolve(file))));
            deed.with(entries);
            Files.write(log.resolve(file), Bundle.of(entries));
        };
    }

    /** Alters the entries of a file. */
    @FunctionalInterface
    private interface Bundled {
        void with(List<byte[]> entries);
    }

    private static Deed delete(String file) {
        return log -> Files.delete(log.resolve(file));
    }

    private static Deed cut(String file) {
        return log -> {
            byte[] content = Files.readAllBytes(log.resolve(file));
            Files.write(log.resolve(file), Arrays.copyOf(content, content.length - 1));
        };
    }

    /** Writes the whole log anew, as only whoever holds its key can. */
    private static Deed anew(Entries deed) {
        return log -> {
            List<Entry> entries = new ArrayList<>(Logs.receipts(0, NOW));
            deed.with(entries);
            FileSystemUtils.deleteRecursively(log);
            Logs.write(log, ORIGIN, entries, key);
        };
    }

    /** Alters all entries of a log. */
    @FunctionalInterface
    private interface Entries {
        void with(List<Entry> entries);
    }

    private static List<Altered> files() {
        return List.of(
                Altered.of("an entry is edited", bytes("tile/entries/000", 40), "ENTRY"),
                Altered.of("an entry is deleted", entries("tile/entries/001", all -> all.remove(7)), "ENTRIES"),
                Altered.of(
                        "an entry is inserted",
                        entries(
                                "tile/entries/001",
                                all -> all.add(7, Logs.receipt(-1).bytes())),
                        "ENTRIES"),
                Altered.of(
                        "two entries are exchanged",
                        entries("tile/entries/002", all -> Collections.swap(all, 3, 9)),
                        "ENTRY"),
                Altered.of("the last entries are deleted", cut("tile/entries/003.p/132"), "ENTRIES"),
                Altered.of("a file of entries is deleted", delete("tile/entries/001"), "ENTRIES"),
                Altered.of("the length of an entry is altered", bytes("tile/entries/000", 1), "ENTRIES"),
                Altered.of("a leaf is edited", bytes("tile/0/001", 100), "ENTRY", "TILE", "ROOT", "OTHER_PAST"),
                Altered.of("a late leaf is edited", bytes("tile/0/003.p/132", 100), "ENTRY", "ROOT"),
                Altered.of("leaves are deleted", delete("tile/0/002"), "TILE"),
                Altered.of("leaves are cut", cut("tile/0/002"), "TILE"),
                Altered.of("a hash above is edited", bytes("tile/1/000.p/3", 40), "TILE"),
                Altered.of("the hashes above are deleted", delete("tile/1/000.p/3"), "TILE"),
                Altered.of(
                        "entries and leaves are deleted",
                        log -> {
                            Files.delete(log.resolve("tile/0/002"));
                            Files.delete(log.resolve("tile/entries/002"));
                        },
                        "ENTRIES",
                        "TILE",
                        "ROOT",
                        "OTHER_PAST"),
                Altered.of(
                        "entries and leaves are deleted behind what was covered then",
                        log -> {
                            Files.delete(log.resolve("tile/0/003.p/132"));
                            Files.delete(log.resolve("tile/entries/003.p/132"));
                        },
                        "ENTRIES",
                        "TILE",
                        "ROOT"),
                Altered.of(
                        "entries and leaves are deleted in the middle of what was covered then",
                        log -> {
                            Files.delete(log.resolve("tile/0/001"));
                            Files.delete(log.resolve("tile/entries/001"));
                        },
                        "ENTRIES",
                        "TILE",
                        "ROOT",
                        "OTHER_PAST"),
                Altered.of("the checkpoint is deleted", delete("checkpoint"), "CHECKPOINT"),
                Altered.of(
                        "the checkpoint is deleted, and entries wait for it",
                        log -> {
                            Files.delete(log.resolve("checkpoint"));
                            Files.writeString(log.resolve(Journal.FILE), frame(NOW, Logs.receipts(NOW, NOW + 3)));
                        },
                        "CHECKPOINT"),
                Altered.of("the checkpoint is cut", cut("checkpoint"), "CHECKPOINT"),
                Altered.of(
                        "the checkpoint tells of fewer entries",
                        log -> Files.writeString(
                                log.resolve("checkpoint"),
                                Files.readString(log.resolve("checkpoint")).replace("\n900\n", "\n768\n")),
                        "SIGNATURE",
                        "ROOT"),
                Altered.of(
                        "a signature of nobody and nothing is put beside",
                        signedBy("\u2014 nobody AAAA\n"),
                        "CHECKPOINT"),
                Altered.of("a signature that breaks off is put beside", signedBy("\u2014 nobody A\n"), "CHECKPOINT"),
                Altered.of(
                        "so many signatures are put beside",
                        signedBy("\u2014 nobody AAAAAAA=\n".repeat(64)),
                        "CHECKPOINT"),
                Altered.of(
                        "a name with a sign in it that steers",
                        signedBy("\u2014 no\u0001body AAAAAAA=\n"),
                        "CHECKPOINT"),
                Altered.of(
                        "a folder stands in the place of the last leaves",
                        log -> {
                            Files.copy(log.resolve("tile/0/003.p/132"), log.resolve("tile/0/003"));
                            Files.delete(log.resolve("tile/0/003.p/132"));
                            Files.createDirectory(log.resolve("tile/0/003.p/132"));
                        },
                        "TILE"),
                Altered.of(
                        "a name with the end of a line in it",
                        signedBy("\u2014 no\u0085body AAAAAAA=\n"),
                        "CHECKPOINT"),
                Altered.of(
                        "the tree is another's",
                        log -> {
                            FileSystemUtils.deleteRecursively(log);
                            Logs.write(log, ORIGIN, Logs.receipts(0, NOW), stranger());
                        },
                        "KEY"));
    }

    private static Deed signedBy(String lines) {
        return log -> Files.writeString(log.resolve("checkpoint"), lines, StandardOpenOption.APPEND);
    }

    /** Signs the checkpoint anew with other lines in it, as only whoever holds the key can. */
    private static Deed telling(String before, String after) {
        return log -> {
            String note = Files.readString(log.resolve("checkpoint"));
            String text = note.substring(0, note.indexOf("\n\n") + 1).replaceFirst(before, after);
            Files.write(log.resolve("checkpoint"), SignedNote.sign(text, ORIGIN, key));
        };
    }

    private static SigningKey stranger() {
        Path file = temporary.resolve("stranger.pem");
        return Files.exists(file) ? SigningKey.read(file) : SigningKey.make(file);
    }

    private static List<Altered> byTheHolderOfTheKey() {
        return List.of(
                Altered.of("an entry is edited", anew(all -> all.set(5, Logs.receipt(-1))), "OTHER_PAST"),
                Altered.of("an entry is deleted", anew(all -> all.remove(5)), "OTHER_PAST"),
                Altered.of("an entry is inserted", anew(all -> all.add(5, Logs.receipt(-1))), "OTHER_PAST"),
                Altered.of("two entries are exchanged", anew(all -> Collections.swap(all, 5, 6)), "OTHER_PAST"),
                Altered.of(
                        "the last entry that was covered is edited",
                        anew(all -> all.set(THEN - 1, Logs.receipt(-1))),
                        "OTHER_PAST"),
                Altered.of(
                        "the log is cut short",
                        anew(all -> all.subList(THEN - 1, NOW).clear()),
                        "SHORTER"),
                Altered.of(
                        "the log is rolled back",
                        anew(all -> all.subList(10, NOW).clear()),
                        "SHORTER"),
                Altered.of("the log is emptied", anew(List::clear), "SHORTER"),
                Altered.of(
                        "an entry tells what no log tells",
                        anew(all -> all.add(new Entry("varde-log/1 visit of somebody"))),
                        "ENTRY"),
                Altered.of("the root is written otherwise", telling("=\n", "\n"), "CHECKPOINT"),
                Altered.of("there is a tab in a line", telling("$", "a\tb\n"), "CHECKPOINT"),
                Altered.of(
                        "the log is begun anew under another name",
                        log -> {
                            FileSystemUtils.deleteRecursively(log);
                            Logs.write(log, "varde-log/fedcba9876543210", Logs.receipts(0, NOW), key);
                        },
                        "OTHER_LOG"));
    }

    /** A journal beside a log of which the checkpoint covers {@link #NOW} entries. */
    private static Altered journal(String how, String content, String... found) {
        return Altered.of(how, log -> Files.writeString(log.resolve(Journal.FILE), content, ISO_8859_1), found);
    }

    private static String frame(int from, List<Entry> entries) {
        return new String(new Frame(from, entries.stream().map(Entry::bytes).toList()).bytes(), ISO_8859_1);
    }

    private static List<Altered> journals() {
        List<Entry> next = Logs.receipts(NOW, NOW + 3);
        String frame = frame(NOW, next);
        String covered = frame(NOW - 20, Logs.receipts(NOW - 20, NOW));
        String head = frame.substring(0, frame.indexOf('\n') + 1);
        return List.of(
                journal("a frame tells another entry than is covered", frame(700, Logs.receipts(0, 1)), "ENTRY"),
                journal(
                        "so does one of a frame that goes on behind what is covered",
                        frame(NOW - 2, List.of(Logs.receipt(NOW - 2), Logs.receipt(-1), Logs.receipt(NOW))),
                        "ENTRY"),
                journal("a frame has another index", covered.replaceFirst(" 880 ", " 879 "), "ENTRY"),
                journal("a frame begins too late", frame.replaceFirst(" 900 ", " 901 "), "PENDING"),
                journal("a frame is left out", covered + frame.replaceFirst(" 900 ", " 901 "), "PENDING"),
                journal("a frame stands there twice", frame + frame, "PENDING"),
                journal("a frame has another hash", frame.replaceFirst("[0-9a-f]\n", "x\n"), "PENDING"),
                journal(
                        "an entry of the last frame was altered",
                        frame.replaceFirst("receipt .", "receipt x"),
                        "PENDING"),
                journal(
                        "an entry of the last frame was exchanged for another",
                        frame.replace(next.get(1).line(), Logs.receipt(-1).line()),
                        "PENDING"),
                journal("there is no frame", "garbage", "PENDING"),
                journal("there is no frame in it, by lines", "garbage\n".repeat(100), "PENDING"),
                journal("letters stand behind the last frame", frame + "x", "PENDING"),
                journal("the end of a line stands behind the last frame", frame + "\n", "PENDING"),
                journal("bytes stand behind the last frame", covered + frame + "\u00ff\u00fe\0", "PENDING"),
                journal("a frame stands behind zeros", frame + "\0\0\0\0" + frame(NOW + 6, next), "PENDING"),
                journal("a frame begins behind zeros", covered + "\0\0\0\0entries 9", "PENDING"),
                journal("lines of no log stand behind zeros", frame + "\0\0\0\0x\ngarbage\n", "PENDING"),
                journal("bytes stand behind zeros", frame + "\0\0\0\0\u00ff\u00fe", "PENDING"),
                journal("a frame that breaks off has another index", "entries 89", "PENDING"),
                journal("so has one of which the first line is whole", head.replaceFirst(" 900 ", " 902 "), "PENDING"),
                journal("a frame that breaks off promises nothing", "entries 900 0", "PENDING"),
                journal("a frame that breaks off has lines of no log", head + "visit of somebody\nx", "PENDING"),
                journal("a frame that breaks off has what is no line", head + "\u00e6", "PENDING"),
                journal("a frame that breaks off has a line without end", head + "x".repeat(500), "PENDING"),
                journal(
                        "a frame has more lines than it tells",
                        frame + next.get(0).line() + "\n",
                        "PENDING"),
                journal(
                        "a frame tells what no log tells",
                        frame(NOW, List.of(next.get(0), new Entry("varde-log/1 visit of somebody"))),
                        "ENTRY"),
                journal("it is larger than any", frame + "\0".repeat(17 << 20), "PENDING"),
                Altered.of("it is a folder", log -> Files.createDirectory(log.resolve(Journal.FILE)), "PENDING"));
    }

    @Test
    void whatever_a_log_leaves_in_its_journal_is_lawful() throws Exception {
        Path log = Files.createTempDirectory(temporary, "lawful");
        FileSystemUtils.copyRecursively(good, log);
        String covered = frame(NOW - 20, Logs.receipts(NOW - 20, NOW));
        String frame = frame(NOW, Logs.receipts(NOW, NOW + 3));
        List<String> lawful = new ArrayList<>(List.of("", covered, frame, covered + frame, "\0\0\0"));
        lawful.add(frame(NOW - 1, Logs.receipts(NOW - 1, NOW + 1)));
        for (int length = 1; length < frame.length(); length++) {
            lawful.add((length % 2 == 0 ? covered : "") + frame.substring(0, length));
            lawful.add(frame.substring(0, length) + "\0".repeat(frame.length() - length));
            int end = Math.min(frame.length(), length + 40);
            lawful.add(frame.substring(0, length) + "\0".repeat(end - length) + frame.substring(end));
            lawful.add("\0".repeat(length) + frame.substring(length));
        }
        for (String journal : lawful) {
            Pending pending = new Pending(Frame.read(journal.getBytes(ISO_8859_1)), NOW);
            assertThat(pending.isAltered()).as(journal).isFalse();
        }
        for (int i = 0; i < lawful.size(); i += 1 + lawful.size() / 20) {
            Files.writeString(log.resolve(Journal.FILE), lawful.get(i), ISO_8859_1);
            LogReport report = LogCheck.of(log, List.of(key.verifying()), null);
            assertThat(report.findings()).as(lawful.get(i)).isEmpty();
            if (Python.isThere()) {
                assertThat(PythonLog.check(log, key.verifying(), null))
                        .as(lawful.get(i))
                        .isEmpty();
            }
        }
        assertThat(LogText.of(LogCheck.of(log, List.of(), null), "en")).contains("has broken off", "nobody was told");
    }

    @TestFactory
    Stream<DynamicTest> it_is_found_when() {
        return Stream.of(files(), byTheHolderOfTheKey(), journals())
                .flatMap(List::stream)
                .map(altered -> DynamicTest.dynamicTest(altered.how(), () -> {
                    Path log = Files.createTempDirectory(temporary, "altered");
                    FileSystemUtils.copyRecursively(good, log);
                    altered.deed().to(log);
                    LogReport report = LogCheck.of(log, List.of(key.verifying()), since);
                    assertThat(kinds(report)).isEqualTo(altered.found());
                    assertThat(report.holds()).isFalse();
                    if (Python.isThere()) {
                        assertThat(PythonLog.check(log, key.verifying(), since)).isEqualTo(altered.found());
                    }
                }));
    }

    private static Set<String> kinds(LogReport report) {
        return report.findings().stream()
                .map(finding -> finding.kind().name())
                .filter(kind -> !kind.equals("STRAY")) // what is left over has a case of its own
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothing_is_found_in_a_log_that_nobody_altered() throws Exception {
        LogReport report = LogCheck.of(good, List.of(key.verifying()), since);
        assertThat(report.findings()).isEmpty();
        assertThat(report.size()).isEqualTo(NOW);
        assertThat(report.origin()).isEqualTo(ORIGIN);
        assertThat(report.parts()).extracting(LogReport.Checked::part).containsExactly(LogReport.Part.values());
        if (Python.isThere()) {
            assertThat(PythonLog.check(good, key.verifying(), since)).isEmpty();
        } else {
            System.out.println("no python3 is found: the second checker of logs is not tried");
        }
    }

    @Test
    void a_log_of_seventy_thousand_entries_has_three_levels_and_each_is_looked_at() throws Exception {
        Path log = temporary.resolve("large");
        Logs.write(log, ORIGIN, Logs.receipts(0, 70_000), key);
        assertThat(LogCheck.of(log, List.of(), null).findings()).isEmpty();
        bytes("tile/2/000.p/1", 3).to(log);
        bytes("tile/1/000", 8000).to(log);
        assertThat(LogCheck.of(log, List.of(), null).findings())
                .extracting(LogFinding::path)
                .containsExactly("tile/1/000", "tile/2/000.p/1");
        if (Python.isThere()) {
            assertThat(PythonLog.check(log, key.verifying(), null)).containsExactly("TILE");
        }
        for (long index : List.of(0L, 255L, 65_535L, 65_536L, 69_999L)) {
            LogReader reader = LogReader.of(temporary.resolve("large")).orElseThrow();
            assertThat(reader.index(Logs.receipt((int) index))).hasValue(index);
        }
    }

    @Test
    void files_that_do_not_belong_to_the_log_are_told() throws Exception {
        Path log = temporary.resolve("stray");
        FileSystemUtils.copyRecursively(good, log);
        Files.writeString(log.resolve("notes.txt"), "");
        Files.copy(log.resolve("tile/0/000"), log.resolve("tile/0/004"));
        Files.createDirectories(log.resolve("tile/0/002.p"));
        byte[] part = Arrays.copyOf(Files.readAllBytes(log.resolve("tile/0/002")), 64);
        Files.write(log.resolve("tile/0/002.p/2"), part);
        part[0]++;
        Files.write(log.resolve("tile/0/003.p/2"), part);
        Files.writeString(log.resolve("keys/.half.part"), "");
        assertThat(LogCheck.of(log, List.of(), null).findings())
                .extracting(finding -> finding.kind() + " " + finding.path())
                .containsExactly("STRAY notes.txt", "TILE tile/0/003.p/2", "STRAY tile/0/004");
    }

    /** Without a key from elsewhere, those that lie in the log must do. */
    @Test
    void a_file_among_the_keys_that_is_none_is_left_alone_and_told_and_without_any_key_nobody_is_believed()
            throws Exception {
        Path log = temporary.resolve("keys");
        FileSystemUtils.copyRecursively(good, log);
        LogKeys.of(log).keep(ORIGIN, key.verifying(), Logs.UNSYNCED);
        Files.writeString(log.resolve("keys").resolve("a".repeat(64) + ".vkey"), "none");
        Files.writeString(log.resolve("keys").resolve("notes"), "none");
        Files.writeString(
                log.resolve("keys/altered.vkey"),
                SignedNote.verifier(ORIGIN, key.verifying()).replace("+", "+0").replaceFirst("0", ""));
        Files.createDirectory(log.resolve("keys/folder.vkey"));
        LogReport report = LogCheck.of(log, List.of(), since);
        assertThat(kinds(report)).isEmpty();
        assertThat(report.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly(
                        "`keys/" + "a".repeat(64) + ".vkey` holds no key in the form of signed-note, and is left alone",
                        "`keys/altered.vkey` holds no key in the form of signed-note, and is left alone",
                        "`keys/folder.vkey` cannot be read, and is left alone");
        assertThat(LogCheck.of(log, List.of(key.verifying()), since).warnings()).hasSize(3);
        assertThat(LogText.of(report, "nb")).contains("advarsel: `keys/folder.vkey` kan ikke leses");
        assertThat(LogResult.of(report, "nn").warnings()).hasSize(3);
        FileSystemUtils.copyRecursively(log, temporary.resolve("keyless"));
        FileSystemUtils.deleteRecursively(temporary.resolve("keyless/keys"));
        assertThat(kinds(LogCheck.of(temporary.resolve("keyless"), List.of(), null)))
                .containsExactly("KEY");
        if (Python.isThere()) {
            assertThat(PythonLog.check(log, null, since)).isEmpty();
            assertThat(PythonLog.said(log, List.of()))
                    .filteredOn(line -> line.startsWith("warning: "))
                    .extracting(line -> line.substring(0, line.indexOf(".vkey")))
                    .containsExactly(
                            "warning: keys/" + "a".repeat(64), "warning: keys/altered", "warning: keys/folder");
            assertThat(PythonLog.check(temporary.resolve("keyless"), null, null))
                    .containsExactly("KEY");
        }
    }

    @Test
    void a_file_that_was_named_and_holds_no_key_is_named_when_the_second_checker_refuses_it() throws Exception {
        assumeTrue(Python.isThere(), "no python3 is found");
        String pem = key.verifying().pem();
        for (byte[] none : List.of(
                new byte[0],
                "none".getBytes(ISO_8859_1),
                SignedNote.verifier(ORIGIN, key.verifying())
                        .replace("varde", "other")
                        .getBytes(ISO_8859_1),
                pem.replace("MCowBQYDK2Vw", "MCowBQYDK2Vu").getBytes(ISO_8859_1),
                "\2\0".repeat(16).getBytes(ISO_8859_1))) {
            Path file = Files.write(temporary.resolve("named.key"), none);
            assertThat(PythonLog.said(good, List.of("--key", file.toString())))
                    .singleElement()
                    .asString()
                    .startsWith("could not check: ")
                    .contains("named.key");
        }
        for (String right : List.of(pem, SignedNote.verifier(ORIGIN, key.verifying()) + "\n")) {
            Path file = Files.writeString(temporary.resolve("named.key"), right);
            assertThat(PythonLog.said(good, List.of("--key", file.toString()))).contains("signature: ok");
        }
    }

    @Test
    void a_line_that_no_log_has_is_told() throws Exception {
        Path log = temporary.resolve("told");
        Logs.write(log, ORIGIN, List.of(Logs.receipt(0), new Entry("varde-log/1 visit of somebody")), key);
        assertThat(LogCheck.of(log, List.of(), null).findings())
                .extracting(LogFinding::toString)
                .singleElement()
                .asString()
                .contains("ENTRY");
    }

    @Test
    void what_was_kept_must_be_a_checkpoint() throws Exception {
        Path none = Files.writeString(temporary.resolve("none"), "checkpoint");
        assertThat(kinds(LogCheck.of(good, List.of(), none))).containsExactly("CHECKPOINT");
    }

    @Test
    void an_entry_is_found_and_proved_where_it_stands_and_nowhere_else() {
        assertThat(LogReader.holds(good, Logs.receipt(700), List.of(key.verifying()))
                        .findings())
                .isEmpty();
        assertThat(LogReader.holds(good, Logs.receipt(NOW), List.of()).findings())
                .extracting(LogFinding::kind)
                .containsExactly(LogFinding.Kind.MISSING);
        assertThat(LogReader.holds(temporary, Logs.receipt(1), List.of()).findings())
                .extracting(LogFinding::kind)
                .containsExactly(LogFinding.Kind.CHECKPOINT);
        assertThat(LogReader.holds(good, Logs.receipt(1), List.of(stranger().verifying()))
                        .findings())
                .extracting(LogFinding::kind)
                .containsExactly(LogFinding.Kind.KEY);
    }

    @Test
    void an_entry_that_was_put_into_a_file_is_not_proved() throws Exception {
        Path log = temporary.resolve("put");
        FileSystemUtils.copyRecursively(good, log);
        entries("tile/entries/001", all -> all.set(7, Logs.receipt(-1).bytes())).to(log);
        assertThat(LogReader.holds(log, Logs.receipt(-1), List.of()).findings())
                .extracting(LogFinding::kind)
                .containsExactly(LogFinding.Kind.ROOT);
    }
}
