package no.varde.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What settings know of the pages is what is served. */
class OwnPagesTest extends ServiceTest {

    private static final String URGENT = "/fare";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping methods;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    @Qualifier("resourceHandlerMapping")
    SimpleUrlHandlerMapping files;

    private Stream<String> patterns() {
        return methods.getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(pattern -> !pattern.startsWith("/test/") && !pattern.equals(URGENT));
    }

    @Test
    void the_first_words_that_are_taken_are_those_of_all_addresses() {
        Set<String> words = Stream.concat(patterns(), files.getUrlMap().keySet().stream())
                .flatMap(pattern -> Arrays.stream(pattern.split("/")).skip(1).limit(1))
                .map(word -> word.replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words).containsExactlyInAnyOrderElementsOf(OwnPages.FIRST_WORDS);
    }

    @Test
    void the_open_pages_are_those_that_everybody_is_shown() {
        Set<String> shown = patterns()
                .filter(pattern -> !pattern.contains("{") && isPageForEverybody(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(OwnPages.OPEN);
    }

    private boolean isPageForEverybody(String path) {
        try {
            HttpResponse<Void> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .header("Accept", "text/html")
                                    .build(),
                            BodyHandlers.discarding());
            return answer.statusCode() == 200
                    && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }
}
