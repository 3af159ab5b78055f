package no.varde.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.certificate.Certificate.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Role and unit stand in a receipt as they are given, where they can. */
class ForWhomTest {

    @Test
    void what_is_empty_is_not_given() {
        assertThat(new ForWhom("", "").by()).isEqualTo(By.NOBODY);
        assertThat(new ForWhom(null, null).by()).isEqualTo(By.NOBODY);
        assertThat(new ForWhom(null, "Øya").by()).isEqualTo(new By(null, "Øya"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "Krisesenteret på Øya",
                "a b",
                "12",
                "Ægir – vakt 2",
                "Ruovttoguovlu čáhci",
                "a\u00a0b",
                "مركز",
                "\ud83c\udfe0"
            })
    void a_unit_is_one_line(String unit) {
        assertThat(new ForWhom(null, unit).wrongUnit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                " x",
                "x ",
                "\u00a0x",
                "x\u2003",
                "a\nb",
                "a\tb",
                "a\u0000",
                "half \ud800",
                "a\u0085b",
                "a\u009bb",
                "a\u00adb",
                "a\u061cb",
                "a\u200bb",
                "a\u200db",
                "a\u202eb",
                "a\u2028b",
                "a\u2060b",
                "a\u2066b",
                "a\u2069b",
                "a\u3164b",
                "a\ufe0fb",
                "\ufeffa",
                "a\ufff9b",
                "a\ufffdb",
                "a\udb40\udc41b",
                "a\udbff\udfffb"
            })
    void nothing_else_is_a_unit(String unit) {
        assertThat(new ForWhom(null, unit).wrongUnit()).isPresent();
    }

    @Test
    void a_unit_has_at_most_eighty_characters() {
        assertThat(new ForWhom(null, "x".repeat(80)).wrongUnit()).isEmpty();
        assertThat(new ForWhom(null, "x".repeat(81)).wrongUnit().orElseThrow().in("en"))
                .endsWith("is not one line of 1 to 80 characters that can be seen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "Øya", " ", "-x", "x\n"})
    void a_role_is_a_code(String role) {
        assertThat(new ForWhom(role, null).wrongRole()).isPresent();
        assertThat(new ForWhom("CRISIS_CENTRE", null).wrongRole()).isEmpty();
    }
}
