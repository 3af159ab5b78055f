package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.impact.CaseFolder;
import no.varde.impact.Cases;
import no.varde.impact.InventedPeople;
import no.varde.impact.Population;
import no.varde.impact.PopulationReader;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the cases that two books are tried on. */
final class TriedCases {

    private final Vocabulary old;
    private final Vocabulary present;
    private final LocalDate today;
    private final Faults faults;

    /**
     * Makes a reader.
     *
     * @param today the day of cases that do not say it
     */
    TriedCases(Vocabulary old, Vocabulary present, LocalDate today, Faults faults) {
        this.old = old;
        this.present = present;
        this.today = today;
        this.faults = faults;
    }

    /**
     * Cases, with where they are from.
     *
     * @param of a folder or a file
     * @param population what is taken for granted of invented people; null for cases that somebody wrote
     */
    record Tried(String of, @Nullable Population population, Cases cases) {}

    /** Returns the assessments of a folder. */
    Tried inFolder(String folder) {
        Path path = Books.path(folder);
        if (!Files.isDirectory(path)) {
            throw new WrongArguments(CommandCode.NOT_A_FOLDER.of(folder));
        }
        try {
            return new Tried(folder, null, CaseFolder.read(path, old, present, today, faults));
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(folder));
        }
    }

    /** Returns people of a population. */
    Tried ofPeople(String file, long seed, int size) {
        List<Vocabulary> vocabularies = List.of(present, old);
        Map<String, Question> questions = InventedPeople.questions(vocabularies);
        Document document = Document.read(file, AssessmentFiles.content(file), Document.Format.ofFile(file));
        faults.addAll(document.faults());
        if (document.root() == null) {
            throw new WrongArguments(faults.sorted());
        }
        Population population =
                new PopulationReader(questions, present.languages()).read(Fields.of(document.root(), "", faults));
        return new Tried(file, population, new InventedPeople(population, vocabularies, today, seed, size));
    }
}
