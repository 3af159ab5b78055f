package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.By;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import no.varde.receipt.Envelope;
import no.varde.receipt.KeyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A receipt of the list is given as a file, and its digits stand on what it is of as long as it is. */
class ReceiptPageTest extends PageTest {

    private static final Pattern DIGITS = Pattern.compile("Kvittering ([0-9a-f]{12})");
    private static final List<String> PRINTED = List.of("/resultat", "/resultat/alt", "/planer/0", "/brev/notat");

    private final KeyFile key;

    @Autowired
    ReceiptPageTest(KeyFile key) {
        this.key = key;
    }

    private Browsing at(String situation) {
        Browsing browsing = new Browsing(port);
        browsing.get("/test/situasjon/" + situation);
        return browsing;
    }

    private static Shown receipt(Browsing helper) {
        return helper.post("/resultat/kvittering", Browsing.with(helper.get("/resultat")));
    }

    private static Shown receipt(Browsing helper, String unit) {
        return helper.post("/resultat/kvittering", Browsing.with(helper.get("/resultat"), "enhet", unit));
    }

    private Certificate opened(Shown file) {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        Envelope.Opened opened = Envelope.open(bytes, List.of(key.key().verifying()));
        assertThat(opened.refusals()).isEmpty();
        return Objects.requireNonNull(opened.certificate());
    }

    private static String digits(Browsing helper, String page) {
        Matcher digits = DIGITS.matcher(helper.get(page).text());
        return digits.find() ? digits.group(1) : "";
    }

    @Test
    void the_file_has_a_name_that_tells_nothing_and_holds_all_that_was_answered() {
        Browsing helper = at("V08");
        Shown file = receipt(helper);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"notat.json\"");
        assertThat(file.header("Cache-Control")).contains("no-store");
        Certificate made = opened(file);
        assertThat(made.input().persons().get(0).answers()).isNotEmpty();
        assertThat(made.input().membersAsked()).isTrue();
    }

    @Test
    void its_digits_stand_on_the_list_the_plan_and_the_note_once_it_was_made() {
        Browsing helper = at("V08");
        assertThat(PRINTED)
                .allSatisfy(page -> assertThat(digits(helper, page)).as(page).isEmpty());
        String first = made(helper);
        assertThat(PRINTED)
                .allSatisfy(page -> assertThat(digits(helper, page)).as(page).isEqualTo(first));
        assertThat(made(helper)).isNotEqualTo(first);
    }

    @Test
    void it_says_who_helped_by_the_answer_of_where_they_work_and_of_what_unit() {
        assertThat(opened(receipt(at("V08"), "Vakt 2")).by()).isEqualTo(new By("CRISIS_CENTRE", "Vakt 2"));
        assertThat(opened(receipt(at("V10"), " Bydel Øst\t")).by())
                .isEqualTo(new By("FAMILY_COUNSELLING", "Bydel Øst"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void whoever_tells_no_unit_gets_a_receipt_of_none(String unit) {
        assertThat(opened(receipt(at("V08"), unit)).by()).isEqualTo(new By("CRISIS_CENTRE", null));
    }

    @Test
    void whoever_did_not_tell_where_they_work_has_no_role() throws IOException {
        Browsing helper = new Browsing(port);
        String answers = Files.readString(Path.of("fixtures/situations/V24-nesten-alt-er-ukjent.yaml"));
        helper.upload(answers.replaceFirst("(?m)^ *helper-role: OTHER\\n", ""));
        Shown file = helper.post("/resultat/kvittering", Browsing.with(helper.get("/svar"), "enhet", "Vakt 2"));
        assertThat(opened(file).by()).isEqualTo(new By(null, "Vakt 2"));
    }

    @Test
    void a_unit_is_at_most_eighty_characters() {
        String longest = "æ".repeat(80);
        assertThat(opened(receipt(at("V08"), longest)).by().unit()).isEqualTo(longest);
        Shown page = receipt(at("V08"), longest + "æ");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("`" + longest + "æ` er ikke én linje med 1 til 80 tegn");
    }

    @ParameterizedTest
    @CsvSource({
        "nb-NO, Enheten kan ikke stå i kvitteringen, er ikke én linje med 1 til 80 tegn",
        "en-GB, The unit cannot stand in the receipt, is not one line of 1 to 80 characters",
        "nn-NO, Eininga kan ikkje stå i kvitteringa, er ikkje éi linje med 1 til 80 teikn"
    })
    void a_unit_that_cannot_stand_in_it_is_told_where_it_was_written_and_no_receipt_is_made(
            String locale, String heading, String why) {
        Browsing helper = new Browsing(port, locale);
        helper.get("/test/situasjon/V08");
        Shown page = receipt(helper, "<b>Vakt</b>\u0007 2");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(heading, why, "aria-invalid=\"true\"", "aria-describedby=\"unit-fault unit-how\"")
                .contains("action=\"/resultat/kvittering\"")
                .doesNotContain("<b>Vakt", "??");
        assertThat(PRINTED)
                .allSatisfy(printed -> assertThat(digits(helper, printed)).isEmpty());
    }

    @Test
    void the_unit_is_kept_nowhere() {
        Browsing helper = at("V08");
        assertThat(receipt(helper, "Vakt 2718").status()).isEqualTo(200);
        assertThat(PRINTED)
                .allSatisfy(page -> assertThat(helper.get(page).text()).doesNotContain("Vakt 2718"));
        assertThat(helper.post("/svar/fil", Browsing.with(helper.get("/resultat")))
                        .text())
                .contains("helper-role")
                .doesNotContain("Vakt 2718");
    }

    private static String made(Browsing helper) {
        assertThat(receipt(helper).status()).isEqualTo(200);
        return digits(helper, "/resultat");
    }

    @Test
    void they_are_gone_when_anything_is_told_otherwise_and_never_of_another_conversation() {
        Browsing helper = at("V08");
        String[] token = Browsing.with(helper.get("/resultat"));
        made(helper);
        Matcher measure = Pattern.compile("name=\"tiltak\" value=\"([^\"]+)\"")
                .matcher(helper.get("/resultat").text());
        assertThat(measure.find()).isTrue();
        helper.post(
                "/resultat/tiltak",
                "samtale",
                token[1],
                "tiltak",
                measure.group(1),
                "person",
                "adult",
                "ble",
                "DECLINED");
        assertThat(digits(helper, "/resultat")).isEmpty();
        made(helper);
        helper.get("/test/situasjon/V08");
        assertThat(digits(helper, "/resultat")).isEmpty();
    }

    @Test
    void the_form_of_a_conversation_that_is_over_makes_none() {
        assertThat(at("V08").post("/resultat/kvittering", "samtale", "x").status())
                .isEqualTo(410);
    }

    @Test
    void the_list_says_what_it_is_of_and_what_not_and_warns_as_for_the_answers() {
        String list = at("V08").get("/resultat").text();
        assertThat(list)
                .contains(
                        "Lagre en kvittering",
                        "Den gjelder ikke ordene i begrunnelsene",
                        "action=\"/resultat/kvittering\"");
        assertThat(list.split("Lagre den bare et sted der ingen andre kan finne den", -1))
                .hasSize(3);
    }
}
