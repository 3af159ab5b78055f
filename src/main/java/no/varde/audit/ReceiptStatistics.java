package no.varde.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.By;
import no.varde.certificate.Certificate.PersonFound;
import no.varde.certificate.Certificate.PersonTold;
import org.jspecify.annotations.Nullable;

/**
 * What receipts tell together, and of nobody among few: each number that is told counts five or more, and so does what whoever
 * knows the sums can compute of them.
 *
 * @param receipts how many there are; 0 where they are fewer than five, of which nothing is told
 * @param first the first day on which one was made, in UTC; null where nothing is told
 * @param last the last day
 * @param groups into which they are divided, each of five or more receipts
 */
public record ReceiptStatistics(
        long receipts, @Nullable LocalDate first, @Nullable LocalDate last, List<Group> groups, List<Table> tables) {

    public ReceiptStatistics {
        groups = List.copyOf(groups);
        tables = List.copyOf(tables);
    }

    /** By what receipts are divided. */
    public enum Division {
        NONE(by -> ""),
        ROLE(by -> Objects.requireNonNullElse(by.role(), "")),
        UNIT(by -> Objects.requireNonNullElse(by.unit(), ""));

        private final Function<By, String> value;

        Division(Function<By, String> value) {
            this.value = value;
        }
    }

    /**
     * Receipts that are counted together.
     *
     * @param values the roles or units; an empty one where none was given
     * @param areMerged whether these are all that are too few by themselves
     */
    public record Group(List<String> values, boolean areMerged, long receipts) {
        public Group {
            values = List.copyOf(values);
        }
    }

    /** Of what a table tells. */
    public enum Topic {
        /** The levels of those whom the assessments are about. */
        LEVEL,
        LEVEL_OF_MEMBERS,
        /** What was said of a measure, and when it was to be done. */
        MEASURE,
        /** What became of a measure, and why. */
        BECAME
    }

    /**
     * A table with a number for each group.
     *
     * @param subject the id of a measure; empty where it is of none
     */
    public record Table(Topic topic, String subject, List<Row> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param code the id of a level, the kind of an outcome, or what became of a measure
     * @param detail the id of a time or of a reason; empty where there is none
     * @param numbers one for each group; null where it is not told
     */
    public record Row(String code, String detail, List<@Nullable Long> numbers) {
        public Row {
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers)); // some are null
        }
    }

    /** Counts receipts. */
    public static ReceiptStatistics of(List<Certificate> receipts, Division division) {
        if (receipts.size() < SmallCells.LEAST) {
            return new ReceiptStatistics(0, null, null, List.of(), List.of());
        }
        List<Group> groups = groups(receipts, division);
        List<LocalDate> days = receipts.stream()
                .map(receipt -> receipt.made().atOffset(ZoneOffset.UTC).toLocalDate())
                .sorted()
                .toList();
        Counting counting = new Counting(groups, division);
        receipts.forEach(counting::count);
        return new ReceiptStatistics(
                receipts.size(), days.get(0), days.get(days.size() - 1), groups, counting.tables());
    }

    /** Those that are too few by themselves are one group; where that is too few still, the next smallest joins it. */
    private static List<Group> groups(List<Certificate> receipts, Division division) {
        Map<String, Long> sizes = new TreeMap<>();
        receipts.forEach(receipt -> sizes.merge(division.value.apply(receipt.by()), 1L, Long::sum));
        List<Map.Entry<String, Long>> bySize = new ArrayList<>(sizes.entrySet());
        bySize.sort(Map.Entry.comparingByValue());
        List<Group> groups = new ArrayList<>();
        List<String> few = new ArrayList<>();
        long together = 0;
        for (Map.Entry<String, Long> group : bySize) {
            if (group.getValue() < SmallCells.LEAST || !few.isEmpty() && together < SmallCells.LEAST) {
                few.add(group.getKey());
                together += group.getValue();
            } else {
                groups.add(new Group(List.of(group.getKey()), false, group.getValue()));
            }
        }
        groups.sort(Comparator.comparing(group -> group.values().get(0)));
        if (!few.isEmpty()) {
            groups.add(new Group(few.stream().sorted().toList(), true, together));
        }
        return groups;
    }

    /** Counts for each topic, subject and row, in each group. */
    private static final class Counting {

        private final List<Group> groups;
        private final Division division;
        private final Map<Topic, Map<String, Map<List<String>, long[]>>> counts = new TreeMap<>();
        private final long[] persons;

        Counting(List<Group> groups, Division division) {
            this.groups = groups;
            this.division = division;
            this.persons = new long[groups.size()];
        }

        void count(Certificate receipt) {
            String value = division.value.apply(receipt.by());
            int group = 0;
            while (!groups.get(group).values().contains(value)) {
                group++;
            }
            persons[group] += receipt.persons().size();
            for (int i = 0; i < receipt.persons().size(); i++) {
                PersonFound person = receipt.persons().get(i);
                add(i == 0 ? Topic.LEVEL : Topic.LEVEL_OF_MEMBERS, "", person.level(), "", group);
                int at = group;
                person.outcomes()
                        .forEach(outcome -> add(
                                Topic.MEASURE,
                                outcome.measure(),
                                outcome.kind().name(),
                                Objects.requireNonNullElse(outcome.when(), ""),
                                at));
            }
            for (PersonTold person : receipt.input().persons()) {
                int at = group;
                person.became()
                        .forEach(became -> add(
                                Topic.BECAME,
                                became.measure(),
                                became.became(),
                                Objects.requireNonNullElse(became.because(), ""),
                                at));
            }
        }

        private void add(Topic topic, String subject, String code, String detail, int group) {
            counts.computeIfAbsent(topic, any -> new TreeMap<>())
                    .computeIfAbsent(subject, any -> new LinkedHashMap<>())
                    .computeIfAbsent(List.of(code, detail), any -> new long[groups.size()])[group]++;
        }

        List<Table> tables() {
            return counts.entrySet().stream()
                    .flatMap(topic -> topic.getValue().entrySet().stream()
                            .map(subject -> table(topic.getKey(), subject.getKey(), subject.getValue())))
                    .filter(table -> !table.rows().isEmpty())
                    .toList();
        }

        /** Those of whom nothing is said are a row, too, which whoever knows how many there are could compute. */
        private Table table(Topic topic, String subject, Map<List<String>, long[]> rows) {
            List<List<String>> codes = rows.keySet().stream()
                    .sorted(Comparator.comparing(String::valueOf))
                    .toList();
            long[] rest = topic == Topic.MEASURE || topic == Topic.BECAME ? persons.clone() : new long[groups.size()];
            if (topic == Topic.MEASURE || topic == Topic.BECAME) {
                rows.values().forEach(row -> Arrays.setAll(rest, group -> rest[group] - row[group]));
            }
            long[][] table = Stream.concat(codes.stream().map(code -> known(rows, code)), Stream.of(rest))
                    .toArray(long[][]::new);
            boolean[][] hidden = SmallCells.of(table);
            List<Row> told = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                List<@Nullable Long> numbers = new ArrayList<>();
                boolean isTold = false;
                for (int group = 0; group < groups.size(); group++) {
                    numbers.add(hidden[i][group] ? null : Long.valueOf(table[i][group]));
                    isTold |= !hidden[i][group] && table[i][group] > 0;
                }
                if (isTold) {
                    told.add(new Row(codes.get(i).get(0), codes.get(i).get(1), numbers));
                }
            }
            return new Table(topic, subject, told);
        }

        private static long[] known(Map<List<String>, long[]> rows, List<String> code) {
            return Objects.requireNonNull(rows.get(code));
        }
    }
}
