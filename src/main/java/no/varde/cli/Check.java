package no.varde.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
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

/** Checks a folder of rules: that it has no fault, that its principles hold in every case, and that nothing is dead. */
final class Check {

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    Check(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    int run(Arguments arguments) {
        RuleBook book = Books.read(arguments.onlyName());
        Map<String, String> files = new LinkedHashMap<>();
        Principles.prove(new Decider(book), LocalDate.now(clock)).forEach(verdict -> tell(verdict, book, files));
        List<HealthFinding> findings = Health.of(book);
        findings.forEach(this::tell);
        if (!files.isEmpty()) {
            new Output(out).write(arguments.option("out"), files);
        }
        if (!files.isEmpty() || findings.stream().anyMatch(HealthFinding::isFault)) {
            return CommandLine.FAULTY_BOOK;
        }
        out.println("the book is good: " + book.rules().size() + " rules, "
                + book.vocabulary().questions().size() + " questions, "
                + book.vocabulary().measures().size() + " measures, sha256 " + book.sha256());
        return CommandLine.DONE;
    }

    private void tell(HealthFinding finding) {
        (finding.isFault() ? err : out).println((finding.isFault() ? "" : "remark: ") + finding);
    }

    private void tell(Verdict verdict, RuleBook book, Map<String, String> files) {
        Principle.Head head = verdict.principle().head();
        String says = head.says().in(book.vocabulary().language());
        Counterexample example = verdict.counterexample();
        if (example == null) {
            out.println("proved: " + head.id() + " " + says);
            return;
        }
        Map<String, String> written = files(head, example, book);
        err.println(head.place() + ": the principle `" + head.id() + "` fails: " + example.what() + "; see "
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
