package no.varde.ids;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in the expressions of a template: what stands between quotation marks or follows a full stop. */
final class NamesInTemplates {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\bth:[\\w-]+=\"([^\"]*)\"");
    private static final Pattern INLINED = Pattern.compile("\\[[\\[(](.*?)[])]]", Pattern.DOTALL);

    /** The name of a message is not one of the book's: {@code #{front.how}}. */
    private static final Pattern MESSAGE = Pattern.compile("#\\{[\\w.-]+");

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern DOTTED = Pattern.compile("\\.([A-Za-z]\\w*)");

    private NamesInTemplates() {}

    /** Returns what stands between quotation marks, as a key or a value. */
    static List<String> quoted(String template) {
        return names(QUOTED, template);
    }

    /** Returns what is asked of something: a part of it, or the entry of a key. */
    static List<String> dotted(String template) {
        return names(DOTTED, template);
    }

    private static List<String> names(Pattern name, String template) {
        return Stream.of(ATTRIBUTE, INLINED)
                .flatMap(pattern -> pattern.matcher(template).results())
                .map(expression -> MESSAGE.matcher(expression.group(1)).replaceAll("#{"))
                .flatMap(expression -> name.matcher(expression).results())
                .map(found -> found.group(1))
                .toList();
    }
}
