package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.varde.PlantedBook;
import no.varde.page.Browsing.Shown;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a detail is called in the book is the book's own business. */
class RenamedDetailsTest extends PageTest {

    private static final String VOCABULARY = "vocabulary/book.yaml";
    private static final List<String> MEASURES =
            List.of("vocabulary/measures.yaml", "vocabulary/measures-2-people.yaml", "vocabulary/lines.yaml");
    private static final String IN_DANGER = "asOf: 2026-11-22\nanswers: {danger-now: YES}\n";

    private static final Map<String, String> NAMES = Map.of(
            "how", "steps",
            "decidedBy", "decider",
            "duration", "span",
            "conditions", "terms",
            "revealNote", "learns");

    private final ServedBooks books;

    @Autowired
    RenamedDetailsTest(ServedBooks books) {
        this.books = books;
    }

    @Test
    void a_book_whose_details_have_other_names_leads_to_the_same_list() {
        ServedBook ours = books.current();
        String list = list(new Browsing(port));
        books.publish(ServedBook.of(renamed().files()));
        try {
            assertThat(list(new Browsing(port))).isEqualTo(list);
        } finally {
            books.publish(ours);
        }
    }

    private static PlantedBook renamed() {
        PlantedBook book = PlantedBook.ours().without("principles.yaml"); // they would be proved again
        NAMES.forEach((old, name) -> {
            book.file(
                    VOCABULARY,
                    book.text(VOCABULARY)
                            .replaceFirst("\\{id: " + old + ",", "{id: " + name + ",") // the first: of measures
                            .replace("{detail: " + old + ",", "{detail: " + name + ","));
            MEASURES.forEach(
                    file -> book.file(file, book.text(file).replaceAll("(?m)^( +)" + old + ":", "$1" + name + ":")));
        });
        return book;
    }

    /** Returns the list of somebody in danger, but for the token of the conversation and for which book it is. */
    private static String list(Browsing helper) {
        helper.upload(IN_DANGER);
        Shown list = helper.get("/resultat");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text()).contains("class=\"ds-alert first\"", "112");
        return list.text()
                .replaceAll("name=\"samtale\" value=\"[^\"]*\"", "")
                .replaceAll("(\\d{4}\\.\\d+\\.\\d+)\\+?", "$1")
                .replaceAll("\\b[0-9a-f]{8,64}\\b", "");
    }
}
