package no.varde.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.AssessmentYaml;
import no.varde.decision.Decider;
import no.varde.document.Document;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;

/** Compares books and replays every example of how they differ. */
final class Compared {

    private static final RuleBook BOAT = RuleBook.read(PlantedBook.boat().files());

    private Compared() {}

    /** Compares the book about boats with another that was made of it. */
    static BookDifference withBoat(PlantedBook present) {
        return books(BOAT, RuleBook.read(present.files()));
    }

    static BookDifference books(PlantedBook old, PlantedBook present) {
        return books(RuleBook.read(old.files()), RuleBook.read(present.files()));
    }

    /** Compares two books, and runs every example with both, as it is written down. */
    static BookDifference books(RuleBook old, RuleBook present) {
        BookDifference difference = BookDifference.of(old, present, TheBook.TODAY);
        Decider before = new Decider(old);
        Decider after = new Decider(present);
        difference.changed().forEach(changed -> changed.ways().forEach(way -> {
            assertThat(way.from()).isNotEqualTo(way.to());
            assertThat(way.causes()).as(changed + " has a cause").isNotEmpty();
            assertThat(value(changed.subject(), before, way.example())).isEqualTo(way.from());
            assertThat(value(changed.subject(), after, way.example())).isEqualTo(way.to());
        }));
        return difference;
    }

    private static String value(Topic subject, Decider decider, Assessment example) {
        Assessment seen = AskedBy.of(decider.book().vocabulary(), example);
        String written = AssessmentYaml.of(decider.book().vocabulary(), seen, List.of("an example"));
        Document document = Document.read("example.yaml", written.getBytes(UTF_8), Document.Format.YAML);
        AssessmentReader.Result read = AssessmentReader.read(decider.book().vocabulary(), document, example.asOf());
        assertThat(read.faults()).as(written).isEmpty();
        int person = subject.role() == Role.MAIN ? 0 : 1;
        return subject.value(
                decider.facts(Objects.requireNonNull(read.assessment())).get(person),
                decider.book().vocabulary());
    }
}
