package no.varde.report;

import java.util.List;
import java.util.stream.Stream;
import no.varde.assessment.Became;
import no.varde.assessment.Remark;
import no.varde.decision.Comparison;
import no.varde.decision.Decision;
import no.varde.decision.Recorded;
import no.varde.explanation.Robustness;
import no.varde.report.result.Refs;
import no.varde.report.result.Result;
import no.varde.report.result.Result.Clarification;
import no.varde.report.result.Result.Duty;
import no.varde.report.result.Result.Person;
import no.varde.report.result.Result.Warning;
import no.varde.report.result.RuleBookId;
import no.varde.rulebook.Identity;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A decision as the value that JSON is written of. Ids are the contract; texts are in one language. */
public final class ResultJson {

    private final Decision decision;
    private final Vocabulary vocabulary;
    private final String language;
    private final ReasonJson reasons;
    private final OutcomeJson outcomes;
    private final PlanJson plans;

    private ResultJson(Decision decision, String language) {
        this.decision = decision;
        this.vocabulary = decision.book().vocabulary();
        this.language = language;
        this.reasons = new ReasonJson(vocabulary, language);
        this.outcomes = new OutcomeJson(language, reasons);
        this.plans = new PlanJson(language, reasons);
    }

    /**
     * Returns a decision.
     *
     * @param language a language of the book
     */
    public static Result of(Decision decision, String language) {
        return of(decision, null, null, List.of(), List.of(), language);
    }

    /**
     * Returns a decision that also says what is not as it was at a former assessment, and which answers it rests on the
     * most.
     *
     * @param since null where there is no former assessment
     * @param robustness null where it is not asked for
     * @param remarks what is to be said of the assessment all the same
     * @param became what became of measures, as the assessment tells it
     */
    public static Result of(
            Decision decision,
            @Nullable Comparison since,
            @Nullable Robustness robustness,
            List<Remark> remarks,
            List<Became> became,
            String language) {
        return new ResultJson(decision, language).result(since, robustness, remarks, became);
    }

    static RuleBookId id(RuleBook book) {
        Identity identity = book.identity();
        return new RuleBookId(identity.version(), identity.meaning(), identity.content());
    }

    private Result result(
            @Nullable Comparison since, @Nullable Robustness robustness, List<Remark> remarks, List<Became> became) {
        Decision.NextReview review = decision.review();
        return new Result(
                id(decision.book()),
                decision.asOf(),
                remarks(remarks),
                since == null ? null : new SinceJson(vocabulary, language).of(since),
                decision.first(),
                decision.persons().stream().map(this::person).toList(),
                decision.duties().stream().map(this::duty).toList(),
                decision.warnings().stream().map(this::warning).toList(),
                decision.recorded().stream().map(this::recorded).toList(),
                decision.clarify().stream().map(this::clarification).toList(),
                became.stream().map(this::became).toList(),
                robustness == null ? null : new RobustnessJson(language).of(robustness),
                review == null ? null : plans.review(review),
                null,
                null,
                null,
                null);
    }

    /** Returns what was remarked on the assessment, and that laws of the book were not in force yet on its day. */
    private List<Result.Remark> remarks(List<Remark> remarks) {
        return Stream.concat(
                        remarks.stream().map(remark -> new Result.Remark(remark.path(), remark.what(language))),
                        LawsAhead.of(decision, new Speech(vocabulary, language)).stream()
                                .map(said -> new Result.Remark("asOf", said)))
                .toList();
    }

    private Person person(Decision.PersonResult person) {
        return new Person(
                person.ref(),
                person.level().id(),
                in(person.level().name()),
                in(person.level().meaning()),
                reasons.all(person.levelReasons()),
                person.outcomes().stream().map(outcomes::of).toList(),
                person.plan().stream().map(plans::line).toList());
    }

    private Duty duty(Decision.DutyResult result) {
        return new Duty(
                result.duty().id(),
                in(result.duty().name()),
                in(result.told().line()),
                OutcomeJson.id(result.when()),
                result.partOf(),
                reasons.all(result.whenReasons()),
                new Refs(result.refs()),
                outcomes.details(result.told().details()),
                reasons.laws(result.duty().legalBasis()),
                result.duty().source(),
                reasons.all(result.reasons()));
    }

    private Warning warning(Decision.WarningResult result) {
        return new Warning(
                result.warning().id(),
                in(result.warning().text()),
                new Refs(result.refs()),
                result.warning().source(),
                reasons.all(result.reasons()));
    }

    private Result.Recorded recorded(Recorded recorded) {
        Question question = recorded.question();
        return new Result.Recorded(
                question.id(),
                vocabulary.persons().main(),
                recorded.answer().written(),
                in(question.ask()),
                recorded.entries(),
                recorded.days());
    }

    private Result.Became became(Became became) {
        Text because = became.because(vocabulary);
        return new Result.Became(
                became.ref(),
                became.measure(),
                in(became.measure(vocabulary).name()),
                became.kind(),
                in(became.kind(vocabulary).name()),
                became.because(),
                because == null ? null : in(because),
                became.day());
    }

    private Clarification clarification(Decision.Clarification clarification) {
        Question question = clarification.question();
        return new Clarification(question.id(), clarification.ref(), in(question.ask()));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
