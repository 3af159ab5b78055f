package no.varde.logic;

import java.util.ArrayList;
import java.util.List;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * A whole case as formulas: the main person, members, and logs. What the main person's run knows of the members is true
 * when a member makes it so; as many members as there are such facts are enough for every case.
 */
public final class HouseholdFormulas {

    /** The name of the main person's variables. */
    static final String MAIN = "main";

    private final Vocabulary vocabulary;
    private final Definitions definitions;
    private final RunFormulas main;
    private final List<RunFormulas> members = new ArrayList<>();
    private final List<Formula> isThere = new ArrayList<>();
    private final List<LogVariables> logs = new ArrayList<>();

    private HouseholdFormulas(
            Definitions definitions, Names names, RuleBook book, int size, @Nullable Others others, Told told) {
        FormulaFactory f = definitions.factory();
        this.vocabulary = book.vocabulary();
        this.definitions = definitions;
        Names mains = names.of(MAIN);
        AnswerVariables answers = new AnswerVariables(f, mains, vocabulary, Role.MAIN, null);
        if (told.isFree()) {
            logs(names, answers, told.more());
        }
        for (int i = 0; i < size; i++) {
            Names members = names.of("member" + i);
            AnswerVariables own = new AnswerVariables(f, members, vocabulary, Role.MEMBER, answers);
            this.members.add(new RunFormulas(definitions, members.derived(), book, Role.MEMBER, own));
            isThere.add(told.isFree() ? f.variable(members.answers()) : f.verum());
        }
        for (int i = 1; told.isFree() && i < size; i++) {
            definitions.always(List.of(f.implication(isThere.get(i), isThere.get(i - 1))));
        }
        vocabulary
                .household()
                .values()
                .forEach(fact -> answers.follow(fact.slot(), definitions, isTrueOfAny(f, fact, others)));
        this.main = new RunFormulas(definitions, mains.derived(), book, Role.MAIN, answers);
    }

    /**
     * Which members are there, and what is told in logs.
     *
     * @param isFree whether any of the members may be there, and any entries; otherwise all are, and facts of logs are free
     * @param more how many entries beside those that are enough
     */
    private record Told(boolean isFree, int more) {

        static final Told ANY = new Told(true, 0);
        static final Told GIVEN = new Told(false, 0);
    }

    private void logs(Names names, AnswerVariables answers, int more) {
        SharedAnswers shared = names.shared();
        vocabulary.logs().values().forEach(log -> {
            int most = more + (shared == null ? LogVariables.enough(log) : shared.entries(log.id()));
            logs.add(new LogVariables(definitions, names.answers(), log, most, answers));
        });
    }

    private Formula isTrueOfAny(FormulaFactory f, HouseholdFact fact, @Nullable Others others) {
        List<Formula> any = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            any.add(f.and(isThere.get(i), isTrueOf(members.get(i), fact, f)));
        }
        if (others != null && !members.isEmpty()) {
            any.add(others.trueOfSome(isTrueOf(members.get(0), fact, f)));
        }
        return f.or(any);
    }

    private static Formula isTrueOf(RunFormulas member, HouseholdFact fact, FormulaFactory f) {
        return fact.any() == null ? f.verum() : member.of(fact.any().meaning());
    }

    /** Returns every case of a book at once: any members, and any entries of the logs. */
    public static HouseholdFormulas everyCase(Definitions definitions, String copy, RuleBook book) {
        return everyCase(definitions, copy, book, enough(book.vocabulary()));
    }

    /** Returns every case with at most so many members, but with one at least where the book knows members. */
    public static HouseholdFormulas everyCase(Definitions definitions, String copy, RuleBook book, int members) {
        return everyCase(definitions, copy, book, members, 0);
    }

    /**
     * Returns such cases, in whose logs may stand more than makes a difference by itself.
     *
     * @param entries how many more in each
     */
    public static HouseholdFormulas everyCase(
            Definitions definitions, String copy, RuleBook book, int members, int entries) {
        int size = book.vocabulary().persons().list() == null ? 0 : Math.max(1, members);
        return new HouseholdFormulas(definitions, Names.beginningWith(copy), book, size, null, new Told(true, entries));
    }

    /**
     * Returns every case of a book at once, with one member that has a run and others of whom only is said what they may
     * make true. There are more such cases than real ones: what holds of all of them is proved of every real one.
     */
    public static HouseholdFormulas moreThanEveryCase(Definitions definitions, String copy, RuleBook book) {
        int size = book.vocabulary().persons().list() == null ? 0 : 1;
        Others others = new Others(definitions, copy);
        HouseholdFormulas household =
                new HouseholdFormulas(definitions, Names.beginningWith(copy), book, size, others, Told.ANY);
        if (size > 0) {
            others.restrict(household.isThere(0));
        }
        return household;
    }

    /**
     * Returns the cases of one of two books, over the answers that they share.
     *
     * @param derived tells what this book derives from what the other does
     * @param members how many have a run; not more than the books share
     * @param others of both books, where there may be more members than have a run
     */
    public static HouseholdFormulas oneOfTwo(
            Definitions definitions,
            SharedAnswers shared,
            String derived,
            RuleBook book,
            int members,
            @Nullable Others others) {
        return new HouseholdFormulas(definitions, new Names("", derived, shared), book, members, others, Told.ANY);
    }

    /** Lets each person of the cases of two books answer in one way only what the books ask in two. */
    public static void answeredOnce(SharedAnswers shared, HouseholdFormulas one, HouseholdFormulas other) {
        for (int person = 0; person <= one.members.size(); person++) {
            one.definitions.always(Apart.answeredOnce(
                    one.definitions.factory(),
                    shared,
                    one.run(person).answers(),
                    other.run(person).answers()));
        }
    }

    /** Returns as many members as are enough for every case. */
    static int enough(Vocabulary vocabulary) {
        return vocabulary.persons().list() == null
                ? 0
                : Math.max(1, vocabulary.household().size());
    }

    /** Returns the cases with a number of members, whose facts of logs are free of each other. */
    public static HouseholdFormulas of(Definitions definitions, RuleBook book, int members) {
        return of(definitions, "", book, members);
    }

    /** Returns such cases with variables of their own, so that two of them can be held against each other. */
    public static HouseholdFormulas of(Definitions definitions, String copy, RuleBook book, int members) {
        return new HouseholdFormulas(definitions, Names.beginningWith(copy), book, members, null, Told.GIVEN);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Definitions definitions() {
        return definitions;
    }

    public RunFormulas main() {
        return main;
    }

    /** Returns the run of a person by number; 0 is the main person. */
    public RunFormulas run(int person) {
        return person == 0 ? main : members.get(person - 1);
    }

    /** Returns the run of whoever has a role; of the members that of the first one, since all are alike. */
    public RunFormulas run(Role role) {
        return role == Role.MAIN ? main : members.get(0);
    }

    /** Returns that somebody has a role: that the first member is there, or nothing where it is the main person's. */
    public Formula isThere(Role role) {
        return role == Role.MAIN ? definitions.factory().verum() : isThere(0);
    }

    /** Returns the members' runs, in order; every one that is there comes before those that are not. */
    public List<RunFormulas> members() {
        return members;
    }

    /** Returns that a member is there. */
    public Formula isThere(int member) {
        return isThere.get(member);
    }

    public List<LogVariables> logs() {
        return logs;
    }
}
