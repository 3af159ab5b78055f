package no.varde.policy;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.policy.GateReport.Line;
import no.varde.policy.GateReport.Part;
import no.varde.policy.GateReport.Weight;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** A measure of which nobody says what to do next lets no draft through. */
class NextStepTest {

    private static Lines told(Vocabulary vocabulary) {
        Lines lines = new Lines();
        OfTexts.withoutNextStep(vocabulary, lines);
        return lines;
    }

    @Test
    void a_measure_without_a_next_step_stops_a_draft() {
        assertThat(told(TheBook.BOOK.vocabulary()).isEmpty()).isTrue();
        PlantedBook edited = PlantedBook.ours();
        String measures = edited.text("vocabulary/measures.yaml");
        edited.file(
                "vocabulary/measures.yaml",
                measures.replaceFirst("(?s)(- id: mobile-violence-alarm\n.*?)  how: [^\n]*\n", "$1"));
        Vocabulary without = RuleBook.read(edited.files()).vocabulary();
        assertThat(told(without).section(Part.TEXTS).lines())
                .singleElement()
                .returns(Weight.STOPS, Line::weight)
                .satisfies(line -> assertThat(line.said().in("nb")).contains("mobile-violence-alarm", "`how`"));
    }
}
