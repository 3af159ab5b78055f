package no.varde.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What somebody uses a page with. */
interface Hand {

    /** Chooses values of a question, and nothing else of it. */
    void choose(Page page, String name, List<String> values);

    /** Writes in an empty field. */
    void write(Page page, String name, String text);

    void press(Page page, Locator button);

    private static Locator options(Page page, String name) {
        return page.locator("input:not([type=hidden])[name='" + name + "']");
    }

    /** A mouse or a finger. */
    record Pointer() implements Hand {

        @Override
        public void choose(Page page, String name, List<String> values) {
            values.forEach(value -> page.locator(".reply:has(input[name='" + name + "'][value='" + value + "']) label")
                    .click());
        }

        @Override
        public void write(Page page, String name, String text) {
            options(page, name).fill(text);
        }

        @Override
        public void press(Page page, Locator button) {
            button.click();
        }
    }

    /** The keyboard and nothing else. */
    record Keyboard() implements Hand {

        private static final int PATIENCE = 150;

        @Override
        public void choose(Page page, String name, List<String> values) {
            reach(page, options(page, name));
            if (isFocused(page, "type", "checkbox")) {
                values.forEach(value -> tick(page, name, value));
                return;
            }
            page.keyboard().press("Space");
            for (int i = 0; !isFocused(page, "value", values.get(0)) && i < PATIENCE; i++) {
                page.keyboard().press("ArrowDown");
            }
        }

        private static void tick(Page page, String name, String value) {
            reach(page, page.locator("input[type=checkbox][name='" + name + "'][value='" + value + "']"));
            page.keyboard().press("Space");
        }

        @Override
        public void write(Page page, String name, String text) {
            reach(page, options(page, name));
            page.keyboard().type(text);
        }

        @Override
        public void press(Page page, Locator button) {
            reach(page, button);
            button.press("Enter"); // waits for the page that comes
        }

        private static boolean isFocused(Page page, String property, String value) {
            return value.equals(page.evaluate("property => String(document.activeElement[property])", property));
        }

        private static void reach(Page page, Locator any) {
            for (int i = 0; i < PATIENCE; i++) {
                if ((Boolean) any.evaluateAll("all => all.includes(document.activeElement)")) {
                    return;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("the keyboard does not reach " + any + " on " + page.url());
        }
    }
}
