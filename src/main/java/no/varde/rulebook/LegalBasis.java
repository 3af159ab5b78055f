package no.varde.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.document.Faults;
import no.varde.document.Message;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;

/** The laws that a rule rests on: of a paragraph with several wordings those that the rule asks for. */
final class LegalBasis {

    private final Vocabulary vocabulary;
    private final Faults faults;

    LegalBasis(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /**
     * Returns the ids of the laws that a rule rests on. A rule on a law with a time of validity must ask whether the law is
     * in force, and of several wordings for one; that it does not is a fault.
     *
     * @param cited the ids of every wording of the laws that the rule cites
     */
    List<String> of(RuleDraft draft, List<String> cited, List<Sentence<Condition>> when, Layer layer) {
        Map<String, List<Law>> byCite = cited.stream()
                .map(id -> Vocabulary.known(vocabulary.laws(), id))
                .collect(Collectors.groupingBy(Law::cite, LinkedHashMap::new, Collectors.toList()));
        return byCite.values().stream()
                .flatMap(wordings -> asked(draft, wordings, when, layer).stream())
                .map(Law::id)
                .toList();
    }

    private List<Law> asked(RuleDraft draft, List<Law> wordings, List<Sentence<Condition>> when, Layer layer) {
        if (wordings.stream().noneMatch(Law::isDated)) {
            return wordings;
        }
        List<Law> asked = wordings.stream()
                .filter(law ->
                        when.stream().anyMatch(sentence -> ConditionScope.asksAbout(sentence.meaning(), law, layer)))
                .toList();
        if (asked.isEmpty()) {
            faults.add(
                    draft.metadata
                            .getOrDefault(RuleMetadata.LEGAL_BASIS, draft.nameLine())
                            .place(),
                    fault(wordings));
            return wordings;
        }
        return asked;
    }

    private Message fault(List<Law> wordings) {
        String cite = wordings.get(0).cite();
        return wordings.size() == 1
                ? BookCode.NOT_ALWAYS_IN_FORCE.of(cite)
                : BookCode.ONE_OF_WORDINGS.of(
                        cite,
                        wordings.size(),
                        wordings.stream().map(this::inForce).collect(Collectors.joining(", ")));
    }

    /** Returns the sentence that a wording is in force. */
    private String inForce(Law law) {
        return vocabulary.sentences().conditions().entrySet().stream()
                .filter(sentence -> sentence.getValue()
                        .meaning()
                        .answer()
                        .filter(band -> band.of().equals(law.id()) && band.key().equals(Law.IN_FORCE))
                        .isPresent())
                .map(sentence -> "`" + sentence.getKey() + "`")
                .findFirst()
                .orElse("`" + law.id() + "`");
    }
}
