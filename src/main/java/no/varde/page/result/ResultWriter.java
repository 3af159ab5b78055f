package no.varde.page.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.Outcome;
import no.varde.page.result.ResultView.Again;
import no.varde.page.result.ResultView.First;
import no.varde.page.result.ResultView.Folded;
import no.varde.page.result.ResultView.Number;
import no.varde.page.result.ResultView.Row;
import no.varde.report.Lists;
import no.varde.report.Together;
import no.varde.report.Together.Shared;
import no.varde.report.Ways;
import no.varde.report.Wording;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes a decision in the words of its page: what comes first, and what is folded. */
final class ResultWriter {

    private final Decision decision;
    private final Assessment assessment;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Ways ways;
    private final CaresWriter cares;
    private final RowWriter rows;
    private final List<Shared> together;

    /**
     * Makes a writer.
     *
     * @param brief words in which members are called by their number alone, for lines that are to be short
     */
    ResultWriter(Decision decision, Assessment assessment, Wording wording, Wording brief, Ways ways) {
        this.decision = decision;
        this.assessment = assessment;
        this.vocabulary = decision.book().vocabulary();
        this.wording = wording;
        this.ways = ways;
        this.cares = new CaresWriter(decision, wording);
        this.rows = new RowWriter(decision, wording, brief, cares);
        this.together = Together.of(decision);
    }

    /**
     * Writes the page.
     *
     * @param remarks what is to be said of the answers all the same
     */
    ResultView written(List<String> remarks) {
        FirstRows now =
                FirstRows.of(rows(outcome -> outcome.kind() == OutcomeKind.RECOMMENDED && isFirst(outcome.when())));
        List<Row> duties = Lists.duties(decision).stream()
                .map(rows::duty)
                .sorted(Comparator.comparingInt(Row::rank))
                .toList();
        List<Folded> later = later();
        return new ResultView(
                first(),
                new LevelWriter(vocabulary, assessment, wording, ways).of(decision),
                now.shown(),
                now.rest(),
                duties,
                wording.declined(decision).stream()
                        .map(held -> new ResultView.Declined(held.why(), held.measures()))
                        .toList(),
                cares.left(),
                again(decision.review()),
                later,
                remarks,
                vocabulary.lines().numbers().stream()
                        .map(number -> Number.of(number, wording.in(number.name())))
                        .toList(),
                wording.date(decision.asOf()),
                decision.book().identity());
    }

    private @Nullable First first() {
        String id = decision.first();
        if (id == null) {
            return null;
        }
        Text todo = Vocabulary.known(vocabulary.measures(), id).firstDetail();
        return new First(
                wording.in(Vocabulary.known(vocabulary.measures(), id).name()), todo == null ? null : wording.in(todo));
    }

    /** Says whether what has a time is shown before anything is opened; all is where the book has no such times. */
    private boolean isFirst(@Nullable Time time) {
        return vocabulary.lines().firstTimes().isEmpty()
                || time != null && vocabulary.lines().firstTimes().contains(time.id());
    }

    private List<Folded> later() {
        List<Folded> later = new ArrayList<>();
        Stream.concat(vocabulary.times().times().stream().map(Optional::of), Stream.of(Optional.<Time>empty()))
                .filter(time -> !isFirst(time.orElse(null)))
                .forEach(time -> later.add(new Folded(
                        time.map(one -> wording.capital(one.name())).orElse(""),
                        false,
                        rows(outcome -> outcome.kind() == OutcomeKind.RECOMMENDED
                                && Optional.ofNullable(outcome.when()).equals(time)))));
        later.add(new Folded("", true, rows(outcome -> outcome.kind() == OutcomeKind.CONSIDER)));
        later.removeIf(folded -> folded.rows().isEmpty());
        return later;
    }

    /** Returns some of the measures that are told by themselves, each once for all who have it alike. */
    private List<Row> rows(Predicate<Outcome> some) {
        return together.stream()
                .filter(shared -> some.test(shared.outcome()))
                .map(rows::measure)
                .toList();
    }

    private @Nullable Again again(@Nullable NextReview review) {
        return review == null
                ? null
                : new Again(
                        review.by() == null ? null : wording.date(review.by()),
                        wording.because(review.reasons()),
                        review.events().stream()
                                .map(event -> wording.in(event.event().text()))
                                .toList());
    }
}
