package no.varde.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import no.varde.SmallBooks;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.column.CaseColumns;
import no.varde.column.ColumnReading;
import no.varde.column.Concluded;
import no.varde.decision.Decider;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.impact.InventedPeople;
import no.varde.impact.PopulationReader;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.OutcomeKind;

/**
 * Times the reading on columns: of two books on as many cases as a million, beside the plain reading and Drools; and of a
 * small book beside the same rules written in Java by hand. CPU time of one thread, the ways in turn.
 */
public final class ColumnTimes {

    private static final int CASES = Integer.getInteger("cases", 40_000);
    private static final int SOME = 500;
    private static final int MILLION = 1_000_000;
    private static final int BLOCK = 4_096;
    private static final int ROUNDS = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ColumnTimes() {}

    public static void main(String[] arguments) throws IOException {
        ofTheBook();
        ofKites();
    }

    private static void ofTheBook() throws IOException {
        RuleBook book = RuleBook.read(BookFiles.in(Path.of("rules")));
        RuleBook other = withOneEdit(book);
        List<Assessment> people = people(book);
        long start = THREADS.getCurrentThreadCpuTime();
        List<CaseColumns> columns = columns(book, people);
        double made = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / people.size();
        System.out.printf("columns are made in %.1f us a case, %d cases%n", made, people.size());
        List<ColumnReading> readings = List.of(new ColumnReading(book), new ColumnReading(other));
        List<int[]> numbers = List.of(numbers(book, book), numbers(other, book));
        List<TruthReading> plain = List.of(new TruthReading(book), new TruthReading(other));
        List<Decider> deciders = List.of(new Decider(book), new Decider(other));
        List<Assessment> some = every(people, CASES / SOME);
        told(
                "two books",
                Map.of(
                        "columns", () -> changed(columns, readings, numbers),
                        "plain reading",
                                () -> some.stream()
                                        .mapToLong(one -> plain.get(0).read(one).hashCode()
                                                ^ plain.get(1).read(one).hashCode())
                                        .sum(),
                        "Drools",
                                () -> some.stream()
                                        .mapToLong(one -> deciders.get(0)
                                                        .facts(one)
                                                        .hashCode()
                                                ^ deciders.get(1).facts(one).hashCode())
                                        .sum()),
                Map.of("columns", people.size(), "plain reading", some.size(), "Drools", some.size()));
    }

    /** Returns the numbers in a book of all that another one concludes by a rule or a step of its own. */
    private static int[] numbers(RuleBook book, RuleBook of) {
        return of.steps().stream()
                .flatMap(step -> step.then().stream())
                .distinct()
                .mapToInt(book.index()::of)
                .toArray();
    }

    /** Returns one of every so many, as all of them are mixed. */
    private static List<Assessment> every(List<Assessment> all, int step) {
        return IntStream.range(0, all.size() / step)
                .mapToObj(i -> all.get(i * step))
                .toList();
    }

    /** Returns in how many cases something is concluded of the main person or a member in one book only. */
    private static long changed(List<CaseColumns> columns, List<ColumnReading> readings, List<int[]> numbers) {
        long changed = 0;
        for (CaseColumns block : columns) {
            List<Concluded> old = readings.get(0).read(block);
            List<Concluded> present = readings.get(1).read(block);
            for (int person = 0; person < old.size(); person++) {
                for (int i = 0; i < numbers.get(0).length; i++) {
                    long[] before = old.get(person).of(numbers.get(0)[i]);
                    long[] after = present.get(person).of(numbers.get(1)[i]);
                    for (int word = 0; word < before.length; word++) {
                        changed += Long.bitCount(before[word] ^ after[word]);
                    }
                }
            }
        }
        return changed;
    }

    private static void ofKites() {
        RuleBook book = SmallBooks.KITE;
        List<Assessment> every = SmallBooks.everyAssessment(book, 2);
        KiteByHand hand = new KiteByHand(book.vocabulary());
        List<long[][]> cells = every.stream()
                .map(one -> one.persons().stream()
                        .map(person -> hand.cells(Answers.of(book.vocabulary(), one, person)))
                        .toArray(long[][]::new))
                .toList();
        List<CaseColumns> columns = columns(book, every);
        ColumnReading reading = new ColumnReading(book);
        agree(book, hand, cells, columns, reading);
        told(
                "the small book",
                Map.of(
                        "columns",
                                () -> columns.stream()
                                        .mapToLong(block -> reading.read(block).hashCode())
                                        .sum(),
                        "Java by hand", () -> byHand(hand, cells)),
                Map.of("columns", every.size(), "Java by hand", every.size()));
    }

    private static long byHand(KiteByHand hand, List<long[][]> cells) {
        long said = 0;
        for (long[][] one : cells) {
            boolean bad = false;
            for (int kite = 1; kite < one.length; kite++) {
                said += hand.ofKite(one[kite]);
                bad |= hand.isBad(one[kite]);
            }
            said += hand.ofMain(one[0], bad);
        }
        return said;
    }

    /** Sees to it that both ways say the same. */
    private static void agree(
            RuleBook book, KiteByHand hand, List<long[][]> cells, List<CaseColumns> columns, ColumnReading reading) {
        for (int block = 0; block < columns.size(); block++) {
            List<Concluded> read = reading.read(columns.get(block));
            for (int row = 0; row < columns.get(block).size(); row++) {
                long[][] one = cells.get(block * BLOCK + row);
                boolean bad = IntStream.range(1, one.length).anyMatch(kite -> hand.isBad(one[kite]));
                int said = hand.ofMain(one[0], bad);
                Map<Conclusion, Integer> bits = Map.of(
                        new Conclusion.Level("WILD", 2), KiteByHand.WILD,
                        new Conclusion.Outcome("gloves", OutcomeKind.BLOCKED), KiteByHand.GLOVES_BLOCKED,
                        new Conclusion.Outcome("new-line", OutcomeKind.CONSIDER), KiteByHand.NEW_LINE_CONSIDERED,
                        new Conclusion.Outcome("go-home", OutcomeKind.NOT_PROPORTIONATE), KiteByHand.HOME_TOO_MUCH,
                        new Conclusion.Outcome("go-home", OutcomeKind.CONSIDER), KiteByHand.HOME_CONSIDERED,
                        new Conclusion.Duty("clear-field"), KiteByHand.CLEAR_FIELD,
                        new Conclusion.Warning("sparks"), KiteByHand.SPARKS);
                for (Map.Entry<Conclusion, Integer> bit : bits.entrySet()) {
                    boolean held = Concluded.is(read.get(0).of(bit.getKey()), row);
                    if (held != ((said & bit.getValue()) != 0)) {
                        throw new IllegalStateException("by hand, " + bit.getKey() + " is not " + held);
                    }
                }
            }
        }
    }

    private static void told(String what, Map<String, LongSupplier> ways, Map<String, Integer> cases) {
        Map<String, List<Double>> times = new TreeMap<>();
        long kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, LongSupplier> way : ways.entrySet()) {
                int many = cases.get(way.getKey());
                int turns = way.getKey().equals("columns") || many > 10_000 ? Math.max(1, MILLION / many) : 1;
                long start = THREADS.getCurrentThreadCpuTime();
                for (int turn = 0; turn < turns; turn++) {
                    kept += way.getValue().getAsLong();
                }
                double micros = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / turns / many;
                times.computeIfAbsent(way.getKey(), any -> new ArrayList<>()).add(micros);
            }
        }
        double columns = median(times.get("columns"));
        times.forEach((way, each) -> System.out.printf(
                "%-16s %-14s %9.4f us a case, %8.3f s a million, %8.2f times the columns%n",
                what, way, median(each), median(each), median(each) / columns));
        System.out.println("  (" + kept + ")");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static List<CaseColumns> columns(RuleBook book, List<Assessment> cases) {
        List<CaseColumns> columns = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += BLOCK) {
            columns.add(CaseColumns.of(book.vocabulary(), cases.subList(from, Math.min(cases.size(), from + BLOCK))));
        }
        return columns;
    }

    private static List<Assessment> people(RuleBook book) throws IOException {
        Path file = Path.of("fixtures/population.yaml");
        Document document = Document.read(file.toString(), Files.readAllBytes(file), Document.Format.YAML);
        InventedPeople people = new InventedPeople(
                new PopulationReader(
                                book.vocabulary().questions(), book.vocabulary().languages())
                        .read(Fields.of(Objects.requireNonNull(document.root()), "", new Faults())),
                List.of(book.vocabulary()),
                TODAY,
                1,
                CASES);
        return IntStream.range(0, CASES)
                .mapToObj(people::at)
                .sorted(Comparator.comparingInt(one -> one.members().size()))
                .toList();
    }

    /** Returns the book with a sentence less in the rule of the high level. */
    private static RuleBook withOneEdit(RuleBook book) {
        List<Rule> rules = new ArrayList<>(book.rules());
        Rule high = rules.stream()
                .filter(rule -> rule.id().equals("NV-02"))
                .findFirst()
                .orElseThrow();
        rules.set(rules.indexOf(high), high.with(high.when().subList(0, 1), high.then()));
        return book.with(rules);
    }
}
