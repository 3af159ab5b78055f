package no.varde.report;

import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.decision.Comparison;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Clarification;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.HeldBack;
import no.varde.decision.Decision.Insufficient;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Decision.WarningResult;
import no.varde.explanation.Robustness;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/** A decision as the tree of a JSON document. Ids are the contract; texts are in one language. */
public final class ResultJson {

    private final Decision decision;
    private final Vocabulary vocabulary;
    private final String language;
    private final ReasonJson reasons;
    private final PlanJson plans;

    private ResultJson(Decision decision, String language) {
        this.decision = decision;
        this.vocabulary = decision.book().vocabulary();
        this.language = language;
        this.reasons = new ReasonJson(vocabulary, language);
        this.plans = new PlanJson(language, reasons);
    }

    /**
     * Returns a decision as maps, lists, texts and numbers, in a fixed order of keys.
     *
     * @param language a language of the book
     */
    public static Map<String, Object> of(Decision decision, String language) {
        return of(decision, null, language);
    }

    /** Returns a decision that also says what is not as it was at a former assessment. */
    public static Map<String, Object> of(Decision decision, @Nullable Comparison since, String language) {
        return of(decision, since, null, language);
    }

    /** Returns a decision that also says which answers it rests on the most. */
    public static Map<String, Object> of(
            Decision decision, @Nullable Comparison since, @Nullable Robustness robustness, String language) {
        return new ResultJson(decision, language).result(since, robustness);
    }

    private Map<String, Object> result(@Nullable Comparison since, @Nullable Robustness robustness) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("rulebook", rulebook());
        result.put("asOf", decision.asOf().toString());
        if (since != null) {
            result.put("since", new SinceJson(vocabulary, language).of(since));
        }
        if (decision.first() != null) {
            result.put("first", decision.first());
        }
        result.put("persons", decision.persons().stream().map(this::person).toList());
        result.put("duties", decision.duties().stream().map(this::duty).toList());
        result.put("warnings", decision.warnings().stream().map(this::warning).toList());
        result.put(
                "clarify", decision.clarify().stream().map(this::clarification).toList());
        if (robustness != null) {
            result.put("robustness", new RobustnessJson(language).of(robustness));
        }
        NextReview review = decision.review();
        if (review != null) {
            result.put("review", plans.review(review));
        }
        return result;
    }

    private Map<String, Object> rulebook() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", vocabulary.version());
        json.put("sha256", decision.book().sha256());
        return json;
    }

    private Map<String, Object> person(PersonResult person) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ref", person.ref());
        json.put("level", person.level().id());
        json.put("levelName", in(person.level().name()));
        json.put("levelMeaning", in(person.level().meaning()));
        json.put("levelReasons", reasons.all(person.levelReasons()));
        json.put("outcomes", person.outcomes().stream().map(this::outcome).toList());
        json.put("plan", person.plan().stream().map(plans::line).toList());
        return json;
    }

    private Map<String, Object> outcome(Outcome outcome) {
        Measure measure = outcome.measure();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", measure.id());
        json.put("name", in(measure.name()));
        json.put("outcome", outcome.kind().name());
        if (outcome.order() > 0) {
            json.put("order", outcome.order());
        }
        json.put("intrusiveness", measure.intrusiveness());
        json.put("reasons", reasons.all(outcome.reasons()));
        if (!outcome.proposedBy().isEmpty()) {
            json.put("proposedBy", reasons.all(outcome.proposedBy()));
        }
        json.put(
                "insufficientBecause",
                outcome.insufficientBecause().stream().map(this::insufficient).toList());
        HeldBack heldBack = outcome.heldBack();
        if (heldBack != null) {
            json.put("heldBack", heldBack(heldBack));
        }
        json.put("warnings", outcome.warnings().stream().map(this::warningOn).toList());
        if (outcome.kind() != OutcomeKind.NOT_INDICATED) {
            json.put("details", details(measure.details()));
            json.put("legalBasis", reasons.laws(measure.legalBasis()));
            json.put("sources", measure.source());
        }
        return json;
    }

    private Map<String, Object> insufficient(Insufficient insufficient) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", insufficient.milder().id());
        json.put("name", in(insufficient.milder().name()));
        json.put("blocked", insufficient.blocked());
        json.put("reasons", reasons.all(insufficient.reasons()));
        return json;
    }

    private Map<String, Object> heldBack(HeldBack heldBack) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("aboveCeiling", heldBack.aboveCeiling());
        json.put("milderFirst", heldBack.milder().stream().map(Measure::id).toList());
        return json;
    }

    private Map<String, Object> warningOn(Warning warning) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", warning.id());
        json.put("text", in(warning.text()));
        return json;
    }

    private Map<String, Object> duty(DutyResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", result.duty().id());
        json.put("name", in(result.duty().name()));
        json.put("for", result.refs());
        json.put("details", details(result.duty().details()));
        json.put("legalBasis", reasons.laws(result.duty().legalBasis()));
        json.put("sources", result.duty().source());
        json.put("reasons", reasons.all(result.reasons()));
        return json;
    }

    private Map<String, Object> warning(WarningResult result) {
        Map<String, Object> json = warningOn(result.warning());
        json.put("for", result.refs());
        json.put("sources", result.warning().source());
        json.put("reasons", reasons.all(result.reasons()));
        return json;
    }

    private Map<String, Object> clarification(Clarification clarification) {
        Question question = clarification.question();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", question.id());
        json.put("for", clarification.ref());
        json.put("ask", in(question.ask()));
        return json;
    }

    private Map<String, Object> details(Map<String, Text> details) {
        Map<String, Object> json = new LinkedHashMap<>();
        details.forEach((id, text) -> json.put(id, in(text)));
        return json;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
