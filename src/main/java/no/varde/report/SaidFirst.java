package no.varde.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.difference.Leaf;

/** Tells what entries of a book say: in the language asked for first, and in each other language by its name. */
final class SaidFirst {

    private final String language;

    SaidFirst(String language) {
        this.language = language;
    }

    /** Returns what an entry says, line by line. */
    List<String> lines(Map<String, Leaf> says) {
        return says.entrySet().stream()
                .map(said -> (said.getKey().isEmpty() ? "" : said.getKey() + ": ") + of(said.getValue()))
                .toList();
    }

    private String of(Leaf leaf) {
        return leaf.match(new Leaf.Cases<>(
                worded -> ordered(worded.words()).entrySet().stream()
                        .map(said -> said.getKey().equals(language)
                                ? said.getValue()
                                : said.getKey() + ": " + said.getValue())
                        .collect(Collectors.joining(" / ")),
                listed -> String.join(", ", listed.values())));
    }

    /** Returns what is told by language, that of the language asked for first. */
    <T> Map<String, T> ordered(Map<String, T> byLanguage) {
        Map<String, T> ordered = new LinkedHashMap<>();
        Stream.concat(Stream.of(language), byLanguage.keySet().stream())
                .filter(byLanguage::containsKey)
                .forEach(one -> ordered.putIfAbsent(one, byLanguage.get(one)));
        return ordered;
    }
}
