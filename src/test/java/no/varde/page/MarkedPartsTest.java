package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.varde.TheBook;
import no.varde.conversation.Pace;
import no.varde.page.Browsing.Shown;
import org.junit.jupiter.api.Test;

/** On pages in nynorsk whatever is said in bokmål says so, on the way and where it leads: nothing is mixed unseen. */
class MarkedPartsTest extends PageTest {

    /** Words that nynorsk has otherwise. */
    private static final Pattern BOKMÅL =
            Pattern.compile("(?iu)\\b(ikke|hva|hvem|hvor|hvordan|noe|noen|utøveren|den utsatte|fra|være|jeg|uken)\\b");

    private static final Pattern PAPERS = Pattern.compile("href=\"(/brev/[^\"]+)\"");

    /** The texts of a page that are in no part with a language of its own; what is to be edited is plain and has no parts. */
    private static final String OF_THE_PAGE =
            "//main//text()[not(ancestor::*[@lang][not(self::html)])][not(ancestor::textarea)]";

    @Test
    void what_is_asked_on_the_way_is_marked() {
        Browsing helper = new Browsing(port, "nn-NO");
        PlainScreen screen = new PlainScreen(helper);
        Walker walker = new Walker(
                screen,
                "nn",
                TheBook.assessment(Path.of("fixtures/journeys/fastlegen.yaml")),
                place -> isMarked(helper.get(screen.path())));
        walker.begins();
        if (walker.walks().equals("/vurdering/nok")) {
            walker.goesOn(Pace.EVERYTHING);
        }
        assertThat(walker.path()).isEqualTo("/resultat");
    }

    @Test
    void where_it_leads_is_marked() {
        Browsing helper = new Browsing(port, "nn-NO");
        helper.get("/test/situasjon/V06");
        List<String> pages = List.of(
                "/resultat",
                "/resultat/alt",
                "/resultat/mer",
                "/resultat/andre",
                "/resultat/andre/1",
                "/resultat/grunnlag",
                "/resultat/grunnlag/1",
                "/resultat/endringer",
                "/planer",
                "/planer/0",
                "/planer/1",
                "/planer/0/ark/1",
                "/planer/0/ark/1/sporsmal",
                "/planer/kort",
                "/brev",
                "/svar",
                "/apne");
        pages.forEach(page -> isMarked(helper.get(page)));
        List<String> papers = PAPERS.matcher(helper.get("/brev").text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(papers).hasSizeGreaterThan(2);
        papers.forEach(page -> isMarked(helper.get(page)));
    }

    @Test
    void what_is_told_of_a_file_that_is_opened_is_marked() {
        Browsing helper = new Browsing(port, "nn-NO");
        isMarked(helper.upload("asOf: 2026-01-31\nanswers: {separated: NO, separation-date: 2025-11-01}\n"));
        helper.upload("asOf: 2026-01-31\nanswers: {danger-now: NO, escalation: YES, threat-to-kill: NO}\n");
        isMarked(helper.get("/siden-sist"));
    }

    private static void isMarked(Shown page) {
        assertThat(page.status()).as(page.path()).isEqualTo(200);
        String words = String.join(" | ", Tree.of(page.text()).texts(OF_THE_PAGE));
        assertThat(BOKMÅL.matcher(words).results().map((MatchResult found) -> near(words, found)))
                .as(page.path())
                .isEmpty();
    }

    private static String near(String words, MatchResult found) {
        return words.substring(Math.max(0, found.start() - 60), Math.min(words.length(), found.end() + 60))
                .replaceAll("\\s+", " ");
    }
}
