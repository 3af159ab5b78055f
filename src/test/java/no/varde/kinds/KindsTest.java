package no.varde.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.varde.kinds.Kinds.Asked;
import no.varde.kinds.Kinds.Reading;
import no.varde.kinds.Kinds.Sealed;
import no.varde.kinds.MainSources.At;
import no.varde.kinds.MainSources.Found;
import org.junit.jupiter.api.Test;

/**
 * The kinds of a sealed type are told apart by readings alone, which say what they make of each. So a new kind does not
 * compile until every one of them has been asked: a kind forgotten where two books are compared would be a false proof
 * that nothing differs.
 */
class KindsTest {

    /** Types whose kinds may be asked for one by one, and why. */
    private static final Map<String, String> MAY_BE_ASKED = Map.of(
            "Node", "YAML and JSON have these kinds for ever; who expects one of them reports any other as a fault");

    private static final MainSources SOURCES = new MainSources();
    private static final Kinds KINDS = new Kinds(SOURCES.parsed());

    @Test
    void no_source_asks_for_one_kind_and_leaves_the_others_to_chance() {
        assertThat(KINDS.asked())
                .filteredOn(asked -> !MAY_BE_ASKED.containsKey(asked.type()))
                .isEmpty();
    }

    @Test
    void the_kinds_that_may_be_asked_for_are_asked_for() {
        assertThat(KINDS.asked()).extracting(Asked::type).containsAll(MAY_BE_ASKED.keySet());
    }

    @Test
    void a_reading_calls_each_kind_by_its_name() {
        assertThat(KINDS.readings()).allSatisfy(reading -> {
            List<String> cases = KINDS.sealed().get(reading.type()).cases();
            for (int i = 0; i < cases.size(); i++) {
                assertThat(reading.names().get(i)).isIn(cases.get(i), "");
            }
        });
    }

    @Test
    void a_new_kind_does_not_compile_without_a_function_for_it_in_each_reading() {
        Map<String, String> changed = new TreeMap<>();
        read().forEach(type -> changed.put(
                type.file(),
                withMember(type, SOURCES.text(type.file()), "final class Newcomer implements " + type.name() + " {}")));
        List<Found> faults = SOURCES.faults(changed, Set.of());
        assertThat(faults)
                .filteredOn(fault -> fault.message().contains("does not override abstract method"))
                .hasSameSizeAs(changed.keySet());
    }

    @Test
    void a_new_kind_does_not_compile_until_every_reading_says_what_it_makes_of_it() {
        Map<String, String> changed = new TreeMap<>();
        read().forEach(type -> changed.put(type.file(), withNewcomer(type, SOURCES.text(type.file()))));
        Set<String> files =
                KINDS.readings().stream().map(one -> one.at().file()).collect(Collectors.toSet());
        Set<At> faulty = SOURCES.faults(changed, files).stream().map(Found::at).collect(Collectors.toSet());
        assertThat(faulty)
                .containsAll(KINDS.readings().stream().map(Reading::at).toList());
        assertThat(faulty).extracting(At::file).containsOnlyElementsOf(files);
        assertThat(files)
                .contains(
                        "no/varde/rulebook/SentenceTruth.java",
                        "no/varde/engine/PremiseTests.java",
                        "no/varde/engine/DrlWriter.java",
                        "no/varde/logic/RunFormulas.java",
                        "no/varde/difference/Reads.java",
                        "no/varde/proof/Influence.java");
    }

    /** Returns the sealed types whose kinds somebody tells apart. */
    private static List<Sealed> read() {
        return KINDS.sealed().values().stream()
                .filter(type -> !type.cases().isEmpty())
                .toList();
    }

    private static String withMember(Sealed type, String text, String member) {
        String head = "sealed interface " + type.name() + " {";
        assertThat(text).contains(head);
        return text.replace(head, head + " " + member);
    }

    /** Returns a sealed type with a kind more, and with a function for it in what a reading is made of. */
    private static String withNewcomer(Sealed type, String text) {
        String added = withMember(
                type,
                text,
                """
                abstract non-sealed class Newcomer implements %s { \
                @Override public <T> T match(Cases<T> cases) { return cases.newcomer().apply(this); } }"""
                        .formatted(type.name()));
        assertThat(added).contains("record Cases<T>(");
        return added.replace("record Cases<T>(", "record Cases<T>(Function<Newcomer, T> newcomer, ");
    }
}
