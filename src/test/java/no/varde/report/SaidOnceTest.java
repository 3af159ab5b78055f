package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read one after another says no sentence twice. */
class SaidOnceTest {

    private final SaidOnce once = new SaidOnce();

    @Test
    void a_sentence_that_an_earlier_text_says_is_left_out() {
        assertThat(once.of("Det har vært vold. Senteret gir råd.")).isEqualTo("Det har vært vold. Senteret gir råd.");
        assertThat(once.of("Det har vært trusler. Senteret gir råd.")).isEqualTo("Det har vært trusler.");
        assertThat(once.of("Senteret gir råd. Ring dit.")).isEqualTo("Ring dit.");
    }

    @Test
    void a_text_of_which_nothing_would_be_left_is_said() {
        once.of("Ring dit. Gå dit.");
        assertThat(once.of("Gå dit.")).isEqualTo("Gå dit.");
    }

    @Test
    void a_date_is_not_the_end_of_a_sentence() {
        once.of("Lånet går ut 3. mai.");
        assertThat(once.of("Lånet går ut 3. juni.")).isEqualTo("Lånet går ut 3. juni.");
    }

    @Test
    void a_text_in_another_language_than_the_words_around_it_stays_whole() {
        String marked = OtherLanguage.marked("Ring dit. Gå dit.", "nb");
        once.of("Ring dit.");
        assertThat(once.of(marked)).isEqualTo(marked);
    }
}
