package no.varde.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.varde.assessment.Assessment;

/** One helper who walks through a conversation over HTTP as a browser with scripts does, and sees the result and plans. */
final class LoadHelper {

    private static final int MOST_PAGES = 200;

    private final HttpClient client;
    private final String service;
    private final Assessment situation;
    private final LoadTimes times;
    private final long thinkMillis;
    private final Random random;
    private String cookie = "";

    /** A page that was shown, and its address. */
    private record Shown(String path, String text) {}

    LoadHelper(HttpClient client, String service, Assessment situation, LoadTimes times, long thinkMillis, long seed) {
        this.client = client;
        this.service = service;
        this.situation = situation;
        this.times = times;
        this.thinkMillis = thinkMillis;
        this.random = new Random(seed);
    }

    /** Walks from the first page to the plans. What goes wrong is an error among the times, and ends the walk. */
    void walk() {
        try {
            think(1);
            get("/", true);
            Shown page = post("/vurdering", "", true);
            for (int i = 0; i < MOST_PAGES && !page.path().equals("/resultat"); i++) {
                page = answered(page);
            }
            think(1);
            get("/planer", true);
        } catch (IOException | IllegalStateException e) {
            times.error(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves by the quick exit: the answers go. */
    void leave() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request("/forlat").GET().build(), BodyHandlers.ofString());
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new IllegalStateException(answer.statusCode() + " at the exit");
        }
    }

    private Shown answered(Shown page) throws IOException, InterruptedException {
        LoadForm form = new LoadForm(page.text(), situation);
        List<String> names = form.names();
        if (page.path().equals("/vurdering/nok")) {
            think(1);
            return post("/vurdering/tempo", form.sent(0) + "&tempo=JUDGEMENT", true);
        }
        for (int answered = 1; answered <= names.size(); answered++) {
            think(names.size());
            if (!names.get(answered - 1).equals("antall")) {
                post(page.path() + "/utkast", form.sent(answered), false);
            }
        }
        Shown next = post(page.path(), form.sent(names.size()), true);
        get("/assets/page.css", false);
        return next;
    }

    private void think(int parts) throws InterruptedException {
        Thread.sleep((long) (thinkMillis * (0.5 + random.nextDouble()) / parts));
    }

    private Shown get(String path, boolean isPage) throws IOException, InterruptedException {
        return shown(request(path).GET(), path, isPage);
    }

    private Shown post(String path, String form, boolean isPage) throws IOException, InterruptedException {
        return shown(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                path,
                isPage);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", service);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    /** Follows where an answer leads. The time of a page is what the helper waits for it, all steps together. */
    private Shown shown(HttpRequest.Builder request, String path, boolean isPage)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        String at = path;
        HttpResponse<String> answer = sent(request, kind(request.build().method(), at));
        List<String> way = new ArrayList<>(List.of(at));
        while (answer.statusCode() == 303 || answer.statusCode() == 302) {
            at = URI.create(answer.headers().firstValue("Location").orElseThrow())
                    .getPath();
            way.add(at);
            if (way.size() > 9) {
                throw new IllegalStateException("led in a circle: " + way);
            }
            answer = sent(request(at).GET(), kind("GET", at));
        }
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.statusCode() + " at " + way);
        }
        if (isPage) {
            times.page(System.nanoTime() - start);
        }
        return at.equals("/fare")
                ? shown(request("/vurdering").GET(), "/vurdering", true)
                : new Shown(at, answer.body());
    }

    private HttpResponse<String> sent(HttpRequest.Builder request, String kind)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        times.request(kind, System.nanoTime() - start);
        answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";")[0]);
        return answer;
    }

    private static String kind(String method, String path) {
        return method + " " + path.replaceAll("\\d+", "N");
    }
}
