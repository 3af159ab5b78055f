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

    /** Scrolls to what is meant, and returns where it is hit; null where something else would be. */
    private static List<?> aimed(Page page, String name, String value) {
        Object aimed = page.evaluate(
                """
                ([name, value]) => {
                  const reply = document.querySelector(`.reply:has(input[name='${name}'][value='${value}'])`);
                  reply.scrollIntoView({block: 'center'});
                  const box = reply.getBoundingClientRect();
                  const point = [box.left + box.width / 2, box.top + box.height / 2];
                  return reply.contains(document.elementFromPoint(...point)) ? point : null;
                }
                """,
                List.of(name, value));
        if (aimed == null) {
            throw new AssertionError(value + " of " + name + " cannot be hit on " + page.url());
        }
        return (List<?>) aimed;
    }

    private static double pixels(Object told) {
        return ((Number) told).doubleValue();
    }

    /**
     * A mouse.
     *
     * @param isHasty whether it presses twice what is to be pressed once
     */
    record Pointer(boolean isHasty) implements Hand {

        Pointer() {
            this(false);
        }

        @Override
        public void choose(Page page, String name, List<String> values) {
            values.stream().map(value -> aimed(page, name, value)).forEach(point -> page.mouse()
                    .click(pixels(point.get(0)), pixels(point.get(1))));
        }

        @Override
        public void write(Page page, String name, String text) {
            options(page, name).fill(text);
        }

        @Override
        public void press(Page page, Locator button) {
            if (isHasty) {
                button.dblclick();
            } else {
                button.click();
            }
        }
    }

    /** A finger on a screen that feels it. */
    record Finger() implements Hand {

        @Override
        public void choose(Page page, String name, List<String> values) {
            values.stream().map(value -> aimed(page, name, value)).forEach(point -> page.touchscreen()
                    .tap(pixels(point.get(0)), pixels(point.get(1))));
        }

        @Override
        public void write(Page page, String name, String text) {
            options(page, name).tap();
            page.keyboard().type(text);
        }

        @Override
        public void press(Page page, Locator button) {
            button.tap();
        }
    }

    /** The keyboard and nothing else. */
    record Keyboard() implements Hand {

        private static final int PATIENCE = 150;

        /** Returns how many steps a value is below what has focus, in its group; -1 where they are ticked one by one. */
        private static final String STEPS =
                """
                value => {
                  const at = document.activeElement;
                  const all = [...document.getElementsByName(at.name)].filter(one => one.type === 'radio');
                  const steps = all.findIndex(one => one.value === value) - all.indexOf(at);
                  return all.length ? (steps + all.length) % all.length : -1;
                }
                """;

        @Override
        public void choose(Page page, String name, List<String> values) {
            reach(page, options(page, name));
            int steps = (Integer) page.evaluate(STEPS, values.get(0));
            if (steps < 0) {
                values.forEach(value -> tick(page, name, value));
                return;
            }
            page.keyboard().press("Space");
            for (int i = 0; i < steps; i++) {
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
