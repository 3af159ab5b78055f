package no.varde.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.rulebook.Fingerprint;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;

/**
 * A book as numbered tests, conclusions and steps, and as tables: without words, and so plain that a few lines of any
 * language can check with it what a {@link Certificate} claims. The same book is the same bytes for ever; the form is
 * described in {@code src/docs/plain-book.md}.
 */
public final class PlainBook {

    private final RuleBook book;
    private final Map<Conclusion, Integer> numbersOfConclusions = new LinkedHashMap<>();
    private final List<Conclusion> conclusions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<PlainTest> tests;
    private final List<PlainStep> steps;
    private final Map<String, Integer> household = new LinkedHashMap<>();
    private final String text;
    private final String hash;

    private PlainBook(RuleBook book) {
        this.book = book;
        book.steps().forEach(step -> step.then()
                .forEach(conclusion -> numbersOfConclusions.putIfAbsent(conclusion, numbersOfConclusions.size() + 1)));
        this.conclusions = List.copyOf(numbersOfConclusions.keySet());
        PlainTests numbered = new PlainTests(book.vocabulary().levels(), this::number);
        for (HouseholdFact fact : book.vocabulary().household().values()) {
            Sentence<Condition> any = fact.any();
            household.put(fact.id(), any == null ? 0 : numbered.of(any.meaning()));
        }
        Map<Integer, Integer> strata = strata(book.steps());
        List<PlainStep> written = new ArrayList<>();
        for (Step step : book.steps()) {
            List<Integer> when = step.when().stream().map(numbered::of).toList();
            List<Integer> then = step.then().stream().map(this::number).toList();
            written.add(new PlainStep(Vocabulary.known(strata, step.stratum()), step.roles(), when, then, name(step)));
            numbers.put(step.name(), written.size());
        }
        this.steps = List.copyOf(written);
        this.tests = numbered.all();
        this.text = PlainWriter.text(this);
        this.hash = Fingerprint.of(text);
    }

    /** Returns the plain form of a book. */
    public static PlainBook of(RuleBook book) {
        return new PlainBook(book);
    }

    private static Map<Integer, Integer> strata(List<Step> steps) {
        Map<Integer, Integer> strata = new TreeMap<>();
        steps.forEach(step -> strata.put(step.stratum(), 0));
        int number = 0;
        for (Map.Entry<Integer, Integer> stratum : strata.entrySet()) {
            stratum.setValue(++number);
        }
        return strata;
    }

    private static String name(Step step) {
        Rule rule = step.rule();
        return rule == null ? "made: " + step.name() : "rule: " + rule.id();
    }

    public RuleBook book() {
        return book;
    }

    /** Returns the text; each line ends with a line feed. */
    public String text() {
        return text;
    }

    public byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    /** Returns the SHA-256 of the bytes, in hex. */
    public String hash() {
        return hash;
    }

    /** Returns the number of a step of the book, from 1. */
    public int number(Step step) {
        Integer number = numbers.get(step.name());
        if (number == null) {
            throw new IllegalArgumentException("no step of the book: " + step.name());
        }
        return number;
    }

    /** Returns the number of a conclusion, from 1; 0 where no step can reach it. */
    public int number(Conclusion conclusion) {
        return numbersOfConclusions.getOrDefault(conclusion, 0);
    }

    /** Returns the conclusions, that of number 1 first. */
    List<Conclusion> conclusions() {
        return conclusions;
    }

    /** Returns the tests, that of number 1 first. */
    List<PlainTest> tests() {
        return tests;
    }

    /** Returns the steps, that of number 1 first; those of a lower stratum stand before those of a higher. */
    List<PlainStep> steps() {
        return steps;
    }

    /** Returns the number of the test that must hold of some member; 0 where any member will do. */
    int ofMember(HouseholdFact fact) {
        return household.getOrDefault(fact.id(), 0);
    }
}
