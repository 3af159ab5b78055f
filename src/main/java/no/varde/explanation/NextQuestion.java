package no.varde.explanation;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Finds the unanswered questions that can still change the list, and proves of the others that they cannot. A question
 * can change the list when two ways to answer all that is open differ in the answer to it alone and have different
 * lists. What a question about judgement is answered with, or not, is taken as it is. Safe for use by many threads.
 */
public final class NextQuestion {

    private final BookLogic logic;
    private final TruthReading reading;
    private final OneMoreAnswer oneMore;
    private final Map<Aim, Sought> sought = new EnumMap<>(Aim.class);
    private final Map<Set<String>, Sought> plans = new ConcurrentHashMap<>();

    public NextQuestion(BookLogic logic) {
        this.logic = logic;
        this.reading = new TruthReading(logic.book());
        this.oneMore = new OneMoreAnswer(logic.book());
        for (Aim aim : Aim.values()) {
            sought.put(aim, Sought.of(logic.book(), aim));
        }
    }

    /** Returns every question that can still change the list, the best first. */
    public NextQuestions of(Assessment assessment) {
        return of(assessment, Set.of(), Aim.LIST);
    }

    /**
     * Returns every question that can still change what is aimed at, the best first.
     *
     * @param settled questions that were asked in vain: where they are unknown, they stay so
     */
    public NextQuestions of(Assessment assessment, Set<Asked> settled, Aim aim) {
        return ask(assessment, settled, aim, Inquiry::all);
    }

    /**
     * Returns every question that can be asked now and can still change the list, the best first: none that nobody is asked,
     * and none before the one on whose answer it hangs whether it is asked.
     *
     * @param notes what is told beside the answers: what was asked in vain stays unknown, and there are no members where it is
     *     known that there are none
     */
    public NextQuestions toAsk(Assessment assessment, FileNotes notes) {
        Set<Asked> inVain = Asked.inVain(notes);
        Askable askable = Askable.of(logic.book().vocabulary(), assessment, notes.membersAsked());
        Set<Asked> settled = InTurn.leftOut(askable, assessment);
        settled.addAll(inVain);
        NextQuestions found = of(assessment, settled, Aim.LIST);
        return new NextQuestions(new InTurn(askable, inVain::contains).of(found.questions()), found.all());
    }

    /**
     * Returns every question that can still change what is aimed at, or those that are found in time, the best first.
     *
     * @param settled questions that are not asked for
     * @param most the time for it
     */
    public NextQuestions within(Assessment assessment, Set<Asked> settled, Aim aim, Duration most) {
        return inTime(most, () -> of(assessment, settled, aim));
    }

    /**
     * Returns the questions to which an answer changes which of some lines stand in the plans of a role, or those that are
     * found in time.
     *
     * @param settled questions that were asked in vain: where they are unknown, they stay so
     * @param lines the ids of the lines
     * @param most the time for it
     */
    public NextQuestions ofPlan(
            Assessment assessment, Set<Asked> settled, Role role, Set<String> lines, Duration most) {
        Sought what = plans.computeIfAbsent(lines, any -> Sought.ofPlan(logic.book(), role, lines));
        return inTime(most, () -> ask(assessment, settled, what, Inquiry::all));
    }

    private static NextQuestions inTime(Duration most, Supplier<NextQuestions> search) {
        try {
            return Patience.during(Patience.of(most), search);
        } catch (NotFinished late) {
            return new NextQuestions(List.of(), false);
        }
    }

    /**
     * Returns the best question, sooner than all of them are found, or nothing where it is proved that no further answer
     * changes the list.
     *
     * @param settled questions that were asked in vain: where they are unknown, they stay so
     */
    public Optional<Candidate> best(Assessment assessment, Set<Asked> settled) {
        return ask(assessment, settled, Aim.LIST, Inquiry::best);
    }

    /**
     * Returns the questions to which one answer alone changes what is aimed at, the best first; found by reading, without
     * any search.
     *
     * @param settled questions that are not asked for
     */
    public List<Candidate> byOneAnswer(Assessment assessment, Set<Asked> settled, Aim aim) {
        List<Open> open = Open.in(logic.book().vocabulary(), reading.read(assessment)).stream()
                .filter(one -> !one.isSettled(assessment, settled))
                .toList();
        return oneMore.of(assessment, open, Vocabulary.known(sought, aim));
    }

    /**
     * What is proved of some questions.
     *
     * @param matter those of the first group in which any can still change the list; none where no group has one
     * @param idle those of that group and the groups before it that cannot
     */
    public record FirstGroup(Set<Asked> matter, Set<Asked> idle) {

        public FirstGroup {
            matter = Set.copyOf(matter);
            idle = Set.copyOf(idle);
        }
    }

    /**
     * Looks at groups of questions in turn, until one of them has a question that can still change the list. This is much
     * sooner done than finding all of them. What cannot change the list never can once more is known.
     *
     * @param settled questions that were asked in vain: where they are unknown, they stay so
     * @param aim what a question must be able to change
     * @param most the time for it; after that, what is not yet looked through of a group is taken to matter
     */
    public FirstGroup first(
            Assessment assessment, Set<Asked> settled, List<Set<Asked>> groups, Aim aim, Duration most) {
        try {
            return Patience.during(
                    Patience.of(most), () -> ask(assessment, settled, aim, inquiry -> inquiry.first(groups)));
        } catch (NotFinished late) {
            Set<Asked> matter = groups.stream()
                    .filter(group -> !group.isEmpty())
                    .findFirst()
                    .orElse(Set.of());
            return new FirstGroup(matter, Set.of());
        }
    }

    private <T> T ask(Assessment assessment, Set<Asked> settled, Aim aim, Function<Inquiry, T> question) {
        return ask(assessment, settled, Vocabulary.known(sought, aim), question);
    }

    private <T> T ask(Assessment assessment, Set<Asked> settled, Sought what, Function<Inquiry, T> question) {
        Vocabulary vocabulary = logic.book().vocabulary();
        return logic.ask(solver ->
                question.apply(new Inquiry(vocabulary, reading, oneMore, what, solver::twoCases, assessment, settled)));
    }
}
