package no.varde.impact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.varde.assessment.Assessment;
import no.varde.impact.Impact.Way;
import no.varde.impact.Moved.Worth;
import no.varde.impact.Subject.Kind;
import no.varde.vocabulary.Role;

/** Counts what becomes of cases, block by block. */
final class Tally {

    private static final Comparator<Way> ORDER = Comparator.<Way, Worth>comparing(
                    way -> way.moved().worth())
            .thenComparing(way -> way.moved().subject().kind())
            .thenComparing(way -> -way.number())
            .thenComparing(way -> way.moved().subject().role())
            .thenComparing(way -> way.moved().subject().id())
            .thenComparing(way -> way.moved().from())
            .thenComparing(way -> way.moved().to());

    private final Cases cases;
    private final Map<Moved, Integer> persons = new HashMap<>();
    private final Map<Moved, BitSet> found = new HashMap<>();
    private final BitSet changed = new BitSet();
    private final BitSet losing = new BitSet();
    private final List<Integer> refused = new ArrayList<>();
    private int members;

    Tally(Cases cases) {
        this.cases = cases;
    }

    /** Takes note of a case that is not compared. */
    void refuse(int number) {
        refused.add(number);
    }

    /** Takes note of what becomes of some cases. */
    void add(List<Integer> numbers, List<Assessment> given, Block block) {
        members += given.stream().mapToInt(one -> one.members().size()).sum();
        block.columns().forEach((way, columns) -> {
            BitSet rows = new BitSet();
            for (long[] column : columns) {
                BitSet own = BitSet.valueOf(column);
                persons.merge(way, own.cardinality(), Integer::sum);
                rows.or(own);
            }
            BitSet in = found.computeIfAbsent(way, any -> new BitSet());
            rows.stream().map(numbers::get).forEach(number -> {
                in.set(number);
                changed.set(number);
                losing.set(number, losing.get(number) || way.worth() == Worth.LOSS);
            });
        });
    }

    /** Returns the changed cases that are to be confirmed: all, or as many as are confirmed at most, at random. */
    List<Integer> toConfirm() {
        List<Integer> all = new ArrayList<>(changed.stream().boxed().toList());
        if (all.size() > ImpactSearch.MOST_CONFIRMED) {
            Collections.shuffle(all, new Random(all.size()));
            all = all.subList(0, ImpactSearch.MOST_CONFIRMED);
        }
        return all;
    }

    Impact impact(int confirmed) {
        int compared = cases.size() - refused.size();
        List<Way> ways = new ArrayList<>();
        persons.forEach((moved, number) ->
                ways.add(new Way(moved, number, isOfMember(moved) ? members : compared, names(found(moved)))));
        ways.sort(ORDER);
        return new Impact(
                compared,
                members,
                changed.cardinality(),
                losing.cardinality(),
                confirmed,
                refused.stream().map(this::name).toList(),
                ways);
    }

    private BitSet found(Moved moved) {
        return found.getOrDefault(moved, new BitSet());
    }

    private static boolean isOfMember(Moved moved) {
        return moved.subject().role() == Role.MEMBER && moved.subject().kind() != Kind.DUTY;
    }

    private List<String> names(BitSet numbers) {
        return numbers.stream()
                .mapToObj(cases::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String name(int number) {
        String name = cases.name(number);
        return name.isEmpty() ? Integer.toString(number + 1) : name;
    }
}
