package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.page.PageTest;
import org.springframework.web.util.HtmlUtils;

/** The pages of the result as they go over the wire, in a session of its own for each test. */
abstract class ResultTest extends PageTest {

    final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NEVER)
            .build();

    String result(String situation, String language) throws Exception {
        assertThat(get("/test/situasjon/" + situation, language).statusCode()).isEqualTo(302);
        HttpResponse<String> page = get("/resultat", language);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return client.send(request(path, language).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path, String language) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", language);
    }

    /** Returns where the link with a text leads. */
    static String address(String page, String text) {
        Matcher link =
                Pattern.compile("href=\"([^\"]+)\"[^>]*>" + Pattern.quote(text)).matcher(page);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    /** Returns what a reader meets in the middle of a page. */
    static String text(String page) {
        String main = page.substring(page.indexOf("<main"));
        return HtmlUtils.htmlUnescape(main.replaceAll("</(?:p|li|dt|dd|h\\d|summary|div)>", " ")
                        .replaceAll("<[^>]*>", ""))
                .replaceAll("\\s+", " ");
    }
}
