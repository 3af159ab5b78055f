package no.varde.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.varde.vocabulary.Subject;

/** What the two letters before the number of a rule stand for: in which files rules have them, and what these are about. */
public final class RulePrefixes {

    /**
     * Two letters, and the rules that have them.
     *
     * @param files where these rules stand
     * @param last the id of the last of them
     */
    public record Prefix(String letters, List<String> files, int rules, String last) {
        public Prefix {
            files = List.copyOf(files);
        }
    }

    /**
     * A rule whose letters no other rule has, and those of the rules that are nearest to it.
     *
     * @param nearest letters that most rules of the same file have, or of the same layer that conclude on nothing else
     */
    public record Lone(Rule rule, String letters, Prefix nearest) {}

    private final Map<String, List<Rule>> byLetters;

    private RulePrefixes(Collection<Rule> rules) {
        byLetters =
                rules.stream().collect(Collectors.groupingBy(RulePrefixes::letters, TreeMap::new, Collectors.toList()));
    }

    /** Returns the letters of the rules of a book. */
    public static RulePrefixes of(RuleBook book) {
        return new RulePrefixes(book.rules());
    }

    private static String letters(Rule rule) {
        return rule.id().split("-", 2)[0];
    }

    /** Returns all of them in the order of the alphabet. */
    public List<Prefix> all() {
        return byLetters.keySet().stream().map(this::prefix).toList();
    }

    private Prefix prefix(String letters) {
        List<Rule> rules = byLetters.getOrDefault(letters, List.of());
        return new Prefix(
                letters,
                rules.stream()
                        .map(rule -> rule.place().file())
                        .distinct()
                        .sorted()
                        .toList(),
                rules.size(),
                rules.stream().map(Rule::id).max(Comparator.naturalOrder()).orElse(letters));
    }

    /** Returns the rules that stand alone with their letters although others are about the same. */
    public List<Lone> lone() {
        List<Lone> lone = new ArrayList<>();
        byLetters.forEach((letters, rules) -> {
            if (rules.size() == 1) {
                nearest(rules.get(0)).ifPresent(near -> lone.add(new Lone(rules.get(0), letters, prefix(near))));
            }
        });
        return lone;
    }

    private Optional<String> nearest(Rule rule) {
        return most(rule, other -> other.place().file().equals(rule.place().file()))
                .or(() -> most(
                        rule,
                        other ->
                                other.layer() == rule.layer() && subjects(other).equals(subjects(rule))));
    }

    private Optional<String> most(Rule rule, Predicate<Rule> near) {
        Map<String, Long> number = byLetters.values().stream()
                .flatMap(List::stream)
                .filter(other -> !letters(other).equals(letters(rule)) && near.test(other))
                .collect(Collectors.groupingBy(RulePrefixes::letters, TreeMap::new, Collectors.counting()));
        return number.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static Set<Subject> subjects(Rule rule) {
        return rule.then().stream()
                .map(sentence -> Subject.of(sentence.meaning()))
                .collect(Collectors.toSet());
    }
}
