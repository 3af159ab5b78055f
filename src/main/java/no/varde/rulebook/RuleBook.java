package no.varde.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Place;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;

/** A book of rules without faults. Immutable, and known by its {@link Identity}. */
public final class RuleBook {

    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final List<Step> steps;
    private final Identity identity;
    private final Map<Role, List<Rule>> rulesByRole;
    private final Concluding concluding;
    private final Map<Role, Concluding> concludingByRole;
    private final ConclusionIndex index;
    private final List<Principle> principles;
    private final List<MeantLoss> meantLosses;

    private RuleBook(
            Vocabulary vocabulary,
            List<Rule> rules,
            List<Step> steps,
            List<Principle> principles,
            List<MeantLoss> meantLosses,
            Identity identity) {
        this.vocabulary = vocabulary;
        this.rules = List.copyOf(rules);
        this.steps = List.copyOf(steps);
        this.principles = List.copyOf(principles);
        this.meantLosses = List.copyOf(meantLosses);
        this.identity = identity;
        this.rulesByRole = Map.of(Role.MAIN, taking(rules, Role.MAIN), Role.MEMBER, taking(rules, Role.MEMBER));
        this.concluding = new Concluding(this.rules);
        this.concludingByRole =
                Map.of(Role.MAIN, new Concluding(rules(Role.MAIN)), Role.MEMBER, new Concluding(rules(Role.MEMBER)));
        this.index = new ConclusionIndex(this.steps, ofHousehold(vocabulary));
    }

    private static List<Condition> ofHousehold(Vocabulary vocabulary) {
        return vocabulary.household().values().stream()
                .flatMap(fact -> Stream.ofNullable(fact.any()))
                .map(Sentence::meaning)
                .toList();
    }

    private static List<Rule> taking(List<Rule> rules, Role role) {
        return rules.stream().filter(rule -> rule.roles().contains(role)).toList();
    }

    /**
     * Reads a book.
     *
     * @throws RuleBookRejected with all that is no file to be read, or with every fault of the vocabulary, or with those
     *     of the rules when the vocabulary has none
     */
    public static RuleBook read(BookFiles files) {
        return BookReader.read(files);
    }

    /**
     * Makes a book of what has no fault.
     *
     * @param strata in which order the rules can be applied
     */
    static RuleBook of(
            Vocabulary vocabulary,
            List<Rule> rules,
            Strata strata,
            List<Principle> principles,
            List<MeantLoss> meantLosses,
            Identity identity) {
        List<Rule> ordered = ordered(rules, strata);
        return new RuleBook(vocabulary, ordered, steps(vocabulary, ordered, strata), principles, meantLosses, identity);
    }

    /**
     * Returns a book with the same vocabulary and other rules, for a search that asks what an edit would change.
     *
     * @throws RuleBookRejected when the rules need each other in a circle
     */
    public RuleBook with(List<Rule> others) {
        Faults faults = new Faults();
        Strata strata = Strata.of(others, faults);
        if (!faults.isEmpty()) {
            throw new RuleBookRejected(faults.sorted());
        }
        String meaning = CanonicalRule.hash(identity.meaning(), others, vocabulary);
        return of(vocabulary, others, strata, principles, meantLosses, identity.meaning(meaning));
    }

    private static List<Rule> ordered(List<Rule> rules, Strata strata) {
        return rules.stream()
                .sorted(Comparator.<Rule>comparingInt(strata::of).thenComparing(Rule::id))
                .toList();
    }

    private static List<Step> steps(Vocabulary vocabulary, List<Rule> rules, Strata strata) {
        Set<Conclusion> concluded = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Rule rule : rules) {
            List<Premise> when = new ArrayList<>();
            rule.when().forEach(sentence -> when.add(new Premise.Says(sentence.meaning())));
            List<Conclusion> then = new ArrayList<>();
            rule.then().forEach(sentence -> then.add(sentence.meaning()));
            concluded.addAll(then);
            String name = rule.id() + " " + rule.title().in(vocabulary.language());
            steps.add(new Step(name, strata.of(rule), rule.roles(), when, then, rule));
        }
        steps.addAll(OutcomeSteps.of(vocabulary, concluded));
        steps.sort(Comparator.comparingInt(Step::stratum).thenComparing(Step::name));
        return steps;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns the rules in the order in which they can be applied. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the rules that take part in a run, in the order in which they can be applied. */
    public List<Rule> rules(Role role) {
        return Vocabulary.known(rulesByRole, role);
    }

    /** Returns the rules that conclude something, in whosever run. */
    public List<Rule> concluding(Conclusion conclusion) {
        return concluding.rules(conclusion);
    }

    /** Returns all that some rule concludes. */
    public Set<Conclusion> conclusions() {
        return concluding.conclusions();
    }

    /** Returns the rules that take part in a run by what they conclude. */
    public Concluding concluding(Role role) {
        return Vocabulary.known(concludingByRole, role);
    }

    /** Returns what the engine runs, in order: the rules, and the steps made of the vocabulary. */
    public List<Step> steps() {
        return steps;
    }

    /** Returns what must hold of every case, whatever the rules say. It is no part of what the book decides. */
    public List<Principle> principles() {
        return principles;
    }

    /** Returns what is lost on purpose by this book, compared to the one before it. */
    public List<MeantLoss> meantLosses() {
        return meantLosses;
    }

    /** Returns the numbers of all that the book can conclude. */
    public ConclusionIndex index() {
        return index;
    }

    /** Returns what is to be said of the book though nothing is wrong with it. */
    public List<Fault> remarks() {
        List<Fault> remarks = new ArrayList<>();
        Publication givenOut = identity.givenOut();
        if (givenOut != null && identity.isAltered()) {
            remarks.add(new Fault(
                    givenOut.place(),
                    "",
                    BookCode.NOT_AS_GIVEN_OUT.of(identity.number(), givenOut.from(), identity.version())));
        }
        if (principles.isEmpty()) {
            remarks.add(new Fault(Place.startOf(PrincipleReader.FILE), "", BookCode.NO_PRINCIPLES.of()));
        }
        return remarks;
    }

    /** Returns everything of the book that can carry a statement of a source. */
    public Register register() {
        return Register.of(vocabulary, rules);
    }

    /** Returns the sentences that no rule uses. */
    public SpareSentences spareSentences() {
        return SpareSentences.of(vocabulary, rules);
    }

    /** Returns which book this is. */
    public Identity identity() {
        return identity;
    }
}
