package no.varde.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Code;
import no.varde.document.Faults;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.NearSentences;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Spare;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** The sentences of a book that no rule uses, and the reasons that the vocabulary gives for them. */
public final class SpareSentences {

    /**
     * A sentence that no rule uses.
     *
     * @param kind such as {@code question.NOT_NO}
     * @param question the id of the question that it answers where no rule asks that question at all, else empty
     */
    public record Unused(String kind, String question, Text text) {}

    private final Vocabulary vocabulary;
    private final Map<String, Unused> unused = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<Integer> asked = new HashSet<>();

    private SpareSentences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static SpareSentences of(Vocabulary vocabulary, List<Rule> rules) {
        SpareSentences spare = new SpareSentences(vocabulary);
        rules.forEach(rule -> {
            rule.when().forEach(spare::use);
            rule.then().forEach(sentence -> spare.used.add("then " + spare.in(sentence.text())));
        });
        vocabulary.counts().values().forEach(count -> count.members().forEach(spare::use));
        vocabulary.household().values().stream().map(HouseholdFact::any).forEach(any -> {
            if (any != null) {
                spare.use(any);
            }
        });
        spare.gather();
        return spare;
    }

    private void use(Sentence<Condition> sentence) {
        used.add("when " + in(sentence.text()));
        sentence.meaning().answer().ifPresent(band -> asked.add(band.slot()));
    }

    private void gather() {
        vocabulary.sentences().conditions().forEach((said, sentence) -> {
            if (!used.contains("when " + said)) {
                String kind = SentenceKind.of(sentence.meaning(), vocabulary);
                unused.put(said, new Unused(kind, unasked(sentence.meaning()), sentence.text()));
            }
        });
        vocabulary.sentences().conclusions().forEach((said, sentence) -> {
            if (!used.contains("then " + said)) {
                String kind = SentenceKind.of(sentence.meaning().conclusion());
                unused.put(said, new Unused(kind, "", sentence.text()));
            }
        });
    }

    /** Says whether no rule asks a question. */
    public boolean isUnasked(Question question) {
        return !asked.contains(question.slot());
    }

    private String unasked(Condition condition) {
        return condition
                .answer()
                .map(band -> vocabulary.slots().questionAt(band.slot()))
                .filter(this::isUnasked)
                .map(Question::id)
                .orElse("");
    }

    private String in(Text text) {
        return text.in(vocabulary.language());
    }

    /** Reports entries of the vocabulary that call spare what is used, or what does not exist. */
    void check(Faults faults) {
        for (Spare spare : vocabulary.tracing().spares()) {
            if (of(spare).isEmpty()) {
                faults.add(spare.place(), fault(spare));
            }
        }
    }

    private Message fault(Spare spare) {
        Set<String> known =
                switch (spare.scope()) {
                    case KIND -> kinds();
                    case QUESTION -> vocabulary.questions().keySet();
                    case SENTENCE -> said();
                };
        return known.contains(spare.name())
                ? BookCode.USED_NOT_SPARE.of(spare.name())
                : unknown(spare.scope()).of(spare.name()).maybe(near(spare, known));
    }

    private static Code unknown(Spare.Scope scope) {
        return switch (scope) {
            case KIND -> BookCode.NOT_A_SPARE_KIND;
            case QUESTION -> FormCode.NOT_A_QUESTION;
            case SENTENCE -> VocabularyCode.NOT_A_SENTENCE;
        };
    }

    private @Nullable Message near(Spare spare, Set<String> known) {
        return spare.scope() == Spare.Scope.SENTENCE
                ? NearSentences.all(vocabulary.sentences(), vocabulary.language())
                        .to(spare.name())
                        .message()
                : Suggestion.near(spare.name(), known);
    }

    private Set<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        unused.values().forEach(one -> kinds.add(one.kind()));
        return kinds;
    }

    private Set<String> said() {
        Set<String> said =
                new LinkedHashSet<>(vocabulary.sentences().conditions().keySet());
        said.addAll(vocabulary.sentences().conclusions().keySet());
        return said;
    }

    /** Returns the unused sentences that an entry gives its reason for. */
    public List<Unused> of(Spare spare) {
        return unused.values().stream().filter(one -> matches(spare, one)).toList();
    }

    private boolean matches(Spare spare, Unused one) {
        return switch (spare.scope()) {
            case KIND -> one.question().isEmpty() && one.kind().equals(spare.name());
            case QUESTION -> one.question().equals(spare.name());
            case SENTENCE -> in(one.text()).equals(spare.name());
        };
    }

    /** Returns the unused sentences that the vocabulary gives no reason for. */
    public List<Unused> withoutReason() {
        List<Unused> left = new ArrayList<>(unused.values());
        vocabulary.tracing().spares().forEach(spare -> left.removeAll(of(spare)));
        return left;
    }
}
