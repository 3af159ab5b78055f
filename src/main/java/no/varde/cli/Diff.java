package no.varde.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.assessment.AssessmentYaml;
import no.varde.difference.BookDifference;
import no.varde.difference.BookDifference.Way;
import no.varde.difference.Topic;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.report.DifferenceText;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Compares two books over every case. */
@CommandLine.Command(description = "say what two books say differently, over every case, with examples")
final class Diff extends Command {

    @CommandLine.Parameters(index = "0", paramLabel = "BOOK1", description = "the folder of the old book")
    String oldFolder = "";

    @CommandLine.Parameters(index = "1", paramLabel = "BOOK2", description = "the folder of the new book")
    String presentFolder = "";

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "a language of both books; the first of the new one where none is named")
    @Nullable
    String language;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the folder to write an example of each difference to")
    @Nullable
    String folder;

    @CommandLine.Option(
            names = "--seconds",
            paramLabel = "N",
            converter = Seconds.class,
            defaultValue = "600",
            description = "how long it is tried to compare them; 600 where nothing is said")
    Duration most = Duration.ofSeconds(600);

    @Override
    String question() {
        return "which books?";
    }

    @Override
    int run(Console console) {
        RuleBook old = Books.read(oldFolder);
        RuleBook present = Books.read(presentFolder);
        String spoken = spoken(old.vocabulary(), present.vocabulary());
        BookDifference difference = difference(old, present, console);
        console.out()
                .lines(DifferenceText.of(difference, old.vocabulary(), present.vocabulary(), spoken)
                        .stripTrailing());
        if (folder != null) {
            new Output(console.out()).write(folder, examples(difference, old));
        }
        return DONE;
    }

    private BookDifference difference(RuleBook old, RuleBook present, Console console) {
        try (Progress progress = Progress.of("the books are compared", console.err())) {
            return Patience.during(
                    Patience.of(most), () -> BookDifference.of(old, present, console.today(present.vocabulary())));
        } catch (NotFinished late) {
            throw new Failed(
                    "the books were not compared to the end within " + most.toSeconds()
                            + " s, so nothing is said of them. Maybe `--seconds " + 10 * most.toSeconds() + "`",
                    late);
        }
    }

    /** Returns the language that is asked for, which both books must speak. */
    private String spoken(Vocabulary old, Vocabulary present) {
        List<String> known = present.languages().all();
        String wished = language == null ? present.language() : language;
        String spoken = BookLanguages.named(wished, known)
                .orElseThrow(() -> new WrongArguments(Choice.notOneOf(wished, known)));
        if (!old.languages().all().contains(spoken)) {
            throw new WrongArguments("the old book does not speak `" + spoken + "`");
        }
        return spoken;
    }

    private static Map<String, String> examples(BookDifference difference, RuleBook old) {
        Map<String, String> files = new LinkedHashMap<>();
        difference.changed().forEach(changed -> changed.ways().forEach(way -> {
            String name = name(changed.subject(), way);
            String comment = name + ": " + way.from() + " in the old book, " + way.to() + " in the new one";
            files.put(name + ".yaml", AssessmentYaml.of(old.vocabulary(), way.example(), List.of(comment)));
        }));
        return files;
    }

    private static String name(Topic subject, Way way) {
        String id = subject.id().isEmpty() ? "" : "-" + subject.id();
        String name = subject.role() + "-" + subject.about() + id + "-" + way.from() + "-" + way.to();
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
