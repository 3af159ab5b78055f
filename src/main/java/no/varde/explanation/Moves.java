package no.varde.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.AtOdds.SurelyTold;
import no.varde.assessment.Person;
import no.varde.assessment.RunAnswers;
import no.varde.decision.Difference;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.explanation.BookMoves.Movable;
import no.varde.logic.Representatives;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Ties;
import no.varde.vocabulary.Ties.Group;
import no.varde.vocabulary.Ties.Tie;
import no.varde.vocabulary.Vocabulary;

/** The moves of the answers of one assessment, and the assessments to which they lead. Logs and the day stay. */
final class Moves {

    private final BookMoves book;
    private final Assessment assessment;
    private final Representatives representatives;
    private final RunAnswers answers;
    private final SurelyTold surelyTold;
    private final boolean agreesAlone;

    Moves(Vocabulary vocabulary, Assessment assessment) {
        this(new BookMoves(vocabulary), assessment);
    }

    Moves(BookMoves book, Assessment assessment) {
        this.book = book;
        this.assessment = assessment;
        this.representatives = new Representatives(assessment.asOf());
        this.answers = new RunAnswers(book.vocabulary(), assessment);
        this.surelyTold = AtOdds.surelyTold(book.vocabulary(), assessment);
        this.agreesAlone = agree(List.of());
    }

    /** Returns what the runs of the assessment know. */
    RunAnswers answers() {
        return answers;
    }

    /** Returns a person; 0 is the main person. */
    Person person(int number) {
        return assessment.person(number);
    }

    /** Returns the number of a person. */
    int number(String ref) {
        return assessment.person(ref).number();
    }

    /** Returns how many persons there are. */
    int persons() {
        return 1 + assessment.members().size();
    }

    /** Returns how many slots there are up to the last one of a question. */
    int slots() {
        return book.slots();
    }

    /** Returns whether a person answers a question. */
    static boolean answers(int person, Question question) {
        return question.askedOf() == Role.ofPerson(person);
    }

    /**
     * Returns every move to a known answer, also of answers that cannot change, for they can be wrong. That what is known
     * becomes unknown is no move: nobody brings that about.
     */
    List<Move> every() {
        return moves(question -> true);
    }

    /** Returns every move to a known answer of one that is unknown or that can change. */
    List<Move> ofWhatCanChange() {
        return moves(Question::changes);
    }

    private List<Move> moves(Predicate<Question> moving) {
        List<Move> moves = new ArrayList<>();
        for (int person = 0; person < persons(); person++) {
            for (Movable one : askedOf(person)) {
                add(person, one, moving, moves);
            }
        }
        return moves;
    }

    /** Returns what a person is asked, in the order of the files. */
    List<Movable> askedOf(int person) {
        return book.askedOf(person);
    }

    /** Returns where the answers to a question can move. */
    Movable movable(Question question) {
        return book.of(question);
    }

    /**
     * Adds every move of one answer to a known one.
     *
     * @param moving says of a question whose answer is known whether it can become another
     */
    void add(int person, Movable movable, Predicate<Question> moving, List<Move> moves) {
        Question question = movable.question();
        CellSet given = given(person, question);
        if (answers.isToldByLog(question) || !given.isUnknown() && !moving.test(question)) {
            return;
        }
        for (long cells = movable.reachable(given); cells != 0; cells &= cells - 1) {
            Move move = new Move(person, question, given, CellSet.cell(Long.numberOfTrailingZeros(cells)));
            if (!movable.isDay() || isReal(move)) {
                moves.add(move);
            }
        }
    }

    /** Returns the cells of an answer that was given, or that a log tells and that so is not moved. */
    CellSet given(int person, Question question) {
        return answers.given(person, question);
    }

    /** Two limits of dates may fall on one day; then no day lies between them. */
    private boolean isReal(Move move) {
        Question question = move.question();
        LocalDate asOf = assessment.asOf();
        CellSet cells = move.after(move.before());
        Answer answer = representatives.of(question.scale(), cells);
        boolean tooLate = question.notAfterAsOf()
                && answer.asDay().filter(day -> day.isAfter(asOf)).isPresent();
        return !tooLate && question.scale().cells(answer, asOf).equals(cells);
    }

    /** Returns the differences that moves make, one for each answer that becomes another. */
    List<Difference> differences(Collection<Move> moves) {
        Map<OtherAnswer, CellSet> cells = new LinkedHashMap<>();
        for (Move move : moves) {
            Person person = person(move.person());
            Answer from = person.answer(move.question().id());
            OtherAnswer key = new OtherAnswer(person.ref(), move.question(), from, from);
            cells.put(key, move.after(cells.getOrDefault(key, move.before())));
        }
        List<Difference> differences = new ArrayList<>();
        cells.forEach((key, to) -> differences.add(to(key, to)));
        return differences;
    }

    /** Returns the moves that make some differences. */
    List<Move> of(Collection<Difference> differences) {
        List<Move> moves = new ArrayList<>();
        for (Difference difference : differences) {
            OtherAnswer other = difference.answer().orElseThrow();
            int number = number(other.ref());
            Scale scale = other.question().scale();
            CellSet from = scale.cells(other.from(), assessment.asOf());
            CellSet to = scale.cells(other.to(), assessment.asOf());
            boolean isSet = scale.isSet() && !(from.isUnknown() && to.equals(CellSet.NONE));
            CellSet moved = isSet ? from.minus(to).with(to.minus(from)).chosen() : to;
            for (CellSet cell : moved) {
                moves.add(new Move(number, other.question(), from, cell));
            }
        }
        return moves;
    }

    private OtherAnswer to(OtherAnswer key, CellSet cells) {
        return new OtherAnswer(
                key.ref(),
                key.question(),
                key.from(),
                representatives.of(key.question().scale(), cells));
    }

    /** Returns the assessment with some answers moved. */
    Assessment after(Collection<Move> moves) {
        List<Person> persons = new ArrayList<>();
        List<Difference> differences = differences(moves);
        for (int number = 0; number < persons(); number++) {
            persons.add(after(person(number), differences));
        }
        return new Assessment(assessment.asOf(), persons.get(0), persons.subList(1, persons.size()), assessment.logs());
    }

    private static Person after(Person person, List<Difference> differences) {
        Map<String, Answer> answers = new HashMap<>(person.answers());
        differences.stream()
                .filter(difference -> difference.ref().equals(person.ref()))
                .flatMap(difference -> difference.answer().stream())
                .forEach(other -> answers.put(other.question().id(), other.to()));
        return answers.equals(person.answers()) ? person : new Person(person.ref(), answers);
    }

    /** Says whether an assessment with moved answers is still one whose answers can all be right. */
    boolean isValid(Assessment moved) {
        return AtOdds.in(book.vocabulary(), moved).isEmpty()
                && ties().all().stream().map(Tie::question).allMatch(question -> moved.persons().stream()
                        .map(AssessedPerson::person)
                        .allMatch(person -> question.agreesWith(person::answer)));
    }

    /** Says whether the assessment is still one whose answers can all be right after some moves, each of another answer. */
    boolean isValid(List<Move> some) {
        return (agreesAlone ? stillAgree(some) : agree(some))
                && (surelyTold.isNothing() || surelyTold.agreesWith(id -> answer(id, some)));
    }

    /** Says whether every answer agrees with the one that it implies after some moves. */
    private boolean agree(List<Move> some) {
        for (int person = 0; person < persons(); person++) {
            if (!agree(person, ties().all(), some)) {
                return false;
            }
        }
        return true;
    }

    /** Says the same where they agree before the moves: then it is enough to look at what hangs together with what moves. */
    private boolean stillAgree(List<Move> some) {
        for (int i = 0; i < some.size(); i++) { // asked of each of many hundreds
            Move move = some.get(i);
            Group group = ties().groupOf(move.question());
            if (group != null && !agree(move.person(), group.ties(), some)) {
                return false;
            }
        }
        return true;
    }

    private boolean agree(int person, List<Tie> ties, List<Move> some) {
        for (Tie tie : ties) {
            if (answers(person, tie.question())
                    && !tie.agree(cells(person, tie.question(), some), cells(person, tie.other(), some))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the cells of an answer after some moves; unknown where only a log tells it. */
    private CellSet cells(int person, Question question, List<Move> some) {
        for (int i = 0; i < some.size(); i++) {
            Move move = some.get(i);
            if (move.person() == person && move.question().slot() == question.slot()) {
                return move.after(move.before());
            }
        }
        return answers.isToldByLog(question) ? CellSet.UNKNOWN : given(person, question);
    }

    /** Returns the main person's answer to the question of an id after some moves. */
    private Answer answer(String id, List<Move> some) {
        for (Move move : some) {
            if (move.person() == 0 && move.question().id().equals(id)) {
                return representatives.of(move.question().scale(), move.after(move.before()));
            }
        }
        return person(0).answer(id);
    }

    private Ties ties() {
        return book.vocabulary().ties();
    }
}
