package no.varde.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * A letter that whoever answers can send, as a draft. It is no part of what the book means: nothing is decided by it.
 *
 * @param purpose what it is for, to whoever may send it
 * @param receiver whom it is sent to
 * @param offered when it is offered: any of these is enough
 * @param consent whose consent it needs; null where the law asks for none
 * @param before what to think of before it is sent, to whoever may send it
 * @param paragraphs what it says, in order
 * @param place where it was written
 */
public record Letter(
        String id,
        Text name,
        Text purpose,
        Text receiver,
        List<Circumstance> offered,
        @Nullable Consent consent,
        List<Paragraph> before,
        List<Paragraph> paragraphs,
        List<String> legalBasis,
        List<String> source,
        Place place) {

    /** Stands for the day of the answers. */
    public static final String DAY = "{day}";

    /** Stands in a paragraph about a member for what the member is called. */
    public static final String WHO = "{who}";

    public Letter {
        offered = List.copyOf(offered);
        before = List.copyOf(before);
        paragraphs = List.copyOf(paragraphs);
        legalBasis = List.copyOf(legalBasis);
        source = List.copyOf(source);
    }

    /**
     * That a letter needs somebody's consent.
     *
     * @param says that it is needed and how to ask, to whoever may send it
     * @param refused when consent is known to be refused: any of these is enough
     * @param unless when the letter may be sent all the same: any of these is enough
     * @param withheld what is said where the letter is not offered for want of consent
     */
    public record Consent(Text says, List<Circumstance> refused, List<Circumstance> unless, Text withheld) {
        public Consent {
            refused = List.copyOf(refused);
            unless = List.copyOf(unless);
        }
    }

    /**
     * A part of a letter. One of the main person stands once, one of a member once for each whom it holds of.
     *
     * @param heading null where it goes on under the one before
     * @param when any of these is enough; always where there are none
     * @param facts sentences of answers: each that holds is told; where there are some and none holds, nothing of the
     *     paragraph stands
     */
    public record Paragraph(
            Role of,
            @Nullable Text heading,
            List<Text> lines,
            List<Circumstance> when,
            List<Sentence<Condition>> facts) {
        public Paragraph {
            lines = List.copyOf(lines);
            when = List.copyOf(when);
            facts = List.copyOf(facts);
        }
    }

    /** Returns every sentence that is asked of persons with a role, wherever in the letter. */
    public Stream<Sentence<Condition>> asked(Role role) {
        List<Circumstance> all = new ArrayList<>(offered);
        if (consent != null) {
            all.addAll(consent.refused);
            all.addAll(consent.unless);
        }
        List<Sentence<Condition>> facts = new ArrayList<>();
        Stream.of(before, paragraphs).flatMap(List::stream).forEach(paragraph -> {
            all.addAll(paragraph.when);
            facts.addAll(paragraph.of == role ? paragraph.facts : List.of());
        });
        return Stream.concat(all.stream().flatMap(some -> some.of(role).stream()), facts.stream());
    }
}
