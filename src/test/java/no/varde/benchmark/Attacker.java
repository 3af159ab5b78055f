package no.varde.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whoever tries to stop the service, on connections of another address than helpers have. Every attack goes on until it is
 * closed; what it is answered is counted by status.
 */
final class Attacker implements AutoCloseable {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int SLOW = 260;
    private static final long BETWEEN_BYTES = 8_000;
    private static final int PATIENCE = 120_000;

    private final InetAddress own;
    private final InetSocketAddress service;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<Socket> open = new ArrayList<>();
    private volatile boolean stopped;

    /** One thing that is done again and again. */
    private interface Attack {
        void once() throws IOException, InterruptedException;
    }

    Attacker(String service, String own) throws IOException {
        URI uri = URI.create(service);
        this.service = new InetSocketAddress(uri.getHost(), uri.getPort());
        this.own = InetAddress.getByName(own);
    }

    /** Asks for everything, of a family of three. */
    Attacker explains(int connections) {
        return again(connections, () -> answered("/api/recommendations?explain=all", JSON, family(3)));
    }

    /** Asks what next, of a family of thirty children. */
    Attacker asksOfThirty(int connections) {
        return again(connections, () -> answered("/api/recommendations?explain=next", JSON, family(30)));
    }

    /** Asks the same, and goes away at once. */
    Attacker goesAway(int connections) {
        return again(connections, () -> {
            try (Socket socket = connected()) {
                send(socket, request("/api/recommendations?explain=all", JSON, family(30)));
                Thread.sleep(100);
                count("gone");
            }
        });
    }

    /** Chooses a language, each time as somebody new. */
    Attacker choosesLanguages(int connections) {
        return again(connections, () -> answered("/sprak", FORM, "tag=nb&page=/"));
    }

    /** Begins a conversation, each time as somebody new. */
    Attacker begins(int connections) {
        return again(connections, () -> answered("/vurdering", FORM, ""));
    }

    Attacker sendsSlowJson() {
        return sendsSlowly("/api/recommendations", JSON);
    }

    Attacker sendsSlowForms() {
        return sendsSlowly("/vurdering", FORM);
    }

    Attacker uploadsSlowly() {
        return sendsSlowly("/apne", "multipart/form-data; boundary=x");
    }

    /** Sends a byte in eight seconds on each of many connections, and begins anew where it is sent away. */
    private Attacker sendsSlowly(String path, String type) {
        return again(SLOW, () -> {
            try (Socket socket = connected()) {
                send(socket, head(path, type, 1000));
                socket.setSoTimeout((int) BETWEEN_BYTES);
                while (!stopped) {
                    send(socket, "x");
                    if (arrives(socket)) {
                        return;
                    }
                }
            }
        });
    }

    /** Waits for an answer as long as a byte takes. */
    private boolean arrives(Socket socket) throws IOException {
        try {
            count(status(socket));
            return true;
        } catch (SocketTimeoutException notYet) {
            return false;
        }
    }

    private Attacker again(int connections, Attack attack) {
        for (int i = 0; i < connections; i++) {
            Thread thread = new Thread(() -> {
                while (!stopped) {
                    attempt(attack);
                }
            });
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        return this;
    }

    private void attempt(Attack attack) {
        try {
            attack.once();
        } catch (IOException e) {
            count("no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answered(String path, String type, String body) throws IOException {
        try (Socket socket = connected()) {
            send(socket, request(path, type, body));
            count(status(socket));
            socket.getInputStream().skip(Long.MAX_VALUE);
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(own, 0));
        socket.setSoTimeout(PATIENCE);
        socket.connect(service, PATIENCE);
        synchronized (open) {
            open.removeIf(Socket::isClosed);
            open.add(socket);
        }
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }

    private static String status(Socket socket) throws IOException {
        byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        return start.length < "HTTP/1.1 200".length() ? "closed" : new String(start, UTF_8).substring(9);
    }

    private String request(String path, String type, String body) {
        return head(path, type, body.length()) + body;
    }

    private static String head(String path, String type, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String family(int children) {
        return IntStream.rangeClosed(1, children)
                .mapToObj(child -> "{\"ref\": \"child-" + child + "\", \"answers\": {}}")
                .collect(Collectors.joining(", ", "{\"answers\": {}, \"children\": [", "]}"));
    }

    private synchronized void count(String answer) {
        if (!stopped) {
            answers.merge(answer, 1, Integer::sum);
        }
    }

    /** Returns how often each status was answered. */
    synchronized Map<String, Integer> answers() {
        return Map.copyOf(answers);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stopped = true;
        synchronized (open) {
            for (Socket socket : open) {
                socket.close();
            }
        }
        for (Thread thread : threads) {
            thread.interrupt();
        }
        for (Thread thread : threads) {
            thread.join(1_000);
        }
    }
}
