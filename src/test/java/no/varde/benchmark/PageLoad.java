package no.varde.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;

/**
 * Lets many helpers at once walk through the packed service, {@code target/varde.jar}, each with a situation of the
 * fixtures and a session of their own, from the first page to the plans. Set otherwise by {@code JDK_JAVA_OPTIONS}:
 * {@code -Dhelpers=200 -DatOnce=200 -DthinkSeconds=10 -Dstarts=5}. A static file is asked for in turn with the pages.
 */
public final class PageLoad {

    private static final int HELPERS = Integer.getInteger("helpers", 200);
    private static final int AT_ONCE = Integer.getInteger("atOnce", HELPERS);
    private static final int STARTS = Integer.getInteger("starts", 5);
    private static final long THINK_MILLIS =
            (long) (Double.parseDouble(System.getProperty("thinkSeconds", "10")) * 1000);
    private static final Path JAR = Path.of("target", "varde.jar");
    private static final Pattern FILE =
            Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:css|js|svg))\"|url\\([\"']?([^)\"']+latin-wght[^)\"']+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Assessment> situations = situations();

    private PageLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PageLoad load = new PageLoad();
        load.starts();
        try (PackedService service = PackedService.start(load.client, JAR)) {
            load.firstPage(service.address());
            load.helpers(service);
        }
    }

    private void starts() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (PackedService service = PackedService.start(client, JAR)) {
                seconds.add(service.secondsToFirstPage());
            }
        }
        if (seconds.isEmpty()) {
            return;
        }
        System.out.printf(
                "from java -jar to the first page: median %.1f s of %s%n",
                seconds.stream().sorted().toList().get(STARTS / 2), seconds);
    }

    private void firstPage(String address) throws IOException, InterruptedException {
        Set<String> files = new TreeSet<>(Set.of("/"));
        int bytes = 0;
        for (String path : List.of("/")) {
            bytes += weight(address, path, files);
        }
        for (String path : List.copyOf(files)) {
            bytes += path.equals("/") ? 0 : weight(address, path, files);
        }
        for (String path : files) {
            bytes += path.endsWith(".woff2") ? weight(address, path, new TreeSet<>()) : 0;
        }
        System.out.printf("first page: %d requests, %d bytes as sent, compressed%n", files.size(), bytes);
    }

    /** Returns how much comes over the wire, and takes note of the files that it asks for. */
    private int weight(String address, String path, Set<String> files) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        String text = client.send(request.build(), BodyHandlers.ofString()).body();
        Matcher file = FILE.matcher(text);
        while (file.find()) {
            String found = file.group(1) == null ? file.group(2) : file.group(1);
            files.add(URI.create(address + path).resolve(found).getPath());
        }
        return client.send(request.header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    private void helpers(PackedService service) throws IOException, InterruptedException {
        walk(service, 2, new LoadTimes(), 0); // classes and formulas are made once
        System.out.printf("before: %.0f MB resident%n", service.residentMegabytes());
        LoadTimes times = new LoadTimes();
        double cpu = service.cpuSeconds();
        long start = System.nanoTime();
        List<LoadHelper> helpers = walk(service, HELPERS, times, THINK_MILLIS);
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = service.cpuSeconds() - cpu;
        times.tell(seconds);
        System.out.printf(
                "%.0f s, of which the service used %.0f s of CPU (%.2f cores)%n", seconds, busy, busy / seconds);
        memory(service, helpers);
    }

    /** Tells what the open assessments take: what is freed when everybody leaves. */
    private static void memory(PackedService service, List<LoadHelper> helpers)
            throws IOException, InterruptedException {
        double resident = service.residentMegabytes();
        double open = service.liveMegabytes();
        for (LoadHelper helper : helpers) {
            helper.leave();
        }
        double left = service.liveMegabytes();
        System.out.printf(
                "after: %.0f MB resident, %.1f MB of heap alive, %.1f without answers%n", resident, open, left);
        System.out.printf("%.1f kB for each of %d open assessments%n", (open - left) * 1024 / HELPERS, HELPERS);
    }

    private List<LoadHelper> walk(PackedService service, int number, LoadTimes times, long thinkMillis)
            throws InterruptedException {
        List<LoadHelper> helpers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        Semaphore places = new Semaphore(AT_ONCE);
        for (int i = 0; i < number; i++) {
            Assessment situation = situations.get(i % situations.size());
            LoadHelper helper = new LoadHelper(client, service.address(), situation, times, thinkMillis, i);
            helpers.add(helper);
            threads.add(new Thread(
                    () -> {
                        places.acquireUninterruptibly();
                        helper.walk();
                        places.release();
                    },
                    "helper-" + i));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return helpers;
    }

    /** Returns the situations of the fixtures. */
    static List<Assessment> situations() {
        try (Stream<Path> files = Files.list(Path.of("fixtures/situations"))) {
            RuleBook book = RuleBook.read(BookFiles.in(Path.of("rules")));
            List<Assessment> read = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().matches(".*(?<!\\.expected)\\.yaml"))
                    .sorted()
                    .toList()) {
                Document document = Document.read(file.toString(), Files.readAllBytes(file), Document.Format.YAML);
                read.add(Objects.requireNonNull(
                        AssessmentReader.read(book.vocabulary(), document, LocalDate.of(2026, 11, 22))
                                .assessment()));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
