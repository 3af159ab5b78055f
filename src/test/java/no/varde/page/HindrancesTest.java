package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What hinders people is found, wherever it comes from, and told so that it can be mended. */
class HindrancesTest extends BrowserTest {

    @Test
    void a_picture_without_words_pale_words_and_a_heading_that_skips_a_level_are_told_with_where_they_stand() {
        Page page = visitor().page();
        page.navigate("/");
        assertThat(Hindrances.on(page)).isEmpty();
        page.evaluate(
                """
                () => {
                  const picture = document.createElement('img');
                  const pale = document.createElement('p');
                  pale.textContent = 'pale words';
                  pale.style.color = '#ddd';
                  const deep = document.createElement('h4');
                  deep.textContent = 'deep';
                  document.querySelector('main').append(picture, pale, deep);
                }
                """);
        assertThat(Hindrances.on(page))
                .hasSize(3)
                .anySatisfy(told -> assertThat(told.toString())
                        .startsWith("\nimage-alt: ")
                        .contains("\n  <img>\n  Fix any of the following:"))
                .anySatisfy(told -> assertThat(told.toString())
                        .startsWith("\ncolor-contrast: ")
                        .contains("pale words", "#dddddd"))
                .anySatisfy(told -> assertThat(told.toString())
                        .startsWith("\nheading-order: ")
                        .contains("<h4>deep</h4>"));
        page.navigate("/"); // what a test ends on hinders nobody
    }
}
