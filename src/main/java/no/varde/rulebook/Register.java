package no.varde.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** Everything of a book that can carry a statement of a source, by its id. */
public final class Register {

    /** What an entry is. */
    public enum Kind {
        QUESTION,
        FINDING,
        MEASURE,
        DUTY,
        RULE,
        WARNING,
        PLAN_ITEM,
        REVIEW
    }

    /**
     * A rule or an entry of the vocabulary.
     *
     * @param name a title or text to know it by
     * @param sources what it cites
     */
    public record Entry(Kind kind, String id, Text name, List<String> sources) {
        public Entry {
            sources = List.copyOf(sources);
        }

        /** Says whether the entry cites a document, whatever the section. */
        public boolean cites(String source) {
            return sources.stream().anyMatch(cited -> document(cited).equals(source));
        }
    }

    private final Map<String, List<Entry>> byId = new LinkedHashMap<>();

    private Register() {}

    /** Returns the register of a vocabulary and its rules. An id that entries of several kinds share names them all. */
    static Register of(Vocabulary vocabulary, List<Rule> rules) {
        Register register = new Register();
        register.add(Kind.RULE, rules, Rule::id, Rule::title, Rule::sources);
        register.addQuestionsAndFindings(vocabulary);
        register.addMeasuresAndDuties(vocabulary);
        register.addWarningsAndPlan(vocabulary);
        return register;
    }

    private void addQuestionsAndFindings(Vocabulary vocabulary) {
        add(Kind.QUESTION, vocabulary.questions().values(), one -> one.id(), one -> one.ask(), one -> one.source());
        add(Kind.FINDING, vocabulary.findings().values(), one -> one.id(), one -> one.clause(), one -> one.source());
    }

    private void addMeasuresAndDuties(Vocabulary vocabulary) {
        add(Kind.MEASURE, vocabulary.measures().values(), one -> one.id(), one -> one.name(), one -> one.source());
        add(Kind.DUTY, vocabulary.duties().values(), one -> one.id(), one -> one.name(), one -> one.source());
    }

    private void addWarningsAndPlan(Vocabulary vocabulary) {
        add(Kind.WARNING, vocabulary.warnings().values(), one -> one.id(), one -> one.text(), one -> one.source());
        add(Kind.PLAN_ITEM, vocabulary.planItems().values(), one -> one.id(), one -> one.text(), one -> one.source());
        Map<Conclusion, Review> reviews = new HashMap<>();
        vocabulary.reviews().forEach((id, review) -> reviews.put(new Conclusion.Review(id), review));
        vocabulary.sentences().conclusions().values().forEach(sentence -> {
            Review review = reviews.get(sentence.meaning().conclusion());
            if (review != null) {
                put(new Entry(Kind.REVIEW, review.id(), sentence.text(), review.source()));
            }
        });
    }

    private <E> void add(
            Kind kind,
            Collection<E> entries,
            Function<E, String> id,
            Function<E, Text> name,
            Function<E, List<String>> sources) {
        entries.forEach(entry -> put(new Entry(kind, id.apply(entry), name.apply(entry), sources.apply(entry))));
    }

    private void put(Entry entry) {
        byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
    }

    /** Returns every id. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** Returns everything, the rules first. */
    public List<Entry> entries() {
        return byId.values().stream().flatMap(List::stream).toList();
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Returns the entries of an id that is known to exist. */
    public List<Entry> entries(String id) {
        return Vocabulary.known(byId, id);
    }

    /** Returns the document of a citation: {@code S003} of {@code S003, Å varsle politiet}. */
    public static String document(String cited) {
        return cited.split(",? ", 2)[0];
    }

    /** Returns the section of a citation, or an empty text where it names the document as a whole. */
    public static String section(String cited) {
        String[] parts = cited.split(",? ", 2);
        return parts.length == 1 ? "" : parts[1];
    }
}
