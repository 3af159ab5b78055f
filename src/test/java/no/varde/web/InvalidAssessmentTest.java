package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InvalidAssessmentTest extends WebTest {

    @Override
    String language() {
        return "en";
    }

    private Answer refused(String json) {
        return post(JSON, json).isProblem(422, "invalid-assessment");
    }

    private List<String> faultsOf(String json) {
        return refused(json).faults();
    }

    @Test
    void an_unknown_question_is_named_with_the_one_that_is_near() {
        assertThat(
                        faultsOf(
                                """
                        {"answers": {"strangulatoin": "YES"}, "children": [{"ref": "a", "answers": {"chlid-age": 3}}]}
                        """))
                .containsExactly(
                        "answers.strangulatoin: `strangulatoin` is not a question. Maybe `strangulation`.",
                        "children[0].answers.chlid-age: `chlid-age` is not a question. Maybe `child-age`.");
    }

    @Test
    void a_value_outside_the_domain_of_its_question_is_named() {
        Answer answer = refused(
                """
                {"answers": {"danger-now": "PERHAPS", "helper-role": "BAKER", "fear-level": 9,
                  "own-protective-steps": ["LOCKS", "DOGS"], "separation-date": "2026-02-30"}}
                """);
        assertThat(answer.paths())
                .containsExactly(
                        "answers.danger-now",
                        "answers.helper-role",
                        "answers.fear-level",
                        "answers.own-protective-steps[1]",
                        "answers.separation-date");
        assertThat(answer.faults().get(2)).endsWith("`9` is not a whole number from 0 to 4");
    }

    @Test
    void an_age_of_200_is_not_an_age() {
        assertThat(faultsOf("{\"children\": [{\"ref\": \"a\", \"answers\": {\"child-age\": 200}}]}"))
                .containsExactly("children[0].answers.child-age: `200` is not a whole number from 0 to 17");
    }

    @Test
    void a_separation_after_the_day_of_the_assessment_is_named() {
        assertThat(faultsOf("{\"asOf\": \"2026-01-01\", \"answers\": {\"separation-date\": \"2026-01-02\"}}"))
                .singleElement()
                .asString()
                .startsWith("answers.separation-date: `2026-01-02` is later than");
        assertThat(post(JSON, "{\"answers\": {\"separation-date\": \"" + TODAY + "\"}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_date_before_1900_is_named() {
        assertThat(refused("{\"asOf\": \"1899-12-31\", \"answers\": {\"separation-date\": \"0001-01-01\"}}")
                        .paths())
                .containsExactly("asOf", "answers.separation-date");
    }

    @Test
    void answers_that_contradict_each_other_are_both_named() {
        assertThat(faultsOf("{\"answers\": {\"strangulation\": \"NO\", \"strangulation-recent\": \"YES\"}}"))
                .containsExactly(
                        "answers.strangulation-recent: `strangulation-recent` is YES and `strangulation` is NO,"
                                + " and both cannot be right: `strangulation-recent` is asked only where `strangulation`"
                                + " is YES. Maybe remove `strangulation-recent`.");
    }

    @Test
    void answers_that_cannot_all_be_true_are_named_with_the_reason() {
        assertThat(faultsOf("{\"children\": [{\"ref\": \"a\", \"answers\":"
                        + " {\"child-age\": 4, \"child-attends\": \"SCHOOL\"}}]}"))
                .containsExactly("children[0].answers.child-attends: `child-age` is 4 and `child-attends` is SCHOOL,"
                        + " and both cannot be right: A child under five does not go to school yet.");
    }

    @Test
    void an_answer_that_follows_from_another_cannot_be_against_a_third() {
        assertThat(faultsOf("{\"answers\": {\"violence-ever\": \"NO\", \"strangulation-recent\": \"YES\"}}"))
                .containsExactly("answers.strangulation-recent: `violence-ever` is NO and `strangulation-recent` is"
                        + " YES, and both cannot be right: Strangulation is physical violence.");
    }

    @Test
    void a_five_year_old_may_go_to_school_and_a_seven_year_old_to_kindergarten() {
        assertThat(post(
                                JSON,
                                "{\"children\": ["
                                        + "{\"ref\": \"a\", \"answers\": {\"child-age\": 5, \"child-attends\": \"SCHOOL\"}},"
                                        + "{\"ref\": \"b\","
                                        + " \"answers\": {\"child-age\": 7, \"child-attends\": \"KINDERGARTEN\"}}]}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void two_children_with_one_ref_are_named() {
        assertThat(faultsOf("{\"children\": [{\"ref\": \"a\"}, {\"ref\": \"b\"}, {\"ref\": \"a\"}]}"))
                .containsExactly("children[2].ref: the ref `a` is that of children[0] too");
    }

    @Test
    void a_key_that_stands_twice_is_named() {
        assertThat(faultsOf("{\"answers\": {\"danger-now\": \"YES\", \"danger-now\": \"NO\"}}"))
                .singleElement()
                .asString()
                .contains("`danger-now` stands twice");
        assertThat(post(YAML, "answers: {}\nanswers: {}\n")
                        .isProblem(422, "invalid-assessment")
                        .faults())
                .singleElement()
                .asString()
                .contains("`answers` stands twice");
    }

    @Test
    void a_value_of_the_wrong_type_is_named() {
        Answer answer = refused(
                """
                {"asOf": 20261122, "answers": {"danger-now": true, "fear-level": "3", "own-protective-steps": "LOCKS",
                  "strangulation": null, "separated": {"is": "YES"}, "living-together": ["YES"]}, "children": {"ref": "a"}}
                """);
        assertThat(answer.paths())
                .containsExactly(
                        "asOf",
                        "answers.danger-now",
                        "answers.fear-level",
                        "answers.own-protective-steps",
                        "answers.strangulation",
                        "answers.separated",
                        "answers.living-together",
                        "children");
        assertThat(answer.faults().get(1)).endsWith("Maybe `YES`.");
    }

    @Test
    void an_answer_in_the_wrong_place_is_named_with_the_right_one() {
        Answer answer = refused(
                """
                {"answers": {"child-age": 3}, "children": [{"answers": {"strangulation": "YES"}}], "child": []}
                """);
        assertThat(answer.paths())
                .contains("answers.child-age", "children[0].answers.strangulation", "children[0]", "child");
        assertThat(answer.faults().get(0)).endsWith("Maybe under `children[0].answers`.");
    }

    @Test
    void a_list_is_not_an_assessment_and_neither_is_a_text() {
        assertThat(faultsOf("[{\"answers\": {}}]")).containsExactly(": expected a mapping, found a list");
        assertThat(faultsOf("\"answers\"")).containsExactly(": expected a mapping, found a text");
        assertThat(faultsOf("null")).containsExactly(": expected a mapping, found nothing");
    }

    @Test
    void yaml_tags_anchors_and_aliases_are_named() {
        Answer answer = post(
                        YAML,
                        """
                        answers:
                          danger-now: !!java.net.URL YES
                          living-together: &same YES
                          separated: *same
                        """)
                .isProblem(422, "invalid-assessment");
        assertThat(answer.faults())
                .anyMatch(fault -> fault.contains("a tag (`"))
                .anyMatch(fault -> fault.contains("an anchor (`&same`) is not read"))
                .anyMatch(fault -> fault.contains("an alias"));
    }

    @Test
    void every_fault_is_told_at_once_with_its_line_and_column() {
        Answer answer = post(
                        YAML,
                        """
                        asOf: 1850-01-01
                        answers:
                          dangernow: YES
                          fear-level: 9
                        children:
                        - ref: a
                          answers: {child-age: 200}
                        - ref: a
                        extra: 1
                        """)
                .isProblem(422, "invalid-assessment");
        assertThat(answer.paths())
                .containsExactly(
                        "asOf",
                        "answers.dangernow",
                        "answers.fear-level",
                        "children[0].answers.child-age",
                        "children[1].ref",
                        "extra");
        JsonNode age = answer.json().at("/faults/3");
        assertThat(age.get("line").asInt()).isEqualTo(7);
        assertThat(age.get("column").asInt()).isEqualTo(24);
    }
}
