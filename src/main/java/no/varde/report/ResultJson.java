package no.varde.report;

import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Answered;
import no.varde.assessment.Became;
import no.varde.assessment.Remark;
import no.varde.assessment.SavedResult;
import no.varde.decision.Comparison;
import no.varde.decision.Decision;
import no.varde.decision.Recorded;
import no.varde.explanation.Robustness;
import no.varde.report.result.Assessment;
import no.varde.report.result.Changes;
import no.varde.report.result.Derivation;
import no.varde.report.result.Next;
import no.varde.report.result.NotAsked;
import no.varde.report.result.Refs;
import no.varde.report.result.Result;
import no.varde.report.result.Result.Clarification;
import no.varde.report.result.Result.Duty;
import no.varde.report.result.Result.Person;
import no.varde.report.result.Result.Warning;
import no.varde.report.result.Review;
import no.varde.report.result.RuleBookId;
import no.varde.report.result.Why;
import no.varde.rulebook.Identity;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.OutcomeKind;
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

    private final Expand expand;

    private ResultJson(Decision decision, String language, Expand expand) {
        this.decision = decision;
        this.vocabulary = decision.book().vocabulary();
        this.language = language;
        this.expand = expand;
        this.reasons = expand == Expand.TREE
                ? new ReasonTrees(vocabulary, language)
                : new ReasonTable(vocabulary, language, expand == Expand.TEXTS);
        this.outcomes = new OutcomeJson(language, reasons, expand);
        this.plans = new PlanJson(language, reasons, expand);
    }

    /**
     * What is told beside a decision.
     *
     * @param answers what was read, with what was asked in vain and became of measures, and a former assessment, if any
     * @param since what is not as it was at the former assessment; null where there is none
     * @param robustness null where it is not asked for
     * @param changes null where they are not asked for
     * @param why null where it is not asked for
     * @param next null where it is not asked for
     * @param unfinished the parts for which the time did not suffice
     */
    public record BesideDecision(
            Answered answers,
            Origin origin,
            @Nullable Comparison since,
            @Nullable Robustness robustness,
            @Nullable Changes changes,
            @Nullable Why why,
            @Nullable Next next,
            List<String> unfinished) {
        public BesideDecision {
            unfinished = List.copyOf(unfinished);
        }
    }

    /**
     * Returns a decision and all that is told beside it.
     *
     * @param language a language of the book
     */
    public static Result of(Decision decision, BesideDecision beside, String language, Expand expand) {
        return new ResultJson(decision, language, expand).result(beside);
    }

    static RuleBookId id(RuleBook book) {
        Identity identity = book.identity();
        return new RuleBookId(identity.version(), identity.meaning(), identity.content());
    }

    private Result result(BesideDecision beside) {
        Answered answers = beside.answers();
        Comparison since = beside.since();
        Robustness robustness = beside.robustness();
        Decision.NextReview review = decision.review();
        List<Person> persons = Each.of(decision.persons(), this::person);
        List<Duty> duties = Each.of(decision.duties(), this::duty);
        List<Warning> warnings = Each.of(decision.warnings(), this::warning);
        Review next = review == null ? null : plans.review(review);
        Derivation derivation = reasons.table();
        return new Result(
                SavedResult.FORM,
                beside.origin().made(),
                beside.origin().zone().getId(),
                beside.origin().build(),
                language,
                id(decision.book()),
                decision.asOf(),
                new Assessment(answers.written(vocabulary)),
                answers.notAsked(vocabulary).entrySet().stream()
                        .map(of -> new NotAsked(of.getKey(), of.getValue()))
                        .toList(),
                remarks(answers.remarks()),
                since == null ? null : new SinceJson(vocabulary, language).of(since),
                decision.first(),
                persons,
                duties,
                warnings,
                Each.of(decision.recorded(), this::recorded),
                Each.of(decision.clarify(), this::clarification),
                Each.of(answers.notes().became(), this::became),
                robustness == null ? null : new RobustnessJson(language).of(robustness),
                next,
                beside.changes(),
                beside.why(),
                beside.next(),
                beside.unfinished().isEmpty() ? null : beside.unfinished(),
                derivation == null ? null : derivation.reasons(),
                derivation == null ? null : derivation.evidence(),
                derivation == null ? null : derivation.rules(),
                null);
    }

    /** Returns what was remarked on the assessment, and that laws of the book were not in force yet on its day. */
    private List<Result.Remark> remarks(List<Remark> remarks) {
        List<Result.Remark> all =
                new ArrayList<>(Each.of(remarks, remark -> new Result.Remark(remark.path(), remark.what(language))));
        for (String said : LawsAhead.of(decision, language)) {
            all.add(new Result.Remark("asOf", said));
        }
        return all;
    }

    private Person person(Decision.PersonResult person) {
        return new Person(
                person.ref(),
                person.level().id(),
                in(person.level().name()),
                in(person.level().meaning()),
                reasons.all(person.levelReasons()),
                Each.of(told(person.outcomes()), outcomes::of),
                expand == Expand.TREE ? null : notIndicated(person.outcomes()),
                Each.of(person.plan(), plans::line));
    }

    private List<Decision.Outcome> told(List<Decision.Outcome> all) {
        return expand == Expand.TREE ? all : Each.where(all, outcome -> outcome.kind() != OutcomeKind.NOT_INDICATED);
    }

    private static List<String> notIndicated(List<Decision.Outcome> all) {
        return Each.of(
                Each.where(all, outcome -> outcome.kind() == OutcomeKind.NOT_INDICATED),
                outcome -> outcome.measure().id());
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
                whole() ? outcomes.details(result.told().details()) : null,
                whole() ? reasons.laws(result.duty().legalBasis()) : null,
                whole() ? result.duty().source() : null,
                reasons.all(result.reasons()));
    }

    private Warning warning(Decision.WarningResult result) {
        return new Warning(
                result.warning().id(),
                in(result.warning().text()),
                new Refs(result.refs()),
                whole() ? result.warning().source() : null,
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

    private boolean whole() {
        return expand != Expand.NONE;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
