package no.varde.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.document.Faults;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.NearSentences;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Sentences.Said;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Turns drafts into rules: every line a sentence, every sentence allowed where it stands. */
final class RuleChecker {

    private static final int MOST_CONDITIONS = 7;

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final RuleMetadata metadata;
    private final ConditionScope scope;
    private final RuleNames names;
    private final NearSentences conditions;
    private final NearSentences conclusions;

    RuleChecker(Vocabulary vocabulary, Translations translations, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.metadata = new RuleMetadata(vocabulary, translations, faults);
        this.scope = new ConditionScope(vocabulary);
        this.names = new RuleNames(faults);
        this.conditions = NearSentences.conditions(vocabulary.sentences(), vocabulary.language());
        this.conclusions = NearSentences.conclusions(vocabulary.sentences(), vocabulary.language());
    }

    /** Returns the ids of the drafts so far. */
    Set<String> ids() {
        return names.ids();
    }

    /** Returns the rule of a draft, or null where its lines are not all sentences. */
    @Nullable
    Rule check(RuleDraft draft, Layer layer) {
        RuleNames.Name name = names.of(draft);
        List<Sentence<Condition>> when = conditions(draft, layer);
        List<Sentence<Said>> then = conclusions(draft, layer);
        Rule rule = new Rule(
                name.id(),
                metadata.title(draft, name.id(), name.title()),
                layer,
                roles(draft, when, then),
                when,
                then.stream()
                        .map(said -> new Sentence<>(said.meaning().conclusion(), said.text()))
                        .toList(),
                metadata.sources(draft),
                metadata.legalBasis(draft),
                metadata.reason(draft, name.id()),
                draft.place);
        checkValidity(draft, rule);
        return when.size() == draft.when.size() && then.size() == draft.then.size() ? rule : null;
    }

    private List<Sentence<Condition>> conditions(RuleDraft draft, Layer layer) {
        List<Sentence<Condition>> read = new ArrayList<>();
        if (draft.when.isEmpty()) {
            faults.add(draft.place, "the rule `" + draft.name + "` has no sentence under `when`");
        }
        if (draft.when.size() > MOST_CONDITIONS) {
            faults.add(
                    draft.place,
                    "the rule `" + draft.name + "` has more than " + MOST_CONDITIONS
                            + " sentences under `when`. Maybe some of them are a finding of their own.");
        }
        Set<String> said = new LinkedHashSet<>();
        for (RuleDraft.Line line : draft.when) {
            Sentence<Condition> sentence = vocabulary.sentences().conditions().get(line.text());
            if (!said.add(line.text())) {
                faults.add(line.place(), "the sentence `" + line.text() + "` stands twice");
            }
            if (sentence == null) {
                boolean conclusion = vocabulary.sentences().conclusions().containsKey(line.text());
                unknownSentence(line, conditions, conclusion, "then");
                continue;
            }
            read.add(sentence);
            String fault = scope.faultIn(layer, sentence.meaning());
            if (!fault.isEmpty()) {
                faults.add(line.place(), "`" + line.text() + "` " + fault);
            }
        }
        return read;
    }

    private List<Sentence<Said>> conclusions(RuleDraft draft, Layer layer) {
        List<Sentence<Said>> read = new ArrayList<>();
        if (draft.then.isEmpty()) {
            faults.add(draft.place, "the rule `" + draft.name + "` has no sentence under `then`");
        }
        for (RuleDraft.Line line : draft.then) {
            Sentence<Said> sentence = vocabulary.sentences().conclusions().get(line.text());
            if (sentence == null) {
                boolean condition = vocabulary.sentences().conditions().containsKey(line.text());
                unknownSentence(line, conclusions, condition, "when");
                continue;
            }
            if (read.contains(sentence)) {
                faults.add(line.place(), "the sentence `" + line.text() + "` stands twice");
            }
            read.add(sentence);
            if (!layer.concludes(sentence.meaning().conclusion())) {
                faults.add(line.place(), "`" + line.text() + "` cannot be concluded in " + layer.folder() + "/");
            }
        }
        return read;
    }

    private void unknownSentence(RuleDraft.Line line, NearSentences sentences, boolean otherSide, String side) {
        if (line.told()) {
            return;
        }
        faults.add(
                line.place(),
                "",
                () -> otherSide
                        ? "`" + line.text() + "` belongs under `" + side + "`"
                        : "`" + line.text() + "` is not a sentence of the vocabulary." + sentences.to(line.text()));
    }

    /** Returns the runs that can conclude what the rule concludes and see all that it asks. */
    private Set<Role> roles(RuleDraft draft, List<Sentence<Condition>> when, List<Sentence<Said>> then) {
        EnumSet<Role> concluding = EnumSet.allOf(Role.class);
        then.forEach(
                said -> concluding.removeIf(role -> !said.meaning().concerns().seenBy(role)));
        if (concluding.isEmpty()) {
            faults.add(draft.place, "the rule `" + draft.name + "` concludes for different persons; make it two rules");
            return concluding;
        }
        EnumSet<Role> roles = EnumSet.copyOf(concluding);
        when.forEach(sentence -> roles.removeIf(role -> !scope.visibleTo(role, sentence.meaning())));
        boolean inBothRuns = then.stream()
                .anyMatch(said -> said.meaning().conclusion().isFinding()
                        && said.meaning().concerns() == Reach.SHARED);
        if (roles.isEmpty() || inBothRuns && roles.size() < Role.values().length) {
            String unseen = when.stream()
                    .filter(sentence ->
                            concluding.stream().anyMatch(role -> !scope.visibleTo(role, sentence.meaning())))
                    .map(sentence -> "`" + sentence.text().in(vocabulary.language()) + "`")
                    .reduce((a, b) -> a + " and " + b)
                    .orElse("a sentence");
            faults.add(
                    draft.place,
                    "the rule `" + draft.name + "` concludes for someone whose run does not see " + unseen
                            + ". Maybe a fact about the household says it.");
        }
        return roles;
    }

    /** A rule on a law with a time of validity must ask whether the law is in force. */
    private void checkValidity(RuleDraft draft, Rule rule) {
        for (String id : rule.legalBasis()) {
            Law law = Vocabulary.known(vocabulary.laws(), id);
            boolean asked = rule.when().stream()
                    .anyMatch(sentence -> ConditionScope.asksAbout(sentence.meaning(), law, rule.layer()));
            if (law.isDated() && !asked) {
                RuleDraft.Line line = draft.metadata.getOrDefault(RuleMetadata.LEGAL_BASIS, draft.nameLine());
                faults.add(
                        line.place(),
                        "`" + law.cite()
                                + "` has a time of validity; the rule must have the sentence that it is in force");
            }
        }
    }
}
