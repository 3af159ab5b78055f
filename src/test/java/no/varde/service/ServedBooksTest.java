package no.varde.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.varde.PlantedBook;
import no.varde.archive.BookArchive;
import no.varde.rulebook.BookFiles;
import no.varde.service.ServedBooks.NotKept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private record Own(String content) {}

    private final ServedBook first = book(1);
    private final ServedBooks books = new ServedBooks(first, null, Clock.systemUTC(), false);

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
        books.open();
        ServedBook second = book(2);
        books.publish(second);
        assertThat(books.current()).isSameAs(second);
        assertThat(books.of(second.content())).isSameAs(second);
        assertThat(books.of(first.content())).isSameAs(first);
    }

    @Test
    void no_book_goes_by_a_hash_that_was_never_served() {
        assertThatThrownBy(() -> books.of("1234"))
                .isInstanceOf(ServedBooks.NeverServed.class)
                .hasMessage("no book `1234` has been served");
    }

    @Test
    void few_books_are_kept_as_they_were_built_and_every_other_one_is_built_again_from_its_files() {
        books.open();
        for (int version = 2; version < 9; version++) {
            books.publish(book(version));
            assertThat(books.built()).isLessThanOrEqualTo(1 + ServedBooks.FORMER_BUILT);
        }
        ServedBook again = books.of(first.content());
        assertThat(again).isNotSameAs(first);
        assertThat(again.content()).isEqualTo(first.content());
        assertThat(again.proofs()).isSameAs(first.proofs());
        assertThat(books.of(first.content())).isSameAs(again);
        assertThat(books.built()).isEqualTo(1 + ServedBooks.FORMER_BUILT);
    }

    @Test
    void a_book_that_comes_back_is_built_no_more_than_once() {
        books.open();
        ServedBook second = book(2);
        books.publish(second);
        books.publish(first);
        assertThat(books.built()).isEqualTo(2);
        assertThat(books.of(first.content())).isSameAs(first);
        assertThat(books.of(second.content())).isSameAs(second);
    }

    @Test
    void many_who_ask_for_a_former_book_at_the_same_time_get_the_same_one() throws Exception {
        books.open();
        for (int version = 2; version < 5; version++) {
            books.publish(book(version));
        }
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Future<ServedBook>> asked = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                asked.add(many.submit(() -> books.of(first.content())));
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
        Own made = first.kept(Own.class, book -> new Own(book.content()));
        assertThat(made.content()).isEqualTo(first.content());
        assertThat(first.kept(Own.class, book -> new Own("another"))).isSameAs(made);
    }

    @Test
    void nobody_is_answered_by_a_book_before_its_principles_have_been_tried() {
        books.open();
        assertThat(books.isOpen()).isTrue();
        assertThat(first.proofs().areWhole()).isTrue();
        ServedBook second = book(2);
        books.publish(second);
        assertThat(second.proofs().areWhole()).isTrue();
    }

    @Test
    void a_book_whose_principle_fails_is_not_served_and_the_one_before_it_is_still_there() {
        books.open();
        ServedBook failing = failing();
        assertThatThrownBy(() -> books.publish(failing)).isInstanceOf(Unproved.class);
        assertThat(books.current()).isSameAs(first);
        assertThatThrownBy(() -> books.of(failing.content())).isInstanceOf(ServedBooks.NeverServed.class);
    }

    @Test
    void the_first_book_is_not_served_when_its_principle_fails_and_every_fault_is_told() {
        ServedBooks none = new ServedBooks(failing(), null, Clock.systemUTC(), false);
        assertThatThrownBy(none::open).isInstanceOfSatisfying(Unproved.class, refused -> assertThat(refused.faults())
                .extracting(Object::toString)
                .containsExactly(
                        "principles.yaml:2:3: the principle `P-01` fails: `nødmelding nå er anbefalt` is not so"));
    }

    @Test
    void a_book_whose_principle_fails_is_served_where_that_is_asked_for_and_is_known_to_be_unproved() {
        ServedBooks served = new ServedBooks(failing(), null, Clock.systemUTC(), true);
        served.open();
        assertThat(served.current().isUnproved()).isTrue();
        served.publish(first);
        assertThat(served.current().isUnproved()).isFalse();
    }

    @Test
    void a_book_of_an_earlier_day_is_there_after_a_new_start(@TempDir Path folder) {
        BookArchive archive = new BookArchive(folder);
        new ServedBooks(first, archive, Clock.systemUTC(), false).open();
        ServedBooks anew = new ServedBooks(book(2), archive, Clock.systemUTC(), false);
        anew.open();
        assertThat(anew.files(first.content()).counted())
                .containsOnlyKeys(first.files().counted().keySet());
        ServedBook again = anew.of(first.content());
        assertThat(again.content()).isEqualTo(first.content());
        assertThat(again.proofs().areWhole()).isTrue();
        assertThat(anew.of(first.content())).isSameAs(again);
    }

    @Test
    void nothing_is_said_by_a_book_that_cannot_be_kept(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("books"), "a file");
        ServedBooks none = new ServedBooks(book(1), new BookArchive(file), Clock.systemUTC(), false);
        assertThatThrownBy(none::open).isInstanceOfSatisfying(NotKept.class, kept -> assertThat(kept.folder())
                .isEqualTo(file));
    }

    @Test
    void a_spoilt_book_was_never_served(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(first.content() + ".zip"), "no book");
        ServedBooks served = new ServedBooks(book(2), new BookArchive(folder), Clock.systemUTC(), false);
        assertThatThrownBy(() -> served.of(first.content())).isInstanceOf(ServedBooks.NeverServed.class);
    }

    private static ServedBook failing() {
        return ServedBook.of(PlantedBook.boat()
                .file("principles.yaml", PRINCIPLES)
                .plant(
                        "measures/signal-and-home.dslr",
                        "  sjøen er farlig\nthen\n",
                        "  sjøen er farlig\n  båten har motor\nthen\n")
                .files());
    }
}
