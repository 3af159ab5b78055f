package no.varde.page;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole service on a port of its own, started once for all classes that extend this one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PageTest.FailingPage.class, Situations.class})
abstract class PageTest {

    @LocalServerPort
    int port;

    @Controller
    static class FailingPage {
        @GetMapping("/test/failing-page")
        String fail() {
            throw new IllegalStateException("an answer that is nobody's business");
        }
    }
}
