package no.varde.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.AssessmentYaml;
import no.varde.decision.Decider;
import no.varde.document.Document;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.OutcomeKind;

/** One principle planted into a book, and what becomes of it there. */
final class PlantedPrinciple {

    private static final String SOURCE = "SEA Om bord";

    private PlantedPrinciple() {}

    /** What a counterexample is, read from the file that is written of it, and what Drools finds in it. */
    record Shown(String what, List<Assessment> cases, List<List<Facts>> facts) {

        Facts main(int at) {
            return facts.get(at).get(0);
        }

        OutcomeKind outcome(int at, String measure) {
            return main(at).outcome(measure);
        }
    }

    static String rule(String id, String when, String then) {
        return """

                rule "%s Plantet"
                  @kilde("SEA Om bord")
                  @begrunnelse("Plantet.")
                  @title("Planted")
                  @reason("Planted.")
                when
                  %s
                then
                  %s
                end
                """
                .formatted(id, when, then);
    }

    private static Verdict verdict(PlantedBook book, String principle, String source) {
        String says = "  says: {nb: Det plantede, en: What is planted}\n  source: " + source + "\n";
        book.file("principles.yaml", "principles:\n- id: P-01\n" + says + principle);
        List<Verdict> verdicts = Principles.prove(new Decider(RuleBook.read(book.files())), TheBook.TODAY);
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    static void assertProved(PlantedBook book, String principle) {
        assertProved(book, principle, SOURCE);
    }

    static void assertProved(PlantedBook book, String principle, String source) {
        assertThat(verdict(book, principle, source).counterexample()).isNull();
    }

    /** Returns a counterexample as it runs through Drools from the files that are written of it. */
    static Shown shown(PlantedBook book, String principle) {
        return shown(book, principle, SOURCE);
    }

    static Shown shown(PlantedBook book, String principle, String source) {
        Counterexample example = verdict(book, principle, source).counterexample();
        assertThat(example).isNotNull();
        RuleBook read = RuleBook.read(book.files());
        Decider decider = new Decider(read);
        List<Assessment> cases = new ArrayList<>();
        List<List<Facts>> facts = new ArrayList<>();
        for (Assessment assessment : Objects.requireNonNull(example).assessments()) {
            String yaml = AssessmentYaml.of(read.vocabulary(), assessment, List.of("a case"));
            Document document = Document.read("case.yaml", yaml.getBytes(UTF_8), Document.Format.YAML);
            AssessmentReader.Result result = AssessmentReader.read(read.vocabulary(), document, TheBook.TODAY);
            assertThat(result.faults()).as(yaml).isEmpty();
            Assessment reread = Objects.requireNonNull(result.assessment());
            cases.add(reread);
            facts.add(decider.facts(reread));
        }
        return new Shown(example.what().toString(), cases, facts);
    }
}
