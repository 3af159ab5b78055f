package no.varde.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Vocabulary;

/**
 * What is called otherwise in the new book: findings and counts, which nobody outside a book knows by name, and sentences
 * that mean the same. All that uses them is no change by itself; that nothing else is one is proved apart from this.
 *
 * @param ids the new id by the old one
 * @param sentences the new words by the old ones, in the language of the rules
 */
record Renames(Map<String, String> ids, Map<String, String> sentences) {

    static Renames between(Vocabulary old, Vocabulary present) {
        Map<String, String> ids = new LinkedHashMap<>();
        pair(old.findings().keySet(), present.findings().keySet(), said(old), said(present), ids);
        pair(old.counts().keySet(), present.counts().keySet(), said(old), said(present), ids);
        return new Renames(ids, sentences(old, present, ids));
    }

    /** Returns what an id or a sentence of the old book is called in the new one. */
    String now(String old) {
        String id = ids.get(old);
        return id != null ? id : sentences.getOrDefault(old, old);
    }

    /** Returns what a path of names and ids is in the new book. */
    String path(String old) {
        String path = old;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replaceAll("(^|[.\\[])" + id.getKey() + "($|[.\\]\\[])", "$1" + id.getValue() + "$2");
        }
        return path;
    }

    /** One that is gone is another one now when that is said in its words, or when these two alone have no fellow. */
    private static void pair(
            Set<String> was,
            Set<String> is,
            Map<String, Set<String>> oldWords,
            Map<String, Set<String>> newWords,
            Map<String, String> ids) {
        Set<String> gone = new TreeSet<>(was);
        gone.removeAll(is);
        Set<String> came = new TreeSet<>(is);
        came.removeAll(was);
        for (String id : List.copyOf(gone)) {
            Set<String> words = oldWords.getOrDefault(id, Set.of());
            came.stream()
                    .filter(other -> !words.isEmpty() && words.equals(newWords.get(other)))
                    .findFirst()
                    .ifPresent(other -> {
                        ids.put(id, other);
                        gone.remove(id);
                        came.remove(other);
                    });
        }
        if (gone.size() == 1 && came.size() == 1) {
            ids.put(gone.iterator().next(), came.iterator().next());
        }
    }

    /** Returns the sentences that speak of each finding and count. */
    private static Map<String, Set<String>> said(Vocabulary vocabulary) {
        Map<String, Set<String>> said = new HashMap<>();
        vocabulary.sentences().conditions().forEach((text, sentence) -> Meaning.named(sentence.meaning())
                .ifPresent(
                        id -> said.computeIfAbsent(id, any -> new TreeSet<>()).add(text)));
        return said;
    }

    private static Map<String, String> sentences(Vocabulary old, Vocabulary present, Map<String, String> ids) {
        Map<String, List<String>> was = byMeaning(old, ids);
        Map<String, List<String>> is = byMeaning(present, Map.of());
        Map<String, String> sentences = new HashMap<>();
        was.forEach((meaning, texts) -> {
            List<String> others = is.getOrDefault(meaning, List.of());
            if (texts.size() == 1 && others.size() == 1) {
                sentences.put(texts.get(0), others.get(0));
            }
        });
        sentences.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
        return sentences;
    }

    private static Map<String, List<String>> byMeaning(Vocabulary vocabulary, Map<String, String> ids) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        vocabulary.sentences().conditions().forEach((text, sentence) -> texts.computeIfAbsent(
                        Meaning.of(sentence.meaning(), ids), any -> new ArrayList<>())
                .add(text));
        vocabulary.sentences().conclusions().forEach((text, sentence) -> {
            Conclusion conclusion = sentence.meaning().conclusion();
            texts.computeIfAbsent(Meaning.of(conclusion, ids), any -> new ArrayList<>())
                    .add(text);
        });
        return texts;
    }
}
