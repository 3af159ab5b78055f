package no.varde.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Which questions can be asked of the persons of an assessment. Whatever asks or names a question goes by this, so that
 * all agree: nobody is asked what hangs on an answer that is known to be another, nor about members where it is known that
 * there are none, nor what is asked in parts now. What was given decides; where nothing was, what follows from other answers
 * does.
 */
public final class Askable {

    private final Vocabulary vocabulary;
    private final Map<String, Known> persons = new LinkedHashMap<>();
    private final String main;
    private final Set<Question> withoutMembers;

    /**
     * What is known of a person.
     *
     * @param answers what the run of the person knows
     */
    public record Known(Person person, Answers answers) {}

    /**
     * Makes it of what is known.
     *
     * @param persons the main person first, then the members
     * @param membersKnown whether it is known who the members are, even where there are none
     */
    public Askable(Vocabulary vocabulary, List<Known> persons, boolean membersKnown) {
        this.vocabulary = vocabulary;
        persons.forEach(known -> this.persons.put(known.person().ref(), known));
        this.main = persons.get(0).person().ref();
        this.withoutMembers =
                membersKnown && persons.size() == 1 ? vocabulary.asking().ofMembers() : Set.of();
    }

    /** Returns it of an assessment. */
    public static Askable of(Vocabulary vocabulary, Assessment assessment, boolean membersKnown) {
        return of(vocabulary, assessment, new RunAnswers(vocabulary, assessment), membersKnown);
    }

    /**
     * Returns it of an assessment.
     *
     * @param answers what the runs of the assessment know
     */
    public static Askable of(Vocabulary vocabulary, Assessment assessment, RunAnswers answers, boolean membersKnown) {
        List<Known> persons = assessment.persons().stream()
                .map(whose -> new Known(whose.person(), answers.of(whose)))
                .toList();
        return new Askable(vocabulary, persons, membersKnown);
    }

    /** Says whether somebody is not asked a question. */
    public boolean isLeftOut(String ref, Question question) {
        return isOfNobody(question) || isClosed(ref, question);
    }

    /** Says whether somebody can be asked a question now: it does not hang on an answer that is not known yet. */
    public boolean isAskedNow(String ref, Question question) {
        return !isLeftOut(ref, question) && !isHeldUp(ref, question);
    }

    /** Says whether a question is asked only after others, as {@link #before} tells of it. */
    private boolean isHeldUp(String ref, Question question) {
        boolean isHeldUp = false;
        for (Gate gate : vocabulary.askedWith(question).any()) {
            if (letsIn(ref, gate)) {
                return false;
            }
            isHeldUp |= holdsUp(ref, gate);
        }
        return isHeldUp;
    }

    /** Says whether nobody is asked a question, whatever is answered to others. */
    public boolean isOfNobody(Question question) {
        return !question.isAsked() || withoutMembers.contains(question);
    }

    /** Says whether a question hangs on answers to others, and none of these lets it be asked any more. */
    public boolean isClosed(String ref, Question question) {
        return vocabulary.isClosed(question, gate -> isClosed(ref, gate));
    }

    private boolean isClosed(String ref, Gate gate) {
        Known known = known(ref, gate.question());
        Answer given = known.person().answer(gate.question().id());
        return given.isKnown()
                ? gate.isClosed(given)
                : !known.answers().meets(gate.question().slot(), gate.open().bits());
    }

    /**
     * Returns the questions to be asked before another, since it hangs on the answer to any of them whether it is asked;
     * none where one of the answers lets it be asked.
     */
    public List<Question> before(String ref, Question question) {
        List<Gate> any = vocabulary.askedWith(question).any();
        return any.stream().anyMatch(gate -> letsIn(ref, gate))
                ? List.of()
                : any.stream()
                        .filter(gate -> holdsUp(ref, gate))
                        .map(Gate::question)
                        .toList();
    }

    /** Says whether an answer is known with which what hangs on it is asked. */
    private boolean letsIn(String ref, Gate gate) {
        return isKnown(ref, gate) && !isClosed(ref, gate);
    }

    /** Says whether an answer that can be had is not known yet, so that what hangs on it waits. */
    private boolean holdsUp(String ref, Gate gate) {
        return !isKnown(ref, gate) && !isLeftOut(asked(ref, gate.question()), gate.question());
    }

    private boolean isKnown(String ref, Gate gate) {
        Known known = known(ref, gate.question());
        return known.person().answer(gate.question().id()).isKnown()
                || !known.answers().isUnknown(gate.question().slot());
    }

    /** Returns who is asked a question that is about somebody: the main person, where it is shared. */
    public String asked(String ref, Question question) {
        return question.reach() == Reach.MEMBER ? ref : main;
    }

    private Known known(String ref, Question question) {
        return Vocabulary.known(persons, asked(ref, question));
    }

    /** Returns the questions that somebody is not asked. */
    public Stream<Question> leftOut(String ref) {
        Role role = ref.equals(main) ? Role.MAIN : Role.MEMBER;
        return vocabulary.questions().values().stream()
                .filter(question -> question.askedOf() == role)
                .filter(question -> isLeftOut(ref, question));
    }
}
