package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import no.varde.ServiceTest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as programs meet it, and addresses that fail. */
public abstract class WebTest extends ServiceTest {

    static final String JSON = "application/json";
    static final String YAML = "application/yaml";
    static final String RECOMMENDATIONS = "/api/recommendations";
    static final String TODAY = "2026-11-22";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Hidden
    @RestController
    public static class FailingController {
        @GetMapping("/test/failure")
        String fail() {
            throw new IllegalStateException("an answer that is nobody's business");
        }
    }

    public static class FailingFilter implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (((HttpServletRequest) request).getRequestURI().equals("/test/failure-outside")) {
                throw new IllegalStateException("an answer that is nobody's business");
            }
            chain.doFilter(request, response);
        }
    }

    record Answer(int status, HttpHeaders headers, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Returns each fault as "path: message". */
        List<String> faults() {
            return json().get("faults")
                    .valueStream()
                    .map(fault -> fault.get("path").asString() + ": "
                            + fault.get("message").asString())
                    .toList();
        }

        List<String> paths() {
            return json().get("faults")
                    .valueStream()
                    .map(fault -> fault.get("path").asString())
                    .toList();
        }

        Answer isProblem(int expected, String name) {
            assertThat(status).as(body).isEqualTo(expected);
            assertThat(header("Content-Type")).startsWith("application/problem+json");
            assertThat(json().get("type").asString()).isEqualTo("/problems/" + name);
            assertThat(json().get("status").asInt()).isEqualTo(expected);
            return this;
        }
    }

    /** Returns the language that is asked for where a request names none; empty for none. */
    String language() {
        return "";
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String type, String body, String... headers) {
        HttpRequest.Builder request =
                request(RECOMMENDATIONS, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return send(request.build());
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        return send(request(path, headers).method(method, body).build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!language().isEmpty() && !List.of(headers).contains("Accept-Language")) {
            request.header("Accept-Language", language());
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("no answer", e);
        }
    }
}
