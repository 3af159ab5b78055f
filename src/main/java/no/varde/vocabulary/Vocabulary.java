package no.varde.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.vocabulary.Log.LogFact;
import org.jspecify.annotations.Nullable;

/**
 * All that a book can speak of. Immutable; made by {@code VocabularyReader}, which checks it as a whole. Maps keep the
 * order of the files.
 *
 * @param version the number that policy staff give the book
 * @param clarifyOrder groups of questions in the order in which unknown answers are to be asked for
 * @param conversation the pages on which a conversation takes all questions, in its order
 * @param impossible answers that no case has together
 * @param bySlot the questions, that of slot 1 first
 * @param bands every band that a sentence speaks of, by its id
 * @param tracing what the book says of its sources
 */
public record Vocabulary(
        String version,
        Text title,
        Text levelTitle,
        BookLanguages languages,
        Persons persons,
        Map<String, List<String>> traits,
        @Nullable String orderTrait,
        Details details,
        Map<String, Question> questions,
        List<Impossible> impossible,
        Map<String, Law> laws,
        Scale.Day lawScale,
        Map<String, Finding> findings,
        List<Level> levels,
        Map<String, Need> needs,
        Map<String, Measure> measures,
        Map<String, Duty> duties,
        Map<String, Warning> warnings,
        Map<String, Review> reviews,
        Map<String, PlanItem> planItems,
        Map<String, Count> counts,
        Map<String, Log> logs,
        Map<String, HouseholdFact> household,
        Map<String, Source> sources,
        List<ClarifyGroup> clarifyOrder,
        List<ConversationPage> conversation,
        Sentences sentences,
        List<Question> bySlot,
        Map<String, Band> bands,
        Tracing tracing) {
    public Vocabulary {
        traits = InOrder.copy(traits, List::copyOf);
        questions = InOrder.copy(questions);
        impossible = List.copyOf(impossible);
        laws = InOrder.copy(laws);
        findings = InOrder.copy(findings);
        levels = List.copyOf(levels);
        needs = InOrder.copy(needs);
        measures = InOrder.copy(measures);
        duties = InOrder.copy(duties);
        warnings = InOrder.copy(warnings);
        reviews = InOrder.copy(reviews);
        planItems = InOrder.copy(planItems);
        counts = InOrder.copy(counts);
        logs = InOrder.copy(logs);
        household = InOrder.copy(household);
        sources = InOrder.copy(sources);
        clarifyOrder = List.copyOf(clarifyOrder);
        conversation = List.copyOf(conversation);
        bySlot = List.copyOf(bySlot);
        bands = InOrder.copy(bands);
    }

    /** The slot of the day of the assessment, in whose cells laws come into force. */
    public static final int AS_OF_SLOT = 0;

    /** A fact, with the log whose entries it counts. */
    public record FactOfLog(Log log, LogFact fact) {}

    /** A group of questions to clarify: the ones named, those that decide a duty, or the red flags. */
    public record ClarifyGroup(Set<String> questions, boolean decidingDuty, boolean redFlags) {
        public ClarifyGroup {
            questions = InOrder.copy(questions);
        }
    }

    /** Returns the language in which the rules are written. */
    public String language() {
        return languages.ofRules();
    }

    /** Returns the number of slots of a run: the day, every question, every fact of a log and about the household. */
    public int slots() {
        return 1 + questions.size() + logFacts() + household.size();
    }

    /** Returns the first slot that holds neither the day nor an answer. */
    public int firstFactSlot() {
        return 1 + questions.size();
    }

    private int logFacts() {
        return logs.values().stream().mapToInt(log -> log.facts().size()).sum();
    }

    /** Returns who sees a slot: a run sees its own answers and the shared ones. */
    public Reach reach(int slot) {
        if (slot == AS_OF_SLOT) {
            return Reach.SHARED;
        }
        Question question = questionAt(slot);
        return question == null ? Reach.MAIN : question.reach();
    }

    /** Says whether whoever has a role answers what stands in a slot, rather than another person or nobody. */
    public boolean isAnsweredBy(Role role, int slot) {
        return reach(slot).listedWith() == role && householdFactAt(slot) == null;
    }

    /** Returns the question of a slot, or null where the slot is the day or a fact. */
    public @Nullable Question questionAt(int slot) {
        return slot == AS_OF_SLOT || slot > bySlot.size() ? null : bySlot.get(slot - 1);
    }

    public @Nullable HouseholdFact householdFactAt(int slot) {
        for (HouseholdFact fact : household.values()) {
            if (fact.slot() == slot) {
                return fact;
            }
        }
        return null;
    }

    /** Returns the log and the fact of a slot, or null where the slot is something else. */
    public @Nullable FactOfLog logFactAt(int slot) {
        for (Log log : logs.values()) {
            for (LogFact fact : log.facts().values()) {
                if (fact.slot() == slot) {
                    return new FactOfLog(log, fact);
                }
            }
        }
        return null;
    }

    /** Returns the level of an id. */
    public Level level(String id) {
        return levels.stream()
                .filter(level -> level.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level `" + id + "`"));
    }

    /** Returns the entry of an id that is known to exist. */
    public static <K, E> E known(Map<K, E> entries, K id) {
        E entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no entry `" + id + "`");
        }
        return entry;
    }

    /** Returns the measures that a run lists. */
    public Collection<Measure> measuresListedWith(Role role) {
        return measures.values().stream()
                .filter(measure -> measure.concerns().listedWith() == role)
                .toList();
    }
}
