package no.varde;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.varde.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Does once what Varde does at each start, so that the virtual machine can keep the classes that it takes. It is run by
 * {@code varde prepare} only, and says nothing unless it fails.
 */
public final class Rehearsal {

    private static final String ASSESSMENT = "{\"answers\": {}}";

    private Rehearsal() {}

    /** Rehearses the {@code commands} or the {@code service}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments[0]) {
            case "commands" -> rehearseCommands();
            case "service" -> rehearseService();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.exit(0);
    }

    static void rehearseCommands() throws IOException {
        Path file = Files.createTempFile("rehearsal", ".json");
        try {
            Files.writeString(file, ASSESSMENT);
            for (String command : List.of("recommend", "why", "next", "change")) {
                run(command, file.toString());
                run(command, file.toString(), "--format", "json");
            }
            run("check");
            run("document");
            run("drl");
            run("help");
        } finally {
            Files.delete(file);
        }
    }

    private static void run(String... arguments) {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream());
        int code = new Commands(unheard, System.err, Clock.systemDefaultZone()).run(arguments);
        if (code != 0) {
            throw new IllegalStateException("`" + String.join(" ", arguments) + "` ended with " + code);
        }
    }

    private static void rehearseService() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext service =
                SpringApplication.run(Varde.class, "--server.port=0", "--logging.level.root=warn")) {
            askService(((WebServerApplicationContext) service).getWebServer().getPort());
        }
    }

    /** Asks for what is asked for first: a page, the document of the interface, and an answer to a program. */
    static void askService(int port) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port);
        ask(HttpRequest.newBuilder(address.resolve("/")).build());
        ask(HttpRequest.newBuilder(address.resolve("/v3/api-docs")).build());
        ask(HttpRequest.newBuilder(address.resolve("/api/recommendations"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(ASSESSMENT))
                .build());
    }

    private static void ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
    }
}
