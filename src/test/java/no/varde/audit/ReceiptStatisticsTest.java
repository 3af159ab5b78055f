package no.varde.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.varde.TheBook;
import no.varde.audit.ReceiptStatistics.Division;
import no.varde.audit.ReceiptStatistics.Group;
import no.varde.audit.ReceiptStatistics.Row;
import no.varde.audit.ReceiptStatistics.Table;
import no.varde.audit.ReceiptStatistics.Topic;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.By;
import no.varde.certificate.Made;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What receipts tell together: what is counted, by whom, and of nobody among few. */
class ReceiptStatisticsTest {

    /** Returns receipts of one situation, all alike. */
    private static List<Certificate> receipts(int situation, int number, @Nullable String role, @Nullable String unit) {
        Certificate one = Made.of(TheBook.situations().get(situation));
        List<Certificate> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(with(one, new By(role, unit), Instant.parse("2026-11-%02dT23:30:00Z".formatted(1 + i % 28))));
        }
        return all;
    }

    private static Certificate with(Certificate one, By by, Instant made) {
        return new Certificate(
                one.id(),
                made,
                one.clockSetBack(),
                one.zone(),
                one.asOf(),
                one.reading(),
                one.engine(),
                one.build(),
                one.book(),
                by,
                one.input(),
                one.persons(),
                one.duties(),
                one.warnings(),
                one.review(),
                one.salt());
    }

    @SafeVarargs
    private static List<Certificate> together(List<Certificate>... lists) {
        return List.of(lists).stream().flatMap(List::stream).toList();
    }

    private static Table table(ReceiptStatistics statistics, Topic topic) {
        return statistics.tables().stream()
                .filter(table -> table.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_alike_is_counted() {
        List<Certificate> receipts = receipts(0, 12, null, null);
        ReceiptStatistics statistics = ReceiptStatistics.of(receipts, Division.NONE);
        assertThat(statistics.receipts()).isEqualTo(12);
        assertThat(statistics.first()).hasToString("2026-11-01");
        assertThat(statistics.last()).hasToString("2026-11-12");
        Certificate.PersonFound person = receipts.get(0).persons().get(0);
        assertThat(table(statistics, Topic.LEVEL).rows()).containsExactly(new Row(person.level(), "", List.of(12L)));
        Certificate.OutcomeFound first = person.outcomes().get(0);
        assertThat(statistics.tables())
                .filteredOn(table ->
                        table.topic() == Topic.MEASURE && table.subject().equals(first.measure()))
                .flatExtracting(Table::rows)
                .extracting(Row::code, Row::detail)
                .contains(tuple(first.kind().name(), Objects.requireNonNullElse(first.when(), "")));
    }

    @Test
    void of_fewer_than_five_receipts_nothing_is_told() {
        ReceiptStatistics statistics = ReceiptStatistics.of(receipts(0, 4, null, null), Division.NONE);
        assertThat(statistics.receipts()).isZero();
        assertThat(statistics.tables()).isEmpty();
        assertThat(statistics.first()).isNull();
    }

    @Test
    void units_that_are_too_few_are_told_together_and_take_the_next_one_along() {
        List<Certificate> receipts = together(
                receipts(0, 20, null, "north"),
                receipts(0, 2, null, "east"),
                receipts(0, 6, null, "south"),
                receipts(0, 1, null, null));
        assertThat(ReceiptStatistics.of(receipts, Division.UNIT).groups())
                .containsExactly(
                        new Group(List.of("north"), false, 20), new Group(List.of("", "east", "south"), true, 9));
        assertThat(ReceiptStatistics.of(receipts, Division.ROLE).groups())
                .containsExactly(new Group(List.of(""), false, 29));
    }

    @Test
    void each_receipt_counts_in_one_group() {
        List<Certificate> receipts = together(
                receipts(0, 20, "POLICE", null), receipts(1, 9, "NURSE", null), receipts(2, 30, "NURSE", null));
        ReceiptStatistics statistics = ReceiptStatistics.of(receipts, Division.ROLE);
        assertThat(statistics.groups()).extracting(Group::receipts).containsExactly(39L, 20L);
    }

    /** One of twelve is not found, neither by the number nor as what is missing to twelve. */
    @Test
    void who_differs_from_all_others_is_not_found() {
        List<Certificate> many = receipts(0, 12, null, null);
        List<Certificate> withOne = together(receipts(0, 11, null, null), receipts(5, 1, null, null));
        assertThat(many.get(0).persons().get(0).level())
                .isNotEqualTo(withOne.get(11).persons().get(0).level());
        assertThat(ReceiptStatistics.of(withOne, Division.NONE).tables())
                .filteredOn(table -> table.topic() == Topic.LEVEL)
                .isEmpty();
    }

    @Test
    void every_number_that_is_told_counts_five_or_nobody() {
        List<Certificate> receipts = new ArrayList<>();
        for (int i = 0; i < TheBook.situations().size(); i++) {
            receipts.addAll(receipts(i, 1 + i % 8, i % 3 == 0 ? "POLICE" : "NURSE", "unit " + i % 5));
        }
        for (Division division : Division.values()) {
            ReceiptStatistics statistics = ReceiptStatistics.of(receipts, division);
            assertThat(statistics.tables()).isNotEmpty();
            assertThat(statistics.tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .flatMap(row -> row.numbers().stream())
                            .filter(Objects::nonNull))
                    .isNotEmpty()
                    .allMatch(number -> number == 0 || number >= 5);
        }
    }

    @Test
    void it_is_told_in_each_language_in_the_words_of_the_book() {
        ReceiptStatistics statistics = ReceiptStatistics.of(
                together(receipts(0, 12, "POLICE", null), receipts(0, 2, null, null)), Division.ROLE);
        var vocabulary = TheBook.BOOK.vocabulary();
        assertThat(StatisticsText.of(statistics, Division.ROLE, vocabulary, "en"))
                .startsWith("14 receipts, made from 2026-11-01 to 2026-11-12.")
                .contains("those who are fewer than five each (not given, POLICE), 14 receipts")
                .contains("\nMeasure: ", "recommended", "\nLevel: the person whom it is about\n");
        assertThat(StatisticsText.of(statistics, Division.ROLE, vocabulary, "nb"))
                .contains("\nTiltak: ", "anbefalt");
        assertThat(StatisticsText.of(statistics, Division.ROLE, vocabulary, "nn"))
                .contains("\nTiltak: ", "tilrådd");
    }
}
