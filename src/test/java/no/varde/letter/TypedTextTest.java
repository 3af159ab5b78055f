package no.varde.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import no.varde.letter.TypedText.Block;
import no.varde.letter.TypedText.Kind;
import org.junit.jupiter.api.Test;

/** What somebody typed, read as a reader sees it. */
class TypedTextTest {

    @Test
    void what_the_program_writes_is_read_again_as_it_was_meant() {
        PlainText text = new PlainText(Locale.forLanguageTag("nb"));
        text.title("Brev");
        text.paragraph(List.of("Til: [navn]", "Fra: [navn]"), List.of());
        text.heading("Det jeg så");
        text.paragraph(List.of("Dette er fortalt:"), List.of("det var mørkt", "det regnet."));
        text.heading("Det jeg så");
        text.paragraph(List.of("Mer."), List.of());
        assertThat(text.toString())
                .isEqualTo(
                        """
                        Brev

                        Til: [navn]
                        Fra: [navn]

                        DET JEG SÅ
                        Dette er fortalt:
                        - Det var mørkt.
                        - Det regnet.

                        Mer.""");
        TypedText read = TypedText.of(TypedText.cleaned(text.toString()));
        assertThat(read.title()).isEqualTo("Brev");
        assertThat(read.blocks())
                .extracting(Block::kind, Block::lines)
                .containsExactly(
                        tuple(Kind.LINES, List.of("Til: [navn]", "Fra: [navn]")),
                        tuple(Kind.HEADING, List.of("DET JEG SÅ")),
                        tuple(Kind.LINES, List.of("Dette er fortalt:")),
                        tuple(Kind.ITEMS, List.of("Det var mørkt.", "Det regnet.")),
                        tuple(Kind.LINES, List.of("Mer.")));
    }

    @Test
    void facts_alone_go_on_under_the_line_that_leads_to_them() {
        PlainText text = new PlainText(Locale.ROOT);
        text.title("Brev");
        text.paragraph(List.of("Dette er fortalt:"), List.of());
        text.paragraph(List.of(), List.of("det regnet"));
        assertThat(text.lines()).containsExactly("Brev", "", "Dette er fortalt:", "- Det regnet.");
    }

    @Test
    void what_nobody_sees_is_left_out_and_all_else_stays() {
        assertThat(TypedText.cleaned("a\u0000b\u200Bc\u202Ed\uFEFF\r\ne\tf\rg\u0007\n\n"))
                .isEqualTo("abcd\ne f\ng");
        assertThat(TypedText.cleaned("Æøå «x» – § 13-2 <b>&amp;</b>")).isEqualTo("Æøå «x» – § 13-2 <b>&amp;</b>");
        assertThat(TypedText.cleaned("\uD800x")).isEqualTo("x");
        assertThat(TypedText.cleaned("a\u030A")).isEqualTo("å");
        assertThat(TypedText.cleaned(" \n\t\u0000 ")).isEmpty();
    }

    @Test
    void only_a_line_of_capitals_with_nothing_above_it_is_a_heading() {
        assertThat(TypedText.of("x\n\n______\n\nA\n\nKODE 6\n\nDET JEG SÅ, OG NÅR\n\n[ ] NAV\n\nx\nNAV")
                        .blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.LINES, Kind.LINES, Kind.LINES, Kind.HEADING, Kind.LINES, Kind.LINES);
        assertThat(TypedText.of("x\n\n[ ] Fastlegen\n[ ] NAV\n[ ] Skolen").blocks())
                .hasSize(1);
        assertThat(TypedText.of("").blocks()).isEmpty();
    }
}
