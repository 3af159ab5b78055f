package no.varde.page;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What hinders people on a page, as axe finds it. */
final class Hindrances {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * Headings that skip a level are looked for as well, which none of these tags asks for.
     * What is fine need not be listed node by node; and of what axe can fetch beforehand, style sheets are for a rule of
     * none of these tags.
     */
    private static final Map<String, Object> OPTIONS = Map.of(
            "runOnly", Map.of("type", "tag", "values", WCAG),
            "rules", Map.of("heading-order", Map.of("enabled", true)),
            "resultTypes", List.of("violations"),
            "preload", Map.of("assets", List.of("media")));

    /** Only what is wrong leaves the browser, in words. */
    private static final String FIND =
            """
            async options => {
              const found = await axe.run(document, options);
              return found.violations.map(rule => `\\n${rule.id}: ${rule.help}\\n` + rule.nodes
                .map(node => `  ${node.html}\\n  ${node.failureSummary}`).join('\\n'));
            }
            """;

    private Hindrances() {}

    /** Returns each of them in words, with where it stands. */
    static List<?> on(Page page) {
        if ((Boolean) page.evaluate("() => typeof axe === 'undefined'")) {
            page.evaluate(Axe.SCRIPT);
        }
        return (List<?>) page.evaluate(FIND, OPTIONS);
    }
}
