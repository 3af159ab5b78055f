package no.varde.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.varde.TheBook;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.RunAnswers;
import no.varde.rulebook.Premise.Says;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Role;
import org.junit.jupiter.api.Test;

/** What a run promises: all of it or nothing, and the same again. */
class RunTest {

    private static final RuleBook BOOK = TheBook.BOOK;
    private static final Answers ANSWERS = answers();

    @Test
    void a_rule_that_throws_fails_the_run_and_is_not_skipped() {
        List<Step> steps = new ArrayList<>(BOOK.steps());
        AnswerIs noSuchAnswer = new AnswerIs(new Band("no such", "answer", 9_999, CellSet.UNKNOWN));
        steps.add(new Step(
                "faulty",
                1,
                Set.of(Role.MAIN),
                List.of(new Says(noSuchAnswer)),
                List.of(new Conclusion.AtLeast("ACUTE", 4)),
                null));
        RuleBase base = new RuleBase(steps, Role.MAIN, BOOK.index());
        assertThatThrownBy(() -> base.run(ANSWERS))
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("a rule failed");
        assertThatThrownBy(() -> base.run(ANSWERS)).isInstanceOf(RunFailed.class);
    }

    @Test
    void a_failed_run_leaves_no_session_behind_that_keeps_the_answers() {
        RuleBase base = new RuleBase(BOOK.steps(), Role.MAIN, BOOK.index(), 3);
        assertThatThrownBy(() -> base.run(ANSWERS)).isInstanceOf(RunFailed.class);
        int sessions = base.sessions();
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> base.run(ANSWERS)).isInstanceOf(RunFailed.class);
        }
        assertThat(base.sessions()).isLessThanOrEqualTo(sessions);
    }

    @Test
    void a_run_in_which_more_rules_fire_than_can_fails() {
        RuleBase base = new RuleBase(BOOK.steps(), Role.MAIN, BOOK.index(), 3);
        assertThatThrownBy(() -> base.run(ANSWERS))
                .isInstanceOf(RunFailed.class)
                .hasMessage("more than 3 rules fired");
    }

    /** With one firing more than steps that fired, the run would have failed. */
    @Test
    void a_step_fires_once_at_most() {
        List<Step> fired = Engine.of(BOOK).run(ANSWERS, Role.MAIN).fired();
        RuleBase base = new RuleBase(BOOK.steps(), Role.MAIN, BOOK.index(), fired.size());
        assertThat(base.run(ANSWERS).fired()).isEqualTo(fired).isNotEmpty();
    }

    @Test
    void steps_of_an_earlier_stratum_are_told_first() {
        Run run = Engine.of(BOOK).run(ANSWERS, Role.MAIN);
        assertThat(run.fired()).extracting(Step::stratum).isSorted();
        assertThat(run.numbers().stream().mapToObj(BOOK.steps()::get)).containsExactlyElementsOf(run.fired());
    }

    /** Sessions are used again, and what Drools remembers of a run would otherwise outlive it. */
    @Test
    void when_a_run_has_ended_nothing_of_it_is_kept() throws Exception {
        Engine engine = Engine.of(BOOK);
        WeakReference<Answers> answers = new WeakReference<>(ranOn(engine));
        for (int i = 0; i < 50 && answers.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(answers.get()).isNull();
        assertThat(engine.run(ANSWERS, Role.MAIN).fired()).isNotEmpty();
    }

    private static Answers ranOn(Engine engine) {
        Answers answers = answers();
        assertThat(engine.run(answers, Role.MAIN).fired()).isNotEmpty();
        return answers;
    }

    /** Runs on different answers go on side by side, so that what leaks from one into another would show. */
    @Test
    void many_runs_at_once_give_each_its_own_derivations_in_the_same_order() throws Exception {
        Engine engine = Engine.of(BOOK);
        List<Answers> given = situations();
        List<List<String>> expected =
                given.stream().map(answers -> names(engine, answers)).toList();
        assertThat(expected).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                Answers answers = given.get(i % given.size());
                runs.add(threads.submit(() -> names(engine, answers)));
            }
            for (int i = 0; i < runs.size(); i++) {
                assertThat(runs.get(i).get()).isEqualTo(expected.get(i % given.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> names(Engine engine, Answers answers) {
        return engine.run(answers, Role.MAIN).fired().stream().map(Step::name).toList();
    }

    private static List<Answers> situations() {
        return TheBook.situations().stream()
                .map(file -> answers(TheBook.assessment(file)))
                .toList();
    }

    private static Answers answers() {
        return answers(TheBook.assessment(Path.of("fixtures/situations/V06-sett-utenfor-senteret.yaml")));
    }

    private static Answers answers(Assessment assessment) {
        boolean[] household = new boolean[BOOK.vocabulary().household().size()];
        return new RunAnswers(BOOK.vocabulary(), assessment).ofMain(household);
    }
}
