package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at each page of a way as everybody must be able to see it: from 320 to 1280 pixels, at 400 %, light, dark, and in
 * the colours that somebody has chosen. Nothing is wider than the screen, what has focus is covered by nothing, and nobody
 * is hindered. Pages that are made of the same parts look alike, so each kind of page is looked at in every way once in a
 * run, and every page on the screen that it comes on.
 */
final class Sights implements Eyes {

    /** A small phone, a phone, and a computer. */
    private static final List<Integer> WIDTHS = List.of(320, 360, 1280);

    private static final int HEIGHT = 900;

    /** 1280 by 1024 at 400 %. */
    private static final int[] NEAR = {320, 256};

    /** Returns what the page is made of as it stands: the parts that are to be seen, and whether anything is chosen. */
    private static final String KIND =
            """
            () => [...new Set([...document.querySelectorAll('main, main *')]
              .filter(one => one.checkVisibility())
              .map(one => `${one.localName} ${one.type ?? ''} ${one.checked ?? ''} ${one.className}`))].sort().join()
            """;

    /** Returns what has focus below something that floats, in words. */
    private static final String COVERED =
            """
            () => {
              const floats = [...document.querySelectorAll('body, body *')]
                .some(one => ['fixed', 'sticky'].includes(getComputedStyle(one).position));
              const covered = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), summary')]
              .filter(one => floats && one.checkVisibility() && !one.disabled)
              .filter(one => {
                one.focus();
                const box = one.getBoundingClientRect();
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                return document.activeElement === one && box.height > 1
                  && !(top && (one.contains(top) || top.contains(one) || top.control === one));
              })
              .map(one => one.outerHTML);
              document.querySelector('main').focus(); // where whoever comes begins
              scrollTo(0, 0);
              return covered;
            }
            """;

    private static final Set<Object> SEEN = new HashSet<>();

    private final Visitor visitor;
    private final Page page;
    private final int[] own;
    private final List<String> faults = new ArrayList<>();

    Sights(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.own = new int[] {page.viewportSize().width, page.viewportSize().height};
    }

    @Override
    public void come(String place) {
        looksAt(place + " as it comes");
    }

    @Override
    public void leave(String place) {
        looksAt(place + " answered");
    }

    private void looksAt(String state) {
        holds(state, visitor::scrollsOneWay);
        if (visitor.hasScripts() && SEEN.add(page.evaluate(KIND))) { // axe needs them
            everyWay(state);
        }
    }

    private void everyWay(String state) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            holds(state + " at " + width, visitor::scrollsOneWay);
        }
        page.setViewportSize(NEAR[0], NEAR[1]);
        holds(state + " at 400 %", visitor::scrollsOneWay);
        isCoveredByNothing(state + " at 400 %");
        holds(state + " at 400 %", visitor::meetsNoHindrance);
        page.setViewportSize(own[0], own[1]);
        isCoveredByNothing(state);
        colours(ColorScheme.DARK, ForcedColors.NONE);
        holds(state + " dark", visitor::meetsNoHindrance);
        colours(ColorScheme.LIGHT, ForcedColors.ACTIVE);
        holds(state + " in own colours", visitor::meetsNoHindrance);
        colours(ColorScheme.LIGHT, ForcedColors.NONE);
    }

    private void isCoveredByNothing(String state) {
        holds(
                state,
                () -> assertThat((List<?>) page.evaluate(COVERED)).as("covered").isEmpty());
    }

    private void colours(ColorScheme scheme, ForcedColors forced) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
    }

    private void holds(String state, Runnable check) {
        try {
            check.run();
        } catch (AssertionError e) {
            faults.add(state + ": " + e.getMessage());
        }
    }

    /** Returns what was wrong on the way, each with where. */
    List<String> faults() {
        return faults;
    }
}
