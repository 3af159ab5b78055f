package no.varde.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.difference.Loss;
import no.varde.document.Fault;
import no.varde.document.Suggestion;
import no.varde.document.Worded;
import no.varde.rulebook.MeantLoss;
import no.varde.vocabulary.Text;

/** Holds what is lost to the reasons that a draft gives. */
final class OfLosses {

    private OfLosses() {}

    static Lines of(Told told) {
        Lines lines = new Lines();
        Map<String, MeantLoss> meant = new TreeMap<>();
        told.present().book().meantLosses().forEach(one -> meant.put(one.loss(), one));
        for (Loss loss : told.effect().losses()) {
            MeantLoss reason = meant.remove(loss.name());
            Worded said = language -> told.loss(loss, language);
            if (reason == null) {
                lines.stops(PolicyCode.LOSS_WITHOUT_REASON.of(loss.name(), said));
            } else {
                lines.said(PolicyCode.LOSS_MEANT.of(loss.name(), said, because(reason.because(), told)));
            }
        }
        List<String> lost = told.effect().losses().stream().map(Loss::name).toList();
        meant.values()
                .forEach(one -> lines.stops(new Fault(
                        one.place(), "", PolicyCode.NOT_LOST.of(one.loss()).maybe(Suggestion.near(one.loss(), lost)))));
        if (lost.isEmpty()) {
            lines.said(PolicyCode.NOTHING_LOST.of());
        }
        return lines;
    }

    private static Worded because(Text because, Told told) {
        return language -> because.in(told.spoken(language));
    }
}
