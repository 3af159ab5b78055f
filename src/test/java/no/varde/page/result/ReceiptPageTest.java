package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.certificate.Certificate;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import no.varde.receipt.Envelope;
import no.varde.receipt.KeyFile;
import org.junit.jupiter.api.Test;
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
