package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.document.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No part of a book drops out, or means nothing, without a word. */
class BookPartsTest {

    private Map<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void readTheRealBook() throws Exception {
        files = new TreeMap<>(BookFiles.in(Path.of("rules")).byName());
    }

    @Test
    void a_rule_file_that_an_editor_renamed_is_refused_and_not_left_out() {
        files.put("limits/x.dslr.txt", files.remove("limits/trygt-sted.dslr"));
        assertThat(faults()).containsExactly("limits/x.dslr.txt:1:1: only .dslr files can hold rules");
    }

    @Test
    void a_vocabulary_file_of_another_name_is_refused_and_not_left_out() {
        files.put("vocabulary/x.yml", "a: b".getBytes(StandardCharsets.UTF_8));
        assertThat(faults()).containsExactly("vocabulary/x.yml:1:1: only .yaml files can hold a vocabulary");
    }

    @Test
    void a_recommendation_cannot_rest_on_a_law_that_is_not_in_force() {
        replace(
                "measures/besoksforbud.dslr",
                "straffeprosessloven paragraf 222 g gjelder\n",
                "straffeprosessloven paragraf 222 g gjelder ikke ennå\n");
        assertThat(faults()).isNotEmpty().allMatch(fault -> fault.contains("`strpl § 222 g` has a time of validity"));
    }

    @Test
    void a_fact_about_the_household_asks_only_what_a_member_knows() {
        replace("vocabulary/findings.yaml", "any: trusselnivået er akutt", "any: den utsatte har mobil voldsalarm");
        assertThat(faults())
                .singleElement()
                .asString()
                .endsWith("`den utsatte har mobil voldsalarm` is not seen by a member’s run");
    }

    @Test
    void a_level_allows_something_and_no_less_than_the_level_below() {
        replace("vocabulary/levels.yaml", "recommendUpTo: 5\n  considerUpTo: 5", "recommendUpTo: 0\n  considerUpTo: 0");
        assertThat(faults())
                .anyMatch(fault -> fault.endsWith("levels[ACUTE].recommendUpTo: `0` is not between 1 and 5"))
                .anyMatch(fault -> fault.endsWith("levels[ACUTE].considerUpTo: `0` is not between 1 and 5"));
    }

    @Test
    void a_fault_stays_one_line_whatever_was_written() {
        replace("vocabulary/levels.yaml", "- id: LIMITED", "- id: LIMITED\n  \"a\\nb\\e[31m\": 1");
        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).doesNotContain("\n").doesNotContain("\u001b"));
    }

    @Test
    void of_very_many_faults_the_first_two_hundred_are_told() {
        files.put("limits/many.dslr", "what is this\nend\n".repeat(5000).getBytes(StandardCharsets.UTF_8));
        assertThat(faults()).hasSize(201).anyMatch(fault -> fault.endsWith("and more; these are the first 200 faults"));
    }

    private void replace(String file, String from, String to) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faults() {
        RuleBookRejected rejected =
                catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(new BookFiles(files)));
        assertThat(rejected).isNotNull();
        return rejected.faults().stream().map(Fault::toString).toList();
    }
}
