package no.varde.libraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AdvisoriesTest {

    private static final String ADVISORY =
            """
            {"id": "GHSA-1", "summary": "reads too far",
             "affected": [{"package": {"ecosystem": "Maven", "name": "no.example:kite"},
               "ranges": [{"type": "ECOSYSTEM", "events": [
                 {"introduced": "0"}, {"fixed": "2.1"}, {"introduced": "3.0.0"}, {"fixed": "3.0.10"}, {"introduced": "4.0"},
                 {"last_affected": "4.2"}]}],
               "versions": ["9.9.RELEASE"]}]}
            """;

    private static final String BILL =
            """
            {"components": [{"group": "no.example", "name": "kite", "version": "%s",
              "licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "Own words"}}]}]}
            """;

    @TempDir
    Path folder;

    private int compare(String version) throws IOException {
        return compare(version, ADVISORY);
    }

    private int compare(String version, String advisory) throws IOException {
        Path bill = Files.writeString(folder.resolve("bill"), BILL.formatted(version));
        Path list = Files.createDirectories(folder.resolve("list"));
        Files.writeString(list.resolve("GHSA-1.json"), advisory);
        return CompareWithAdvisories.compare(bill, list);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "2.0.99, 1",
        "2.1, 0",
        "2.1-rc1, 1",
        "2.9, 0",
        "3.0.0, 1",
        "3.0.9, 1",
        "3.0.10, 0",
        "3.1, 0",
        "4.2, 1",
        "4.10, 0",
        "9.9.RELEASE, 1"
    })
    void a_library_is_concerned_by_its_version(String version, int code) throws IOException {
        assertThat(compare(version)).isEqualTo(code);
    }

    @Test
    void what_concerns_it_is_named(CapturedOutput output) throws IOException {
        compare("1.0");
        assertThat(output.getOut().lines())
                .containsExactly(
                        "no.example:kite 1.0: GHSA-1 reads too far", "1 libraries, 1 advisories, 1 that concern them");
    }

    @Test
    void an_advisory_of_another_or_one_that_was_withdrawn_does_not_concern_it() throws IOException {
        assertThat(compare("1.0", ADVISORY.replace("no.example:kite", "no.example:kites")))
                .isZero();
        assertThat(compare("1.0", ADVISORY.replace("Maven", "npm"))).isZero();
        assertThat(compare("1.0", ADVISORY.replace("\"summary\"", "\"withdrawn\": \"2026-01-01\", \"summary\"")))
                .isZero();
    }

    @Test
    void without_a_list_nothing_is_called_good(CapturedOutput output) throws IOException {
        Path bill = Files.writeString(folder.resolve("bill"), BILL.formatted("1.0"));
        assertThat(CompareWithAdvisories.compare(bill, folder.resolve("missing")))
                .isEqualTo(2);
        assertThat(CompareWithAdvisories.compare(bill, folder)).isEqualTo(2);
        assertThat(output.getOut()).contains("nothing is known").doesNotContain("libraries");
    }

    @Test
    void licences_are_read_by_name_where_they_have_no_short_one() {
        assertThat(Bill.read(BILL.formatted("1.0").getBytes()).libraries())
                .containsExactly(new Library("no.example:kite", "1.0", List.of("MIT", "Own words")));
    }
}
