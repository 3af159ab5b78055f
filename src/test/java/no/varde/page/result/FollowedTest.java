package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.api.Test;

/** What became of each measure is noted on the result, and a result that is gone on with begins with what changed. */
class FollowedTest extends PageTest {

    private static final Pattern MEASURE =
            Pattern.compile("name=\"nr\" value=\"1\">\\s*<input type=\"hidden\" name=\"tiltak\" value=\"([^\"]+)\"");

    private static final Pattern LIFTED =
            Pattern.compile("(?s)Begrensninger som kan oppheves</h3>\\s*<ul[^>]*>(.*?)</ul>");

    private Browsing at(String situation) {
        Browsing browsing = new Browsing(port);
        browsing.get("/test/situasjon/" + situation);
        return browsing;
    }

    private static String save(Browsing helper) {
        return helper.post("/svar/fil", Browsing.with(helper.get("/svar"))).text();
    }

    @Test
    void what_became_of_a_measure_is_noted_on_the_result_and_stands_in_the_file() {
        Browsing helper = at("V08");
        Shown result = helper.get("/resultat");
        Matcher first = MEASURE.matcher(result.text());
        assertThat(first.find()).isTrue();
        String[] token = Browsing.with(helper.get("/svar"));
        String measure = first.group(1);
        Shown taken = helper.post(
                "/resultat/tiltak",
                "samtale",
                token[1],
                "nr",
                "1",
                "tiltak",
                measure,
                "person",
                "adult",
                "ble",
                "DECLINED");
        assertThat(taken.leadsTo()).isEqualTo("/resultat?tiltak=1#measure-1");
        assertThat(save(helper)).contains("became: DECLINED, day: 2026-11-22");
        assertThat(helper.get("/resultat?tiltak=1").text()).contains("<details class=\"more\" open=\"open\">");
        assertThat(helper.get("/resultat").text()).doesNotContain("<details class=\"more\" open=\"open\">");
        assertThat(helper.get("/resultat").text())
                .contains("Sagt nei til", "Hvorfor?", "value=\"NOT_SAFE_NOW\"")
                .doesNotContain("??");
        helper.post(
                "/resultat/tiltak",
                "samtale",
                token[1],
                "tiltak",
                measure,
                "person",
                "adult",
                "ble",
                "DECLINED",
                "fordi",
                "NOT_SAFE_NOW");
        assertThat(helper.get("/resultat").text()).contains("Sagt nei til: Ikke trygt nå, 22. november 2026");
        assertThat(save(helper))
                .contains("{person: adult, measure: " + measure
                        + ", became: DECLINED, because: NOT_SAFE_NOW, day: 2026-11-22}");
        helper.post("/resultat/tiltak", "samtale", token[1], "tiltak", measure, "person", "adult", "ble", "");
        assertThat(save(helper)).doesNotContain("measures:");
    }

    @Test
    void what_the_book_does_not_know_is_not_noted() {
        Browsing helper = at("V08");
        String[] token = Browsing.with(helper.get("/svar"));
        String before = save(helper);
        helper.post(
                "/resultat/tiltak", "samtale", token[1], "nr", "<x>", "tiltak", "<x>", "person", "<x>", "ble", "<x>");
        helper.post("/resultat/tiltak", "samtale", token[1], "tiltak", "visiting-ban", "person", "x", "ble", "DONE");
        assertThat(save(helper)).isEqualTo(before);
        assertThat(helper.post("/resultat/tiltak", "samtale", "x", "ble", "DONE")
                        .status())
                .isEqualTo(410);
    }

    @Test
    void a_result_that_is_gone_on_with_begins_with_what_changed_ran_out_and_is_not_done() {
        Browsing helper = new Browsing(port);
        helper.upload(
                """
                file: varde-answers/2
                asOf: 2026-10-01
                answers: {strangulation: YES, living-together: YES, danger-now: NO, has-violence-alarm: YES,
                  alarm-expires: 2026-11-01, helper-judged-level: ELEVATED, visiting-ban-in-force: YES, visiting-ban-expires: 2027-03-01}
                children: []
                measures:
                - {person: adult, measure: adult-safety-plan, became: ACCEPTED, day: 2026-10-01}
                - {person: adult, measure: visiting-ban, became: DECLINED, because: NOT_SAFE_NOW, day: 2026-10-01}
                """);
        String[] token = Browsing.with(helper.get("/siden-sist"));
        helper.post("/siden-sist", "samtale", token[1], "fortsatt", "adult helper-judged-level");
        String result = helper.get("/resultat").text();
        assertThat(result).contains("Siden sist, 1. oktober 2026", "ikke bekreftet", "gikk ut 1. november 2026");
        assertThat(result).contains("Ny vurdering skulle vært gjort innen").contains("Ikke gjort ennå");
    }

    /** Half a year before, the child was kept from football and told to go with nobody else; now there is no reason for it any more. */
    @Test
    void a_result_that_is_gone_on_with_says_which_limits_can_be_lifted() throws IOException {
        String former = Files.readString(Path.of("fixtures/former/V21-et-halvt-ar-for.yaml"));
        String now = judged(Files.readString(Path.of("fixtures/situations/V21-soner-langt-unna.yaml")));
        Browsing helper = new Browsing(port);
        helper.upload("file: varde-answers/2\n" + now + "\nsince:\n" + former.indent(2));
        assertThat(lifted(helper.get("/resultat")))
                .satisfiesExactlyInAnyOrder(
                        adult -> assertThat(adult).startsWith("Møt ikke utøveren alene, og aldri hjemme hos deg."),
                        company -> assertThat(company).startsWith("Barn 1 (11 år): Bli bare med voksne som er avtalt"),
                        leisure -> assertThat(leisure).startsWith("Barn 1 (11 år): Finn ut hvilke steder i fritiden"));
    }

    @Test
    void where_no_limit_is_gone_nothing_is_said_to_be_lifted() throws IOException {
        String now = judged(Files.readString(Path.of("fixtures/situations/V21-soner-langt-unna.yaml")));
        Browsing helper = new Browsing(port);
        helper.upload("file: varde-answers/2\n" + now + "\nsince:\n" + now.indent(2));
        Shown result = helper.get("/resultat");
        assertThat(result.text()).contains("id=\"since\"");
        assertThat(lifted(result)).isEmpty();
    }

    private static String judged(String file) {
        return file.replace("  danger-now:", "  helper-judged-level: LIMITED\n  danger-now:")
                .replace("    child-age:", "    child-judged-level: LIMITED\n    child-age:");
    }

    private static List<String> lifted(Shown result) {
        assertThat(result.status()).isEqualTo(200);
        Matcher list = LIFTED.matcher(result.text());
        return list.find()
                ? List.of(list.group(1).strip().split("\\s*</?li>\\s*")).stream()
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
    }
}
