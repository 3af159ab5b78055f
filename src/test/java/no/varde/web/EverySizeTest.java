package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.varde.assessment.AssessmentReader;
import org.junit.jupiter.api.Test;

/** No family is too large for a small machine, and none leaves it without memory for the next one. */
class EverySizeTest {

    /** Every size takes a minute: some here, and all with {@code -Dtest.every-size=1}. */
    private static final int STEP = Integer.getInteger("test.every-size", 10);

    @Test
    void a_service_with_little_memory_explains_families_of_every_size_and_goes_on() throws Exception {
        try (SmallService service = SmallService.start("-Xmx256m")) {
            for (int children = AssessmentReader.MOST_MEMBERS; children >= 0; children -= STEP) {
                HttpResponse<String> answer =
                        service.post("/api/recommendations?explain=why,next&lang=en", assessment(children));
                assertThat(answer.statusCode())
                        .as("with " + children + " children: " + answer.body())
                        .isEqualTo(200);
                assertThat(answer.body()).contains("\"next\"").contains("\"why\"");
            }
            assertThat(service.get("/").statusCode()).isEqualTo(200);
            assertThat(service.get("/api/healthz").body()).contains("\"WELL\"");
        }
    }

    private static String assessment(int children) {
        String members = IntStream.range(0, children)
                .mapToObj(
                        child -> "{\"ref\": \"child-" + child + "\", \"answers\": {\"child-age\": " + child % 18 + "}}")
                .collect(Collectors.joining(", "));
        return "{\"answers\": {\"strangulation\": \"YES\"}, \"children\": [" + members + "]}";
    }
}
