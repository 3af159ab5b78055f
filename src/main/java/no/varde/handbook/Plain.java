package no.varde.handbook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes what a book says as it is said: nothing in it is markup of Markdown or HTML, or leads anywhere. */
final class Plain {

    private static final Pattern MARKUP = Pattern.compile("[\\\\*]");

    /** An entity of HTML, such as {@code &lt;}. */
    private static final Pattern ENTITY = Pattern.compile("&(?=[A-Za-z#])");

    /** What makes a list, a heading, a quotation or code of a paragraph that it begins. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d{1,9}(?=[.)](?:\\s|$))|(?=[#>+=~-]))");

    /** What some readers of Markdown make a link of, with no markup around it. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(www)\\.|:(?=//)|(mailto|xmpp):|@");

    private Plain() {}

    /** Returns a text of the book as Markdown that shows just this text. */
    static String text(String said) {
        String plain = MARKUP.matcher(said).replaceAll("\\\\$0");
        plain = ENTITY.matcher(plain).replaceAll("&amp;");
        plain = plain.replace("<", "&lt;")
                .replace("[", "&#91;")
                .replace("]", "&#93;")
                .replace("`", "&#96;");
        plain = BEGINNING.matcher(plain).replaceAll("$1\\\\");
        return ADDRESS.matcher(plain).replaceAll(found -> found.group()
                .replace(".", "&#46;")
                .replace(":", "&#58;")
                .replace("@", "&#64;"));
    }

    /** Returns a text as code, where no part of it could be markup even there. */
    static String code(String said) {
        String plain = text(said);
        return plain.equals(said) ? "`" + said + "`" : plain;
    }

    /** Returns the name of a file as a part of an address, and as what an address leads to. */
    static String address(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
