package no.varde.page.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.AnswersFile;
import no.varde.document.Document;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the questions may stop, nothing is said to be settled that an unknown answer leaves open. */
class EnoughTest extends PageTest {

    private static final String ENOUGH = "/vurdering/nok";

    /** Words that say that no answer can change anything. */
    private static final Pattern SETTLED = Pattern.compile(
            "(?iu)\\b(ingen|ingenting|ikke noe|no answers?|none|nothing|cannot change|kan ikke endre\\w*)\\b");

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> journeys = Files.list(Path.of("fixtures/journeys"))) {
            return Stream.concat(
                    journeys.filter(file -> file.toString().endsWith(".yaml")), TheBook.situations().stream())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobody_reads_that_no_answer_can_change_anything_while_something_is_to_be_clarified(Path file)
            throws IOException {
        Browsing helper = new Browsing(port);
        helper.upload(Files.readString(file));
        String next = helper.next();
        for (int pages = 0; !next.equals(ENOUGH) && !next.equals("/resultat"); pages++) {
            assertThat(pages).as(next).isLessThan(60);
            next = onward(helper, next);
        }
        if (next.equals(ENOUGH)) {
            for (String language : List.of("nb", "en")) {
                Shown page = helper.get(ENOUGH, "Accept-Language", language);
                assertThat(page.status()).isEqualTo(200);
                String main = page.text()
                        .substring(page.text().indexOf("<main"), page.text().indexOf("</main>"));
                assertThat(main).contains(language.equals("nb") ? "Her kan dere stoppe" : "You may stop here");
                if (clarifies(helper)) {
                    assertThat(SETTLED.matcher(main.replaceAll("(?s)<ul.*?</ul>|<[^>]*>", " "))
                                    .results())
                            .as(language)
                            .isEmpty();
                }
            }
        }
    }

    private static String onward(Browsing helper, String page) {
        helper.answer(page, "antall", "0"); // members who are not in the file; on any other page it is passed over
        return helper.next();
    }

    /** Says whether anything is to be clarified on what a helper has answered so far. */
    private static boolean clarifies(Browsing helper) {
        String file =
                helper.post("/svar/fil", Browsing.with(helper.get("/svar"))).text();
        AnswersFile told = AnswersFile.readSaved(
                TheBook.BOOK.vocabulary(),
                Document.read("svar", file.getBytes(UTF_8), Document.Format.YAML),
                TheBook.TODAY);
        return !TheBook.DECIDER
                .decide(Objects.requireNonNull(told.present().assessment()))
                .clarify()
                .isEmpty();
    }
}
