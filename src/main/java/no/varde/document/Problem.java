package no.varde.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parser says of a text that it cannot read, in its own English, as something to be said in any language: by the
 * kind of fault that it is. What no kind is known of is told by where it stands alone.
 *
 * @param said what the parser says; the first group stands in the message
 */
record Problem(Pattern said, FormCode code) {

    private static final List<Problem> OF_YAML = List.of(
            problem("TAB", FormCode.YAML_TAB),
            problem("found character '(.+?)' that cannot start any token", FormCode.YAML_START),
            problem("mapping values are not allowed here", FormCode.YAML_COLON),
            problem("could not find expected ':'", FormCode.YAML_NO_COLON),
            problem("quoted scalar.* found unexpected end of stream", FormCode.YAML_QUOTE),
            problem("quoted scalar.* found unexpected document separator", FormCode.YAML_QUOTE),
            problem("unknown escape|escape sequence", FormCode.YAML_ESCAPE),
            problem("flow (?:mapping|sequence).*(?:stream end|block end)", FormCode.YAML_OPEN),
            problem("(?:flow|block) (?:mapping|collection|sequence).* '?<scalar>", FormCode.YAML_AFTER_QUOTE),
            problem("flow (?:mapping|sequence)", FormCode.YAML_OPEN),
            problem("block (?:mapping|collection)|are not allowed here", FormCode.YAML_INDENT),
            problem("block scalar|chomping|a comment or a line break", FormCode.YAML_BLOCK),
            problem("expected the node content, but found '(.+)'", FormCode.YAML_NO_VALUE),
            problem("tag|anchor|alias|directive|document start|alphabetic or numeric", FormCode.YAML_SIGN));

    private static final List<Problem> OF_JSON = List.of(
            problem("Unexpected end-of-input", FormCode.JSON_ENDS),
            problem("Unrecognized token '(.+?)'", FormCode.JSON_TOKEN),
            problem("Unexpected close marker '(.)'", FormCode.JSON_CLOSES),
            problem("escape|CTRL-CHAR|unquoted character", FormCode.JSON_ESCAPE),
            problem("[Nn]umeric|[Zz]eroes|[Nn]umber|decimal|exponent", FormCode.JSON_NUMBER),
            problem("Unexpected character \\('(.+?)' ", FormCode.JSON_CHARACTER));

    /** What begins and does not end: it is told where it begins, since its end could be anywhere. */
    private static final Pattern OPEN =
            Pattern.compile("quoted scalar.* found unexpected|flow (?:mapping|sequence)(?!.*<scalar>)");

    private static Problem problem(String said, FormCode code) {
        return new Problem(Pattern.compile(said), code);
    }

    /** Says whether something begins that does not end. */
    static boolean isOpen(String said) {
        return OPEN.matcher(said.replaceAll("\\s+", " ")).find();
    }

    /** Returns what is wrong with a text that is no YAML. */
    static Message ofYaml(String said) {
        return FormCode.NOT_YAML.of(of(said, OF_YAML, FormCode.YAML_OTHER));
    }

    /** Returns what is wrong with a text that is no JSON. */
    static Message ofJson(String said) {
        return FormCode.NOT_JSON.of(of(said, OF_JSON, FormCode.JSON_OTHER));
    }

    private static Message of(String said, List<Problem> known, FormCode other) {
        String line = said.strip().replaceAll("\\s+", " ");
        for (Problem problem : known) {
            Matcher found = problem.said.matcher(line);
            if (found.find()) {
                return found.groupCount() == 0 ? problem.code.of() : problem.code.of(found.group(1));
            }
        }
        return other.of();
    }
}
