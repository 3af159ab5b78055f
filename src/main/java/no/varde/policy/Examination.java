package no.varde.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.cases.CaseTrial;
import no.varde.cases.SituationsOfBooks;
import no.varde.decision.Decider;
import no.varde.difference.CannotCompare;
import no.varde.difference.Deciders;
import no.varde.difference.Effect;
import no.varde.difference.Rewrite;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.policy.GateReport.Part;
import no.varde.policy.GateReport.Section;
import no.varde.rulebook.Fingerprint;
import no.varde.rulebook.MeantLoss;
import no.varde.vocabulary.Vocabulary;

/** Looks into the draft of a book, part by part; what does not hang on each other goes on at the same time. */
public final class Examination {

    /** What the file of the reasons for losses is called among all that a book says: as a list, or by its key. */
    private static final Set<String> REASONS = Set.of(MeantLoss.FILE, MeantLoss.KEY);

    private final Draft draft;
    private final Watch watch;
    private final List<Section> sections = new ArrayList<>();
    private final List<Witness> witnesses = new ArrayList<>();

    private Examination(Draft draft, Watch watch) {
        this.draft = draft;
        this.watch = watch;
    }

    /** Makes what is told of one part. */
    private interface Look {
        Lines at() throws IOException;
    }

    /**
     * Returns the report on a draft.
     *
     * @throws IOException when the cases cannot be read
     * @throws CannotCompare when the books are about other persons or in other languages
     * @throws NotFinished when there was not time enough to compare them
     * @throws no.varde.logic.ReadingsDiffer when a book does not run as its formulas say
     */
    public static GateReport of(Draft draft, Watch watch) throws IOException {
        CannotCompare.check(
                draft.old().book().vocabulary(), draft.present().book().vocabulary());
        return new Examination(draft, watch).report();
    }

    private GateReport report() throws IOException {
        Decider decider = new Decider(draft.book());
        Map<String, Assessment> situations = situations();
        Beside<Effect> compared = Beside.begin(() -> effect(situations, decider));
        Beside<CaseTrial> trial = Beside.begin(() -> new CaseTrial(decider, draft.cases(), draft.day()));
        Beside<Lines> cases = Beside.begin(() -> looked(Part.CASES, () -> OfCases.of(trial.found(), draft)));
        Beside<Lines> check = Beside.begin(() -> looked(Part.CHECK, () -> OfCheck.of(draft)));
        Lines principles = looked(Part.PRINCIPLES, () -> OfPrinciples.of(draft, decider, watch));
        take(Part.CHECK, check.found());
        take(Part.PRINCIPLES, principles);
        take(Part.CASES, cases.found());
        watch.at(Part.LOSSES, 0, 1);
        Effect effect = compared.found();
        Told told = new Told(draft.old(), draft.present(), effect);
        take(Part.LOSSES, () -> OfLosses.of(told));
        take(Part.DIFFERENCE, () -> OfDifference.of(told, situations.size()));
        take(Part.MUTANTS, () -> OfMutants.of(draft, decider, effect, trial.found()));
        take(Part.TEXTS, () -> OfTexts.of(draft, effect, trial.found()));
        take(Part.LAW, () -> OfLaw.of(told, draft.day()));
        return report(effect, situations.size());
    }

    private GateReport report(Effect effect, int situations) throws IOException {
        String cases = draft.cases().fingerprint();
        return new GateReport(
                id(cases),
                draft.day(),
                draft.old(),
                draft.present(),
                cases,
                Build.fingerprint(),
                effect,
                situations,
                sections,
                witnesses);
    }

    private Map<String, Assessment> situations() throws IOException {
        List<Vocabulary> vocabularies =
                List.of(draft.book().vocabulary(), draft.old().book().vocabulary());
        return new SituationsOfBooks(vocabularies, draft.day()).in(draft.cases());
    }

    private Lines looked(Part part, Look look) throws IOException {
        Patience.check();
        watch.at(part, 0, 1);
        Lines lines = look.at();
        watch.at(part, 1, 1);
        return lines;
    }

    private void take(Part part, Look look) throws IOException {
        take(part, looked(part, look));
    }

    private void take(Part part, Lines lines) {
        sections.add(lines.section(part));
        witnesses.addAll(lines.witnesses());
    }

    /** What is the same byte by byte need not be compared. */
    private Effect effect(Map<String, Assessment> situations, Decider decider) {
        return draft.isOld()
                ? Effect.NONE
                : withoutReasons(Patience.during(
                        Patience.of(draft.most()),
                        () -> Effect.of(
                                draft.old(),
                                draft.present(),
                                situations,
                                draft.day(),
                                Deciders.of(draft.old().book(), decider))));
    }

    /** The reasons for losses are told with these, and change nothing that the book says to anybody. */
    private static Effect withoutReasons(Effect effect) {
        List<Rewrite> rewrites = effect.rewrites().stream()
                .filter(rewrite -> !REASONS.contains(rewrite.where().section()))
                .toList();
        return new Effect(effect.advice(), effect.losses(), rewrites, effect.situations());
    }

    private String id(String cases) throws IOException {
        Map<String, byte[]> of = new LinkedHashMap<>();
        of.put("old", bytes(draft.old().book().identity().content()));
        of.put("new", bytes(draft.book().identity().content()));
        of.put("cases", bytes(cases));
        if (draft.before() != null) {
            of.put("before", bytes(draft.before().fingerprint()));
        }
        of.put("day", bytes(draft.day().toString()));
        of.put("build", bytes(Build.fingerprint()));
        return Fingerprint.of(of);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
