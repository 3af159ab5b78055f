package no.varde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;

/**
 * How much the book says in each situation of the fixtures: a table that is approved, so that each edit shows what it does
 * to the length of the advice. What is told with another measure or with a duty is not counted.
 */
final class Extent {

    /** The most measures that the median adult of a level is to be recommended. */
    private static final Map<String, Integer> AIMS = Map.of("HIGH", 12, "ELEVATED", 8, "UNCLEAR", 5);

    /** What stands under these is what a helper has to do first. */
    private static final Set<String> FIRST = Set.of("NOW", "TODAY");

    private static final int SHOWN = 10;

    private final List<Row> rows = new ArrayList<>();

    /** What one person is told in a situation. */
    private record Row(String situation, Decision decision, PersonResult person) {

        List<Outcome> listed(OutcomeKind kind) {
            return person.outcomes().stream()
                    .filter(outcome -> outcome.kind() == kind && outcome.partOf() == null)
                    .toList();
        }

        List<Outcome> by(String time) {
            return listed(OutcomeKind.RECOMMENDED).stream()
                    .filter(outcome ->
                            outcome.when() != null && outcome.when().id().equals(time))
                    .toList();
        }

        Set<String> first() {
            Set<String> first = new TreeSet<>();
            FIRST.forEach(time ->
                    by(time).forEach(outcome -> first.add(outcome.measure().id())));
            return first;
        }

        long duties() {
            return decision.duties().stream()
                    .filter(duty -> duty.refs().contains(person.ref()))
                    .count();
        }

        long warnings() {
            return decision.warnings().stream()
                    .filter(warning -> warning.refs().contains(person.ref()))
                    .count();
        }
    }

    /** Two adults at different levels, and how much of what they are to do first is the same. */
    private record Pair(Row one, Row other) {

        Set<String> common() {
            Set<String> common = new TreeSet<>(one.first());
            common.retainAll(other.first());
            return common;
        }

        double shared() {
            Set<String> all = new HashSet<>(one.first());
            all.addAll(other.first());
            return all.isEmpty() ? 0 : (double) common().size() / all.size();
        }
    }

    private Extent() {
        for (Path file : files()) {
            Decision decision = TheBook.DECIDER.decide(TheBook.assessment(file));
            String name = file.getFileName().toString().replace(".yaml", "");
            decision.persons().forEach(person -> rows.add(new Row(name, decision, person)));
        }
    }

    /** Returns the situations, and the field cases that are kept beside them. */
    private static List<Path> files() {
        List<Path> files = new ArrayList<>(TheBook.situations());
        Path field = Path.of("fixtures/field");
        if (Files.isDirectory(field)) {
            try (Stream<Path> more = Files.list(field)) {
                more.filter(file -> file.toString().matches("[^.]*\\.yaml"))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** Returns the table, in Markdown. */
    static String table() {
        return new Extent().text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("# Hvor mye rådene fyller\n\n");
        text.append("Laget av situasjonene i `fixtures/`. En endring i reglene viser her hva den gjør med lengden.\n");
        text.append("Det som fortelles sammen med et annet tiltak eller en plikt, er ikke talt med.\n\n");
        perPerson(text);
        medians(text);
        overlaps(text);
        return text.toString();
    }

    private void perPerson(StringBuilder text) {
        List<Time> times = TheBook.BOOK.vocabulary().times().times();
        text.append("## Hver situasjon\n\n| Situasjon | Person | Nivå | Anbefalt |");
        times.forEach(time -> text.append(' ').append(time.name().in("nb")).append(" |"));
        text.append(" Kan vurderes | Plikter | Advarsler | Planlinjer |\n|---|---|---|");
        text.append("--:|".repeat(times.size() + 5)).append('\n');
        for (Row row : rows) {
            text.append("| %s | %s | %s | %d |"
                    .formatted(
                            row.situation(),
                            row.person().ref(),
                            row.person().level().name().in("nb"),
                            row.listed(OutcomeKind.RECOMMENDED).size()));
            times.forEach(
                    time -> text.append(" %d |".formatted(row.by(time.id()).size())));
            text.append(" %d | %d | %d | %d |\n"
                    .formatted(
                            row.listed(OutcomeKind.CONSIDER).size(),
                            row.duties(),
                            row.warnings(),
                            row.person().plan().size()));
        }
    }

    private List<Row> adults() {
        return rows.stream().filter(row -> row.person().role() == Role.MAIN).toList();
    }

    private void medians(StringBuilder text) {
        text.append(
                "\n## Midten for de voksne\n\n| Nivå | Situasjoner | Median anbefalt | Mål | Nådd |\n|---|--:|--:|--:|---|\n");
        List<Level> levels = new ArrayList<>(TheBook.BOOK.vocabulary().levels());
        levels.sort(Comparator.comparingInt(Level::rank).reversed());
        for (Level level : levels) {
            List<Integer> counts = adults().stream()
                    .filter(row -> row.person().level().equals(level))
                    .map(row -> row.listed(OutcomeKind.RECOMMENDED).size())
                    .sorted()
                    .toList();
            if (!counts.isEmpty()) {
                Integer aim = AIMS.get(level.id());
                double median = median(counts);
                text.append("| %s | %d | %s | %s | %s |\n"
                        .formatted(
                                level.name().in("nb"),
                                counts.size(),
                                number(median),
                                aim == null ? "" : "høyst " + aim,
                                aim == null ? "" : median <= aim ? "ja" : "nei"));
            }
        }
    }

    private static double median(List<Integer> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }

    private static String number(double number) {
        return number == Math.rint(number) ? "%.0f".formatted(number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private void overlaps(StringBuilder text) {
        List<Pair> pairs = new ArrayList<>();
        List<Row> adults = adults();
        for (int i = 0; i < adults.size(); i++) {
            for (int j = i + 1; j < adults.size(); j++) {
                if (!adults.get(i)
                        .person()
                        .level()
                        .equals(adults.get(j).person().level())) {
                    pairs.add(new Pair(adults.get(i), adults.get(j)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::shared).reversed());
        long tooMuch = pairs.stream().filter(pair -> pair.shared() >= 0.5).count();
        long ofOne = pairs.stream()
                .filter(pair -> pair.shared() >= 0.5 && pair.common().size() == 1)
                .count();
        text.append("\n## Det samme først på ulike nivåer\n\n");
        text.append(
                "Andelen er det to voksne på ulike nivåer har felles under nå og i dag, av alt som står der for dem.\n");
        text.append("Målet er under halvparten for hvert par. %d av %d par har halvparten eller mer, %d av dem fordi\n"
                .formatted(tooMuch, pairs.size(), ofOne));
        text.append("det ene tiltaket som står der for begge eller en av dem, er det samme.\n\n");
        text.append("| En situasjon | Nivå | En annen | Nivå | Felles | Tiltak |\n|---|---|---|---|--:|--:|\n");
        pairs.stream()
                .limit(SHOWN)
                .forEach(pair -> text.append("| %s | %s | %s | %s | %.0f %% | %d |\n"
                        .formatted(
                                pair.one().situation(),
                                pair.one().person().level().name().in("nb"),
                                pair.other().situation(),
                                pair.other().person().level().name().in("nb"),
                                100 * pair.shared(),
                                pair.common().size())));
    }
}
