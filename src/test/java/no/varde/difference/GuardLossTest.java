package no.varde.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.varde.PlantedBook;
import no.varde.difference.Loss.Became;
import no.varde.difference.Loss.Guard;
import no.varde.policy.KiteDraft;
import org.junit.jupiter.api.Test;

/** A principle that is gone or claims something else is a loss; of one that is protected, every change is. */
class GuardLossTest {

    private static final String FILE = "principles.yaml";
    private static final String SAYS = "en: In thunder one goes home.";
    private static final String BETTER = "en: In thunder everybody goes home.";
    private static final String KIND = "  kind: WHENEVER\n";
    private static final String PROTECTED = KIND + "  protected: true\n";

    private static PlantedBook book(boolean isProtected) {
        return isProtected ? KiteDraft.book().plant(FILE, KIND, PROTECTED) : KiteDraft.book();
    }

    private static List<Loss> lost(PlantedBook old, PlantedBook present) {
        return Effect.of(Edition.read(old.files()), Edition.read(present.files()), Map.of(), LocalDate.of(2026, 11, 22))
                .losses();
    }

    @Test
    void better_words_are_no_loss_unless_the_principle_is_protected() {
        assertThat(lost(book(false), book(false).plant(FILE, SAYS, BETTER))).isEmpty();
        assertThat(lost(book(true), book(true).plant(FILE, SAYS, BETTER)))
                .containsExactly(new Guard("P-01", Became.REWRITTEN));
    }

    @Test
    void to_protect_a_principle_is_no_loss_and_to_protect_it_no_more_is() {
        assertThat(lost(book(false), book(true))).isEmpty();
        assertThat(lost(book(true), book(false))).containsExactly(new Guard("P-01", Became.REWRITTEN));
        assertThat(lost(book(true), book(true).plant(FILE, "protected: true", "protected: false")))
                .containsExactly(new Guard("P-01", Became.REWRITTEN));
    }

    @Test
    void a_principle_that_claims_something_else_or_is_gone_is_a_loss() {
        PlantedBook other = book(true)
                .plant(
                        FILE,
                        "whenever: {flyer: [det er torden]}",
                        "whenever: {flyer: [det blåser kuling, det er torden]}");
        assertThat(lost(book(true), other)).containsExactly(new Guard("P-01", Became.OTHER));
        assertThat(lost(book(true), book(true).without(FILE))).containsExactly(new Guard("P-01", Became.GONE));
    }
}
