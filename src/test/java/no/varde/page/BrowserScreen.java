package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;

/** A browser that is used with a hand of some kind. */
final class BrowserScreen implements Screen {

    /** Of a field its name, the list that it stands in, if any, whether it is written in, and whether it hangs on another. */
    private static final String FIELDS =
            """
            () => [...new Map([...document.querySelectorAll('.questions input:not([type=hidden]):not(#antall)')]
              .map(one => [one.name, [
                one.name,
                one.closest('.listed')?.querySelector('[type=radio][name*="-rest-"]').name ?? '',
                String(one.type === 'text'),
                String(one.closest('.more-asked') !== null)]])).values()]
            """;

    /** Of each question that is seen its field, and the list that it stands in, if any. */
    private static final String SEEN =
            """
            () => [...document.querySelectorAll('.questions legend[data-size=lg], .questions label[data-size=lg]')]
              .filter(one => one.checkVisibility())
              .map(one => [
                one.htmlFor || one.parentElement.querySelector('input:not([type=hidden])').name,
                one.closest('.listed')?.querySelector('[type=radio][name*="-rest-"]').name ?? ''])
            """;

    private final Visitor visitor;
    private final Page page;
    private final Hand hand;

    BrowserScreen(Visitor visitor, Hand hand) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.hand = hand;
    }

    @Override
    public void open(String path) {
        visitor.open(path);
    }

    @Override
    public String path() {
        return URI.create(page.url()).getPath();
    }

    @Override
    public String language() {
        return page.locator("html").getAttribute("lang");
    }

    @Override
    public String place() {
        return page.locator("input[name=sted]").getAttribute("value");
    }

    @Override
    public void press(String what) {
        String before = page.url();
        hand.press(page, page.locator("xpath=" + what));
        page.waitForURL(url -> !url.equals(before));
    }

    @Override
    public boolean asksHowMany() {
        return page.locator("#antall").count() > 0;
    }

    @Override
    public List<Field> fields() {
        return told(
                FIELDS,
                one -> new Field(
                        one.get(0), one.get(1), Boolean.parseBoolean(one.get(2)), Boolean.parseBoolean(one.get(3))));
    }

    @Override
    public List<Question> questions() {
        return told(SEEN, one -> new Question(one.get(0), one.get(1)));
    }

    private <T> List<T> told(String script, Function<List<String>, T> read) {
        return ((List<?>) page.evaluate(script))
                .stream()
                        .map(one -> read.apply(
                                ((List<?>) one).stream().map(String::valueOf).toList()))
                        .toList();
    }

    @Override
    public boolean isSeen(String name) {
        return options(name).first().isVisible();
    }

    @Override
    public void choose(String name, List<String> values) {
        hand.choose(page, name, values);
        Object chosen = options(name).evaluateAll("all => all.filter(one => one.checked).map(one => one.value)");
        assertThat(chosen)
                .as(name)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrderElementsOf(values);
    }

    @Override
    public void write(String name, String text) {
        hand.write(page, name, text);
        assertThat(options(name).inputValue()).isEqualTo(text);
    }

    private Locator options(String name) {
        return page.locator("input:not([type=hidden])[name='" + name + "']");
    }
}
