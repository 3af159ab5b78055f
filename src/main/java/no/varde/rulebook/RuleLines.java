package no.varde.rulebook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.LookAlikes;
import no.varde.document.Message;
import no.varde.document.Place;
import no.varde.document.Spaces;
import no.varde.document.Utf8;
import no.varde.rulebook.RuleDraft.Line;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a rule file that say something, in the form in which they are read: one with a fault of its own as it was
 * meant, so that no other line is faulty because of it.
 */
final class RuleLines {

    private static final int LONGEST_LINE = 400;

    /** The quotation marks that some editors write on their own. */
    private static final String QUOTE = "[\"“”„‟«»]";

    private static final Pattern QUOTED = Pattern.compile("(rule |@[a-zæøå]+\\()" + QUOTE + "(.*)" + QUOTE + "(\\)?)");
    private static final Pattern FRAME = Pattern.compile("(\\p{L}+)( ?" + QUOTE + ".*)?:?");

    private final String file;
    private final Faults faults;
    private final Set<FrameWord> told = EnumSet.noneOf(FrameWord.class);

    private RuleLines(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Returns the lines of a file; none where it cannot be read. */
    static List<Line> of(String file, byte[] content, Faults faults) {
        RuleLines reader = new RuleLines(file, faults);
        List<Line> lines = new ArrayList<>();
        String text = reader.decode(content);
        if (text != null) {
            String[] written = text.split("\n", -1);
            for (int i = 0; i < written.length; i++) {
                reader.line(i + 1, written[i]).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private @Nullable String decode(byte[] content) {
        if (content.length > Document.MOST_BYTES) {
            faults.add(Place.startOf(file), BookCode.FILE_TOO_LONG.of(Document.MOST_BYTES));
            return null;
        }
        String text = Utf8.text(content);
        if (text == null) {
            faults.add(Place.startOf(file), BookCode.FILE_NOT_UTF8.of());
            return null;
        }
        return Spaces.plain(text.replace("\r\n", "\n")).replace('\t', ' ');
    }

    /** Returns a line in its plain form; nothing where it is blank or a comment. */
    private Optional<Line> line(int number, String written) {
        int start = written.indexOf(written.strip()) + 1;
        Place place = new Place(file, number, start);
        Line line = plain(place, written);
        String text = line.text();
        if (text.contains("/*") || text.contains("*/") || text.contains("expander ")) {
            faults.add(place, BookCode.EXPANDER.of());
            return Optional.empty();
        }
        return text.isEmpty() || text.startsWith("//") ? Optional.empty() : Optional.of(framed(line));
    }

    private Line plain(Place place, String written) {
        if (written.length() > LONGEST_LINE) {
            faults.add(place, BookCode.LINE_TOO_LONG.of(written.length(), LONGEST_LINE));
            return new Line(place, written.strip(), true);
        }
        int strange = StrangeCharacters.first(written);
        String seen = strange < 0 ? written : StrangeCharacters.plain(written);
        int alike = seen.strip().startsWith("//") ? -1 : LookAlikes.first(seen);
        if (strange >= 0) {
            tell(place, strange, StrangeCharacters.cannotStand(written, strange));
        } else if (alike >= 0) {
            tell(place, alike, LookAlikes.message(seen, alike));
        }
        return new Line(place, (alike < 0 ? seen : LookAlikes.plain(seen)).strip(), strange >= 0 || alike >= 0);
    }

    private void tell(Place line, int at, Message message) {
        faults.add(new Place(file, line.line(), at + 1), message);
    }

    /** Returns a line with the words and the quotation marks of a rule file around what it says. */
    private Line framed(Line line) {
        String text = line.text();
        Matcher frame = FRAME.matcher(text);
        if (frame.matches()) {
            String word = frame.group(1);
            boolean isRule = frame.group(2) != null;
            Optional<FrameWord> meant = FrameWord.meant(word).filter(one -> (one == FrameWord.RULE) == isRule);
            if (meant.isPresent()) {
                tellOnce(line, meant.get(), word);
                text = meant.get().written() + (isRule ? " " + frame.group(2).strip() : "");
            }
        }
        return new Line(line.place(), QUOTED.matcher(text).replaceFirst("$1\"$2\"$3"), line.told());
    }

    private void tellOnce(Line line, FrameWord meant, String word) {
        if (!word.equals(meant.written()) && !line.told() && told.add(meant)) {
            faults.add(line.place(), BookCode.FRAME_WORD.of(meant.written(), word));
        }
    }
}
