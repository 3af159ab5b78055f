package no.varde.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.varde.vocabulary.Role;
import org.junit.jupiter.api.Test;

class CanonicalDrlTest {

    private static final String BOAT = CanonicalDrl.of(TestBook.BOAT.book(), Role.MAIN);

    @Test
    void a_rule_is_written_with_what_it_says_of_itself() {
        assertThat(BOAT)
                .contains(
                        """
                        rule "SI-02 Raketter og radio"
                            @kilde("SEA Om bord")
                            @begrunnelse("På en utsatt tur kan ingen regne med at raketter blir sett.")
                            @title("Flares and radio")
                            @reason("On an exposed trip nobody can count on flares being seen.")
                            @title_sv("Raketer och radio")
                            @reason_sv("På en utsatt tur kan ingen räkna med att raketer syns.")
                            salience -3000
                        when
                            Finding( id == "cannot-signal" )
                            Finding( id == "exposed-trip" )
                        then
                            insertLogical( new Recommended( "flares" ) );
                            insertLogical( new NotEnough( "flares" ) );
                            insertLogical( new Recommended( "radio" ) );
                        end
                        """);
    }

    @Test
    void a_step_of_the_book_itself_is_written_too() {
        assertThat(BOAT)
                .contains(
                        """
                        rule "outcome radio CONSIDER, recommended"
                            salience -5002
                        when
                            Recommended( measure == "radio" )
                            exists SetAside( measure == "flares" )
                            not Outcome( measure == "radio", kind != OutcomeKind.CONSIDER )
                        then
                            insertLogical( new Outcome( "radio", OutcomeKind.CONSIDER ) );
                        end
                        """);
    }

    @Test
    void a_count_of_answers_and_findings_is_one_sum() {
        String findings = "Finding( id in ( \"boat-in-distress\", \"hard-weather\" ) )";
        String answers = "count( \"water-in-boat=YES\", \"waters=OPEN_SEA\" )";
        assertThat(BOAT)
                .contains("( accumulate( " + findings + "; $reasons_to_leave : count( 1 ) )" + " and Answers( "
                        + answers + " + $reasons_to_leave >= 2 ) )");
    }

    @Test
    void a_rule_of_a_member_is_not_written_for_the_main_person() {
        assertThat(CanonicalDrl.of(TestBook.BOAT.book(), Role.MEMBER)).contains("rule \"FL-08 ");
        assertThat(BOAT).doesNotContain("rule \"FL-08 ");
    }

    @Test
    void a_text_that_could_end_a_quotation_is_refused() {
        assertThatThrownBy(() -> DrlText.quoted("a\" ); exit( \"")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DrlText.quoted("\\u0022")).isInstanceOf(IllegalArgumentException.class);
    }
}
