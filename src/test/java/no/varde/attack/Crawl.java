package no.varde.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Opens every page of a service that a link leads to, and then sends every form once, with a conversation open. */
final class Crawl {

    private static final int MOST = 600;
    private static final Set<String> ENDS = Set.of("/forlat", "/avslutt");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String service;
    private final Map<String, Got> got = new LinkedHashMap<>();
    private final Deque<String> links = new ArrayDeque<>();
    private final Deque<String> forms = new ArrayDeque<>();
    private final Set<String> known = new TreeSet<>();

    /** What an address answered. */
    record Got(int status, String type, byte[] body) {

        String text() {
            return new String(body, UTF_8);
        }

        boolean isPage() {
            return type.startsWith("text/html");
        }
    }

    private Crawl(int port) {
        this.service = "http://127.0.0.1:" + port;
    }

    /**
     * Returns all answers by what was asked, beginning with the answers of a file.
     *
     * @param earlier a file of an earlier day, of which only what is said of last time is looked at
     */
    static Map<String, Got> of(int port, String earlier, String answers) throws IOException, InterruptedException {
        Crawl crawl = new Crawl(port);
        crawl.upload("open earlier", earlier);
        crawl.send("last time", crawl.request("/siden-sist").GET());
        crawl.send("since last time", crawl.request("/resultat").GET());
        crawl.upload("open", answers);
        for (String start : new String[] {
            "/", "/vurdering", "/resultat", "/resultat/endringer", "/resultat/andre", "/resultat/grunnlag", "/planer",
                    "/svar",
            "/bok", "/bok/sok", "/fare", "/apne", "/vurdering/nok", "/api/questions", "/api/rulebook", "/nothing"
        }) {
            crawl.link(start);
        }
        crawl.all();
        return crawl.got;
    }

    private void upload(String asked, String answers) throws IOException, InterruptedException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"<i>.yaml\"\r\n\r\n" + answers
                + "\r\n--x--\r\n";
        send(
                asked,
                request("/apne")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body)));
    }

    private void all() throws IOException, InterruptedException {
        while (!links.isEmpty() || !forms.isEmpty()) {
            String asked = links.isEmpty() ? forms.remove() : links.remove();
            if (got.size() >= MOST) {
                throw new AssertionError("the pages do not end: " + got.keySet());
            }
            String[] parts = asked.split(" ", 2);
            HttpRequest.Builder request = parts.length == 1
                    ? request(asked).GET()
                    : request(parts[0])
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(parts[1]));
            send(asked, request);
        }
    }

    private void send(String asked, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        String type = response.headers().firstValue("Content-Type").orElse("");
        Got answer = new Got(response.statusCode(), type, response.body());
        got.put(asked, answer);
        response.headers().firstValue("Location").ifPresent(this::link);
        if (answer.isPage()) {
            Markup page = Markup.of(answer.text());
            page.links().forEach(this::link);
            page.forms().forEach(this::form);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Origin", service)
                .header("Sec-Fetch-Site", "same-origin");
    }

    private void link(String address) {
        String path = address.split("#", 2)[0];
        if (path.startsWith("/")
                && !path.startsWith("//")
                && !path.matches("/(assets|vendor|webjars)/.*")
                && !ENDS.contains(path)
                && known.add(path)) {
            links.add(path);
        }
    }

    /** A form is sent once from each place that it stands at, whatever conversation it belongs to. */
    private void form(Markup.Form form) {
        String path = form.action().split("#", 2)[0];
        if (path.startsWith("/")
                && !ENDS.contains(path)
                && !form.isUpload()
                && known.add("form " + path + " " + form.names())) {
            String sent = form.isPost() ? path + " " + form.body() : path + "?" + form.body();
            if (path.equals("/vurdering")) {
                forms.addLast(sent); // begins another conversation
            } else {
                forms.addFirst(sent);
            }
        }
    }
}
