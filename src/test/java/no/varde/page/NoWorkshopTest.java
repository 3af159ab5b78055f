package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where nobody opened a workshop there is none, whatever is asked for. */
class NoWorkshopTest extends PageTest {

    @Test
    void its_pages_do_not_exist() {
        Browsing visitor = new Browsing(port);
        String run = "/verksted/" + "0".repeat(32);
        assertThat(visitor.get("/verksted").status()).isEqualTo(404);
        assertThat(visitor.get(run).status()).isEqualTo(404);
        assertThat(visitor.get(run + "/rapport.zip").status()).isEqualTo(404);
        assertThat(visitor.post("/verksted", "utkast", "x").status()).isEqualTo(404);
        assertThat(visitor.handIn("x.zip", new byte[10]).status()).isEqualTo(404);
    }
}
