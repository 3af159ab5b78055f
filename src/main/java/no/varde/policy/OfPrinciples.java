package no.varde.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.document.Fault;
import no.varde.document.Worded;
import no.varde.policy.GateReport.Part;
import no.varde.proof.Counterexample;
import no.varde.proof.Principles;
import no.varde.proof.Trial;
import no.varde.proof.Verdict;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Text;

/** Proves the principles of a draft, or shows the smallest case in which one fails. */
final class OfPrinciples {

    private OfPrinciples() {}

    static Lines of(Draft draft, Decider decider, Watch watch) {
        Lines lines = new Lines();
        int all = draft.book().principles().size();
        if (all == 0) {
            lines.stops(PolicyCode.NO_PRINCIPLES.of());
            return lines;
        }
        AtomicInteger tried = new AtomicInteger();
        Trial trial = new Trial(
                draft.most(), Trial.Cores.ALL, verdict -> watch.at(Part.PRINCIPLES, tried.incrementAndGet(), all));
        List<Verdict> verdicts = Principles.prove(decider, draft.day(), trial);
        verdicts.stream().filter(verdict -> !verdict.isProved()).forEach(verdict -> fails(verdict, draft, lines));
        lines.said(PolicyCode.PRINCIPLES_PROVED.of(
                verdicts.stream().filter(Verdict::isProved).count(), all));
        return lines;
    }

    private static void fails(Verdict verdict, Draft draft, Lines lines) {
        Fault fault = Objects.requireNonNull(verdict.fault());
        Worded says = says(verdict, draft);
        Counterexample example = verdict.counterexample();
        if (example == null) {
            lines.stops(PolicyCode.PRINCIPLE_FAILS.of(fault, says));
            return;
        }
        List<Witness> witnesses = witnesses(verdict.principle().head().id(), fault, example, draft);
        witnesses.forEach(lines::witness);
        lines.stops(PolicyCode.SEE.of(
                PolicyCode.PRINCIPLE_FAILS.of(fault, says),
                witnesses.stream().map(Witness::file).collect(Collectors.joining(", "))));
    }

    private static Worded says(Verdict verdict, Draft draft) {
        Text says = verdict.principle().head().says();
        BookLanguages languages = draft.book().vocabulary().languages();
        return language -> says.in(languages.wishedOrOfRules(language));
    }

    private static List<Witness> witnesses(String principle, Fault fault, Counterexample example, Draft draft) {
        List<Assessment> assessments = example.assessments();
        List<String> endings = assessments.size() == 1 ? List.of("") : List.of("-before", "-after");
        List<Witness> witnesses = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            witnesses.add(new Witness(
                    principle + endings.get(i),
                    fault.message(),
                    assessments.get(i),
                    draft.book().vocabulary()));
        }
        return witnesses;
    }
}
