package no.varde.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentYaml;
import no.varde.decision.Decider;
import no.varde.proof.Counterexample;
import no.varde.proof.Health;
import no.varde.proof.HealthFinding;
import no.varde.proof.Principles;
import no.varde.proof.Verdict;
import no.varde.rulebook.Principle;
import no.varde.rulebook.RuleBook;
import picocli.CommandLine;

/** Checks a folder of rules: that it has no fault, that its principles hold in every case, and that nothing is dead. */
@CommandLine.Command(
        description = {
            "check a folder of rules and prove its principles; exit 1 with every fault,",
            "and with the smallest case in which a principle fails"
        })
final class Check extends OfBook {

    @Override
    int run(Console console) {
        RuleBook book = Books.read(folder);
        Map<String, String> files = new LinkedHashMap<>();
        Principles.prove(new Decider(book), console.today()).forEach(verdict -> tell(verdict, book, files, console));
        List<HealthFinding> findings = Health.of(book);
        findings.forEach(finding -> tell(finding, console));
        if (!files.isEmpty()) {
            write(files, console);
        }
        if (!files.isEmpty() || findings.stream().anyMatch(HealthFinding::isFault)) {
            return FAULTY_BOOK;
        }
        console.out()
                .line("the book is good: " + book.rules().size() + " rules, "
                        + book.vocabulary().questions().size() + " questions, "
                        + book.vocabulary().measures().size() + " measures, sha256 " + book.sha256());
        return DONE;
    }

    private static void tell(HealthFinding finding, Console console) {
        (finding.isFault() ? console.err() : console.out()).line((finding.isFault() ? "" : "remark: ") + finding);
    }

    private static void tell(Verdict verdict, RuleBook book, Map<String, String> files, Console console) {
        Principle.Head head = verdict.principle().head();
        String says = head.says().in(book.vocabulary().language());
        Counterexample example = verdict.counterexample();
        if (example == null) {
            console.out().line("proved: " + head.id() + " " + says);
            return;
        }
        Map<String, String> written = files(head, example, book);
        console.err()
                .line(head.place() + ": the principle `" + head.id() + "` fails: " + example.what() + "; see "
                        + String.join(" and ", written.keySet()));
        files.putAll(written);
    }

    private static Map<String, String> files(Principle.Head head, Counterexample example, RuleBook book) {
        Map<String, String> files = new LinkedHashMap<>();
        List<Assessment> assessments = example.assessments();
        List<String> endings = assessments.size() == 1 ? List.of("") : List.of("-before", "-after");
        for (int i = 0; i < assessments.size(); i++) {
            List<String> comments = List.of(
                    head.id() + ": " + head.says().in(book.vocabulary().language()), "fails here: " + example.what());
            files.put(
                    head.id() + endings.get(i) + ".yaml",
                    AssessmentYaml.of(book.vocabulary(), assessments.get(i), comments));
        }
        return files;
    }
}
