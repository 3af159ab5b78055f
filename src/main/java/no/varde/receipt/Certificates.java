package no.varde.receipt;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.BookId;
import no.varde.certificate.Certificate.DutyFound;
import no.varde.certificate.Certificate.OutcomeFound;
import no.varde.certificate.Certificate.PersonFound;
import no.varde.certificate.Certificate.ReviewFound;
import no.varde.certificate.Certificate.WarningFound;
import no.varde.certificate.Inputs;
import no.varde.certificate.PlainBook;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Identity;
import no.varde.rulebook.Step;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Time;
import org.jspecify.annotations.Nullable;

/** Makes certificates of the decisions of one book. Safe for use by many threads. */
public final class Certificates {

    private final PlainBook plain;
    private final BookId book;
    private final int[] conclusions; // their numbers in the plain book, by those in the index of the book

    public Certificates(PlainBook plain) {
        this.plain = plain;
        Identity identity = plain.book().identity();
        this.book = new BookId(identity.version(), identity.meaning(), identity.content(), plain.hash());
        ConclusionIndex index = plain.book().index();
        this.conclusions = IntStream.range(0, index.size())
                .map(number -> plain.number(index.at(number)))
                .toArray();
    }

    /**
     * Returns what a receipt holds of a decision.
     *
     * @param decision of the same book
     * @param assessment that was decided on
     * @param notes what was told beside the answers
     */
    public Certificate of(Decision decision, Assessment assessment, FileNotes notes, Making making) {
        return new Certificate(
                making.id(),
                making.made().truncatedTo(ChronoUnit.SECONDS),
                making.clockSetBack(),
                making.zone(),
                decision.asOf(),
                Certificate.READING,
                making.engine(),
                making.build(),
                book,
                making.by(),
                Inputs.of(plain.book().vocabulary(), assessment, notes),
                decision.persons().stream().map(this::person).toList(),
                decision.duties().stream().map(Certificates::duty).toList(),
                decision.warnings().stream()
                        .map(warning -> new WarningFound(warning.warning().id(), warning.refs()))
                        .toList(),
                review(decision.review()),
                making.salt());
    }

    private PersonFound person(PersonResult person) {
        return new PersonFound(
                person.ref(),
                person.level().id(),
                numbers(person.course().fired()),
                concluded(person.course().facts()),
                person.outcomes().stream()
                        .filter(outcome -> outcome.kind() != OutcomeKind.NOT_INDICATED)
                        .map(Certificates::outcome)
                        .toList(),
                person.plan().stream().map(line -> line.item().id()).toList());
    }

    private List<Integer> concluded(Facts facts) {
        return facts.numbersOfConcluded()
                .map(number -> conclusions[number])
                .sorted()
                .boxed()
                .toList();
    }

    private List<Integer> numbers(List<Step> fired) {
        return fired.stream().mapToInt(plain::number).sorted().boxed().toList();
    }

    private static OutcomeFound outcome(Outcome outcome) {
        return new OutcomeFound(
                outcome.measure().id(), outcome.kind(), outcome.order(), id(outcome.when()), outcome.partOf());
    }

    private static DutyFound duty(DutyResult duty) {
        return new DutyFound(duty.duty().id(), duty.refs(), id(duty.when()), duty.partOf());
    }

    private static @Nullable String id(@Nullable Time when) {
        return when == null ? null : when.id();
    }

    private static @Nullable ReviewFound review(@Nullable NextReview review) {
        return review == null
                ? null
                : new ReviewFound(
                        review.by(),
                        review.events().stream()
                                .map(event -> event.event().id())
                                .toList());
    }
}
