package no.varde.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What lies in the jar of the OpenAPI document is what springdoc derives from the controllers and their records. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "varde.book=src/test/resources/books/boat",
            "springdoc.api-docs.enabled=true",
            "springdoc.api-docs.path=/test/api-docs",
            "springdoc.api-docs.version=openapi_3_1",
            "springdoc.auto-tag-classes=false",
            "springdoc.override-with-generic-response=false",
            "springdoc.enable-javadoc=false", // RecordSchemas reads it, which knows what a component is called in JSON
            "springdoc.packages-to-scan=no.varde.web",
            "springdoc.paths-to-match=/api/**"
        })
@Import({ApiSkeleton.class, RecordSchemas.class})
class ApiSkeletonTest {

    private static final Path SKELETON = Path.of("src/main/resources/no/varde/web", ApiDocument.SKELETON);

    @LocalServerPort
    private int port;

    /** Run with {@code -Dapprove} to write it anew; then look at it before it is committed. */
    @Test
    void what_every_book_shares_of_the_document_is_derived_from_the_code() throws Exception {
        String derived = derived();
        if (System.getProperty("approve") != null) {
            Files.writeString(SKELETON, derived, UTF_8);
        }
        assertThat(derived).isEqualTo(Files.readString(SKELETON, UTF_8));
    }

    private String derived() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/test/api-docs"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        JsonMapper json = JsonMapper.shared();
        ObjectNode document = (ObjectNode) json.readTree(answer);
        document.putArray("servers"); // as each request is told
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }
}
