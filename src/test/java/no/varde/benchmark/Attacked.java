package no.varde.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Assessment;

/**
 * What helpers wait for a page of the packed service, {@code target/varde.jar} with a heap of 512 MB, alone and beside each
 * attack, in one run. Set otherwise by {@code JDK_JAVA_OPTIONS}: {@code -Dseconds=20 -Dhelpers=2}, {@code -Dattacker=} an
 * address of this machine, and {@code -Dminutes=10} for all attacks at once in place of each alone.
 */
public final class Attacked {

    private static final int SECONDS = Integer.getInteger("seconds", 20);
    private static final int HELPERS = Integer.getInteger("helpers", 2);
    private static final int MINUTES = Integer.getInteger("minutes", 0);
    private static final long THINK_MILLIS = Integer.getInteger("thinkMillis", 200);
    private static final String ATTACKER = System.getProperty("attacker", "127.0.0.2");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Assessment> situations = PageLoad.situations();
    private final PackedService service;

    private Attacked(PackedService service) {
        this.service = service;
    }

    /** Begins an attack. */
    private interface Attack {
        void by(Attacker attacker);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (PackedService service =
                PackedService.start(HttpClient.newHttpClient(), Path.of("target", "varde.jar"), "-Xmx512m")) {
            Attacked attacked = new Attacked(service);
            attacked.beside("beside the proof of the book, cold", SECONDS, attacker -> {});
            attacked.state("at first");
            if (MINUTES > 0) {
                attacked.mixed();
            } else {
                attacked.each();
            }
            attacked.state("at last");
        }
        System.exit(0); // whoever still waits for an answer
    }

    private void each() throws IOException, InterruptedException {
        beside("alone", SECONDS, attacker -> {});
        beside("beside explain=all on 8 connections", SECONDS, attacker -> attacker.explains(8));
        beside("beside 260 slow bodies", SECONDS, Attacker::sendsSlowJson);
        beside("beside 260 slow forms", SECONDS, Attacker::sendsSlowForms);
        beside("beside 260 slow uploads", SECONDS, Attacker::uploadsSlowly);
        beside("beside explain=next of 30 children, twice", SECONDS, attacker -> attacker.asksOfThirty(2));
        beside("beside 8 who ask for all and go away", SECONDS, attacker -> attacker.goesAway(8));
        beside("beside languages chosen on 4 connections", SECONDS, attacker -> attacker.choosesLanguages(4));
        beside("beside conversations begun on 4 connections", SECONDS, attacker -> attacker.begins(4));
        beside("alone again", SECONDS, attacker -> {});
    }

    /** Lets all come at once, in two halves: what grows for ever is more after the second than after the first. */
    private void mixed() throws IOException, InterruptedException {
        for (String half : List.of("beside all at once, first half", "beside all at once, second half")) {
            beside(half, MINUTES * 30, attacker -> attacker.explains(4)
                    .sendsSlowJson()
                    .sendsSlowForms()
                    .asksOfThirty(1)
                    .goesAway(2)
                    .choosesLanguages(1)
                    .begins(1));
            state("after it");
        }
    }

    private void beside(String name, int seconds, Attack attack) throws IOException, InterruptedException {
        LoadTimes times = new LoadTimes();
        double cpu = service.cpuSeconds();
        try (Attacker attacker = new Attacker(service.address(), ATTACKER)) {
            attack.by(attacker);
            List<Thread> helpers = new ArrayList<>();
            for (int i = 0; i < HELPERS; i++) {
                int first = i;
                helpers.add(new Thread(() -> walk(times, first)));
            }
            helpers.forEach(Thread::start);
            Thread.sleep(seconds * 1000L);
            for (Thread helper : helpers) {
                helper.interrupt();
                helper.join();
            }
            times.tellPages(name);
            System.out.printf(
                    "  the service used %.1f cores; attackers were answered %s; %d threads, %.0f MB resident%n",
                    (service.cpuSeconds() - cpu) / seconds,
                    attacker.answers(),
                    service.threads(),
                    service.residentMegabytes());
        }
    }

    /** Walks through one situation after the other until interrupted. */
    private void walk(LoadTimes times, int first) {
        for (int i = first; !Thread.currentThread().isInterrupted(); i += HELPERS) {
            Assessment situation = situations.get(i % situations.size());
            LoadHelper helper = new LoadHelper(client, service.address(), situation, times, THINK_MILLIS, i);
            helper.walk();
        }
    }

    private void state(String when) throws IOException, InterruptedException {
        System.out.printf("%s: %.0f MB of heap alive, %d threads%n", when, service.liveMegabytes(), service.threads());
    }
}
