package no.varde.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.difference.Topic;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells which faults in a book its fixtures notice. A case of a rule notices when the rule fires where it is to be
 * silent, or the other way round, or concludes something else than the case says; what a rule reads is found before it,
 * so no other rule has to be run again for that.
 * A situation notices when anything that a decision says of it changes.
 */
public final class RuleMutation {

    private final RuleBook book;
    private final TruthReading reading;
    private final Map<String, List<Read>> cases = new HashMap<>();
    private final List<Assessment> situations;
    private final List<List<String>> said;

    /**
     * A case of a rule.
     *
     * @param fires whether the rule is to fire for someone
     * @param then the sentences that it is to conclude when it does; empty where the case does not say
     */
    public record Case(String rule, Assessment assessment, boolean fires, List<String> then) {
        public Case {
            then = List.copyOf(then);
        }
    }

    /** A case with what is known of each person in it, the main person first. */
    private record Read(List<Facts> facts, boolean fires, List<String> then) {}

    RuleMutation(RuleBook book, Fixtures fixtures) {
        this.book = book;
        this.situations = fixtures.situations();
        this.reading = new TruthReading(book);
        Map<String, Rule> rules = new HashMap<>();
        book.rules().forEach(rule -> rules.put(rule.id(), rule));
        for (Case one : fixtures.cases()) {
            Read read = read(one);
            Rule rule = rules.get(one.rule());
            if (rule != null && !differs(read, rule)) { // a case that is wrong of the sound rule notices nothing
                this.cases.computeIfAbsent(one.rule(), any -> new ArrayList<>()).add(read);
            }
        }
        this.said = said(book);
    }

    private Read read(Case one) {
        return new Read(reading.read(one.assessment()), one.fires(), one.then());
    }

    private List<List<String>> said(RuleBook read) {
        TruthReading reading = new TruthReading(read);
        List<Topic> subjects = Topic.all(List.of(read.vocabulary()));
        return situations.stream()
                .map(situation -> said(subjects, reading.read(situation), read.vocabulary()))
                .toList();
    }

    private static List<String> said(List<Topic> subjects, List<Facts> facts, Vocabulary vocabulary) {
        List<String> values = new ArrayList<>();
        for (int person = 0; person < facts.size(); person++) {
            for (Topic subject : subjects) {
                if (subject.role() == Role.ofPerson(person)) {
                    values.add(subject.value(facts.get(person), vocabulary));
                }
            }
        }
        return values;
    }

    /** Says whether a fixture notices a fault. */
    boolean isNoticed(Mutant mutant) {
        return cases.getOrDefault(mutant.rule().id(), List.of()).stream().anyMatch(read -> notices(read, mutant))
                || situationsNotice(mutant);
    }

    /** Says whether a case of a rule notices a fault in it. */
    boolean isNoticed(Mutant mutant, Case by) {
        return by.rule().equals(mutant.rule().id()) && notices(read(by), mutant);
    }

    private boolean notices(Read read, Mutant mutant) {
        return differs(read, mutant.mutated());
    }

    /** Says whether a rule is not as a case says; null where there is no rule. */
    private boolean differs(Read read, @Nullable Rule rule) {
        boolean fires = false;
        for (int person = 0; rule != null && person < read.facts().size(); person++) {
            Facts facts = read.facts().get(person);
            fires |= rule.roles().contains(Role.ofPerson(person))
                    && rule.when().stream().allMatch(sentence -> facts.holds(sentence.meaning()));
        }
        return fires != read.fires()
                || rule != null
                        && fires
                        && !read.then().isEmpty()
                        && !read.then().equals(concluded(rule));
    }

    private List<String> concluded(Rule rule) {
        return rule.then().stream()
                .map(sentence -> sentence.text().in(book.vocabulary().language()))
                .toList();
    }

    private boolean situationsNotice(Mutant mutant) {
        try {
            return !said(with(mutant)).equals(said);
        } catch (RuleBookRejected e) {
            return true; // the book says itself that its rules need each other
        }
    }

    /** Returns the book with a fault in it. */
    private RuleBook with(Mutant mutant) {
        List<Rule> rules = new ArrayList<>(book.rules());
        rules.remove(mutant.rule());
        if (mutant.mutated() != null) {
            rules.add(mutant.mutated());
        }
        return book.with(rules);
    }
}
