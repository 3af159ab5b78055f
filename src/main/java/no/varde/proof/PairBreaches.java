package no.varde.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.logic.Relation;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Principle;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** The ways in which two related cases can be in breach of a principle. */
final class PairBreaches {

    private final RuleBook book;
    private final Pairing pairing;
    private final OfRuns ofMembers;
    private final @Nullable OfRuns ofMain;

    /**
     * Makes the breaches of a principle.
     *
     * @param ofMain null where the principle says nothing of the main person
     */
    private PairBreaches(RuleBook book, Pairing pairing, OfRuns ofMembers, @Nullable OfRuns ofMain) {
        this.book = book;
        this.pairing = pairing;
        this.ofMembers = ofMembers;
        this.ofMain = ofMain;
    }

    /** The breaches that two runs of one person are in. */
    private interface OfRuns {
        Stream<Suspicion> of(FormulaFactory f, Role role, RunFormulas before, RunFormulas after, Relation relation);
    }

    /** Returns the breaches of a principle, or null where it speaks of single cases. */
    @Nullable
    static PairBreaches of(Principle principle, RuleBook book) {
        return principle
                .match(new Principle.Cases<Optional<PairBreaches>>(
                        whenever -> Optional.empty(),
                        moreNeverLess -> Optional.of(moreNeverLess(moreNeverLess, book)),
                        ceilings -> Optional.empty(),
                        milderFirst -> Optional.empty(),
                        noMilderLeft -> Optional.empty(),
                        apart -> Optional.of(apart(apart, book)),
                        timed -> Optional.empty(),
                        atMost -> Optional.empty(),
                        reviewedBy -> Optional.empty(),
                        notBefore -> Optional.empty()))
                .orElse(null);
    }

    private static PairBreaches moreNeverLess(Principle.MoreNeverLess principle, RuleBook book) {
        OfRuns losses = (f, role, before, after, relation) ->
                new Losses(book, f, role, before, after).of(principle.keeps(), relation);
        Relation.Differing answers = new StrongerAnswers(book.vocabulary(), principle.stronger());
        return new PairBreaches(book, Pairing.of(answers, principle), losses, losses);
    }

    private static PairBreaches apart(Principle.Apart principle, RuleBook book) {
        Vocabulary vocabulary = book.vocabulary();
        Relation.Differing free = (f, cell, slot, before, after) -> {
            Question question = vocabulary.slots().questionAt(slot);
            boolean isFree = question != null
                    && principle.about().contains(question.about())
                    && !principle.except().contains(question.id());
            return isFree ? f.verum() : f.falsum();
        };
        OfRuns changes = (f, role, before, after, relation) -> new Changes(vocabulary, f, role, before, after).of();
        return new PairBreaches(book, Pairing.ofAnswers(free), changes, null);
    }

    Pairing pairing() {
        return pairing;
    }

    /** Says whether runs one by one already show that there is no breach. */
    boolean isClear() {
        RunPair member = RunPair.ofMember(book, pairing);
        if (!member.clears(
                ofMembers.of(member.factory(), Role.MEMBER, member.before(), member.after(), member.relation()))) {
            return false;
        }
        if (ofMain == null) {
            return true;
        }
        RunPair main = RunPair.ofMain(book, member, pairing);
        return main.clears(ofMain.of(main.factory(), Role.MAIN, main.before(), main.after(), main.relation()));
    }

    /** Returns the breaches among pairs of whole cases. */
    List<Suspicion> in(Scene scene) {
        FormulaFactory f = scene.definitions().factory();
        List<Suspicion> all = new ArrayList<>();
        if (!scene.first().members().isEmpty()) {
            Formula isThere = scene.first().isThere(0);
            RunFormulas before = scene.first().members().get(0);
            RunFormulas after = scene.second().members().get(0);
            // all are written first: which of the smallest cases is found hangs on the order in which formulas are made
            List<Suspicion> ofMember = ofMembers
                    .of(f, Role.MEMBER, before, after, scene.relation())
                    .toList();
            ofMember.forEach(breach -> all.add(new Suspicion(breach.what(), f.and(breach.formula(), isThere))));
        }
        if (ofMain != null) {
            ofMain.of(f, Role.MAIN, scene.first().main(), scene.second().main(), scene.relation())
                    .forEach(all::add);
        }
        return all;
    }
}
