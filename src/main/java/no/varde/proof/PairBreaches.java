package no.varde.proof;

import java.util.ArrayList;
import java.util.List;
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
    private final Principle principle;
    private final Relation.Differing differing;

    private PairBreaches(RuleBook book, Principle principle, Relation.Differing differing) {
        this.book = book;
        this.principle = principle;
        this.differing = differing;
    }

    /** Returns the breaches of a principle, or null where it speaks of single cases. */
    @Nullable
    static PairBreaches of(Principle principle, RuleBook book) {
        Vocabulary vocabulary = book.vocabulary();
        if (principle instanceof Principle.MoreNeverLess more) {
            return new PairBreaches(book, principle, new StrongerAnswers(vocabulary, more.stronger(), more.fixed()));
        }
        if (principle instanceof Principle.Apart apart) {
            return new PairBreaches(book, principle, (f, cell, slot, before, after) -> {
                Question question = vocabulary.questionAt(slot);
                boolean free = question != null
                        && apart.about().contains(question.about())
                        && !apart.except().contains(question.id());
                return free ? f.verum() : f.falsum();
            });
        }
        return null;
    }

    Relation.Differing differing() {
        return differing;
    }

    /** Says whether runs one by one already show that there is no breach. */
    boolean isClear() {
        RunPair member = RunPair.ofMember(book, differing);
        if (!member.clears(of(member.factory(), Role.MEMBER, member.before(), member.after()))) {
            return false;
        }
        if (principle instanceof Principle.Apart) {
            return true;
        }
        RunPair main = RunPair.ofMain(book, member, differing);
        return main.clears(of(main.factory(), Role.MAIN, main.before(), main.after()));
    }

    /** Returns the breaches among pairs of whole cases. */
    List<Suspicion> in(Scene scene) {
        FormulaFactory f = scene.definitions().factory();
        List<Suspicion> all = new ArrayList<>();
        if (!scene.first().members().isEmpty()) {
            Formula isThere = scene.first().isThere(0);
            for (Suspicion breach : of(
                    f,
                    Role.MEMBER,
                    scene.first().members().get(0),
                    scene.second().members().get(0))) {
                all.add(new Suspicion(breach.what(), f.and(breach.formula(), isThere)));
            }
        }
        if (!(principle instanceof Principle.Apart)) {
            all.addAll(of(f, Role.MAIN, scene.first().main(), scene.second().main()));
        }
        return all;
    }

    private List<Suspicion> of(FormulaFactory f, Role role, RunFormulas before, RunFormulas after) {
        return principle instanceof Principle.MoreNeverLess more
                ? new Losses(book, f, role, before, after).of(more.keeps())
                : new Changes(book.vocabulary(), f, role, before, after).of();
    }
}
