package no.varde.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.varde.PlantedBook;
import no.varde.rulebook.BookFiles;
import no.varde.service.Proofs.State;
import org.junit.jupiter.api.Test;

class ServedBooksTest {

    private static final String PRINCIPLES =
            """
            principles:
            - id: P-01
              kind: WHENEVER
              says: {nb: I farlig sjø ropes det alltid om hjelp., en: In a dangerous sea help is always called.}
              whenever: {boat: [sjøen er farlig]}
              then: {boat: [nødmelding nå er anbefalt]}
              source: SEA Om bord
            """;

    private record Own(String sha256) {}

    private final ServedBook first = book(1);
    private final ServedBooks books = new ServedBooks(first, Clock.systemUTC());

    private static ServedBook book(int version) {
        return ServedBook.of(files(version));
    }

    private static BookFiles files(int version) {
        return PlantedBook.boat()
                .file("principles.yaml", PRINCIPLES)
                .plant("vocabulary/book.yaml", "version: \"3\"", "version: \"" + version + "\"")
                .files();
    }

    @Test
    void a_book_that_is_published_is_the_current_one_and_the_one_before_it_is_still_there() {
        ServedBook second = book(2);
        books.publish(second);
        assertThat(books.current()).isSameAs(second);
        assertThat(books.of(second.sha256())).isSameAs(second);
        assertThat(books.of(first.sha256())).isSameAs(first);
    }

    @Test
    void no_book_goes_by_a_hash_that_was_never_served() {
        assertThatThrownBy(() -> books.of("1234"))
                .isInstanceOf(ServedBooks.NeverServed.class)
                .hasMessage("no book `1234` has been served");
    }

    @Test
    void few_books_are_kept_as_they_were_built_and_every_other_one_is_built_again_from_its_files() {
        for (int version = 2; version < 9; version++) {
            books.publish(book(version));
            assertThat(books.built()).isLessThanOrEqualTo(1 + ServedBooks.FORMER_BUILT);
        }
        ServedBook again = books.of(first.sha256());
        assertThat(again).isNotSameAs(first);
        assertThat(again.sha256()).isEqualTo(first.sha256());
        assertThat(again.proofs()).isSameAs(first.proofs());
        assertThat(books.of(first.sha256())).isSameAs(again);
        assertThat(books.built()).isEqualTo(1 + ServedBooks.FORMER_BUILT);
    }

    @Test
    void a_book_that_comes_back_is_built_no_more_than_once() {
        ServedBook second = book(2);
        books.publish(second);
        books.publish(first);
        assertThat(books.built()).isEqualTo(2);
        assertThat(books.of(first.sha256())).isSameAs(first);
        assertThat(books.of(second.sha256())).isSameAs(second);
    }

    @Test
    void many_who_ask_for_a_former_book_at_the_same_time_get_the_same_one() throws Exception {
        for (int version = 2; version < 5; version++) {
            books.publish(book(version));
        }
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Future<ServedBook>> asked = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                asked.add(many.submit(() -> books.of(first.sha256())));
            }
            for (Future<ServedBook> one : asked) {
                assertThat(one.get()).isSameAs(asked.get(0).get());
            }
        } finally {
            many.shutdown();
        }
    }

    @Test
    void files_that_a_publication_leaves_as_they_are_are_kept_once() {
        BookFiles before = files(1);
        BookFiles after = files(2).sharing(before);
        assertThat(after.byName().keySet()).isEqualTo(files(2).byName().keySet());
        after.byName().forEach((name, content) -> {
            assertThat(content).isEqualTo(files(2).byName().get(name));
            if (name.equals("vocabulary/book.yaml")) {
                assertThat(content).isNotEqualTo(before.byName().get(name));
            } else {
                assertThat(content).isSameAs(before.byName().get(name));
            }
        });
    }

    @Test
    void what_is_made_of_a_book_for_somebodys_own_use_is_made_once() {
        Own made = first.kept(Own.class, book -> new Own(book.sha256()));
        assertThat(made.sha256()).isEqualTo(first.sha256());
        assertThat(first.kept(Own.class, book -> new Own("another"))).isSameAs(made);
    }

    @Test
    void nothing_is_proved_before_the_service_is_ready() {
        books.publish(book(2));
        assertThat(first.proofs().state()).isInstanceOf(State.Underway.class);
        assertThat(books.current().proofs().state()).isInstanceOf(State.Underway.class);
    }

    @Test
    void the_principles_of_each_book_that_becomes_current_are_proved_beside_the_service() throws Exception {
        books.prove();
        assertThat(ended(first)).isInstanceOf(State.Tried.class);
        ServedBook second = book(2);
        books.publish(second);
        assertThat(ended(second)).isInstanceOf(State.Tried.class);
    }

    @Test
    void of_books_that_follow_each_other_before_their_turn_the_last_one_is_proved_and_the_others_are_passed_over() {
        List<Runnable> begun = new ArrayList<>();
        Prover prover = new Prover(Clock.systemUTC(), begun::add);
        List<ServedBook> served =
                IntStream.range(1, 4).mapToObj(ServedBooksTest::book).toList();
        served.forEach(prover::prove);
        assertThat(begun).hasSize(1);
        begun.get(0).run();
        assertThat(served.stream().map(book -> (Object) book.proofs().state().getClass()))
                .containsExactly(State.PassedOver.class, State.PassedOver.class, State.Tried.class);
        prover.prove(served.get(0));
        assertThat(begun).hasSize(2);
        begun.get(1).run();
        assertThat(served.get(0).proofs().state()).isInstanceOf(State.Tried.class);
    }

    private static State ended(ServedBook book) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (book.proofs().state() instanceof State.Underway && Instant.now().isBefore(end)) {
            Thread.sleep(5);
        }
        return book.proofs().state();
    }
}
