package no.varde.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.RandomAssessments;
import no.varde.assessment.Assessment;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds three readings of a book together: the executable model that decides, the DRL that is written from the same
 * tree and compiled by Drools, and the rule files themselves, expanded and compiled by Drools with the dictionary.
 */
class ThreeReadingsTest {

    private static final int ASSESSMENTS = 400;

    private static final Map<TestBook, Readings> READINGS = new EnumMap<>(TestBook.class);

    @ParameterizedTest
    @EnumSource
    void the_same_follows_from_the_tree_the_drl_and_the_rule_files(TestBook tested) {
        RandomAssessments assessments = new RandomAssessments(tested.book().vocabulary(), tested.seed());
        for (int i = 1; i <= ASSESSMENTS; i++) {
            readings(tested).agreeOn(assessments.next(), "random assessment " + i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_follows_for_every_situation(TestBook tested) {
        tested.situations().forEach(assessment -> readings(tested).agreeOn(assessment, "situation"));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_rule_says_of_itself_stands_in_the_drl_and_in_the_rule_files(TestBook tested) {
        Map<String, Map<String, String>> inRuleFiles = tested.book().rules().stream()
                .collect(Collectors.toMap(rule -> name(rule, tested), rule -> metadata(rule, tested)));
        assertThat(metadata(readings(tested).expanded)).isEqualTo(inRuleFiles);
        Map<String, Map<String, String>> book = tested.book().rules().stream()
                .collect(Collectors.toMap(rule -> name(rule, tested), rule -> allMetadata(rule, tested)));
        Map<String, Map<String, String>> written = new HashMap<>();
        readings(tested).canonical.values().forEach(drl -> written.putAll(metadata(drl)));
        assertThat(written).isEqualTo(book);
    }

    private static Readings readings(TestBook tested) {
        return READINGS.computeIfAbsent(tested, Readings::new);
    }

    private static String name(Rule rule, TestBook tested) {
        return rule.id() + " " + rule.title().in(tested.book().vocabulary().language());
    }

    private static Map<String, String> metadata(Rule rule, TestBook tested) {
        Vocabulary vocabulary = tested.book().vocabulary();
        Map<String, String> metadata = new HashMap<>();
        metadata.put("kilde", String.join("; ", rule.sources()));
        if (!rule.legalBasis().isEmpty()) {
            metadata.put(
                    "hjemmel",
                    rule.legalBasis().stream()
                            .map(law -> Vocabulary.known(vocabulary.laws(), law).cite())
                            .collect(Collectors.joining("; ")));
        }
        metadata.put("begrunnelse", rule.reason().in("nb"));
        metadata.put("title", rule.title().in("en"));
        metadata.put("reason", rule.reason().in("en"));
        return metadata;
    }

    /** Returns also what stands in files of translations. */
    private static Map<String, String> allMetadata(Rule rule, TestBook tested) {
        Map<String, String> metadata = metadata(rule, tested);
        tested.book().vocabulary().languages().all().stream().skip(2).forEach(language -> {
            translation(rule.title(), "title_" + language, language, metadata);
            translation(rule.reason(), "reason_" + language, language, metadata);
        });
        return metadata;
    }

    private static void translation(Text text, String key, String language, Map<String, String> metadata) {
        if (text.isWrittenIn(language)) {
            metadata.put(key, text.in(language));
        }
    }

    /** Returns what compiled rules say of themselves; the steps that the book makes itself say nothing. */
    private static Map<String, Map<String, String>> metadata(CompiledDrl drl) {
        Map<String, Map<String, String>> metadata = new HashMap<>();
        for (org.kie.api.definition.rule.Rule rule : drl.rules()) {
            Map<String, String> ofRule = new HashMap<>();
            rule.getMetaData().forEach((key, value) -> ofRule.put(key, unquoted(value)));
            if (!ofRule.isEmpty()) {
                metadata.put(rule.getName(), ofRule);
            }
        }
        return metadata;
    }

    /** Takes away the quotation marks that Drools keeps. */
    private static String unquoted(Object value) {
        return value.toString().replaceAll("^\"|\"$", "");
    }

    /** The readings of one book. */
    private static final class Readings {

        private final TestBook tested;
        private final Map<Role, CompiledDrl> canonical = new EnumMap<>(Role.class);
        private final CompiledDrl expanded;
        private final Set<String> made;
        private final Map<Role, Set<String>> names = new EnumMap<>(Role.class);

        Readings(TestBook tested) {
            this.tested = tested;
            RuleBook book = tested.book();
            for (Role role : Role.values()) {
                canonical.put(role, CompiledDrl.of(CanonicalDrl.of(book, role)));
                names.put(role, names(book, role));
            }
            List<Step> steps =
                    book.steps().stream().filter(step -> step.rule() == null).toList();
            this.made = steps.stream().map(Step::name).collect(Collectors.toSet());
            this.expanded =
                    CompiledDrl.of(ExpandedRules.of(book, tested.files()), CanonicalDrl.of(book.vocabulary(), steps));
        }

        private static Set<String> names(RuleBook book, Role role) {
            return book.steps().stream()
                    .filter(step -> step.roles().contains(role))
                    .map(Step::name)
                    .collect(Collectors.toSet());
        }

        void agreeOn(Assessment assessment, String of) {
            for (EngineRun run : EngineRun.allOf(tested, assessment)) {
                String described = of + ", " + run.role() + ": " + assessment;
                CompiledDrl drl = Vocabulary.known(canonical, run.role());
                agree(run, drl.run(List.of(run.answers()), name -> true), "DRL, " + described);
                Set<String> takingPart = Vocabulary.known(names, run.role());
                agree(run, expanded.run(List.of(run.answers()), takingPart::contains), "rule files, " + described);
            }
        }

        private void agree(EngineRun decided, CompiledDrl.Result read, String described) {
            assertThat(read.concluded())
                    .as(described)
                    .isEqualTo(decided.run().facts().concluded());
            assertThat(ofBook(read.fired().stream())).as(described).isEqualTo(ofBook(fired(decided)));
        }

        /** Leaves out the steps that the book makes itself: the engine draws what two of them conclude once only. */
        private Set<String> ofBook(Stream<String> fired) {
            return fired.filter(name -> !made.contains(name)).collect(Collectors.toSet());
        }

        private static Stream<String> fired(EngineRun run) {
            return run.run().fired().stream().map(Step::name);
        }
    }
}
