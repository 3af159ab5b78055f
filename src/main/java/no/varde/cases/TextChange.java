package no.varde.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.document.Message;

/**
 * Says in a sentence how a text differs from the one that was approved: which headings, measures, duties and questions
 * came, went or changed places, and how many lines are otherwise.
 */
public final class TextChange {

    /** A measure has a number, a duty a star, a question its mark; a heading is underlined. */
    private static final Pattern ITEM = Pattern.compile("(?:\\d+\\.|[*?]) (?<name>.+)");

    private static final Pattern UNDERLINE = Pattern.compile("-{3,}");

    private TextChange() {}

    /** Returns the sentence. */
    public static Message of(ApprovedText text, String approved) {
        if (approved.isEmpty()) {
            return CaseCode.A_NEW_TEXT.of(lines(text.text()).size());
        }
        List<String> come = without(outline(text.text()), outline(approved));
        List<String> gone = without(outline(approved), outline(text.text()));
        Message said = CaseCode.LINES.of(
                without(lines(text.text()), lines(approved)).size(),
                without(lines(approved), lines(text.text())).size());
        if (!gone.isEmpty()) {
            said = CaseCode.GONE.of(quoted(gone), said);
        }
        return come.isEmpty() ? said : CaseCode.COME.of(quoted(come), said);
    }

    private static String quoted(List<String> items) {
        return "«" + String.join("», «", items) + "»";
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** Returns what stands in one list more often than in another. */
    private static List<String> without(List<String> these, List<String> those) {
        List<String> left = new ArrayList<>(these);
        those.forEach(left::remove);
        return left;
    }

    /** Returns the headings of a text, and its items under them. */
    private static List<String> outline(String text) {
        List<String> lines = lines(text);
        List<String> outline = new ArrayList<>();
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 < lines.size() && UNDERLINE.matcher(lines.get(i + 1)).matches()) {
                heading = lines.get(i);
                outline.add(heading);
            }
            Matcher item = ITEM.matcher(lines.get(i));
            if (item.matches()) {
                outline.add(Stream.of(heading, item.group("name"))
                        .filter(part -> !part.isEmpty())
                        .reduce((under, name) -> name + " (" + under + ")")
                        .orElse(""));
            }
        }
        return outline;
    }
}
