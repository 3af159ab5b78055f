package no.varde.page.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.page.book.ShownRule.Cited;
import no.varde.page.book.ShownRule.Line;
import no.varde.page.book.ShownRule.ShownLaw;
import no.varde.report.OtherLanguage;
import no.varde.rulebook.AllSentences;
import no.varde.rulebook.Register;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Law;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A book as it is read in one language. */
final class Reading {

    private final RuleBook book;
    private final String language;
    private final String around;
    private final Map<String, ShownRule> byAddress = new LinkedHashMap<>();
    private final Search search;
    private final AllSentences sentences;

    /**
     * Reads a book.
     *
     * @param around the language of the words of the pages that show it
     */
    Reading(RuleBook book, String language, String around) {
        this.book = book;
        this.language = language;
        this.around = around;
        book.rules().forEach(rule -> byAddress.put(address(rule), show(rule)));
        this.search = new Search(this);
        this.sentences = AllSentences.of(book);
    }

    RuleBook book() {
        return book;
    }

    Vocabulary vocabulary() {
        return book.vocabulary();
    }

    AllSentences sentences() {
        return sentences;
    }

    Search search() {
        return search;
    }

    /** Returns a text, marked where it is in another language than the words around. */
    String in(Text text) {
        return OtherLanguage.in(text, language, around);
    }

    /** Returns a text in each other language in which it is written, marked with that language. */
    List<String> inOthers(Text text) {
        return vocabulary().languages().all().stream()
                .filter(other -> text.isWrittenIn(other) && !other.equals(text.languageFor(language)))
                .map(other -> OtherLanguage.in(text, other, around))
                .toList();
    }

    /** Returns the rules in the order in which they can be applied. */
    Collection<ShownRule> rules() {
        return byAddress.values();
    }

    /** Returns the rule of an address, or null where there is none. */
    @Nullable
    ShownRule rule(String address) {
        return byAddress.get(address);
    }

    List<ShownRule> rules(Collection<Rule> rules) {
        return rules.stream().map(this::shown).toList();
    }

    private ShownRule shown(Rule rule) {
        return Vocabulary.known(byAddress, address(rule));
    }

    private static String address(Rule rule) {
        return rule.id().toLowerCase(Locale.ROOT);
    }

    private ShownRule show(Rule rule) {
        return new ShownRule(
                rule.id(),
                address(rule),
                in(rule.title()),
                rule.layer().folder(),
                rule.place().file(),
                rule.when().stream().map(this::line).toList(),
                rule.then().stream().map(sentence -> in(sentence.text())).toList(),
                cited(rule.sources()),
                laws(rule.legalBasis()),
                in(rule.reason()),
                concerns(rule));
    }

    private Line line(Sentence<Condition> sentence) {
        boolean unknownToo =
                sentence.meaning().answer().filter(Band::allowsUnknownToo).isPresent();
        return new Line(in(sentence.text()), unknownToo);
    }

    /** Returns citations with the titles of their documents. */
    List<Cited> cited(List<String> citations) {
        return citations.stream()
                .map(citation -> {
                    Source source = vocabulary().sources().get(Register.document(citation));
                    return new Cited(
                            Register.document(citation),
                            source == null ? "" : in(source.title()),
                            heading(Register.section(citation), source));
                })
                .toList();
    }

    private String heading(String section, @Nullable Source source) {
        return source == null
                ? section
                : OtherLanguage.heading(section, source, vocabulary().languages(), around);
    }

    List<ShownLaw> laws(List<String> ids) {
        return ids.stream()
                .map(id -> {
                    Law law = Vocabulary.known(vocabulary().laws(), id);
                    return new ShownLaw(law.cite(), in(law.title()), law.verified());
                })
                .toList();
    }

    private List<String> concerns(Rule rule) {
        List<String> names = new ArrayList<>();
        if (rule.roles().contains(Role.MAIN)) {
            names.add(concerned(Reach.MAIN));
        }
        if (rule.roles().contains(Role.MEMBER)) {
            names.add(concerned(Reach.MEMBER));
        }
        return names;
    }

    /** Returns the name of whom something concerns; that of both where they share it. */
    String concerned(Reach reach) {
        Persons persons = vocabulary().persons();
        String main = in(persons.mainName());
        String member = persons.memberName() == null ? "" : in(persons.memberName());
        return switch (reach) {
            case MAIN -> main;
            case MEMBER -> member;
            case SHARED -> member.isEmpty() ? main : main + ", " + member.toLowerCase(Locale.forLanguageTag(language));
        };
    }

    /** Returns the way to a measure, known by its place in the book. */
    Link link(Measure measure) {
        return new Link("/bok/tiltak/" + (measure.position() + 1), in(measure.name()), concerned(measure.concerns()));
    }

    /** Returns the ways to the measures of some ids, in the order of the book. */
    List<Link> measures(Collection<String> ids) {
        return vocabulary().measures().values().stream()
                .filter(measure -> ids.contains(measure.id()))
                .map(this::link)
                .toList();
    }

    /** Returns the way to a question, known by its place in the book. */
    Link link(Question question) {
        return new Link("/bok/sporsmal/" + question.slot(), in(question.ask()), concerned(question.reach()));
    }

    /** Returns what is told of a measure or a duty, in the order of the book. */
    List<Told> told(Map<String, Detail> details, Map<String, Text> texts) {
        return details.entrySet().stream()
                .filter(detail -> texts.containsKey(detail.getKey()))
                .map(detail -> new Told(in(detail.getValue().heading()), in(Vocabulary.known(texts, detail.getKey()))))
                .toList();
    }
}
