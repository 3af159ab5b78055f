package no.varde.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Place;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.reading.VocabularyReader;

/** A book of rules without faults. Immutable, and known by the hash of what it says. */
public final class RuleBook {

    static final String VOCABULARY = "vocabulary/";

    private static final Fault NO_BOOK = new Fault(
            Place.startOf("vocabulary"),
            "",
            "this folder holds no book: a book has a folder `vocabulary` with .yaml files, and folders of rules beside"
                    + " it. Maybe it lies in a folder within, or above.");

    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final List<Step> steps;
    private final String sha256;
    private final Map<Role, List<Rule>> rulesByRole;
    private final Concluding concluding;
    private final Map<Role, Concluding> concludingByRole;
    private final ConclusionIndex index;
    private final List<Principle> principles;

    private RuleBook(
            Vocabulary vocabulary, List<Rule> rules, List<Step> steps, List<Principle> principles, String sha256) {
        this.vocabulary = vocabulary;
        this.rules = List.copyOf(rules);
        this.steps = List.copyOf(steps);
        this.principles = List.copyOf(principles);
        this.sha256 = sha256;
        this.rulesByRole = Map.of(Role.MAIN, taking(rules, Role.MAIN), Role.MEMBER, taking(rules, Role.MEMBER));
        this.concluding = new Concluding(this.rules);
        this.concludingByRole =
                Map.of(Role.MAIN, new Concluding(rules(Role.MAIN)), Role.MEMBER, new Concluding(rules(Role.MEMBER)));
        this.index = new ConclusionIndex(this.steps);
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
        if (!files.refused().isEmpty()) {
            throw new RuleBookRejected(files.refused());
        }
        Map<String, byte[]> vocabularyFiles = new TreeMap<>();
        Map<String, byte[]> ruleFiles = new TreeMap<>();
        files.byName()
                .forEach((name, content) -> (isVocabulary(name) ? vocabularyFiles : ruleFiles).put(name, content));
        if (vocabularyFiles.isEmpty()) {
            throw new RuleBookRejected(List.of(NO_BOOK));
        }
        return read(VocabularyReader.read(vocabularyFiles), ruleFiles);
    }

    /** Reads the rules and principles of a book whose vocabulary has been read. */
    static RuleBook read(VocabularyReader.Result read, Map<String, byte[]> ruleFiles) {
        Vocabulary vocabulary = read.vocabulary();
        if (vocabulary == null) {
            throw new RuleBookRejected(read.faults());
        }
        Faults faults = new Faults();
        checkHousehold(vocabulary, faults);
        List<Principle> principles = PrincipleReader.read(ruleFiles.remove(PrincipleReader.FILE), vocabulary, faults);
        List<Rule> rules = LayerFiles.rules(vocabulary, ruleFiles, faults);
        TracingCheck.check(vocabulary, rules, faults);
        Strata strata = Strata.of(rules, faults);
        if (!faults.isEmpty()) {
            throw new RuleBookRejected(faults.sorted());
        }
        List<Rule> ordered = ordered(rules, strata);
        return new RuleBook(
                vocabulary,
                ordered,
                steps(vocabulary, ordered, strata),
                principles,
                CanonicalRule.hash(read.canonical(), ordered, vocabulary));
    }

    /** A fact about the household must ask what a member's run sees; anything else would never hold. */
    private static void checkHousehold(Vocabulary vocabulary, Faults faults) {
        ConditionScope scope = new ConditionScope(vocabulary);
        for (HouseholdFact fact : vocabulary.household().values()) {
            Sentence<Condition> any = fact.any();
            if (any != null && !scope.visibleTo(Role.MEMBER, any.meaning())) {
                faults.add(
                        fact.place(), "`" + any.text().in(vocabulary.language()) + "` is not seen by a member's run");
            }
        }
    }

    private static boolean isVocabulary(String name) {
        return name.startsWith(VOCABULARY) && name.endsWith(".yaml");
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
        List<Rule> ordered = ordered(others, strata);
        return new RuleBook(
                vocabulary,
                ordered,
                steps(vocabulary, ordered, strata),
                principles,
                CanonicalRule.hash(sha256, ordered, vocabulary));
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

    /** Returns the numbers of all that the book can conclude. */
    public ConclusionIndex index() {
        return index;
    }

    /** Returns everything of the book that can carry a statement of a source. */
    public Register register() {
        return Register.of(vocabulary, rules);
    }

    /** Returns the sentences that no rule uses. */
    public SpareSentences spareSentences() {
        return SpareSentences.of(vocabulary, rules);
    }

    /** Returns the SHA-256, in hex, of what vocabulary and rules say, whatever their files and layout. */
    public String sha256() {
        return sha256;
    }
}
