package no.varde.difference;

import java.util.Map;
import java.util.Optional;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;

/** What a sentence means, by names: the same in two books that give the same names to what they speak of. */
final class Meaning {

    private Meaning() {}

    /**
     * Returns the name of a condition's meaning.
     *
     * @param ids what findings and counts are called instead
     */
    static String of(Condition condition, Map<String, String> ids) {
        return condition.match(new Condition.Cases<>(
                answer -> "answer " + answer.band().id(),
                finding -> "finding " + finding.found() + " " + now(finding.finding(), ids),
                level -> "level " + level.lowest() + " " + level.highest(),
                count -> "count " + count.reached() + " " + now(count.count().id(), ids),
                duty -> "duty " + duty.duty(),
                outcome -> "outcome " + outcome.measure() + " " + outcome.kinds(),
                dueBy -> "due " + dueBy.time() + " " + dueBy.any()));
    }

    /** Returns the name of a conclusion's meaning. */
    static String of(Conclusion conclusion, Map<String, String> ids) {
        return conclusion.isFinding()
                ? ids.entrySet().stream()
                        .filter(id -> conclusion.equals(new Conclusion.Finding(id.getKey())))
                        .findFirst()
                        .map(id -> (Conclusion) new Conclusion.Finding(id.getValue()))
                        .orElse(conclusion)
                        .toString()
                : conclusion.toString();
    }

    private static String now(String id, Map<String, String> ids) {
        return ids.getOrDefault(id, id);
    }

    /** Returns the id of the finding or count of which a condition speaks by itself. */
    static Optional<String> named(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> Optional.empty(),
                finding -> Optional.of(finding.finding()),
                level -> Optional.empty(),
                count -> Optional.of(count.count().id()),
                duty -> Optional.empty(),
                outcome -> Optional.empty(),
                dueBy -> Optional.empty()));
    }
}
