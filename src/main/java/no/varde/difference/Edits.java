package no.varde.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.difference.Edit.Kind;
import no.varde.difference.Edit.Part;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What is edited between two books, as far as it can change what they conclude. */
record Edits(List<Edit> all, Map<String, Rule> oldRules, Map<String, Rule> newRules) {

    static Edits between(RuleBook old, RuleBook present) {
        Renames renames = Renames.between(old.vocabulary(), present.vocabulary());
        List<Edit> all = new ArrayList<>();
        Map<String, Rule> oldRules = byId(old.rules());
        Map<String, Rule> newRules = byId(present.rules());
        TreeSet<String> ids = new TreeSet<>(oldRules.keySet());
        ids.addAll(newRules.keySet());
        ids.forEach(id ->
                rule(id, oldRules.get(id), newRules.get(id), old.vocabulary().language(), renames, all));
        Vocabulary one = old.vocabulary();
        Vocabulary other = present.vocabulary();
        for (Part part : Part.values()) {
            if (part != Part.RULE) {
                entries(part, renamed(Written.of(part, one), renames), Written.of(part, other), all);
            }
        }
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

    /** Returns those of some findings that changed rules make. */
    Set<Conclusion.Finding> findings(Collection<String> ids) {
        Set<Conclusion> concluded = new HashSet<>();
        for (Edit edit : all) {
            Stream.of(oldRules, newRules)
                    .map(rules -> edit.part() == Part.RULE ? rules.get(edit.id()) : null)
                    .filter(Objects::nonNull)
                    .forEach(rule -> rule.then().forEach(sentence -> concluded.add(sentence.meaning())));
        }
        Set<Conclusion.Finding> findings = new LinkedHashSet<>();
        ids.stream().map(Conclusion.Finding::new).filter(concluded::contains).forEach(findings::add);
        return findings;
    }

    private static Map<String, Rule> byId(List<Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    /** Returns the lines of entries as the new book would write them. */
    private static Map<String, List<String>> renamed(Map<String, List<String>> entries, Renames renames) {
        Map<String, List<String>> renamed = new LinkedHashMap<>();
        entries.forEach((id, lines) -> renamed.put(
                renames.ids().getOrDefault(id, id),
                lines.stream().map(line -> line(line, renames)).toList()));
        return renamed;
    }

    private static String line(String line, Renames renames) {
        int at = line.indexOf(": ") + 2;
        return line.substring(0, at) + renames.now(line.substring(at));
    }

    private static void rule(
            String id, @Nullable Rule old, @Nullable Rule present, String language, Renames renames, List<Edit> all) {
        List<String> before = old == null
                ? List.of()
                : sentences(old, language).stream().map(renames::now).toList();
        List<String> after = present == null ? List.of() : sentences(present, language);
        entry(Part.RULE, id, old == null ? null : before, present == null ? null : after, all);
    }

    private static List<String> sentences(Rule rule, String language) {
        List<String> texts = new ArrayList<>(texts(rule.when(), language));
        texts.addAll(texts(rule.then(), language));
        return texts;
    }

    static <M> List<String> texts(List<Sentence<M>> sentences, String language) {
        return sentences.stream().map(sentence -> sentence.text().in(language)).toList();
    }

    private static void entries(
            Part part, Map<String, List<String>> old, Map<String, List<String>> present, List<Edit> all) {
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(present.keySet());
        ids.forEach(id -> entry(part, id, old.get(id), present.get(id), all));
    }

    /** Adds an edit where the lines of two entries are not the same, in whatever order. */
    private static void entry(
            Part part, String id, @Nullable List<String> old, @Nullable List<String> present, List<Edit> all) {
        Kind kind = old == null ? Kind.ADDED : present == null ? Kind.REMOVED : Kind.CHANGED;
        List<String> removed = old == null ? List.of() : without(old, present);
        List<String> added = present == null ? List.of() : without(present, old);
        if (kind != Kind.CHANGED || !removed.isEmpty() || !added.isEmpty()) {
            all.add(new Edit(part, kind, id, removed, added));
        }
    }

    private static List<String> without(List<String> lines, @Nullable List<String> others) {
        return lines.stream()
                .filter(line -> others == null || !others.contains(line))
                .toList();
    }
}
