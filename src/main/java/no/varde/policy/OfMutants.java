package no.varde.policy;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.cases.CaseTrial;
import no.varde.decision.Decider;
import no.varde.difference.Edit;
import no.varde.difference.Effect;
import no.varde.document.Faults;
import no.varde.mutation.Fixtures;
import no.varde.mutation.MutationScore;
import no.varde.mutation.MutationScore.Surviving;
import no.varde.mutation.MutationSearch;
import no.varde.mutation.RuleMutation;
import no.varde.rulebook.Rule;

/** Makes faults in the rules that a draft changes, and tells which of them no case would notice. */
final class OfMutants {

    private final Draft draft;
    private final Lines lines = new Lines();
    private final Map<RuleMutation.Case, Witness> witnesses = new LinkedHashMap<>();

    private OfMutants(Draft draft) {
        this.draft = draft;
    }

    static Lines of(Draft draft, Decider decider, Effect effect, CaseTrial trial) throws IOException {
        OfMutants mutants = new OfMutants(draft);
        Set<String> changed = changed(draft, effect);
        if (changed.isEmpty()) {
            mutants.lines.said(PolicyCode.NO_MUTANTS.of());
        } else if (trial.ofRules().isEmpty()) {
            mutants.search(decider, changed);
        } else {
            mutants.lines.look(PolicyCode.NO_MUTANTS_YET.of());
        }
        return mutants.lines;
    }

    /** Returns the ids of the rules of the draft that the old book has otherwise or not at all. */
    private static Set<String> changed(Draft draft, Effect effect) {
        Set<String> ids = draft.book().rules().stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));
        ids.retainAll(effect.advice().edits().stream()
                .filter(edit -> edit.part() == Edit.Part.RULE)
                .map(Edit::id)
                .collect(Collectors.toSet()));
        return ids;
    }

    private void search(Decider decider, Set<String> changed) throws IOException {
        Fixtures all = Fixtures.read(draft.book().vocabulary(), draft.cases().folder(), draft.day(), new Faults());
        Fixtures own = new Fixtures(
                all.cases().stream().filter(one -> changed.contains(one.rule())).toList(), all.situations());
        MutationScore score = new MutationSearch(decider, own, draft.day()).of(changed);
        score.surviving().forEach(this::tell);
        lines.said(PolicyCode.MUTANTS_MADE.of(
                changed.size(),
                score.mutants(),
                score.noticed(),
                score.equivalent().size(),
                score.surviving().size()));
    }

    private void tell(Surviving left) {
        RuleMutation.Case unnoticed = left.witness();
        if (unnoticed == null) {
            lines.look(PolicyCode.MUTANT_SURVIVES.of(left.mutant().rule().place(), left.mutant()));
            return;
        }
        Witness witness = witnesses.computeIfAbsent(unnoticed, any -> {
            Witness made = new Witness(
                    unnoticed.rule() + "-" + (witnesses.size() + 1),
                    PolicyCode.WOULD_NOTICE.of(left.mutant()),
                    unnoticed.assessment(),
                    draft.book().vocabulary());
            lines.witness(made);
            return made;
        });
        lines.look(PolicyCode.SEE.of(
                PolicyCode.MUTANT_SURVIVES.of(left.mutant().rule().place(), left.mutant()), witness.file()));
    }
}
