package no.varde.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DutyIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes the reasons of one run: the derivation itself, from a conclusion down to the answers. Each rule has one reason. */
final class Reasons {

    /** Rules and sentences of a run, nearly. */
    private static final int MANY = 256;

    private final Vocabulary vocabulary;
    private final PersonRun own;
    private final Citations citations;
    private final List<Reasons> members;
    private final Map<Rule, Reason> made = new HashMap<>(MANY);
    private final Map<Sentence<Condition>, Evidence> madeOfSentence = new IdentityHashMap<>(MANY);
    private final Map<Integer, List<Reason>> madeOfLevel = new HashMap<>();

    /**
     * Makes reasons for a run.
     *
     * @param members the runs of the members, for facts about the household
     */
    Reasons(Vocabulary vocabulary, PersonRun own, Citations citations, List<Reasons> members) {
        this.vocabulary = vocabulary;
        this.own = own;
        this.citations = citations;
        this.members = members;
    }

    /** Returns every reason for a conclusion, not the first alone. */
    List<Reason> of(Conclusion conclusion) {
        return of(own.rulesFor(conclusion));
    }

    /** Returns every reason for the conclusion of a number. */
    List<Reason> of(int conclusion) {
        return of(own.rulesFor(conclusion));
    }

    private List<Reason> of(List<Rule> rules) {
        List<Reason> reasons = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            reasons.add(of(rule));
        }
        return reasons;
    }

    private Reason of(Rule rule) {
        Reason known = made.get(rule);
        if (known != null) {
            return known;
        }
        List<Evidence> evidence = new ArrayList<>(rule.when().size());
        for (Sentence<Condition> sentence : rule.when()) {
            evidence.add(of(sentence, rule));
        }
        Reason reason = new Reason(rule, own.ref(), evidence);
        made.put(rule, reason);
        return reason;
    }

    /**
     * Returns what made a sentence true. Rules share many sentences, and the evidence for one is the same whoever asks;
     * only a duty may be concluded again after the rule that rests on it.
     *
     * @param asking the rule that has the sentence; null where it stands by itself
     */
    private Evidence of(Sentence<Condition> sentence, @Nullable Rule asking) {
        if (sentence.meaning() instanceof DutyIs) {
            return made(sentence, asking);
        }
        Evidence known = madeOfSentence.get(sentence);
        if (known == null) {
            known = made(sentence, asking);
            madeOfSentence.put(sentence, known);
        }
        return known;
    }

    private Evidence made(Sentence<Condition> sentence, @Nullable Rule asking) {
        Condition condition = sentence.meaning();
        List<Reason> reasons = List.of();
        List<Evidence> parts = List.of();
        if (condition instanceof AnswerIs answer) {
            return ofAnswer(sentence, answer.band());
        } else if (condition instanceof FindingIs finding && finding.found()) {
            reasons = of(new Conclusion.Finding(finding.finding()));
        } else if (condition instanceof LevelIs level && level.lowest() > 0) {
            reasons = ofLevel(level.lowest());
        } else if (condition instanceof CountIs count && count.reached()) {
            parts = ofCount(count, asking);
        } else if (condition instanceof DutyIs duty) {
            reasons = before(asking, new Conclusion.Duty(duty.duty()));
        } else if (condition instanceof OutcomeIs outcome) {
            reasons = ofProposal(outcome.measure());
        }
        return new Evidence(sentence, own.ref(), List.of(), reasons, List.of(), parts);
    }

    private Evidence ofAnswer(Sentence<Condition> sentence, Band band) {
        List<CitedAnswer> answers = List.of();
        List<String> entries = List.of();
        List<Evidence> parts = List.of();
        if (band.slot() < vocabulary.firstFactSlot()) {
            answers = citations.of(band, own.person(), own.role());
        } else if (band.mask() == HouseholdFact.YES) {
            entries = citations.ofLogFactAt(band.slot());
            HouseholdFact fact = vocabulary.householdFactAt(band.slot());
            parts = fact == null ? List.of() : ofMembers(sentence, fact);
        }
        return new Evidence(sentence, own.ref(), answers, List.of(), entries, parts);
    }

    /** Returns the reasons for the level being at least of a rank. */
    List<Reason> ofLevel(int rank) {
        List<Reason> known = madeOfLevel.get(rank);
        if (known != null) {
            return known;
        }
        List<Reason> reasons = new ArrayList<>();
        for (Level level : vocabulary.levels()) {
            if (level.rank() >= rank) {
                reasons.addAll(of(new Conclusion.AtLeast(level.id(), level.rank())));
            }
        }
        madeOfLevel.put(rank, reasons);
        return reasons;
    }

    /** Returns the reasons for putting a measure forward; a rule that both recommends and considers it counts once. */
    List<Reason> ofProposal(String measure) {
        List<Reason> reasons = new ArrayList<>(of(new Conclusion.Recommended(measure)));
        for (Reason reason : of(new Conclusion.Considered(measure))) {
            if (reasons.stream().noneMatch(other -> other == reason)) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    /** Returns the reasons that fired before a rule. */
    private List<Reason> before(@Nullable Rule asking, Conclusion conclusion) {
        if (asking == null) {
            return of(conclusion);
        }
        return own.rulesFor(conclusion).stream()
                .filter(rule -> own.firedBefore(rule, asking))
                .map(this::of)
                .toList();
    }

    private List<Evidence> ofCount(CountIs is, @Nullable Rule asking) {
        List<Evidence> parts = new ArrayList<>();
        for (Sentence<Condition> member : is.count().members()) {
            if (own.facts().holds(member.meaning())) {
                parts.add(of(member, asking));
            }
        }
        return parts;
    }

    private List<Evidence> ofMembers(Sentence<Condition> sentence, HouseholdFact fact) {
        List<Evidence> parts = new ArrayList<>();
        for (Reasons member : members) {
            Sentence<Condition> any = fact.any();
            if (any == null) {
                parts.add(new Evidence(sentence, member.own.ref(), List.of(), List.of(), List.of(), List.of()));
            } else if (member.own.facts().holds(any.meaning())) {
                parts.add(member.of(any, null));
            }
        }
        return parts;
    }
}
