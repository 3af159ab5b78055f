package no.varde.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import no.varde.logic.Edit.Kind;
import no.varde.logic.Edit.Part;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What is edited between two books, as far as it can change what they conclude. */
record Edits(List<Edit> all, Map<String, Rule> oldRules, Map<String, Rule> newRules) {

    static Edits between(RuleBook old, RuleBook present) {
        List<Edit> all = new ArrayList<>();
        Map<String, Rule> oldRules = byId(old.rules());
        Map<String, Rule> newRules = byId(present.rules());
        TreeSet<String> ids = new TreeSet<>(oldRules.keySet());
        ids.addAll(newRules.keySet());
        ids.forEach(id ->
                rule(id, oldRules.get(id), newRules.get(id), old.vocabulary().language(), all));
        Vocabulary one = old.vocabulary();
        Vocabulary other = present.vocabulary();
        entries(Part.QUESTION, one.questions(), other.questions(), Edits::meaning, all);
        entries(Part.LOG, one.logs(), other.logs(), log -> List.of(log.fields(), facts(log)), all);
        entries(Part.HOUSEHOLD, one.household(), other.household(), fact -> said(fact.any()), all);
        entries(
                Part.COUNT,
                one.counts(),
                other.counts(),
                count -> List.of(
                        count.atLeast(),
                        count.members().stream().map(Sentence::text).toList()),
                all);
        entries(Part.LEVEL, levels(one), levels(other), Edits::meaning, all);
        entries(Part.NEED, one.needs(), other.needs(), need -> String.valueOf(need.outsideCeilingWhen()), all);
        entries(
                Part.MEASURE,
                one.measures(),
                other.measures(),
                measure -> List.of(measure.intrusiveness(), measure.milder(), measure.needs(), measure.concerns()),
                all);
        return new Edits(all, oldRules, newRules);
    }

    /**
     * Returns a book in which the rule of one edit is that of the other book; empty where the edit is not of a rule, or
     * the book has not the sentences of the other.
     */
    Optional<RuleBook> with(Edit edit, RuleBook book, Map<String, Rule> others) {
        List<Rule> rules = new ArrayList<>(book.rules());
        Rule other = others.get(edit.id());
        Rule said = other == null ? null : Translation.of(other, book.vocabulary());
        if (edit.part() != Part.RULE || other != null && said == null) {
            return Optional.empty();
        }
        rules.removeIf(rule -> rule.id().equals(edit.id()));
        if (said != null) {
            rules.add(said);
        }
        try {
            return Optional.of(book.with(rules));
        } catch (RuleBookRejected e) {
            return Optional.empty(); // with one edit alone, rules may need each other in a circle
        }
    }

    private static Object facts(Log log) {
        Map<String, Object> facts = new HashMap<>();
        log.facts().forEach((id, fact) -> facts.put(id, List.of(fact.atLeast(), fact.where())));
        return facts;
    }

    private static Object meaning(Question question) {
        Map<String, Long> masks = new HashMap<>();
        for (Map.Entry<String, Band> band : question.bands().entrySet()) {
            masks.put(band.getKey(), band.getValue().mask());
        }
        return List.of(question.scale(), question.reach(), String.valueOf(question.onlyWith()), masks);
    }

    private static Object meaning(Level level) {
        return List.of(level.rank(), level.recommendUpTo(), level.considerUpTo());
    }

    private static Object said(@Nullable Sentence<?> sentence) {
        return sentence == null ? "" : sentence.text();
    }

    private static Map<String, Level> levels(Vocabulary vocabulary) {
        Map<String, Level> levels = new LinkedHashMap<>();
        vocabulary.levels().forEach(level -> levels.put(level.id(), level));
        return levels;
    }

    private static Map<String, Rule> byId(List<Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    private static void rule(String id, @Nullable Rule old, @Nullable Rule present, String language, List<Edit> all) {
        List<String> before = old == null ? List.of() : sentences(old, language);
        List<String> after = present == null ? List.of() : sentences(present, language);
        List<String> removed =
                before.stream().filter(text -> !after.contains(text)).toList();
        List<String> added =
                after.stream().filter(text -> !before.contains(text)).toList();
        if (old == null || present == null) {
            all.add(new Edit(Part.RULE, old == null ? Kind.ADDED : Kind.REMOVED, id, removed, added));
        } else if (!removed.isEmpty() || !added.isEmpty()) {
            all.add(new Edit(Part.RULE, Kind.CHANGED, id, removed, added));
        }
    }

    private static List<String> sentences(Rule rule, String language) {
        List<String> texts = new ArrayList<>();
        rule.when().forEach(sentence -> texts.add(sentence.text().in(language)));
        rule.then().forEach(sentence -> texts.add(sentence.text().in(language)));
        return texts;
    }

    private static <E> void entries(
            Part part, Map<String, E> old, Map<String, E> present, Function<E, Object> meaning, List<Edit> all) {
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(present.keySet());
        for (String id : ids) {
            E one = old.get(id);
            E other = present.get(id);
            Kind kind = one == null ? Kind.ADDED : other == null ? Kind.REMOVED : Kind.CHANGED;
            if (one == null || other == null || !Objects.equals(meaning.apply(one), meaning.apply(other))) {
                all.add(new Edit(part, kind, id, List.of(), List.of()));
            }
        }
    }
}
