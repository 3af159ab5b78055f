package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.varde.SmallBooks;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.explanation.NextQuestions.Candidate;
import org.junit.jupiter.api.Test;

class SolversTest {

    private static final int MOST = 3;

    /** Few situations are enough to get in each other's way. */
    private static final List<Assessment> SITUATIONS =
            TheBook.situations().stream().limit(5).map(TheBook::assessment).toList();

    private final Solvers solvers = new Solvers(SmallBooks.KITE, MOST);

    @Test
    void who_asks_alone_always_asks_the_same_solver() {
        Set<Solver> asked = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 5; i++) {
            solvers.ask(asked::add);
        }
        assertThat(asked).hasSize(1);
        assertThat(solvers.size()).isEqualTo(1);
    }

    @Test
    void many_are_answered_at_the_same_time_but_no_more_than_there_may_be_solvers() throws Exception {
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger mostBusy = new AtomicInteger();
        Set<Solver> asked = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(MOST);
        Object nobodyElse = together(
                12,
                () -> solvers.ask(solver -> {
                    asked.add(solver);
                    mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
                    all.countDown();
                    awaited(all); // nobody is done before as many as may be have begun
                    busy.decrementAndGet();
                    return solver;
                }));
        assertThat(mostBusy).hasValue(MOST);
        assertThat(asked).hasSize(MOST);
        assertThat(solvers.size()).isEqualTo(MOST);
    }

    @Test
    void of_all_sizes_of_households_few_are_kept_and_no_large_one() {
        solvers.ask(solver -> {
            for (int members = 0; members <= AssessmentReader.MOST_MEMBERS; members++) {
                solver.twoCases(members);
                solver.assessed(members);
            }
            return true;
        });
        TwoCases small = solvers.ask(solver -> solver.twoCases(Solver.MOST_MEMBERS_KEPT));
        TwoCases large = solvers.ask(solver -> solver.twoCases(Solver.MOST_MEMBERS_KEPT + 1));
        assertThat(solvers.<Integer>ask(Solver::kept)).isPositive().isLessThanOrEqualTo(6);
        assertThat(solvers.<TwoCases>ask(solver -> solver.twoCases(Solver.MOST_MEMBERS_KEPT)))
                .isSameAs(small);
        assertThat(solvers.<TwoCases>ask(solver -> solver.twoCases(Solver.MOST_MEMBERS_KEPT + 1)))
                .isNotSameAs(large);
    }

    @Test
    void a_solver_whose_question_failed_answers_no_other() {
        List<Solver> asked = new ArrayList<>();
        assertThatThrownBy(() -> solvers.ask(solver -> {
                    asked.add(solver);
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");
        assertThat(solvers.size()).isZero();
        assertThat(solvers.<Solver>ask(solver -> solver)).isNotSameAs(asked.get(0));
        for (int i = 0; i < MOST; i++) { // the place of the failed one is free again
            assertThat(solvers.<Boolean>ask(solver -> true)).isTrue();
        }
    }

    @Test
    void what_comes_next_is_the_same_whatever_was_asked_before_and_however_many_ask() throws Exception {
        NextQuestion alone = new NextQuestion(new BookLogic(TheBook.DECIDER, 1));
        List<List<Candidate>> expected =
                SITUATIONS.stream().map(one -> alone.of(one).questions()).toList();
        BookLogic logic = new BookLogic(TheBook.DECIDER, 2);
        NextQuestion shared = new NextQuestion(logic);
        AtomicInteger turn = new AtomicInteger();
        together(SITUATIONS.size(), () -> {
            int number = SITUATIONS.size() - 1 - turn.getAndIncrement();
            assertThat(shared.of(SITUATIONS.get(number)).questions()).isEqualTo(expected.get(number));
            return number;
        });
        assertThat(logic.solvers()).isBetween(1, 2);
    }

    @Test
    void what_is_enough_is_the_same_whatever_was_asked_before_and_however_many_ask() throws Exception {
        BookLogic alone = new BookLogic(TheBook.DECIDER, 1);
        List<Explanation> expected = SITUATIONS.stream()
                .map(one -> alone.explain(one).ofEveryMeasure())
                .toList();
        BookLogic logic = new BookLogic(TheBook.DECIDER, 2);
        AtomicInteger turn = new AtomicInteger();
        together(SITUATIONS.size(), () -> {
            int number = SITUATIONS.size() - 1 - turn.getAndIncrement();
            Explanation told = logic.explain(SITUATIONS.get(number)).ofEveryMeasure();
            assertThat(told.enough()).isEqualTo(expected.get(number).enough());
            assertThat(told.whyNot()).isEqualTo(expected.get(number).whyNot());
            return number;
        });
    }

    /** Runs something many times at the same time; what fails there fails here. */
    private static <T> List<T> together(int times, Callable<T> work) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(times);
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                begun.add(many.submit(work));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : begun) {
                done.add(one.get(1, TimeUnit.MINUTES));
            }
            return done;
        } finally {
            many.shutdownNow();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
