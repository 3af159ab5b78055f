package no.varde.words;

import java.util.regex.Pattern;

/**
 * A word that is not to be said.
 *
 * @param language in which it is wrong
 * @param sample a text with it
 * @param allowed a text that looks like it and is right; empty where there is none
 * @param say the right form, or what to do
 * @param because why
 */
record WrongWord(String language, Pattern find, String sample, String allowed, String say, String because) {

    boolean isIn(Said said) {
        return said.language().equals(language) && isIn(said.text());
    }

    boolean isIn(String text) {
        return find.matcher(text).find();
    }

    String toldOf(Said said) {
        return said + "\n    say " + say + ": " + because;
    }
}
