package no.varde.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.RandomAssessments;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Premise;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Sentences;
import no.varde.vocabulary.Vocabulary;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence of a vocabulary, in use or not, means the same to Drools with the dictionary as to the vocabulary. */
class DictionaryTest {

    private static final int ASSESSMENTS = 150;
    private static final int LAST_STRATUM = 1_000_000;

    @ParameterizedTest
    @EnumSource
    void every_sentence_has_one_entry(TestBook tested) throws IOException {
        DSLTokenizedMappingFile dictionary = new DSLTokenizedMappingFile();
        boolean read = dictionary.parseAndLoad(new StringReader(Dictionary.of(vocabulary(tested), "1")));
        assertThat(dictionary.getErrors()).isEmpty();
        assertThat(read).isTrue();
        Sentences sentences = vocabulary(tested).sentences();
        assertThat(dictionary.getMapping().getEntries())
                .hasSize(sentences.conditions().size() + sentences.conclusions().size());
    }

    @ParameterizedTest
    @EnumSource
    void every_condition_holds_in_every_reading_or_in_none(TestBook tested) {
        Map<String, Sentence<Condition>> conditions =
                vocabulary(tested).sentences().conditions();
        CompiledDrl expanded = CompiledDrl.of(askingRules(tested));
        Map<Role, RuleBase> engines =
                Map.of(Role.MAIN, askingEngine(tested, Role.MAIN), Role.MEMBER, askingEngine(tested, Role.MEMBER));
        RandomAssessments assessments = new RandomAssessments(vocabulary(tested), tested.seed());
        for (int i = 1; i <= ASSESSMENTS; i++) {
            for (EngineRun run : EngineRun.allOf(tested, assessments.next())) {
                Set<String> holding = holding(run.run().facts(), conditions);
                Run asked = Vocabulary.known(engines, run.role()).run(run.answers());
                assertThat(firedOf(asked, conditions.keySet()))
                        .as("engine, random assessment %s, %s", i, run.role())
                        .isEqualTo(holding);
                assertThat(expanded.run(facts(run), name -> true).fired())
                        .as("dictionary, random assessment %s, %s", i, run.role())
                        .isEqualTo(holding);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_conclusion_is_drawn(TestBook tested) {
        Map<String, Sentence<Sentences.Said>> conclusions =
                vocabulary(tested).sentences().conclusions();
        String rule = "rule \"all\"\nwhen\n>\nthen\n" + String.join("\n", conclusions.keySet()) + "\nend\n";
        Set<Conclusion> said = conclusions.values().stream()
                .map(sentence -> sentence.meaning().conclusion())
                .collect(Collectors.toSet());
        CompiledDrl expanded = CompiledDrl.of(ExpandedRules.expand(vocabulary(tested), rule));
        assertThat(expanded.run(List.of(), name -> true).concluded()).isEqualTo(said);
    }

    /** Returns a rule for each condition that fires when the condition holds, with its sentence for a name. */
    private static String askingRules(TestBook tested) {
        StringBuilder rules = new StringBuilder();
        vocabulary(tested)
                .sentences()
                .conditions()
                .keySet()
                .forEach(sentence ->
                        rules.append("rule \"%s\"\nwhen\n    %s\nthen\nend\n".formatted(sentence, sentence)));
        return ExpandedRules.expand(vocabulary(tested), rules.toString());
    }

    /** Returns the steps of a book, and after them all a step for each condition. */
    private static RuleBase askingEngine(TestBook tested, Role role) {
        List<Step> steps = new ArrayList<>(tested.book().steps());
        vocabulary(tested).sentences().conditions().forEach((sentence, condition) -> {
            List<Premise> when = List.of(new Premise.Says(condition.meaning()));
            steps.add(new Step(sentence, LAST_STRATUM, Set.of(role), when, List.of(), null));
        });
        return new RuleBase(steps, role, tested.book().index());
    }

    private static Set<String> holding(Facts facts, Map<String, Sentence<Condition>> conditions) {
        return conditions.entrySet().stream()
                .filter(entry -> facts.holds(entry.getValue().meaning()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> firedOf(Run run, Set<String> names) {
        return run.fired().stream().map(Step::name).filter(names::contains).collect(Collectors.toSet());
    }

    private static Set<Object> facts(EngineRun run) {
        Set<Object> facts = new HashSet<>(run.run().facts().concluded());
        facts.add(run.answers());
        return facts;
    }

    private static Vocabulary vocabulary(TestBook tested) {
        return tested.book().vocabulary();
    }
}
