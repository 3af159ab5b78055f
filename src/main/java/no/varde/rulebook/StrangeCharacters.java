package no.varde.rulebook;

import no.varde.document.Characters;
import no.varde.document.Message;

/**
 * What cannot stand in a line of a rule file: a character that an editor does not show as it is, or a backslash, with
 * which Java begins an escape.
 */
final class StrangeCharacters {

    private StrangeCharacters() {}

    /** Returns where the first of them stands in a line, or -1. */
    static int first(String written) {
        int unseen = Characters.firstUnseen(written);
        for (int i = 0; i < (unseen < 0 ? written.length() : unseen); i++) {
            if (isStrange(written.charAt(i))) {
                return i;
            }
        }
        return unseen;
    }

    private static boolean isStrange(int c) {
        return c == '\\' || c != ' ' && Character.isSpaceChar(c);
    }

    /** Returns the fault of a line with such a character at a place. */
    static Message cannotStand(String written, int at) {
        return written.charAt(at) == '\\'
                ? BookCode.BACKSLASH.of()
                : BookCode.STRANGE_CHARACTER.of(Characters.name(written, at));
    }

    /** Returns a line with a space in place of any other space, and without any other of them. */
    static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        for (int rest = 0; rest < written.length(); ) {
            int c = written.codePointAt(rest);
            if (c == '\t' || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (first(Character.toString(c)) < 0) {
                plain.appendCodePoint(c);
            }
            rest += Character.charCount(c);
        }
        return plain.toString();
    }
}
