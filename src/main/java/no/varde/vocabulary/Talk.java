package no.varde.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.varde.vocabulary.Called.Way;

/**
 * How the questions of a book are said aloud.
 *
 * <p>A text has a place for each form of what somebody is called, such as {@code {who}}, and {@code {who?has|have}} where a
 * word depends on whether that is one or several.
 *
 * @param spoken by the id of the question; a question that is not here is said as it is asked
 * @param persons whom the questions speak of, by their ids
 */
public record Talk(Map<String, Spoken> spoken, Map<String, Called> persons) {

    /** A place in a text: for a form, or for one of two words. */
    public static final Pattern PLACE =
            Pattern.compile("\\{(?<place>\\w+)(?:\\?(?<one>[^{}|?]*)\\|(?<several>[^{}|?]*))?}");

    private static final Pattern BEGINS = Pattern.compile("(?:^|[.?!:] )$");

    public Talk {
        spoken = InOrder.copy(spoken);
        persons = InOrder.copy(persons);
    }

    public Spoken of(Question question) {
        Spoken said = spoken.get(question.id());
        return said != null ? said : Spoken.as(question);
    }

    /**
     * Returns a text with everybody called as was chosen; where the book says nothing, nobody has a place in a text.
     *
     * @param ways the chosen way by the id of a person; who is not in it is called in the first way of the book
     */
    public Text said(Text text, Map<String, Way> ways) {
        if (spoken.isEmpty()) {
            return text;
        }
        Map<String, String> filled = new HashMap<>();
        text.written()
                .forEach((language, written) -> filled.put(
                        language, said(written, text.languages().order(language).toList(), ways)));
        return new Text(text.languages(), filled);
    }

    /** Returns a question as it is said where nobody has chosen what anybody is called. */
    public Text said(Question question) {
        return said(of(question).ask(), Map.of());
    }

    private String said(String written, List<String> languages, Map<String, Way> ways) {
        StringBuilder said = new StringBuilder();
        int end = 0;
        for (MatchResult place : PLACE.matcher(written).results().toList()) {
            said.append(written, end, place.start());
            String word = word(place, languages, ways);
            said.append(BEGINS.matcher(said).find() ? capital(word) : word);
            end = place.end();
        }
        return said.append(written, end, written.length()).toString();
    }

    private String word(MatchResult found, List<String> languages, Map<String, Way> ways) {
        String place = found.group(1);
        Called person = persons.values().stream()
                .filter(one -> one.places().contains(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place `" + place + "`"));
        Way way = ways.getOrDefault(person.id(), person.ways().get(0));
        if (found.group(2) != null) {
            return way.several().contains(languages.get(0)) ? found.group(3) : found.group(2);
        }
        return languages.stream()
                .map(way.forms()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .get(person.places().indexOf(place));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
