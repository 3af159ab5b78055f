package no.varde.page.book;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.report.OtherLanguage;

/** Finds what of a book has all the words that somebody writes, in the language in which they read it. */
final class Search {

    /** No more of what is written is looked for. */
    static final int MOST_LETTERS = 100;

    /** No more is shown; whoever gets more hits than they can read needs another word. */
    static final int MOST_SHOWN = 40;

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{C}\\s]+");

    /** What a hit is, in the order in which hits are shown where nothing else tells them apart. */
    enum Kind {
        MEASURE,
        QUESTION,
        RULE
    }

    /** Something that can be found: its name, and all else that is said of it. */
    private record Indexed(Kind kind, String id, Link link, List<String> more, String lowered) {

        static Indexed of(Kind kind, String id, Link link, List<String> more) {
            String all =
                    Stream.concat(Stream.of(id, link.text()), more.stream()).collect(Collectors.joining("\n"));
            return new Indexed(kind, id, link, more, all.toLowerCase(Locale.ROOT));
        }
    }

    /** A piece of a text, marked where it is what was looked for. */
    record Piece(String text, boolean marked) {}

    /**
     * Something found.
     *
     * @param id that of a rule, marked too; empty for anything else
     * @param why what more of it has the words; none where its name has them all
     */
    record Hit(Kind kind, List<Piece> id, List<Piece> name, String address, List<List<Piece>> why) {}

    /**
     * What a search found.
     *
     * @param query what was looked for
     * @param hits the first of them
     */
    record Found(String query, int number, List<Hit> hits) {}

    private final List<Indexed> entries = new ArrayList<>();

    Search(Reading reading) {
        reading.vocabulary()
                .measures()
                .values()
                .forEach(measure -> entries.add(Indexed.of(
                        Kind.MEASURE,
                        "",
                        reading.link(measure),
                        measure.details().values().stream().map(reading::in).toList())));
        reading.vocabulary()
                .questions()
                .values()
                .forEach(question -> entries.add(Indexed.of(Kind.QUESTION, "", reading.link(question), List.of())));
        reading.rules().forEach(rule -> entries.add(of(rule)));
    }

    private static Indexed of(ShownRule rule) {
        List<String> more = new ArrayList<>();
        rule.when().forEach(line -> more.add(line.text()));
        more.addAll(rule.then());
        more.add(rule.reason());
        return Indexed.of(Kind.RULE, rule.id(), new Link("/bok/regel/" + rule.address(), rule.title(), ""), more);
    }

    /** Returns what has all the words of a query, whatever it is made of; the nearest first. */
    Found find(String query) {
        String asked = cleaned(query);
        List<String> words = Stream.of(asked.toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty()) {
            return new Found("", 0, List.of());
        }
        List<Indexed> found = entries.stream()
                .filter(entry -> hasAll(entry.lowered(), words))
                .sorted(Comparator.comparingInt(entry -> distance(entry, asked, words)))
                .toList();
        Pattern marked = Pattern.compile(
                words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Found(
                asked,
                found.size(),
                found.stream()
                        .limit(MOST_SHOWN)
                        .map(entry -> hit(entry, words, marked))
                        .toList());
    }

    /** Returns what is looked for of what somebody wrote. */
    static String cleaned(String query) {
        String letters = query.length() > MOST_LETTERS ? query.substring(0, MOST_LETTERS) : query;
        return SPACES.matcher(Normalizer.normalize(letters, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static boolean hasAll(String lowered, List<String> words) {
        return words.stream().allMatch(lowered::contains);
    }

    private static int distance(Indexed entry, String asked, List<String> words) {
        if (entry.id().equalsIgnoreCase(asked)) {
            return 0;
        }
        return hasAll((entry.id() + " " + entry.link().text()).toLowerCase(Locale.ROOT), words) ? 1 : 2;
    }

    private static Hit hit(Indexed entry, List<String> words, Pattern marked) {
        String name = (entry.id() + " " + entry.link().text()).toLowerCase(Locale.ROOT);
        List<String> left = words.stream().filter(word -> !name.contains(word)).toList();
        List<List<Piece>> why = entry.more().stream()
                .filter(text -> left.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains))
                .map(text -> pieces(text, marked))
                .toList();
        return new Hit(
                entry.kind(),
                pieces(entry.id(), marked),
                pieces(entry.link().text(), marked),
                entry.link().address(),
                why);
    }

    private static List<Piece> pieces(String text, Pattern marked) {
        List<Piece> pieces = new ArrayList<>();
        for (OtherLanguage.Piece part : OtherLanguage.pieces(text)) {
            piecesOfOneLanguage(part.text(), marked)
                    .forEach(piece ->
                            pieces.add(new Piece(OtherLanguage.marked(piece.text(), part.language()), piece.marked())));
        }
        return pieces;
    }

    private static List<Piece> piecesOfOneLanguage(String text, Pattern marked) {
        List<Piece> pieces = new ArrayList<>();
        int[] end = {0};
        marked.matcher(text).results().forEach(found -> {
            if (found.start() > end[0]) {
                pieces.add(new Piece(text.substring(end[0], found.start()), false));
            }
            pieces.add(new Piece(found.group(), true));
            end[0] = found.end();
        });
        if (end[0] < text.length()) {
            pieces.add(new Piece(text.substring(end[0]), false));
        }
        return pieces;
    }
}
