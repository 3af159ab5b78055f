package no.varde.rulebook;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.document.Characters;
import no.varde.document.Faults;
import no.varde.document.Message;
import no.varde.document.Place;
import no.varde.rulebook.RuleDraft.Line;

/** A text between the quotation marks of a rule file. */
final class RuleText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsLatin}\\p{Nd} .,;:!?%§«»–()/&+'-]");
    private static final Pattern QUOTE = Pattern.compile("[\"“”„‟]");

    /** The dashes that some editors write on their own, each before the one that is meant. */
    private static final Map<String, String> DASHES = Map.of("—", "–", "―", "–", "‐", "-", "‑", "-", "−", "-");

    private RuleText() {}

    /** Returns the text of a group of a line; a character that cannot stand there is a fault, and a space in its place. */
    static Line of(Line line, Matcher matcher, int group, Faults faults) {
        String text = matcher.group(group).replace('’', '\'').replace('‘', '\'');
        StringBuilder plain = new StringBuilder();
        boolean told = line.told();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String character = Character.toString(text.codePointAt(at));
            boolean isPlain = PLAIN.matcher(character).matches();
            plain.append(isPlain ? character : " ");
            if (!isPlain && !told) {
                Place place = line.place();
                faults.add(
                        new Place(place.file(), place.line(), place.column() + matcher.start(group) + at),
                        cannotStand(character));
                told = true;
            }
        }
        return new Line(line.place(), plain.toString().strip(), told);
    }

    private static Message cannotStand(String character) {
        if (QUOTE.matcher(character).matches()) {
            return BookCode.QUOTE_IN_TEXT.of(character);
        }
        Message message = BookCode.CHARACTER_IN_TEXT.of(character, Characters.name(character, 0));
        String meant = DASHES.get(character);
        return meant == null ? message : message.maybe(meant);
    }
}
