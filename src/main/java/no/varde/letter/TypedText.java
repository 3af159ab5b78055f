package no.varde.letter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.varde.document.Characters;

/**
 * A text as somebody left it after editing, in the parts that a reader sees: its first line is the title, a line in
 * capitals a heading, lines with a dash before them a list, and what stands between empty lines a paragraph.
 *
 * @param title empty where nothing is written
 */
public record TypedText(String title, List<Block> blocks) {

    private static final Pattern HEADING = Pattern.compile("\\p{Lu}[\\p{Lu} ,–-]*\\p{Lu}");

    public TypedText {
        blocks = List.copyOf(blocks);
    }

    /** What a block is. */
    public enum Kind {
        HEADING,
        ITEMS,
        LINES
    }

    /** Lines that belong together. */
    public record Block(Kind kind, List<String> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** Returns a typed text without what nobody sees in it: a pasted text brings such along, and no paper shows it. */
    public static String cleaned(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        StringBuilder seen = new StringBuilder();
        for (String line : lines.split("\n", -1)) {
            line.codePoints()
                    .mapToObj(Character::toString)
                    .filter(character -> Characters.firstUnseen(character) < 0)
                    .forEach(seen::append);
            seen.append('\n');
        }
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    /** Reads a text that is cleaned. */
    public static TypedText of(String cleaned) {
        List<String> lines = new ArrayList<>(cleaned.lines().map(String::strip).toList());
        String title = lines.isEmpty() ? "" : lines.remove(0);
        List<Block> blocks = new ArrayList<>();
        Kind kind = Kind.LINES;
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            Kind own = kind(line, open.isEmpty());
            if (!open.isEmpty() && (line.isEmpty() || own != kind)) {
                blocks.add(new Block(kind, open));
                open.clear();
            }
            if (!line.isEmpty()) {
                kind = own;
                open.add(
                        own == Kind.ITEMS
                                ? line.substring(PlainText.ITEM.length()).strip()
                                : line);
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new Block(kind, open));
        }
        return new TypedText(title, blocks);
    }

    /** @param isFirst whether nothing stands right above it: only there a line in capitals is a heading */
    private static Kind kind(String line, boolean isFirst) {
        if (line.startsWith(PlainText.ITEM)) {
            return Kind.ITEMS;
        }
        return isFirst && HEADING.matcher(line).matches() ? Kind.HEADING : Kind.LINES;
    }
}
