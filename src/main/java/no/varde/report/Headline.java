package no.varde.report;

import java.util.List;
import no.varde.difference.Effect;
import no.varde.difference.Effect.Verdict;
import no.varde.difference.Group;
import no.varde.difference.Loss;
import no.varde.difference.Move.Direction;
import no.varde.difference.Rewrite;

/**
 * Says in one line what an edit is to the person at risk, and the first thing that is lost or changes. Where anything is
 * lost, of whatever kind, it says what, and never that all is the same.
 */
final class Headline {

    private final Labels labels;
    private final GroupText groups;
    private final LossText losses;

    Headline(Labels labels, GroupText groups, LossText losses) {
        this.labels = labels;
        this.groups = groups;
        this.losses = losses;
    }

    String of(Effect effect) {
        if (effect.isNone()) {
            return labels.of("diff.none");
        }
        String verdict = verdict(effect);
        List<Group> changed = effect.advice().groups();
        if (!effect.losses().isEmpty()) {
            String line = labels.of("diff.root", verdict, first(effect));
            return changed.isEmpty() ? andRewrites(LossText.ended(line), effect) : line;
        }
        return effect.verdict() == Verdict.NONE
                ? andRewrites(labels.of("diff.root", verdict, labels.of("diff.same")), effect)
                : labels.of("diff.root", verdict, groups.head(changed.get(0)));
    }

    private String verdict(Effect effect) {
        String verdict = "diff.verdict." + effect.verdict();
        if (effect.losses().isEmpty() || effect.losses().get(0).isLessProtection()) {
            return labels.of(verdict);
        }
        return labels.of(verdict + (effect.losses().get(0).isUnseen() ? ".unseen" : ".lost"));
    }

    /** Returns the first that is lost; what loses most of what people are told stands first of the groups. */
    private String first(Effect effect) {
        List<Group> changed = effect.advice().groups();
        Loss first = effect.losses().get(0);
        boolean ofGroup =
                losses.beside(first).isEmpty() && changed.get(0).root().direction() == Direction.MILDER;
        return ofGroup ? groups.head(changed.get(0)) : losses.of(first);
    }

    private String andRewrites(String line, Effect effect) {
        return (line + " " + changed(effect.rewrites())).strip();
    }

    private String changed(List<Rewrite> rewrites) {
        int texts = (int) rewrites.stream().filter(Headline::isOfText).count();
        int things = rewrites.size() - texts;
        String ofTexts = labels.of("diff.texts", texts);
        String ofThings = labels.of("diff.things", things);
        if (texts > 0 && things > 0) {
            return labels.of("diff.changed.both", ofTexts, ofThings);
        }
        return rewrites.isEmpty() ? "" : labels.of("diff.changed.one", texts > 0 ? ofTexts : ofThings);
    }

    private static boolean isOfText(Rewrite rewrite) {
        return rewrite.match(new Rewrite.Cases<>(
                reworded -> true, relisted -> false, came -> false, went -> false, renamed -> false));
    }
}
