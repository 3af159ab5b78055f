package no.varde.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a session of their own who sends forms over plain HTTP. */
public final class Browsing {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(samtale|sted|endringer)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String service;
    private final String locale;

    public Browsing(int port) {
        this(port, "nb-NO");
    }

    /**
     * Begins a session.
     *
     * @param locale what language is asked for, as {@code nb-NO}
     */
    public Browsing(int port, String locale) {
        this.service = "http://127.0.0.1:" + port;
        this.locale = locale;
    }

    /** What came back. */
    public record Shown(int status, HttpResponse<String> response) {

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String leadsTo() {
            return header("Location");
        }

        String path() {
            return response.uri().getPath();
        }
    }

    public Shown get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form of names and values, one after the other. */
    public Shown post(String path, String... fields) {
        List<String> form = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(URLEncoder.encode(fields[i], UTF_8) + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return postRaw(path, BodyPublishers.ofString(String.join("&", form)), "application/x-www-form-urlencoded");
    }

    public Shown postRaw(String path, BodyPublisher body, String type, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(body));
    }

    /** Begins a conversation from the answers in a file. */
    public Shown upload(String file) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"<i>.yaml\"\r\n\r\n" + file
                + "\r\n--x--\r\n";
        return postRaw("/apne", BodyPublishers.ofString(body), "multipart/form-data; boundary=x");
    }

    /** Hands in a draft as a zip file. */
    public Shown handIn(String name, byte[] zip) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"" + name
                + "\"\r\nContent-Type: application/zip\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream(); // as a browser, which tells its length
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(zip);
        body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return postRaw("/verksted", BodyPublishers.ofByteArray(body.toByteArray()), "multipart/form-data; boundary=x");
    }

    /** Hands in a receipt, and with it the key by which it must be signed; an empty one for none. */
    public Shown handInReceipt(byte[] receipt, String key) {
        return handInReceipt("/revisjon", receipt, key);
    }

    /** @param to the address of what is to be made of it */
    public Shown handInReceipt(String to, byte[] receipt, String key) {
        return handIn(to, "fil", receipt, key);
    }

    /** @param name what the form calls the file */
    public Shown handIn(String to, String name, byte[] file, String key) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"k.json\"\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--x\r\nContent-Disposition: form-data; name=\"nokkel\"; filename=\"\"\r\n\r\n" + key
                        + "\r\n--x--\r\n")
                .getBytes(UTF_8));
        return postRaw(to, BodyPublishers.ofByteArray(body.toByteArray()), "multipart/form-data; boundary=x");
    }

    /** Goes on to the page that comes next, and returns its address. */
    public String next() {
        return get("/vurdering").leadsTo();
    }

    /** Sends the form of a page as it stands there, with some answers. */
    public Shown answer(String page, String... fields) {
        return post(page, with(get(page), fields));
    }

    /** Returns fields with the hidden ones of a page. */
    public static String[] with(Shown page, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        Matcher hidden = HIDDEN.matcher(page.text());
        while (hidden.find()) {
            if (!all.contains(hidden.group(1))) { // of the first form
                all.add(hidden.group(1));
                all.add(hidden.group(2));
            }
        }
        return all.toArray(String[]::new);
    }

    /** Goes on with the same session in a browser. */
    void goesOnIn(BrowserContext browser) {
        browser.addCookies(cookies.getCookieStore().getCookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(service))
                .toList());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(service + path)).setHeader("Accept-Language", locale);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Shown send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Shown(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
