package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.vocabulary.Circumstance;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Letter;
import no.varde.vocabulary.Letter.Consent;
import no.varde.vocabulary.Letter.Paragraph;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads the letters of a book, whose sentences are those that rules may ask. */
final class LetterReader {

    private final Section section;
    private final Persons persons;
    private final SentenceCollector sentences;

    LetterReader(Section section, Persons persons, SentenceCollector sentences) {
        this.section = section;
        this.persons = persons;
        this.sentences = sentences;
    }

    /** Returns the letters by their ids, in the order in which they were written. */
    Map<String, Letter> read(List<Fields> entries, Map<String, Law> laws) {
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Letter letter = letter(entry);
            section.known(entry, "legalBasis", letter.legalBasis(), laws);
            section.put(letters, entry, letter.id(), letter);
            entry.done();
        }
        return letters;
    }

    private Letter letter(Fields entry) {
        Letter letter = new Letter(
                entry.id("id"),
                section.text(entry, "name"),
                section.text(entry, "purpose"),
                section.text(entry, "receiver"),
                any(entry, "offered"),
                consent(entry),
                entry.list("before").stream().map(this::paragraph).toList(),
                entry.list("paragraphs").stream().map(this::paragraph).toList(),
                entry.texts("legalBasis"),
                section.source(entry),
                entry.place());
        demand(entry, "offered", letter.offered());
        demand(entry, "paragraphs", letter.paragraphs());
        demand(entry, "legalBasis", letter.legalBasis());
        demand(entry, "source", letter.source());
        return letter;
    }

    private static void demand(Fields entry, String key, List<?> written) {
        if (written.isEmpty()) {
            entry.fault(VocabularyCode.LETTER_NEEDS.of(key));
        }
    }

    private @Nullable Consent consent(Fields entry) {
        Fields consent = entry.optionalFields("agreement");
        if (consent == null) {
            return null;
        }
        Consent read = new Consent(
                section.text(consent, "says"),
                any(consent, "refused"),
                any(consent, "unless"),
                section.text(consent, "withheld"));
        demand(consent, "refused", read.refused());
        consent.done();
        return read;
    }

    private Paragraph paragraph(Fields entry) {
        Role of = entry.has("of") ? section.reach(entry, "of", persons).listedWith() : Role.MAIN;
        Paragraph paragraph = new Paragraph(
                of, section.optionalText(entry, "heading"), lines(entry), any(entry, "when"), facts(entry));
        if (paragraph.lines().isEmpty() && paragraph.facts().isEmpty()) {
            entry.fault(VocabularyCode.EMPTY_PARAGRAPH.of());
        }
        Stream.concat(Stream.ofNullable(paragraph.heading()), paragraph.lines().stream())
                .forEach(text -> checkPlaces(entry, text, of));
        entry.done();
        return paragraph;
    }

    /** Returns the lines of a paragraph; `text` stands for one. */
    private List<Text> lines(Fields entry) {
        return Stream.concat(
                        Stream.ofNullable(section.optionalText(entry, "text")),
                        entry.list("lines").stream().map(section::text))
                .toList();
    }

    /** Braces are filled in by the program; what a person fills in stands in square brackets. */
    private static void checkPlaces(Fields entry, Text text, Role of) {
        String who = of == Role.MEMBER ? Letter.WHO : Letter.DAY;
        for (String written : text.written().values()) {
            String rest = written.replace(Letter.DAY, "").replace(who, "");
            if (rest.contains("{") || rest.contains("}")) {
                entry.fault(VocabularyCode.BRACES_IN_LETTER.of(written, Letter.DAY, Letter.WHO));
            }
        }
    }

    private List<Circumstance> any(Fields entry, String key) {
        List<Circumstance> any = new ArrayList<>();
        for (Fields written : entry.list(key)) {
            String member = persons.member();
            Circumstance read = new Circumstance(
                    sentences(written, persons.main()), member == null ? List.of() : sentences(written, member));
            if (read.main().isEmpty() && read.member().isEmpty()) {
                written.fault(VocabularyCode.NO_SENTENCE.of());
            }
            written.done();
            any.add(read);
        }
        return any;
    }

    private List<Sentence<Condition>> facts(Fields entry) {
        List<Sentence<Condition>> facts = sentences(entry, "facts");
        for (Sentence<Condition> fact : facts) {
            boolean isTold = fact.meaning()
                    .answer()
                    .filter(band -> !band.allowsUnknown())
                    .isPresent();
            if (!isTold) {
                entry.fault(
                        "facts", VocabularyCode.NOT_TOLD_AS_FACT.of(fact.text().in(section.languageOfRules())));
            }
        }
        return facts;
    }

    private List<Sentence<Condition>> sentences(Fields entry, String key) {
        List<Sentence<Condition>> read = new ArrayList<>();
        for (Node node : entry.nodes(key)) {
            String written = node instanceof Node.Scalar scalar ? scalar.text() : "";
            Sentence<Condition> sentence = sentences.condition(written);
            if (sentence == null) {
                section.faults().add(node.place(), entry.path(key), () -> VocabularyCode.NOT_A_SENTENCE
                        .of(written)
                        .maybe(sentences.near(written)));
            } else {
                read.add(sentence);
            }
        }
        return read;
    }
}
