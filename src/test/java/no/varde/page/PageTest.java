package no.varde.page;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import no.varde.TheBook;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The whole service on a port of its own, on the day of the cases, started once for all classes that extend this one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PageTest.OnOneDay.class, PageTest.FailingPage.class, Situations.class})
public abstract class PageTest {

    @LocalServerPort
    public int port;

    static class OnOneDay {
        @Bean
        @Primary
        Clock dayOfTheCases() {
            return Clock.fixed(TheBook.TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }
    }

    @Controller
    static class FailingPage {
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
