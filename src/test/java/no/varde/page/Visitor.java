package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of their own. What they meet that nobody should meet is kept, and fails the test. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** Whether somebody wants to look at every page ({@code -Dtest.pictures=true}): nothing compares the pictures. */
    public static final boolean PICTURES = Boolean.getBoolean("test.pictures");

    private static final String STICKING_OUT =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? []
              : ['the page', ...[...document.querySelectorAll('body *')]
                .filter(one => one.getBoundingClientRect().right > innerWidth || one.scrollWidth > one.clientWidth)
                .map(one => one.outerHTML.slice(0, 200))]
            """;

    private final String service;
    private final BrowserContext context;
    private final Page page;
    private final List<String> wrongs = new ArrayList<>();
    private final List<String> stubs = new ArrayList<>();

    Visitor(Browser browser, String service, NewContextOptions options) {
        this.service = service;
        // what fades in is pale and cut off until it is there
        this.context = browser.newContext(options.setBaseURL(service).setReducedMotion(ReducedMotion.REDUCE));
        context.onRequest(request -> {
            if (!request.url().startsWith(service + "/") && stubs.stream().noneMatch(request.url()::startsWith)) {
                wrongs.add("outside the service: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                wrongs.add("console: " + message.text());
            }
        });
        context.onWebError(error -> wrongs.add("script: " + error.error()));
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Opens an address of the service. */
    public Response open(String path) {
        return page.navigate(path);
    }

    /** Lets another server be reached, and be this text. */
    void stub(String url, String text) {
        stubs.add(url);
        context.route(
                url,
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><title>x</title>" + text)));
    }

    /** Fails with every hindrance that axe finds on the page, in words. */
    public void meetsNoHindrance() {
        assertThat(Hindrances.on(page)).as(page.url()).isEmpty();
    }

    /** Fails where a page is wider than the screen, with what sticks out. */
    public void scrollsOneWay() {
        assertThat((List<?>) page.evaluate(STICKING_OUT))
                .as("wider than the screen: " + page.url())
                .isEmpty();
    }

    /** Says whether a page of the service is open. */
    boolean isInTheService() {
        return !page.isClosed()
                && page.url().startsWith(service + "/")
                && page.locator("main").count() == 1;
    }

    /** Says whether scripts run. */
    boolean hasScripts() {
        return (Boolean) page.evaluate("matchMedia('(scripting: enabled)').matches");
    }

    /** Keeps a picture of the whole page in {@code target/screenshots/} for whoever asked to see it. */
    public void picture(String name) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Keeps a picture of what is on the screen in {@code target/screenshots/}. */
    void view(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Returns what was wrong on the way: requests outside the service, errors of scripts and of the console. */
    public List<String> wrongs() {
        return wrongs;
    }

    @Override
    public void close() {
        context.close();
    }
}
