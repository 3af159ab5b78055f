package no.varde.page;

import java.util.Map;
import no.varde.ServiceTest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the service, and some that fail. */
public abstract class PageTest extends ServiceTest {

    @Controller
    public static class FailingPage {
        @GetMapping("/test/failing-page")
        String fail() {
            throw new IllegalStateException("an answer that is nobody's business");
        }

        /** Fails in the template, after so many lines of it. */
        @GetMapping("/test/failing-template/{lines}")
        ModelAndView failIn(@PathVariable int lines) {
            return new ModelAndView("test/failing", Map.of("lines", lines, "failing", new Failing()));
        }

        /** Fails in a way that leaves no template standing. */
        @GetMapping("/test/failing-wholly")
        ModelAndView failWholly() {
            return new ModelAndView((model, request, response) -> {
                throw new StackOverflowError("an answer that is nobody's business");
            });
        }
    }

    /** What a template asks for in vain. */
    public record Failing() {

        public String now() {
            throw new IllegalStateException("an answer that is nobody's business");
        }
    }
}
