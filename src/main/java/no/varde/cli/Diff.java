package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentYaml;
import no.varde.cases.CaseFiles;
import no.varde.cases.SituationsOfBooks;
import no.varde.difference.AskedBy;
import no.varde.difference.BookDifference;
import no.varde.difference.CannotCompare;
import no.varde.difference.Edition;
import no.varde.difference.Effect;
import no.varde.document.FormCode;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.report.EffectJson;
import no.varde.report.EffectText;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Compares two books over every case. */
@CommandLine.Command(description = "say what two books say differently, over every case, with examples")
final class Diff extends OfTwoBooks {

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

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Format.Words.class,
            completionCandidates = Format.Words.class,
            description = "the form in which it is said; text where none is named")
    Format format = Format.TEXT;

    @CommandLine.Option(names = "--all", description = "tell all, however many lines it takes")
    boolean all;

    @CommandLine.Option(
            names = "--fail-on",
            paramLabel = "loss",
            converter = FailOn.class,
            completionCandidates = FailOn.class,
            description = "end with 1 when something is lost")
    @Nullable
    String failOn;

    @CommandLine.Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "the folder of the fixtures, whose situations are run; `fixtures` where none is named")
    @Nullable
    String cases;

    /** At what a comparison ends as a failure. */
    static final class FailOn extends Choice<String> {

        FailOn() {
            super(Map.of("loss", "loss"));
        }
    }

    @Override
    int run(Console console) {
        Edition old = Books.edition(oldFolder);
        Edition present = Books.edition(presentFolder);
        String spoken =
                Books.spoken(language, old.book().vocabulary(), present.book().vocabulary());
        LocalDate today = console.today(present.book().vocabulary());
        Map<String, Assessment> situations = situations(old, present, today);
        Effect effect = effect(old, present, situations, spoken, today, console);
        Said said = new Said(
                () -> EffectText.of(effect, old, present, situations.size(), spoken, all),
                () -> EffectJson.of(effect, old, present, spoken));
        console.out().lines(format.write(said));
        if (folder != null) {
            new Output(console.out()).write(folder, examples(effect.advice(), old.book(), present.book()));
        }
        return failOn != null && !effect.losses().isEmpty() ? FAULTY_BOOK : DONE;
    }

    private Map<String, Assessment> situations(Edition old, Edition present, LocalDate today) {
        CaseFiles files = new CaseFiles(Books.path(cases == null ? CaseFiles.FOLDER : cases));
        Path folder = files.folderOfSituations();
        boolean there = Files.isDirectory(folder);
        if (cases == null && !there) {
            return Map.of();
        }
        try {
            if (!there) {
                throw new NotDirectoryException(folder.toString());
            }
            return new SituationsOfBooks(
                            List.of(present.book().vocabulary(), old.book().vocabulary()), today)
                    .in(files);
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(folder));
        }
    }

    private Effect effect(
            Edition old,
            Edition present,
            Map<String, Assessment> situations,
            String spoken,
            LocalDate today,
            Console console) {
        try (Progress progress = Progress.of(CommandCode.COMPARING, console.err())) {
            return Patience.during(Patience.of(most), () -> Effect.of(old, present, situations, today));
        } catch (NotFinished late) {
            throw new Failed(CommandCode.BOOKS_NOT_COMPARED.of(most.toSeconds(), 10 * most.toSeconds()), late);
        } catch (CannotCompare different) {
            throw new WrongArguments(
                    FormCode.AT.of(EffectText.cannot(different, present.book().vocabulary(), spoken)));
        }
    }

    /** Returns the examples by the names of their files; each as a book writes it that asks all that is answered in it. */
    private static Map<String, String> examples(BookDifference difference, RuleBook old, RuleBook present) {
        Map<String, String> files = new LinkedHashMap<>();
        difference.changed().forEach(changed -> changed.ways().forEach(way -> {
            String name = changed.subject().fileName(way.from(), way.to());
            String comment = name + ": " + way.from() + " in the old book, " + way.to() + " in the new one";
            Vocabulary asks = AskedBy.asking(List.of(old.vocabulary(), present.vocabulary()), way.example());
            files.put(name + ".yaml", AssessmentYaml.of(asks, way.example(), List.of(comment)));
        }));
        return files;
    }
}
