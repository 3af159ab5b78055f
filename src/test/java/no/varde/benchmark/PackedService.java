package no.varde.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packed service in a process of its own, with the heap that Java gives it unless a flag says otherwise. */
final class PackedService implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private final Process process;
    private final String address;
    private final double secondsToFirstPage;

    private PackedService(Process process, String address, double secondsToFirstPage) {
        this.process = process;
        this.address = address;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** Starts the jar, and waits for the first page. */
    static PackedService start(HttpClient client, Path jar, String... flags) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(flags));
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "page-load.log").toFile())
                .start();
        String address = "http://127.0.0.1:" + port;
        while (!answers(client, address)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
                process.destroyForcibly();
                throw new IOException("the service did not start; see target/page-load.log");
            }
            Thread.sleep(10);
        }
        return new PackedService(process, address, (System.nanoTime() - start) / 1e9);
    }

    private static boolean answers(HttpClient client, String address) throws InterruptedException {
        try {
            HttpRequest first =
                    HttpRequest.newBuilder(URI.create(address + "/")).build();
            return client.send(first, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet
        }
    }

    String address() {
        return address;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** Returns how many threads the process has. */
    int threads() throws IOException {
        return (int) status("Threads");
    }

    /** Returns the memory that the system has given to the process, in megabytes. */
    double residentMegabytes() throws IOException {
        return status("VmRSS") / 1024;
    }

    private double status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Returns how much of the heap is alive: the sum of {@code jcmd GC.class_histogram}, which collects first. */
    double liveMegabytes() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
        String told = new String(asked.getInputStream().readAllBytes());
        asked.waitFor();
        String total = told.strip().substring(told.strip().lastIndexOf('\n') + 1);
        return Double.parseDouble(total.strip().split("\\s+")[2]) / (1024 * 1024);
    }

    /** Returns the CPU time of the process so far. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
