package no.varde.renaming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Subject;
import no.varde.vocabulary.Vocabulary;

/**
 * The sentences that are made of a clause, by their texts in the language of the rules, and what they become.
 *
 * @param when what stands under "when"
 * @param then what stands under "then"
 */
record NewSentences(Map<String, String> when, Map<String, String> then) {

    /** The answers whose sentences a book makes of that for yes, where it does not say them. */
    private static final Set<String> MADE_OF_YES = Set.of("UNKNOWN", "NOT_NO");

    NewSentences {
        when = Map.copyOf(when);
        then = Map.copyOf(then);
    }

    /**
     * Returns what becomes of the sentences of a clause.
     *
     * @param before the clause in the language of the rules
     * @param after what it is to be
     */
    static NewSentences of(Clause clause, String before, String after, Vocabulary vocabulary) {
        Map<String, String> when = new HashMap<>();
        Map<String, String> then = new HashMap<>();
        vocabulary.sentences().conditions().forEach((said, sentence) -> {
            if (isMadeOf(clause, sentence.meaning()) && said.contains(before)) {
                when.put(said, said.replace(before, after));
            }
        });
        vocabulary.sentences().conclusions().forEach((said, sentence) -> {
            Subject subject = Subject.of(sentence.meaning().conclusion());
            if (subject.id().equals(clause.id()) && said.contains(before)) {
                then.put(said, said.replace(before, after));
            }
        });
        return new NewSentences(when, then);
    }

    private static boolean isMadeOf(Clause clause, Condition condition) {
        if (!Subject.of(condition).id().equals(clause.id())) {
            return false;
        }
        String key = condition.answer().map(Band::key).orElse(clause.key());
        return clause.key().isEmpty()
                || key.equals(clause.key())
                || clause.key().equals("YES") && MADE_OF_YES.contains(key);
    }

    /** Returns what all sentences become, on whichever side they stand; none where the sides differ. */
    Map<String, String> all() {
        Map<String, String> all = new HashMap<>(when);
        then.forEach((before, after) -> {
            String other = all.putIfAbsent(before, after);
            if (other != null && !other.equals(after)) {
                throw new NotRenamed(RenamingCode.TWO_SIDES.of(before, other, after));
            }
        });
        return all;
    }

    /** Says whether a vocabulary has the sentences of another in their order, each as it becomes. */
    boolean lead(Vocabulary from, Vocabulary to) {
        return texts(from.sentences().conditions().keySet(), when)
                        .equals(List.copyOf(to.sentences().conditions().keySet()))
                && texts(from.sentences().conclusions().keySet(), then)
                        .equals(List.copyOf(to.sentences().conclusions().keySet()));
    }

    private static List<String> texts(Set<String> before, Map<String, String> become) {
        List<String> texts = new ArrayList<>();
        new ArrayList<>(before).forEach(text -> texts.add(become.getOrDefault(text, text)));
        return texts;
    }
}
