package no.varde.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for all browser tests of a run; without one they are left out, and the output says so. */
final class Chromium implements ExecutionCondition, ParameterResolver {

    private static final String LEFT_OUT =
            "Browser tests were left out: no Chromium was found. Install it, for example with"
                    + " `apt-get install chromium-headless-shell`, or name one with -Dtest.browser=FILE.";
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // whatever a page asks for, nothing leaves this machine
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
    /** The first paints and runs pages as the others do, but makes no windows around them: a third of the work less. */
    private static final List<String> DEBIAN =
            List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser");

    /** A machine with other work is slow, not wrong. */
    private static final double PATIENCE_MILLIS = 20_000;

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (file().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println(LEFT_OUT);
        }
        return ConditionEvaluationResult.disabled(LEFT_OUT);
    }

    private static Optional<Path> file() {
        String named = System.getProperty("test.browser");
        return (named == null ? DEBIAN : List.of(named))
                .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                        .getStore(Namespace.create(Chromium.class))
                        .computeIfAbsent(Running.class, key -> Running.start(), Running.class))
                .browser();
    }

    /** Closed by JUnit when all tests have run. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(file().orElseThrow())
                            .setHeadless(true)
                            .setArgs(FLAGS));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
