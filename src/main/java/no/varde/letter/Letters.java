package no.varde.letter;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.varde.letter.Draft.Part;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Letter;
import no.varde.vocabulary.Letter.Consent;
import no.varde.vocabulary.Letter.Paragraph;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;

/** The letters of a book on the answers of one case. */
public final class Letters {

    private static final String DAY = inBraces(Letter.DAY);
    private static final String WHO = inBraces(Letter.WHO);

    private final Collection<Letter> all;
    private final Circumstances circumstances;

    /**
     * Makes the letters of a case.
     *
     * @param all those of the book, in its order
     * @param facts what is known of each person of the case, the main person first
     */
    public Letters(Collection<Letter> all, List<Facts> facts) {
        this.all = List.copyOf(all);
        this.circumstances = new Circumstances(facts);
    }

    /** Returns the letters that are offered, in the order of the book. */
    public List<Letter> offered() {
        return all.stream()
                .filter(letter -> circumstances.anyHolds(letter.offered()) && !isWithheld(letter))
                .toList();
    }

    /** Returns the letters that are not made, since the consent that they need was refused. */
    public List<Letter> withheld() {
        return all.stream().filter(this::isWithheld).toList();
    }

    private boolean isWithheld(Letter letter) {
        Consent consent = letter.consent();
        return consent != null
                && circumstances.anyHolds(consent.refused())
                && !circumstances.anyHolds(consent.unless());
    }

    /**
     * Returns the draft of a letter.
     *
     * @param day the day of the answers, in words
     * @param names what each person is called, the main person first
     */
    public Draft draft(Letter letter, Text day, List<Text> names) {
        return new Draft(letter.name(), parts(letter.before(), day, names), parts(letter.paragraphs(), day, names));
    }

    private List<Part> parts(List<Paragraph> paragraphs, Text day, List<Text> names) {
        return paragraphs.stream()
                .flatMap(paragraph -> numbers(paragraph).flatMap(number -> part(paragraph, number, day, names)))
                .toList();
    }

    /** Returns the persons for whom a paragraph stands. */
    private Stream<Integer> numbers(Paragraph paragraph) {
        if (paragraph.of() == Role.MAIN) {
            return paragraph.when().isEmpty() || circumstances.anyHolds(paragraph.when()) ? Stream.of(0) : Stream.of();
        }
        return circumstances.members().stream()
                .filter(number -> paragraph.when().isEmpty()
                        || paragraph.when().stream().anyMatch(one -> circumstances.holds(one, number)));
    }

    /** Returns nothing where a paragraph has facts to tell and none of them is so. */
    private Stream<Part> part(Paragraph paragraph, int number, Text day, List<Text> names) {
        List<Text> told = paragraph.facts().stream()
                .filter(fact -> circumstances.holdsOf(number, fact))
                .map(fact -> fact.text())
                .toList();
        if (told.isEmpty() && !paragraph.facts().isEmpty()) {
            return Stream.of();
        }
        List<Text> lines = paragraph.lines().stream()
                .map(line -> line.with(DAY, day).with(WHO, names.get(number)))
                .toList();
        return Stream.of(new Part(paragraph.heading(), lines, told));
    }

    private static String inBraces(String place) {
        return place.substring(1, place.length() - 1);
    }
}
