package no.varde.page.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.difference.AskedBy;
import no.varde.difference.BookDifference.Way;
import no.varde.difference.Loss;
import no.varde.difference.Move;
import no.varde.document.Worded;
import no.varde.policy.GateReport;
import no.varde.policy.Witness;
import no.varde.vocabulary.Vocabulary;

/**
 * A case to be seen under both books.
 *
 * @param number its place among all of a report, from 1
 * @param name that of its file in the report, or another one
 * @param losses the names of the losses that it shows
 * @param shows what it shows
 * @param vocabulary of the book that asks all that is answered in it
 */
record Example(
        int number, String name, List<String> losses, Worded shows, Assessment assessment, Vocabulary vocabulary) {

    private static final String ENDING = ".yaml";

    Example {
        losses = List.copyOf(losses);
    }

    /** Something that is lost, with the name of the file that a case of it has. */
    private record Lost(Loss loss, String name, Assessment assessment) {}

    /** Returns all cases of a report: those that it names, and one of each loss of which there is one. */
    static List<Example> of(GateReport report) {
        List<Example> examples = new ArrayList<>();
        List<Lost> lost =
                report.effect().losses().stream().flatMap(Example::shown).toList();
        for (Witness witness : report.witnesses()) {
            List<String> losses = lost.stream()
                    .filter(shown -> shown.name().equals(witness.name()))
                    .map(shown -> shown.loss().name())
                    .toList();
            examples.add(new Example(
                    examples.size() + 1,
                    witness.name(),
                    losses,
                    witness.shows(),
                    witness.assessment(),
                    witness.vocabulary()));
        }
        lost.stream()
                .filter(shown -> examples.stream().noneMatch(known -> known.name.equals(shown.name())))
                .forEach(shown -> examples.add(new Example(
                        examples.size() + 1,
                        shown.name(),
                        List.of(shown.loss().name()),
                        report.told(shown.loss()),
                        shown.assessment(),
                        asking(shown.assessment(), report))));
        return List.copyOf(examples);
    }

    private static Stream<Lost> shown(Loss loss) {
        return loss.match(new Loss.Cases<>(
                moved -> {
                    Move move = moved.move();
                    Way way = move.ways().get(0);
                    return Stream.of(new Lost(loss, move.subject().fileName(way.from(), way.to()), way.example()));
                },
                laterReview -> Stream.empty(),
                notFirst -> Stream.empty(),
                guard -> Stream.empty(),
                unseen -> Stream.empty()));
    }

    private static Vocabulary asking(Assessment example, GateReport report) {
        return AskedBy.asking(
                List.of(
                        report.old().book().vocabulary(),
                        report.present().book().vocabulary()),
                example);
    }

    /** Says whether a line of the report tells of it. */
    boolean isOf(String line) {
        return line.contains(name + ENDING) || losses.stream().anyMatch(loss -> line.startsWith("`" + loss + "`"));
    }
}
