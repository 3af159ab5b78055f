package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Receipts that helpers took along from the page are counted by who helped, as they answered, and by the unit that they wrote. */
class ReportFromThePageTest extends PageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path folder;

    /** Of two places where people work: one of them has two units and, once, none. */
    @BeforeEach
    void takeReceipts() throws IOException {
        for (int i = 0; i < 6; i++) {
            take("a" + i, "V08", "Vakt 1");
            take("b" + i, "V03", i == 0 ? "" : " Vakt 2 ");
            take("c" + i, "V03", "Legevakten på Øya");
        }
    }

    private void take(String name, String situation, String unit) throws IOException {
        Browsing helper = new Browsing(port);
        helper.get("/test/situasjon/" + situation);
        Shown file = helper.post("/resultat/kvittering", Browsing.with(helper.get("/resultat"), "enhet", unit));
        assertThat(file.status()).isEqualTo(200);
        Files.writeString(folder.resolve(name + ".json"), file.text());
    }

    private List<String> groups(String division) {
        Ran ran = Ran.of("report", folder.toString(), "--by", division, "--format", "json");
        ran.assertSucceeded();
        JsonNode json = JsonMapper.shared().readTree(ran.out());
        assertThat(json.get("receipts").intValue()).isEqualTo(18);
        List<String> groups = new ArrayList<>();
        json.get("groups").forEach(group -> {
            List<String> values = new ArrayList<>();
            group.get("values").forEach(value -> values.add(value.stringValue()));
            groups.add(values + " " + group.get("receipts").intValue());
        });
        return groups;
    }

    @Test
    void they_are_counted_by_role() {
        assertThat(groups("role")).containsExactlyInAnyOrder("[CRISIS_CENTRE] 6", "[HEALTH] 12");
        assertThat(Ran.of("report", folder.toString(), "--by", "role", "--lang", "nb")
                        .out())
                .startsWith("18 kvitteringer")
                .contains("Krisesenter", "Helsetjenesten");
    }

    /** One receipt without a unit is told with the smallest unit, so that nobody is found by it. */
    @Test
    void they_are_counted_by_unit() {
        assertThat(groups("unit"))
                .hasSize(3)
                .contains("[Legevakten på Øya] 6", "[Vakt 1] 6")
                .anySatisfy(group -> assertThat(group).contains("Vakt 2").endsWith(" 6"));
        assertThat(Ran.of("report", folder.toString(), "--by", "unit", "--lang", "en")
                        .out())
                .contains("Vakt 1", "Vakt 2", "Legevakten på Øya");
    }
}
