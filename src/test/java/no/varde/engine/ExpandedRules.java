package no.varde.engine;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Vocabulary;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** Rule files as Drools' own expander reads them, with the dictionary that is made of the vocabulary. */
final class ExpandedRules {

    private static final Pattern RULE = Pattern.compile("rule \"(.*)\"");

    private ExpandedRules() {}

    /** Returns the rule files of a book as DRL. Package, imports and salience, which they do not have, are added. */
    static String of(RuleBook book, BookFiles files) {
        Map<String, Step> steps = new HashMap<>();
        book.steps().forEach(step -> steps.put(step.name(), step));
        StringBuilder sentences = new StringBuilder();
        files.byName().forEach((name, content) -> {
            if (name.endsWith(".dslr")) {
                addSalience(new String(content, StandardCharsets.UTF_8), steps, sentences);
            }
        });
        return expand(book.vocabulary(), sentences.toString());
    }

    private static void addSalience(String file, Map<String, Step> steps, StringBuilder out) {
        String rule = "";
        for (String line : file.split("\r?\n")) {
            Matcher matcher = RULE.matcher(line.strip());
            if (matcher.matches()) {
                rule = matcher.group(1);
            } else if (line.strip().equals("when")) {
                out.append(CanonicalDrl.salience(Vocabulary.known(steps, rule))).append('\n');
            }
            out.append(line).append('\n');
        }
    }

    /** Returns rules made of sentences as DRL. */
    static String expand(Vocabulary vocabulary, String sentences) {
        DrlParser parser = new DrlParser();
        try {
            String drl = parser.getExpandedDRL(
                    CanonicalDrl.head() + sentences, new StringReader(Dictionary.of(vocabulary, "1")));
            if (parser.hasErrors()) {
                throw new AssertionError("Drools does not expand the sentences: " + parser.getErrors());
            }
            return drl;
        } catch (DroolsParserException e) {
            throw new AssertionError(e);
        }
    }
}
