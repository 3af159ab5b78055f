package no.varde.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.audit.ReceiptFolder;
import no.varde.audit.ReceiptStatistics;
import no.varde.audit.ReceiptStatistics.Division;
import no.varde.audit.StatisticsResult;
import no.varde.audit.StatisticsText;
import no.varde.rulebook.RuleBook;
import no.varde.signing.KeyRefused;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Counts what receipts tell together. */
@CommandLine.Command(
        description = {
            "count what a folder of receipts tells together: levels, measures, times, and what became of measures;",
            "no number from which anybody could be found among fewer than five is told"
        })
final class Report extends Command {

    private static final String ENDING = ".json";
    private static final int MOST_BYTES = 2 << 20;

    @CommandLine.Parameters(index = "0", paramLabel = "DIR", description = "a folder of receipts")
    String folder = "";

    @CommandLine.Option(
            names = "--by",
            paramLabel = "role|unit",
            converter = Divisions.class,
            completionCandidates = Divisions.class,
            description = "by what the receipts are divided; not at all where it is not named")
    Division division = Division.NONE;

    @CommandLine.Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "the public key with which those are signed that count, once for each; all count where none is named")
    List<String> keys = new ArrayList<>();

    @CommandLine.Option(
            names = "--book",
            paramLabel = "DIR",
            description = "the folder of the book in whose words it is told; the packed one where none is named")
    @Nullable
    String book;

    @CommandLine.Mixin
    final FormOption form = new FormOption();

    @CommandLine.Option(
            names = "--lang",
            order = OF_MANY + 2,
            paramLabel = "LANGUAGE",
            description = "a language of the book; its first where none is named")
    @Nullable
    String language;

    /** By what receipts can be divided. */
    static final class Divisions extends Choice<Division> {
        Divisions() {
            super(words());
        }

        private static Map<String, Division> words() {
            Map<String, Division> words = new LinkedHashMap<>();
            words.put("role", Division.ROLE);
            words.put("unit", Division.UNIT);
            return words;
        }
    }

    @Override
    CommandCode question() {
        return CommandCode.WHICH_RECEIPT;
    }

    @Override
    int run(Console anyone) {
        RuleBook words = Books.read(book);
        String spoken = Books.language(language, words.vocabulary());
        Console console = anyone.of(words.vocabulary().languages());
        List<VerifyingKey> known = known();
        ReceiptFolder receipts = new ReceiptFolder(known);
        files().forEach(file -> take(file, receipts));
        ReceiptStatistics statistics = ReceiptStatistics.of(receipts.receipts(), division);
        int notCounted = receipts.unread();
        if (notCounted > 0) {
            console.err().line(CommandCode.NOT_COUNTED.of(notCounted));
        }
        console.out()
                .lines(form.write(new Said(
                        () -> StatisticsText.of(statistics, division, words.vocabulary(), spoken),
                        () -> StatisticsResult.of(statistics, notCounted, division, words.vocabulary(), spoken))));
        return DONE;
    }

    private List<VerifyingKey> known() {
        try {
            return keys.stream().map(Books::path).map(VerifyingKey::read).toList();
        } catch (KeyRefused e) {
            throw new WrongArguments(e.why());
        }
    }

    private List<Path> files() {
        Path all = Books.path(folder);
        if (!Files.isDirectory(all)) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER.of(folder));
        }
        try (Stream<Path> files = Files.walk(all)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(folder));
        }
    }

    private static void take(Path file, ReceiptFolder receipts) {
        try (InputStream in = Files.newInputStream(file)) {
            receipts.take(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            receipts.passOver();
        }
    }
}
