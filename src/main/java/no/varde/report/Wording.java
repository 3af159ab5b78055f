package no.varde.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.varde.assessment.Assessment;
import no.varde.decision.Change.Subject;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Evidence;
import no.varde.decision.Reason;
import no.varde.decision.Recorded;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.explanation.Robustness;
import no.varde.report.Together.Shared;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/**
 * Says the parts of a result in the words of the reports, for who shows them in another form than a report. What is in
 * another language than those words is marked, see {@link OtherLanguage}.
 */
public final class Wording {

    private final Speech speech;
    private final Labels labels;

    /**
     * Makes the words for one result.
     *
     * @param language a language of the book
     * @param names what the persons of the assessment are called, by their refs
     */
    public Wording(Vocabulary vocabulary, String language, Map<String, String> names) {
        this.speech = Speech.onPage(vocabulary, language, names);
        this.labels = speech.labels();
    }

    public String in(Text text) {
        return speech.in(text);
    }

    /** Returns the heading of a section of a document, as it stands there. */
    public String heading(String section, Source source) {
        return OtherLanguage.heading(section, source, speech.vocabulary().languages(), labels.language());
    }

    /** Returns a line for each law that was not in force yet on the day of a decision. */
    public List<String> lawsAhead(Decision decision) {
        return LawsAhead.of(decision, speech.language());
    }

    public String name(String ref) {
        return speech.name(ref);
    }

    /** Returns what somebody is called in the middle of a sentence. */
    public String inSentence(String ref) {
        return speech.inSentence(ref);
    }

    /** Returns what persons are called in the middle of a sentence. */
    public String inSentence(List<String> refs) {
        return speech.inSentence(refs);
    }

    /** Returns a text as it begins a line. */
    public String capital(Text text) {
        return speech.capital(speech.in(text));
    }

    /** Returns what a measure rests on for persons who are told together. */
    public List<String> rests(Shared shared) {
        return shared.said(outcome -> rests(outcome.reasons()), speech::names);
    }

    /** Returns a detail of a measure for persons who are told together; nothing where none of them has it. */
    public List<String> detail(Shared shared, String id) {
        return speech.detail(shared, id);
    }

    /** Returns why a milder measure is not enough for persons who are told together. */
    public List<String> because(Shared shared, Measure milder) {
        return because(shared, outcome -> outcome.insufficientBecause().stream()
                .filter(one -> one.milder().equals(milder))
                .flatMap(one -> one.reasons().stream())
                .toList());
    }

    /** Returns why something is so for persons who are told together: what is so for all of them once. */
    public List<String> because(Shared shared, Function<Outcome, List<Reason>> reasons) {
        return shared.said(outcome -> because(reasons.apply(outcome)), speech::names);
    }

    /** Returns a line with the name before it of whom it concerns, unless that is the main person. */
    public String of(String ref, String line) {
        return speech.prefix(ref) + line;
    }

    public String date(LocalDate date) {
        return labels.date(date);
    }

    /** Returns what becomes of a measure, as a word or two within a sentence. */
    public String outcome(OutcomeKind kind) {
        return labels.of("outcome." + kind);
    }

    /** Returns a question with an answer. */
    public String answered(Question question, Answer answer) {
        return new AnswerText(speech).of(question, answer);
    }

    /** Returns the answers that logs tell and nobody gave, a line for each. */
    public List<String> recorded(List<Recorded> recorded) {
        return new RecordedText(speech).lines(recorded);
    }

    /** Returns the words for what is not as it was. */
    public SinceLines since() {
        return new SinceLines(speech);
    }

    /** Returns why the rules conclude what they do, each reason once. */
    public List<String> because(List<Reason> reasons) {
        return speech.said(reasons);
    }

    /** Returns the answers from which something follows, in one phrase; an empty one where no answer says why. */
    public String shortly(Way way, String ref) {
        return new WayText(speech).shortly(way, ref);
    }

    /** Returns each of the answers from which something follows, in its words. */
    public List<String> each(Way way, String ref) {
        return new WayText(speech).each(way, ref);
    }

    /** Returns sentences in their words, with the name before it of whom one is said, where that is somebody else. */
    public List<String> said(List<Evidence> sentences, String ref) {
        return new WayText(speech).said(sentences, ref);
    }

    /** Returns the names of persons, in one phrase that begins a line. */
    public String names(List<String> refs) {
        return speech.names(refs);
    }

    /** Returns what reasons rest on in the end. */
    public List<String> rests(List<Reason> reasons) {
        return Leaves.of(reasons).stream().map(speech::leaf).toList();
    }

    /** Returns the words for why measures are not recommended on the answers of an assessment. */
    public WhyNotWording whyNot(Assessment assessment) {
        return new WhyNotWording(speech, assessment);
    }

    /** Returns which single answers a list rests on, in a line for those given and one for the unknown ones. */
    public List<String> sure(Robustness robustness) {
        return new RobustnessText(speech).lines(robustness);
    }

    /**
     * Measures that are held back for the same reason.
     *
     * @param toClarify whether somebody must first find out more
     * @param measures their names
     */
    public record HeldTogether(boolean toClarify, String why, List<String> measures) {}

    /** Returns the measures that are held back or must be clarified, in the order that the reasons are met. */
    public List<HeldTogether> heldBack(Decision decision) {
        List<HeldTogether> told = new ArrayList<>();
        new HeldBackText(speech)
                .groups(decision)
                .forEach((held, measures) -> told.add(new HeldTogether(
                        held.label().equals(HeldBackText.TO_CLARIFY), held.why(), List.copyOf(measures))));
        return told;
    }

    /** Returns the measures that are held back since the person says no to something, and what stays possible. */
    public List<HeldTogether> declined(Decision decision) {
        List<HeldTogether> told = new ArrayList<>();
        new HeldBackText(speech)
                .declined(decision)
                .forEach((why, measures) -> told.add(new HeldTogether(false, why, List.copyOf(measures))));
        return told;
    }

    /**
     * What other answers would do to one part of the result.
     *
     * @param to the id of the level or the kind of the outcome that it becomes; empty for a measure that goes out
     * @param answers each of the answers that do it, in a line
     */
    public record WouldChange(Subject subject, String to, List<String> answers) {}

    /** Returns what would move a level. */
    public List<WouldChange> levels(Found found, LocalDate asOf) {
        return told(AlikeChanges.ofLevels(found.changes()), asOf);
    }

    /** Returns what would bring a measure to the list. */
    public List<WouldChange> comingIn(Found found, LocalDate asOf) {
        return told(AlikeChanges.comingIn(found.changes()), asOf);
    }

    /** Returns what would take a measure off the list. */
    public List<WouldChange> goingOut(Found found, LocalDate asOf) {
        return told(AlikeChanges.goingOut(found.changes()), asOf);
    }

    private List<WouldChange> told(List<AlikeChanges> groups, LocalDate asOf) {
        OtherAnswersText said = new OtherAnswersText(speech, asOf);
        return groups.stream()
                .map(group -> new WouldChange(group.subject(), group.to(), said.lines(group.changes())))
                .toList();
    }
}
