package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import no.varde.PlantedBook;
import no.varde.decision.Decider;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.FormCode;
import no.varde.document.Place;
import org.junit.jupiter.api.Test;

/** However long a chain of measures or rules is, it is followed in a small stack and told where it stands. */
class DeepBooksTest {

    private static final int SMALL_STACK = 256 * 1024;

    /** Returns the faults of a book that is read in a small stack. */
    private static List<Fault> faults(PlantedBook book) throws InterruptedException {
        List<List<Fault>> read = new CopyOnWriteArrayList<>();
        Thread reader = new Thread(null, () -> read.add(read(book)), "reader", SMALL_STACK);
        reader.start();
        reader.join();
        assertThat(read).as("the book is read to its end").hasSize(1);
        return read.get(0);
    }

    private static List<Fault> read(PlantedBook book) {
        try {
            RuleBook.read(book.files());
            return List.of();
        } catch (RuleBookRejected e) {
            return e.faults();
        }
    }

    private static PlantedBook milder(int measures, String last) {
        StringBuilder text = new StringBuilder("measures:\n");
        for (int i = 0; i < measures; i++) {
            text.append(
                    """
                    - {id: m%1$d, name: {nb: T, en: M}, phrase: {nb: tiltak nummer %1$d, en: measure number %1$d}, concerns: flyer, needs: [hold], milder: [%2$s], intrusiveness: 1, legalBasis: [], source: AIR 1}
                    """
                            .formatted(i, i + 1 < measures ? "m" + (i + 1) : last));
        }
        return PlantedBook.kite().file("vocabulary/zz.yaml", text.toString());
    }

    @Test
    void a_long_chain_of_milder_measures_is_read() throws InterruptedException {
        assertThat(faults(milder(2_000, "gloves"))).isEmpty();
    }

    @Test
    void a_long_circle_of_milder_measures_is_told_of_each() throws InterruptedException {
        assertThat(faults(milder(2_000, "m0")))
                .hasSize(201)
                .first()
                .asString()
                .endsWith("measures[m0].milder: `m0` is milder than itself, by way of m1");
    }

    /** Returns a book in which each finding rests on the next, by some rules. */
    private static PlantedBook findings(int findings, int rulesEach) {
        StringBuilder entries = new StringBuilder("findings:\n");
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < findings; i++) {
            entries.append(
                    "- {id: f%1$d, concerns: flyer, says: {nb: funn nummer %1$d, en: finding number %1$d}, source: AIR 1}\n"
                            .formatted(i));
            String when = i + 1 < findings ? "det viser seg at funn nummer " + (i + 1) : "det er torden";
            for (int j = 0; j < rulesEach; j++) {
                rules.append(
                        """
                        rule "%s Funn"
                          @kilde("AIR 1")
                          @title("F")
                          @begrunnelse("B")
                          @reason("R")
                        when
                          %s
                        then
                          merk at funn nummer %d
                        end
                        """
                                .formatted(id(i * rulesEach + j), when, i));
            }
        }
        return PlantedBook.kite()
                .file("vocabulary/zz.yaml", entries.toString())
                .file("findings/zz.dslr", rules.toString());
    }

    private static String id(int number) {
        return "%c%c-%02d".formatted('A' + number / 2_600, 'A' + number / 100 % 26, number % 100);
    }

    @Test
    void a_chain_of_rules_that_is_too_long_is_told() throws InterruptedException {
        assertThat(faults(findings(2_000, 1))).isNotEmpty().allSatisfy(fault -> assertThat(fault.toString())
                .startsWith("findings/zz.dslr:")
                .endsWith("rests on a chain of more than 100 rules"));
    }

    @Test
    void what_leads_to_a_rule_in_many_ways_is_followed_once() {
        PlantedBook book = findings(60, 2).plant("duties/d.dslr", "when\n", "when\n  det viser seg at funn nummer 0\n");
        RuleBook read = RuleBook.read(book.files());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Objects.requireNonNull(new Decider(read)));
    }

    @Test
    void a_guess_is_made_only_for_a_fault_that_is_told() {
        Faults faults = new Faults();
        int[] made = {0};
        for (int i = 0; i < 15_000; i++) {
            int number = i;
            faults.add(new Place("f", i + 1, 1), "", () -> FormCode.LESS_THAN.of(number, ++made[0]));
        }
        assertThat(faults.sorted()).hasSize(201);
        assertThat(made[0]).isEqualTo(200);
    }
}
