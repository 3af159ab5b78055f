package no.varde.policy;

import no.varde.difference.Edition;
import no.varde.report.EffectJson;
import no.varde.report.result.EditEffect;
import no.varde.report.result.GateResult;

/** A report as the value that JSON is written of. */
public final class GateJson {

    private GateJson() {}

    /** Returns a report told in a language of the draft. */
    public static GateResult of(GateReport report, String language) {
        Edition old = report.old();
        Edition present = report.present();
        String words = present.book().vocabulary().languages().ofFaults(language);
        EditEffect effect =
                EffectJson.of(report.effect(), old, present, new Told(old, present, report.effect()).spoken(language));
        return new GateResult(
                report.id(),
                report.passes(),
                report.headline().in(words),
                report.day(),
                effect.old(),
                effect.present(),
                report.cases(),
                report.build(),
                report.sections().stream()
                        .map(section -> section(section, words))
                        .toList(),
                effect,
                report.witnesses().stream()
                        .map(witness -> new GateResult.Witness(
                                witness.file(), witness.shows().in(words)))
                        .toList());
    }

    private static GateResult.Section section(GateReport.Section section, String words) {
        return new GateResult.Section(
                section.part().name(),
                section.part().heading().in(words),
                section.lines().stream()
                        .map(line -> new GateResult.Line(
                                line.weight().name(), line.said().in(words)))
                        .toList());
    }
}
