package no.varde.policy;

import java.util.Optional;
import no.varde.cases.CaseTrial;
import no.varde.difference.Effect;
import no.varde.difference.Rewrite;
import no.varde.difference.Where;
import no.varde.document.Worded;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;

/** Looks for what was forgotten: a language, a next step, a case. */
final class OfTexts {

    private OfTexts() {}

    static Lines of(Draft draft, Effect effect, CaseTrial trial) {
        Lines lines = new Lines();
        trial.untried().forEach(lines::stops);
        withoutNextStep(draft.book().vocabulary(), lines);
        effect.rewrites().stream().flatMap(one -> askedOtherwise(one).stream()).forEach(lines::look);
        effect.rewrites().stream().flatMap(one -> leftBehind(one).stream()).forEach(lines::look);
        if (lines.isEmpty()) {
            lines.said(PolicyCode.TEXTS_WHOLE.of());
        }
        return lines;
    }

    /** What is told first of a measure is what the helper does next. */
    static void withoutNextStep(Vocabulary vocabulary, Lines lines) {
        vocabulary.details().measure().keySet().stream().limit(1).forEach(first -> {
            for (Measure measure : vocabulary.measures().values()) {
                if (!measure.details().containsKey(first)) {
                    Worded name =
                            language -> measure.name().in(vocabulary.languages().wishedOrOfRules(language));
                    lines.stops(PolicyCode.NO_NEXT_STEP.of(measure.id(), name, first));
                }
            }
        });
    }

    /** No tool can tell whether other words ask the opposite, which would turn every answer round. */
    private static Optional<Worded> askedOtherwise(Rewrite rewrite) {
        return rewrite.match(new Rewrite.Cases<>(
                reworded -> isQuestion(reworded.where())
                        ? Optional.of(PolicyCode.QUESTION_OTHERWISE.of(
                                reworded.where().entry(),
                                String.join(", ", reworded.words().keySet())))
                        : Optional.empty(),
                relisted -> Optional.empty(),
                came -> Optional.empty(),
                went -> Optional.empty(),
                renamed -> Optional.empty()));
    }

    private static boolean isQuestion(Where where) {
        return where.section().equals("questions") && where.path().matches("ask|says\\..*|labels\\..*");
    }

    private static Optional<Worded> leftBehind(Rewrite rewrite) {
        return rewrite.match(new Rewrite.Cases<>(
                reworded -> reworded.leftBehind().isEmpty()
                        ? Optional.empty()
                        : Optional.of(PolicyCode.LANGUAGE_LEFT_BEHIND.of(
                                reworded.where(),
                                String.join(", ", reworded.words().keySet()),
                                String.join(", ", reworded.leftBehind()))),
                relisted -> Optional.empty(),
                came -> Optional.empty(),
                went -> Optional.empty(),
                renamed -> Optional.empty()));
    }
}
