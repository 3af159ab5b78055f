package no.varde.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.document.Message;
import no.varde.document.Place;
import no.varde.logic.AnyRun;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.logic.RunFormulas;
import no.varde.proof.HealthFinding.Kind;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RulePrefixes;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Spare;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;

/** Looks through every possible case for what of a book is dead, of no effect, or more than is needed. */
public final class Health {

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final Map<Role, AnyRun> runs = new EnumMap<>(Role.class);
    private final List<HealthFinding> found = new ArrayList<>();
    private int looked;

    private Health(RuleBook book) {
        this.book = book;
        this.vocabulary = book.vocabulary();
        AnyRun member = AnyRun.ofMember(book);
        runs.put(Role.MAIN, AnyRun.ofMain(book, member));
        if (vocabulary.persons().list() != null) {
            runs.put(Role.MEMBER, member);
        }
    }

    /**
     * Returns all that is wrong with a book, the faults first. That there was no time to look through all of it is one of
     * them.
     *
     * @param most the time for all of it
     */
    public static List<HealthFinding> of(RuleBook book, Duration most) {
        Health health = new Health(book);
        try (Patience.Held held = Patience.of(most).hold()) {
            health.check();
        } catch (NotFinished late) {
            health.addUnfinished(most);
        }
        return health.found.stream().sorted(HealthFinding.ORDER).toList();
    }

    /**
     * Returns which of some remarks on another book are to be made on this one too, however many others there are.
     *
     * @param remarks of the other book, none of them a fault
     * @param most the time for all of it
     */
    public static List<HealthFinding> alike(RuleBook book, RuleBook other, List<HealthFinding> remarks, Duration most) {
        Set<Message> made = new HashSet<>();
        Set<Place> places = new HashSet<>();
        remarks.forEach(remark -> {
            made.add(remark.message());
            places.add(remark.place());
        });
        Health health = new Health(book);
        try (Patience.Held held = Patience.of(most).hold()) {
            if (remarks.stream().anyMatch(remark -> remark.kind() == Kind.MATTERS_FOR_NOTHING)) {
                health.check(); // it hangs on every rule
            } else {
                Set<String> ids = other.rules().stream()
                        .filter(rule -> places.contains(rule.place()))
                        .map(Rule::id)
                        .collect(Collectors.toSet());
                book.rules().stream().filter(rule -> ids.contains(rule.id())).forEach(health::check);
                health.checkLetters();
            }
        } catch (NotFinished late) {
            return List.of(); // told as new rather than not at all
        }
        return health.found.stream()
                .filter(finding -> made.contains(finding.message()))
                .toList();
    }

    private void check() {
        for (Rule rule : book.rules()) {
            check(rule);
            looked++;
        }
        checkMeasures();
        checkQuestions();
        checkLetters();
    }

    /** Letters that stand for one rule alone are most often those of another book, or chosen in haste. */
    private void checkLetters() {
        RulePrefixes.of(book)
                .lone()
                .forEach(lone -> add(
                        Kind.LONE_LETTERS,
                        lone.rule().place(),
                        ProofCode.LONE_LETTERS.of(
                                lone.letters(),
                                lone.nearest().letters(),
                                lone.nearest().last())));
    }

    private void addUnfinished(Duration most) {
        add(
                Kind.UNFINISHED,
                looked < book.rules().size() ? book.rules().get(looked).place() : Place.startOf("vocabulary"),
                ProofCode.DEAD_NOT_FOUND_OUT.of(
                        most.toSeconds(), looked, book.rules().size(), 10 * most.toSeconds()));
    }

    private void add(Kind kind, Place place, Message message) {
        found.add(new HealthFinding(kind, place, message));
    }

    private boolean isPossible(Role role, List<Formula> formulas) {
        return Vocabulary.known(runs, role).isPossible(formulas);
    }

    private Formula fires(Rule rule, Role role) {
        return Vocabulary.known(runs, role).run().fires(rule);
    }

    private void check(Rule rule) {
        List<Role> firing = rule.roles().stream()
                .filter(runs::containsKey)
                .filter(role -> isPossible(role, List.of(fires(rule, role))))
                .toList();
        if (firing.isEmpty()) {
            add(Kind.NEVER_FIRES, rule.place(), ProofCode.NEVER_FIRES.of(rule.id()));
            return;
        }
        checkSentences(rule, firing);
        checkOthers(rule, firing);
        checkLimits(rule, firing);
    }

    /** A sentence that the others of its rule imply says nothing. */
    private void checkSentences(Rule rule, List<Role> firing) {
        for (Sentence<Condition> sentence : rule.when()) {
            boolean implied = rule.when().size() > 1
                    && firing.stream().noneMatch(role -> isPossible(role, allBut(sentence, rule, role)));
            if (implied) {
                add(
                        Kind.SUPERFLUOUS,
                        rule.place(),
                        ProofCode.SUPERFLUOUS.of(rule.id(), sentence.text().in(vocabulary.language())));
            }
        }
    }

    private List<Formula> allBut(Sentence<Condition> sentence, Rule rule, Role role) {
        RunFormulas run = Vocabulary.known(runs, role).run();
        List<Formula> all = new ArrayList<>();
        for (Sentence<Condition> other : rule.when()) {
            Formula holds = run.of(other.meaning(), rule);
            all.add(other.equals(sentence) ? holds.negate() : holds);
        }
        return all;
    }

    /** A rule says nothing new when other rules have concluded all that it concludes whenever it fires. */
    private void checkOthers(Rule rule, List<Role> firing) {
        for (Sentence<Conclusion> then : rule.then()) {
            List<Rule> others = others(then.meaning(), rule);
            if (others.isEmpty() || firing.stream().anyMatch(role -> isPossible(role, without(rule, others, role)))) {
                return;
            }
        }
        Message by = others(rule.then().get(0).meaning(), rule).stream()
                .filter(other ->
                        firing.stream().noneMatch(role -> isPossible(role, without(rule, List.of(other), role))))
                .map(other -> ProofCode.A_RULE.of(other.id()))
                .findFirst()
                .orElseGet(ProofCode.OTHERS_TOGETHER::of);
        add(Kind.IMPLIED, rule.place(), ProofCode.IMPLIED.of(rule.id(), by));
    }

    private List<Rule> others(Conclusion conclusion, Rule rule) {
        return book.concluding(conclusion).stream()
                .filter(other -> !other.equals(rule))
                .toList();
    }

    private List<Formula> without(Rule rule, List<Rule> others, Role role) {
        List<Formula> all = new ArrayList<>(List.of(fires(rule, role)));
        others.stream()
                .filter(other -> other.roles().contains(role))
                .forEach(other -> all.add(fires(other, role).negate()));
        return all;
    }

    /** Two rules pull against each other when one blocks what the other puts forward, whenever that one fires. */
    private void checkLimits(Rule rule, List<Role> firing) {
        for (Sentence<Conclusion> then : rule.then()) {
            String proposed = then.meaning().proposed().orElse(null);
            if (proposed != null) {
                List<Rule> limits = book.concluding(new Conclusion.Blocked(proposed));
                if (!limits.isEmpty()
                        && firing.stream().noneMatch(role -> isPossible(role, without(rule, limits, role)))) {
                    Message by = limits.stream()
                            .filter(limit -> firing.stream()
                                    .noneMatch(role -> isPossible(role, without(rule, List.of(limit), role))))
                            .map(limit -> ProofCode.A_RULE.of(limit.id()))
                            .findFirst()
                            .orElseGet(ProofCode.LIMITS_TOGETHER::of);
                    add(Kind.ALWAYS_BLOCKED, rule.place(), ProofCode.ALWAYS_BLOCKED.of(rule.id(), by, proposed));
                }
            }
        }
    }

    private void checkMeasures() {
        runs.forEach((role, any) -> {
            for (Measure measure : vocabulary.measuresListedWith(role)) {
                Formula recommended = any.run().outcome(measure.id(), OutcomeKind.RECOMMENDED);
                Formula considered = any.run().outcome(measure.id(), OutcomeKind.CONSIDER);
                if (!any.isPossible(List.of(recommended)) && !any.isPossible(List.of(considered))) {
                    add(Kind.NEVER_LISTED, Place.startOf("vocabulary"), ProofCode.NEVER_LISTED.of(measure.id()));
                }
            }
        });
    }

    /** A question matters for something when a rule that can fire, a count or a fact about the household asks it. */
    private void checkQuestions() {
        Set<Question> asked = QuestionsAsked.of(book, found);
        for (Question question : vocabulary.questions().values()) {
            boolean spare = vocabulary.tracing().spares().stream()
                    .anyMatch(entry -> entry.scope() == Spare.Scope.QUESTION
                            && entry.name().equals(question.id()));
            if (!asked.contains(question) && !spare) {
                add(
                        Kind.MATTERS_FOR_NOTHING,
                        Place.startOf("vocabulary"),
                        ProofCode.MATTERS_FOR_NOTHING.of(question.id()));
            }
        }
    }
}
