package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.cases.CaseFiles;
import no.varde.document.Document;
import no.varde.renaming.NotRenamed;
import no.varde.renaming.Renaming;
import no.varde.renaming.Renaming.Renamed;
import no.varde.rulebook.BookFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Says a clause of a book in other words wherever it stands. */
@CommandLine.Command(
        description = {
            "say a clause in other words in vocabulary, rules, principles and cases,",
            "once it is proved that the book means the same"
        })
final class Rename extends Command {

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "ID",
            description = "the id of a finding, a measure, a duty …, or ID=KEY for one answer")
    String id = "";

    @CommandLine.Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WORDS",
            description = "the new words in each language in which the clause is written")
    List<String> words = new ArrayList<>();

    @CommandLine.Option(
            names = "--book",
            paramLabel = "DIR",
            description = "the folder of the book; `rules` if not named")
    String folder = "rules";

    @CommandLine.Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "the folder of its cases; `fixtures` beside the book where none is named")
    @Nullable
    String cases;

    @CommandLine.Option(names = "--dry-run", description = "say what would change, and write nothing")
    boolean dryRun;

    @CommandLine.Option(
            names = "--lang",
            order = OF_MANY + 2,
            paramLabel = "LANGUAGE",
            description = "the language in which it is said; the first of the book where none is named")
    @Nullable
    String language;

    @Override
    CommandCode question() {
        return CommandCode.WHICH_CLAUSE;
    }

    @Override
    int run(Console console) {
        CaseFiles beside = Books.cases(folder, cases);
        Path book = Books.path(folder);
        if (!Files.isDirectory(book)) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER.of(folder));
        }
        try {
            Map<String, byte[]> found = beside.exist() ? cases(beside.folder()) : Map.of();
            Renamed renamed = new Renaming(BookFiles.in(book)).to(id, words, found, LocalDate.now(console.clock()));
            Map<Path, byte[]> files = new TreeMap<>();
            renamed.book().forEach((name, content) -> files.put(book.resolve(name), content));
            renamed.cases().forEach((name, content) -> files.put(beside.folder().resolve(name), content));
            if (!dryRun) {
                new AllOrNothing(files).write();
            }
            files.keySet().forEach(file -> console.out().line(file.toString()));
            CommandCode done = dryRun ? CommandCode.WOULD_RENAME : CommandCode.RENAMED;
            console.out().line(done.of(renamed.places(), files.size()));
            return DONE;
        } catch (NotRenamed e) {
            throw new WrongArguments(e.reasons());
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.NOT_WRITTEN.of(folder));
        }
    }

    /** Returns the YAML files of a folder and those below it. */
    private static Map<String, byte[]> cases(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".yaml") && Files.size(file) <= Document.MOST_BYTES) {
                    files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
