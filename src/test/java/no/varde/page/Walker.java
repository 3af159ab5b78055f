package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.conversation.Pace;
import no.varde.page.conversation.ConversationFields;

/**
 * A helper who goes from page to page, and answers what a situation knows; all else with «vet ikke». Every page fits the
 * screen, and hinders nobody.
 */
final class Walker {

    private static final int MOST_PAGES = 150;

    /** What axe has looked at in this run: a page at a width. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /** So often somebody says that something is unknown, before leaving it open. */
    private static final int ENOUGH_UNKNOWN = 3;

    private final Visitor visitor;
    private final Page page;
    private final Hand hand;
    private final String language;
    private final Assessment situation;
    private int saidUnknown;

    Walker(Visitor visitor, Hand hand, String language, Assessment situation) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.hand = hand;
        this.language = language;
        this.situation = situation;
    }

    Page page() {
        return page;
    }

    void opens(String path) {
        visitor.open(path);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    }

    /** Comes to the first page, and begins. */
    void begins() {
        opens("/");
        looksAt("front");
        keeps("front");
        presses("form[action='/vurdering'] button");
    }

    /** Answers page after page until there is something else to see, and returns its address. */
    String walks() {
        for (int i = 0; i < MOST_PAGES; i++) {
            if (!isAsked()) {
                return path();
            }
            answers();
        }
        throw new AssertionError("the questions do not end: " + page.url());
    }

    /** Goes on where no further answer can change the list: to more questions or to the helper's own judgement. */
    String goesOn(Pace pace) {
        assertThat(path()).isEqualTo("/vurdering/nok");
        looksAt("enough");
        presses("button[value=" + pace + "]");
        return walks();
    }

    boolean isAsked() {
        return path().matches("/vurdering/\\d+");
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    /** Answers the page, and sends it. */
    void answers() {
        String place = page.locator("input[name=sted]").getAttribute("value");
        looksAt(place);
        if (page.locator("#antall").count() > 0) {
            hand.write(page, "antall", Integer.toString(situation.members().size()));
        }
        for (Object name : asked()) {
            if (!String.valueOf(name).contains("-rest-")) { // each question of a list is answered by itself
                answer(String.valueOf(name));
            }
        }
        if (place.equals("safe-contact")) {
            keeps("conversation");
        }
        presses(".onward button:not([name])");
    }

    private List<?> asked() {
        return (List<?>) page.locator(".questions input:not([type=hidden]):not(#antall)")
                .evaluateAll("all => [...new Set(all.map(one => one.name))]");
    }

    private void answer(String name) {
        String[] field = name.split("_", 2); // of a day the part stands behind all else
        String[] asked = field[0].split("--", 2); // of a member the ref stands behind the question
        Person person = asked.length == 1
                ? situation.main()
                : situation.person(asked[1]).person();
        List<String> written = ConversationFields.written(person.answer(asked[0]), true);
        boolean isUnknown = written.contains(ConversationFields.UNKNOWN);
        if (isUnknown && saidUnknown++ >= ENOUGH_UNKNOWN || !isSeen(name)) {
            return; // what is left open is unknown as well
        }
        if (page.locator("#" + name).count() == 0) {
            hand.choose(page, name, written);
        } else if (!isUnknown) {
            String text = field.length == 1 ? written.get(0) : part(field[1], LocalDate.parse(written.get(0)));
            hand.write(page, name, text);
            assertThat(page.locator("#" + name).inputValue()).isEqualTo(text);
        }
    }

    /** Says whether a question is there to be answered: one that hangs on another answer is not, before that is given. */
    private boolean isSeen(String name) {
        return page.locator("input:not([type=hidden])[name='" + name + "']")
                .first()
                .isVisible();
    }

    private static String part(String part, LocalDate day) {
        int number = Map.of("dag", day.getDayOfMonth(), "maned", day.getMonthValue(), "ar", day.getYear())
                .getOrDefault(part, 0);
        return Integer.toString(number);
    }

    /** Presses what leads on, and waits for the page that comes: with a fault it would be the same. */
    void presses(String selector) {
        String before = page.url();
        hand.press(page, page.locator(selector));
        page.waitForURL(url -> !url.equals(before));
    }

    /** Looks at the page as everybody must be able to. */
    void looksAt(String name) {
        visitor.scrollsOneWay();
        if (!SEEN.contains(name) && hasScripts() && SEEN.add(name)) { // axe needs them
            visitor.meetsNoHindrance();
        }
    }

    private boolean hasScripts() {
        return (Boolean) page.evaluate("matchMedia('(scripting: enabled)').matches");
    }

    /** Keeps a picture of the page in each language, as it is on a computer. */
    void keeps(String name) {
        if (page.viewportSize().width > BrowserTest.PHONE) {
            visitor.picture(name + "-" + language);
        }
    }
}
