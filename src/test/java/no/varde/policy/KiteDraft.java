package no.varde.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.PlantedBook;
import no.varde.SmallBooks;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentYaml;
import no.varde.cases.CaseFiles;
import no.varde.difference.Edition;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Role;

/** The book about kites with a principle and cases, and drafts of it, in a folder. */
public record KiteDraft(Path folder) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What holds of the book in every case. */
    public static final String PRINCIPLES =
            """
            principles:
            - id: P-01
              kind: WHENEVER
              says: {nb: I torden går man hjem., en: In thunder one goes home.}
              whenever: {flyer: [det er torden]}
              then: {flyer: [å gå hjem er anbefalt]}
              source: AIR 1
            """;

    /** Returns the book as it is before it is edited. */
    public static PlantedBook book() {
        return PlantedBook.kite().file("principles.yaml", PRINCIPLES);
    }

    /** Writes a book into the folder. */
    public Path write(String name, PlantedBook book) throws IOException {
        Path to = folder.resolve(name);
        for (Map.Entry<String, byte[]> file : book.files().byName().entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return to;
    }

    /** Writes a case of each rule in which it fires, as a book reads it. */
    public Path writeCases(PlantedBook of) throws IOException {
        RuleBook book = RuleBook.read(of.files());
        TruthReading reading = new TruthReading(book);
        List<Assessment> every = SmallBooks.everyAssessment(book, 1);
        StringBuilder cases = new StringBuilder();
        for (Rule rule : book.rules()) {
            Assessment fires = every.stream()
                    .filter(one -> fires(rule, reading.read(one)))
                    .findFirst()
                    .orElseThrow();
            cases.append(rule.id()).append(":\n  also:\n  - fires: true\n");
            cases.append(AssessmentYaml.of(book.vocabulary(), fires, List.of()).indent(4));
        }
        Path file = folder.resolve(CaseFiles.FOLDER).resolve("rules/all.yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, cases.toString(), UTF_8);
    }

    private static boolean fires(Rule rule, List<Facts> persons) {
        for (int person = 0; person < persons.size(); person++) {
            Facts facts = persons.get(person);
            if (rule.roles().contains(Role.ofPerson(person))
                    && rule.when().stream().allMatch(sentence -> facts.holds(sentence.meaning()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the report on a draft, tried with the cases of the book before it. */
    GateReport judge(PlantedBook old, PlantedBook present) throws IOException {
        writeCases(old);
        CaseFiles cases = new CaseFiles(folder.resolve(CaseFiles.FOLDER));
        return Examination.of(
                new Draft(
                        Edition.read(old.files()), Edition.read(present.files()), cases, TODAY, Duration.ofSeconds(60)),
                (part, done, all) -> {});
    }
}
