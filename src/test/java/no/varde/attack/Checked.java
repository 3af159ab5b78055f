package no.varde.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.attack.HostileFolder.Expected;
import no.varde.cli.Commands;
import org.junit.jupiter.api.Assertions;

/** What {@code check} said of a folder, and what it left behind. */
record Checked(HostileFolder folder, int code, String out, String err) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PLACED = Pattern.compile("(?s).+?:\\d+:\\d+: .+");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069&&[^\n]]");
    private static final int MOST_LINES = 210;
    private static final int WIDEST = 1500;

    /**
     * Checks a folder in the time there is, and that nothing but what was asked for is written.
     *
     * @param work an empty folder
     */
    static void check(HostileFolder folder, Path work) throws IOException {
        Path book = Files.createDirectories(work.resolve("work/book"));
        folder.write(book);
        Set<String> before = below(work);
        Checked checked = Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> run(folder, book, work.resolve("work/out")), folder::toString);
        checked.isAnAnswer();
        assertThat(below(work))
                .as(folder + ": what stood there")
                .containsAll(before)
                .allSatisfy(path -> {
                    if (!before.contains(path)) {
                        assertThat(path).matches("work/out(/[A-Za-z0-9-]+\\.yaml)?");
                    }
                });
    }

    private static Checked run(HostileFolder folder, Path book, Path out) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        int code = new Commands(
                        new PrintStream(said, true, UTF_8),
                        new PrintStream(faults, true, UTF_8),
                        Clock.systemUTC(),
                        "en")
                .run(new String[] {"check", book.toString(), "--out", out.toString(), "--seconds", "2"});
        return new Checked(folder, code, said.toString(UTF_8), faults.toString(UTF_8));
    }

    private static Set<String> below(Path work) throws IOException {
        try (Stream<Path> paths = Files.walk(work)) {
            Set<String> below = new TreeSet<>();
            paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || path.endsWith("out"))
                    .forEach(path -> below.add(work.relativize(path).toString()));
            return below;
        }
    }

    private void isAnAnswer() {
        String all = folder + ": exit " + code + "\n" + (err.length() > 2000 ? err.substring(0, 2000) : err);
        List<String> lines = err.lines().toList();
        assertThat(out + err)
                .as(all)
                .doesNotContain("\tat ", "Exception", "StackOverflow", "OutOfMemory", "something went wrong");
        assertThat(CONTROL.matcher(out + err).find())
                .as("a character that steers, " + all)
                .isFalse();
        assertThat(lines.size()).as("lines, " + all).isLessThanOrEqualTo(MOST_LINES);
        assertThat(lines).as("wide lines, " + all).allMatch(line -> line.length() <= WIDEST);
        switch (folder.expected()) {
            case GOOD -> assertThat(code).as(all).isZero();
            case REFUSED -> assertThat(code).as(all).isOne();
            case ANSWERED -> assertThat(code).as(all).isIn(0, 1);
        }
        if (code == 0) {
            assertThat(err).as(all).isEmpty();
        } else {
            assertThat(lines).as("a fault with its place, " + all).anyMatch(PLACED.asMatchPredicate());
        }
        if (folder.expected() == Expected.REFUSED) {
            assertThat(lines)
                    .as("a fault of " + folder.where() + ", " + all)
                    .anyMatch(line -> line.startsWith(folder.where()));
        }
    }
}
