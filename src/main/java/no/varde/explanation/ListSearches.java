package no.varde.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.varde.explanation.Completions.Pair;
import no.varde.rulebook.TruthReading;
import org.jspecify.annotations.Nullable;

/**
 * The ways to answer what is open in an assessment, looked through for the list of each person by itself: for that of the
 * main person with what everybody adds to it, for that of a member with the main person alone, where nothing else can touch
 * it. Members of whom the same is known share a search, since what is true of one of them is true of the others.
 */
final class ListSearches {

    private final Twins twins;
    private final Completions main;
    private final Map<Integer, Completions> members = new LinkedHashMap<>();
    private final Map<Open, Optional<Pair>> found = new HashMap<>();

    /**
     * Makes the searches.
     *
     * @param sought what of the lists is looked at
     * @param cases returns two cases with a number of members
     * @param settled the questions that stay unanswered
     * @param open the questions that may be answered
     */
    ListSearches(
            Sought sought,
            IntFunction<TwoCases> cases,
            TruthReading reading,
            OtherAnswers present,
            List<Open> settled,
            List<Open> open) {
        this.twins = Twins.of(present.assessment(), settled);
        int persons = present.facts().size();
        TwoCases all = cases.apply(persons - 1);
        Seats everybody = new Seats(IntStream.range(0, persons).boxed().toList());
        this.main = new Completions(all.lists(sought, 0), everybody, reading, present, settled, open);
        boolean standAlone = MembersAlone.in(all.vocabulary());
        for (int member = 1; member < persons; member++) {
            if (twins.first(member) == member) {
                TwoLists lists = standAlone ? cases.apply(1).lists(sought, 1) : all.lists(sought, member);
                Seats seats = standAlone ? new Seats(List.of(0, member)) : everybody;
                members.put(member, new Completions(lists, seats, reading, present, settled, open));
            }
        }
    }

    /** Returns the same question of the first of those of whom the same is known. */
    Open first(Open one) {
        return new Open(twins.first(one.person()), one.question());
    }

    /** Returns those of some open questions of which a look at the formulas does not show that they make no difference. */
    List<Open> mayMatter(List<Open> open) {
        return open.stream()
                .filter(one ->
                        every().stream().anyMatch(search -> search.mayMatter().contains(first(one))))
                .toList();
    }

    private List<Completions> every() {
        List<Completions> every = new ArrayList<>(List.of(main));
        every.addAll(members.values());
        return every;
    }

    /** Says whether no completion has another list than the assessment as it is; a proof. */
    boolean isDone() {
        return every().stream().allMatch(Completions::isDone);
    }

    /** Returns two completions with different lists that differ in one answer alone; null is a proof of none. */
    @Nullable
    Pair differingIn(Open one) {
        return found.computeIfAbsent(first(one), this::search).orElse(null);
    }

    private Optional<Pair> search(Open one) {
        List<Completions> searches = new ArrayList<>();
        if (one.person() > 0) {
            searches.add(Optional.ofNullable(members.get(one.person())).orElseThrow());
            searches.add(main);
        } else {
            searches.addAll(every());
        }
        return searches.stream()
                .map(search -> Optional.ofNullable(search.differingIn(one)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
