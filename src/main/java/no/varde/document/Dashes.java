package no.varde.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dashes that some editors write on their own where a hyphen begins an item of a list; to YAML they are letters. */
final class Dashes {

    private static final Pattern ITEM = Pattern.compile("^ *([–—]) ");

    private Dashes() {}

    /** Returns where the last of them stands that is not behind a place; null where none is. */
    static @Nullable Place before(String text, Place place) {
        Place last = null;
        int number = 1;
        for (String line : text.split("\n", place.line() + 1)) {
            Matcher item = ITEM.matcher(line);
            if (number <= place.line() && item.find()) {
                last = new Place(place.file(), number, item.start(1) + 1);
            }
            number++;
        }
        return last;
    }

    /** Returns the dash at a place of a text. */
    static String at(String text, Place place) {
        return text.split("\n", place.line() + 1)[place.line() - 1].substring(place.column() - 1, place.column());
    }
}
