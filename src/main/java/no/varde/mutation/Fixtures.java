package no.varde.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.cases.CaseFiles;
import no.varde.cases.RuleCase;
import no.varde.cases.RuleCaseReader;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Node;
import no.varde.vocabulary.Vocabulary;

/**
 * What a book is tried with: cases of single rules, and whole situations.
 *
 * @param cases of the folder {@code rules}
 * @param situations of the folder {@code situations}
 */
public record Fixtures(List<RuleMutation.Case> cases, List<Assessment> situations) {

    public Fixtures {
        cases = List.copyOf(cases);
        situations = List.copyOf(situations);
    }

    /**
     * Reads a folder of fixtures; what is not there is none.
     *
     * @param today the day of those that do not say it, where nothing else does
     * @throws IOException when the folder cannot be read
     */
    public static Fixtures read(Vocabulary vocabulary, Path folder, LocalDate today, Faults faults) throws IOException {
        CaseFiles files = new CaseFiles(folder);
        LocalDate day = files.day(today, faults);
        List<RuleMutation.Case> cases = new ArrayList<>();
        for (Path file : files.ofRules()) {
            Node root = CaseFiles.root(file, faults);
            List<RuleCase> written =
                    root == null ? List.of() : RuleCaseReader.inFile(vocabulary, file.toString(), root, faults);
            for (RuleCase one : written) {
                assessments(vocabulary, one.assessment(), day, faults)
                        .forEach(read -> cases.add(new RuleMutation.Case(one.rule(), read, one.fires(), one.then())));
            }
        }
        List<Assessment> situations = new ArrayList<>();
        for (Path file : files.situations()) {
            Node root = CaseFiles.root(file, faults);
            situations.addAll(root == null ? List.of() : assessments(vocabulary, root, day, faults));
        }
        return new Fixtures(List.copyOf(cases), List.copyOf(situations));
    }

    private static List<Assessment> assessments(Vocabulary vocabulary, Node root, LocalDate today, Faults faults) {
        AssessmentReader.Result read = AssessmentReader.read(vocabulary, new Document(root, List.of()), today);
        faults.addAll(read.faults());
        return read.assessment() == null ? List.of() : List.of(read.assessment());
    }
}
