package no.varde;

import java.time.Clock;
import java.time.ZoneOffset;
import no.varde.page.PageTest;
import no.varde.page.Situations;
import no.varde.web.StillThereTest;
import no.varde.web.WebTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The whole service on a port of its own, on the day of the cases, with addresses that fail. It is started once for all
 * classes that extend this one, since each start costs seconds.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "varde.share-of-one-address=100") // all tests come from one
@Import({
    ServiceTest.OnOneDay.class,
    Situations.class,
    PageTest.FailingPage.class,
    WebTest.FailingController.class,
    WebTest.FailingFilter.class,
    StillThereTest.Working.class
})
public abstract class ServiceTest {

    @LocalServerPort
    public int port;

    static class OnOneDay {
        @Bean
        @Primary
        Clock dayOfTheCases() {
            return Clock.fixed(TheBook.TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }
    }
}
