package no.varde.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.TheBook;
import no.varde.Varde;
import no.varde.assessment.AnswersFile;
import no.varde.document.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks the service for recommendations of all situations in turn, over 1, 8 and 32 connections: with a receipt that is noted in a
 * log, without one, of a controller that takes the bytes of the same body, and of one that reads the answers in it. The four take
 * turns, {@code -Dseconds=3} each, {@code -Drounds=5} times, after {@code -DwarmUp=16} rounds that do not count.
 */
final class RecommendationLoad {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARM_UP = Integer.getInteger("warmUp", 16);
    private static final long SECONDS = Integer.getInteger("seconds", 3);
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
    private static final String BYTES = "/bytes";
    private static final String ANSWERS = "/answers";
    private static final String PLAIN = "/api/recommendations";
    private static final String CERTIFIED = "/api/recommendations?receipt=true";
    private static final List<String> IN_TURN = List.of(BYTES, ANSWERS, PLAIN, CERTIFIED);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final List<byte[]> situations;

    private RecommendationLoad(String address, List<byte[]> situations) {
        this.address = address;
        this.situations = situations;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("recommendations");
        List<byte[]> situations = new ArrayList<>();
        for (Path file : TheBook.situations()) {
            situations.add(Files.readAllBytes(file));
        }
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(Varde.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("reading", RouterFunction.class, RecommendationLoad::reading))
                .run(
                        "--server.port=0",
                        "--varde.books=" + folder.resolve("books"),
                        "--varde.key=" + folder.resolve("key.pem"),
                        "--varde.log=" + folder.resolve("log"))) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                    .getPort();
            new RecommendationLoad("http://127.0.0.1:" + port, situations).compare();
        }
    }

    private static RouterFunction<ServerResponse> reading() {
        return RouterFunctions.route()
                .POST(BYTES, request -> said(request.body(byte[].class).length))
                .POST(ANSWERS, request -> said(answers(request.body(byte[].class))))
                .build();
    }

    private static ServerResponse said(int many) {
        return ServerResponse.ok().body(Integer.toString(many));
    }

    private static int answers(byte[] body) {
        return AnswersFile.read(
                        TheBook.BOOK.vocabulary(), Document.read("body", body, Document.Format.YAML), TheBook.TODAY)
                .faults()
                .size();
    }

    private void compare() throws InterruptedException {
        for (int round = 0; round < WARM_UP; round++) {
            for (String path : IN_TURN) {
                ask(path, 8); // everything is made and compiled
            }
        }
        for (int connections : CONNECTIONS) {
            Map<String, List<Long>> times = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : IN_TURN) {
                    times.computeIfAbsent(path, any -> new ArrayList<>()).addAll(ask(path, connections));
                }
            }
            times.forEach((path, all) -> tell(path, connections, all));
        }
    }

    private static void tell(String path, int connections, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                "%2d connections %-34s %7.0f a second  p50 %6.2f  p99 %6.2f ms%n",
                connections,
                path,
                nanos.size() / (double) (ROUNDS * SECONDS),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6);
    }

    /** Asks over so many connections at once, and returns what each answer took. */
    private List<Long> ask(String path, int connections) throws InterruptedException {
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (int i = 0; i < connections; i++) {
            int first = i;
            threads.add(new Thread(() -> {
                for (int turn = first; System.nanoTime() < end; turn++) {
                    long start = System.nanoTime();
                    send(path, situations.get(turn % situations.size()));
                    times.add(System.nanoTime() - start);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return times;
    }

    private void send(String path, byte[] situation) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofByteArray(situation))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
