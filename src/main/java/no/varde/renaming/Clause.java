package no.varde.renaming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.document.Document;
import no.varde.document.Guess;
import no.varde.document.Message;
import no.varde.document.Node;
import no.varde.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * The words of an entry of the vocabulary that its sentences are made of.
 *
 * @param id the id of the entry
 * @param key which of its answers; empty where the entry has but one clause
 * @param file the file in which it stands
 * @param places where it stands in each language
 */
record Clause(String id, String key, String file, Map<String, Place> places) {

    /** The sections whose entries are said in rules. */
    private static final Set<String> SECTIONS = Set.of(
            "questions",
            "findings",
            "measures",
            "duties",
            "counts",
            "household",
            "laws",
            "warnings",
            "plan",
            "reviews");

    Clause {
        places = Map.copyOf(places);
    }

    /**
     * Finds the clause of an id.
     *
     * @param named an id, or {@code id=KEY} for one of its answers
     * @throws NotRenamed when there is none, or more than one
     */
    static Clause named(String named, Map<String, byte[]> vocabulary, List<String> languages) {
        String[] parts = named.split("=", 2);
        String key = parts.length == 1 ? "" : parts[1];
        List<Clause> found = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        vocabulary.forEach((file, content) -> {
            Node root = Document.read(file, content, Document.Format.YAML).root();
            for (Node.Mapping entry : entries(root, parts[0])) {
                Map<String, Map<String, Place>> clauses = clauses(entry, languages);
                keys.addAll(clauses.keySet());
                if (clauses.containsKey(key)) {
                    found.add(new Clause(parts[0], key, file, clauses.getOrDefault(key, Map.of())));
                }
            }
        });
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new NotRenamed(notOne(named, parts[0], found, keys));
    }

    private static Message notOne(String named, String id, List<Clause> found, List<String> keys) {
        if (found.size() > 1) {
            return RenamingCode.SEVERAL_ENTRIES.of(
                    named, found.size(), found.stream().map(Clause::at).collect(Collectors.joining(", ")));
        }
        List<String> names =
                keys.stream().map(key -> key.isEmpty() ? id : id + "=" + key).toList();
        return names.isEmpty()
                ? RenamingCode.NO_CLAUSE.of(named)
                : RenamingCode.NOT_ONE_CLAUSE.of(named).maybe(new Guess(Guess.Sort.ONE, names).message());
    }

    private String at() {
        return places.values().stream()
                .min(Place::compareTo)
                .map(Place::toString)
                .orElse(file);
    }

    private static List<Node.Mapping> entries(@Nullable Node root, String id) {
        List<Node.Mapping> entries = new ArrayList<>();
        if (root instanceof Node.Mapping sections) {
            for (Node.Entry section : sections.entries()) {
                if (SECTIONS.contains(section.key()) && section.value() instanceof Node.Sequence items) {
                    items.items().forEach(item -> {
                        if (item instanceof Node.Mapping entry && id.equals(text(entry.get("id")))) {
                            entries.add(entry);
                        }
                    });
                }
            }
        }
        return entries;
    }

    /** Returns the clauses of an entry by their keys. */
    private static Map<String, Map<String, Place>> clauses(Node.Mapping entry, List<String> languages) {
        Map<String, Map<String, Place>> clauses = new LinkedHashMap<>();
        for (String field : List.of("phrase", "says")) {
            if (entry.get(field) instanceof Node.Mapping said) {
                take(clauses, "", said, languages);
                said.entries().forEach(one -> take(clauses, one.key(), one.value(), languages));
            }
        }
        if (entry.get("bands") instanceof Node.Sequence bands) {
            bands.items().forEach(item -> {
                if (item instanceof Node.Mapping band) {
                    take(clauses, text(band.get("id")), band.get("says"), languages);
                }
            });
        }
        return clauses;
    }

    private static void take(
            Map<String, Map<String, Place>> clauses, String key, @Nullable Node said, List<String> languages) {
        if (said instanceof Node.Mapping texts) {
            Map<String, Place> places = new LinkedHashMap<>();
            languages.forEach(language -> {
                if (texts.get(language) instanceof Node.Scalar text) {
                    places.put(language, text.place());
                }
            });
            if (!places.isEmpty()) {
                clauses.putIfAbsent(key, places);
            }
        }
    }

    private static String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
