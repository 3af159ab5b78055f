package no.varde.page.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Evidence;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.decision.Reason;
import no.varde.decision.Recorded;
import no.varde.report.Wording;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;

/** Tells how a measure follows from answers as a tree of lines: rules, what they say, and what made that true. */
final class Derivation {

    /** What a line tells. */
    enum Kind {
        REASON,
        SENTENCE,
        ANSWER,
        /** How many entries of a log count; the text is the number. */
        ENTRIES,
        /** The day of the assessment; the text is the day. */
        DAY,
        /** A reason that has been told further up, with all that it rests on. */
        AGAIN
    }

    record Line(Kind kind, String text, List<Line> under) {}

    private final Assessment assessment;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Set<String> told = new HashSet<>();

    Derivation(Assessment assessment, Vocabulary vocabulary, Wording wording) {
        this.assessment = assessment;
        this.vocabulary = vocabulary;
        this.wording = wording;
    }

    List<Line> of(List<Reason> reasons) {
        List<Line> lines = new ArrayList<>();
        for (Reason reason : reasons) {
            String text = wording.of(reason.ref(), wording.in(reason.rule().reason()));
            boolean isNew = told.add(reason.rule().id() + " " + reason.ref());
            lines.add(
                    isNew
                            ? new Line(
                                    Kind.REASON,
                                    text,
                                    reason.evidence().stream().map(this::line).toList())
                            : new Line(Kind.AGAIN, text, List.of()));
        }
        return lines;
    }

    private Line line(Evidence evidence) {
        List<Line> under = new ArrayList<>();
        evidence.answers().forEach(answer -> {
            under.add(line(answer));
            beside(answer).forEach(text -> under.add(new Line(Kind.ANSWER, text, List.of())));
        });
        if (!evidence.entries().isEmpty()) {
            under.add(new Line(Kind.ENTRIES, Integer.toString(evidence.entries().size()), List.of()));
        }
        evidence.parts().forEach(part -> under.add(line(part)));
        under.addAll(of(evidence.reasons()));
        return new Line(
                Kind.SENTENCE,
                wording.of(evidence.ref(), wording.in(evidence.sentence().text())),
                under);
    }

    private List<String> beside(CitedAnswer cited) {
        Question question = vocabulary.questions().get(cited.question());
        return question == null
                ? List.of()
                : BesideJudgement.told(
                        vocabulary, question, assessment.person(cited.ref()).person(), wording);
    }

    private Line line(CitedAnswer cited) {
        Question question = vocabulary.questions().get(cited.question());
        if (question == null) {
            return new Line(Kind.DAY, wording.date(assessment.asOf()), List.of());
        }
        Recorded recorded = cited.recorded();
        if (recorded != null) {
            return new Line(Kind.ANSWER, wording.recorded(List.of(recorded)).get(0), List.of());
        }
        Person whose = assessment.person(cited.ref()).person();
        String answered = wording.answered(question, whose.answer(question.id()));
        return new Line(Kind.ANSWER, wording.of(whose.ref(), answered), List.of());
    }
}
