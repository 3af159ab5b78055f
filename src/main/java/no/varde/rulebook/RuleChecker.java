package no.varde.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.document.Faults;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.NearSentences;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Sentences.Said;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Turns drafts into rules: every line a sentence, every sentence allowed where it stands. */
final class RuleChecker {

    private static final int MOST_CONDITIONS = 7;

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final RuleMetadata metadata;
    private final ConditionScope scope;
    private final RuleNames names;
    private final Guesses guesses;

    /** What sentences are guessed with, on each side of a rule; made once for a vocabulary. */
    record Guesses(NearSentences conditions, NearSentences conclusions) {

        static Guesses of(Vocabulary vocabulary) {
            return new Guesses(
                    NearSentences.conditions(vocabulary.sentences(), vocabulary.language()),
                    NearSentences.conclusions(vocabulary.sentences(), vocabulary.language()));
        }
    }

    RuleChecker(Vocabulary vocabulary, Translations translations, Guesses guesses, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.metadata = new RuleMetadata(vocabulary, translations, faults);
        this.scope = new ConditionScope(vocabulary);
        this.names = new RuleNames(faults);
        this.guesses = guesses;
    }

    /** Takes note of a rule of another file, which is sound. */
    void take(Rule rule) {
        names.take(rule);
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
                new LegalBasis(vocabulary, faults).of(draft, metadata.legalBasis(draft), when, layer),
                metadata.reason(draft, name.id()),
                draft.place);
        return when.size() == draft.when.size() && then.size() == draft.then.size() ? rule : null;
    }

    private List<Sentence<Condition>> conditions(RuleDraft draft, Layer layer) {
        List<Sentence<Condition>> read = new ArrayList<>();
        if (draft.when.isEmpty()) {
            faults.add(draft.place, BookCode.NO_CONDITION.of(draft.name));
        }
        if (draft.when.size() > MOST_CONDITIONS) {
            faults.add(draft.place, BookCode.TOO_MANY_CONDITIONS.of(draft.name, MOST_CONDITIONS));
        }
        Set<String> said = new LinkedHashSet<>();
        for (RuleDraft.Line line : draft.when) {
            Sentence<Condition> sentence = vocabulary.sentences().conditions().get(line.text());
            if (!said.add(line.text())) {
                faults.add(line.place(), BookCode.SENTENCE_TWICE.of(line.text()));
            }
            if (sentence == null) {
                boolean conclusion = vocabulary.sentences().conclusions().containsKey(line.text());
                unknownSentence(line, guesses.conditions(), conclusion, "then");
                continue;
            }
            read.add(sentence);
            Layer earliest = ConditionScope.earliest(sentence.meaning());
            if (layer.compareTo(earliest) < 0) {
                faults.add(line.place(), BookCode.NOT_YET_KNOWN.of(line.text(), layer.folder(), earliest.folder()));
            }
        }
        return read;
    }

    private List<Sentence<Said>> conclusions(RuleDraft draft, Layer layer) {
        List<Sentence<Said>> read = new ArrayList<>();
        if (draft.then.isEmpty()) {
            faults.add(draft.place, BookCode.NO_CONCLUSION.of(draft.name));
        }
        for (RuleDraft.Line line : draft.then) {
            Sentence<Said> sentence = vocabulary.sentences().conclusions().get(line.text());
            if (sentence == null) {
                boolean condition = vocabulary.sentences().conditions().containsKey(line.text());
                unknownSentence(line, guesses.conclusions(), condition, "when");
                continue;
            }
            if (read.contains(sentence)) {
                faults.add(line.place(), BookCode.SENTENCE_TWICE.of(line.text()));
            }
            read.add(sentence);
            if (!layer.concludes(sentence.meaning().conclusion())) {
                faults.add(line.place(), BookCode.NOT_IN_LAYER.of(line.text(), layer.folder()));
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
                        ? BookCode.BELONGS_UNDER.of(line.text(), side)
                        : VocabularyCode.NOT_A_SENTENCE
                                .of(line.text())
                                .maybe(sentences.to(line.text()).message()));
    }

    /** Returns the runs that can conclude what the rule concludes and see all that it asks. */
    private Set<Role> roles(RuleDraft draft, List<Sentence<Condition>> when, List<Sentence<Said>> then) {
        EnumSet<Role> concluding = EnumSet.allOf(Role.class);
        then.forEach(
                said -> concluding.removeIf(role -> !said.meaning().concerns().seenBy(role)));
        if (concluding.isEmpty()) {
            faults.add(draft.place, BookCode.DIFFERENT_PERSONS.of(draft.name));
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
                    .collect(Collectors.joining(", "));
            faults.add(draft.place, BookCode.UNSEEN_BY_CONCLUSION.of(draft.name, unseen));
        }
        return roles;
    }
}
