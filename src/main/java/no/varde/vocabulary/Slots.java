package no.varde.vocabulary;

import java.util.List;
import java.util.Map;
import no.varde.vocabulary.Log.LogFact;
import org.jspecify.annotations.Nullable;

/**
 * All that a run can know, each in a slot of its own: the day, every question, every fact of a log and every fact about
 * the household, in this order.
 *
 * @param lawScale the days on which laws come into force or end
 * @param bySlot the questions, that of slot 1 first
 */
public record Slots(
        Scale.Day lawScale, List<Question> bySlot, Map<String, Log> logs, Map<String, HouseholdFact> household) {
    public Slots {
        bySlot = List.copyOf(bySlot);
        logs = InOrder.copy(logs);
        household = InOrder.copy(household);
    }

    /** The slot of the day of the assessment, in whose cells laws come into force. */
    public static final int AS_OF = 0;

    /** A fact, with the log whose entries it counts. */
    public record FactOfLog(Log log, LogFact fact) {}

    /** Returns how many there are. */
    public int number() {
        return firstFact() + logFacts() + household.size();
    }

    /** Returns the first slot that holds neither the day nor an answer. */
    public int firstFact() {
        return 1 + bySlot.size();
    }

    private int logFacts() {
        return logs.values().stream().mapToInt(log -> log.facts().size()).sum();
    }

    /**
     * Returns who sees a slot: a run sees its own answers and the shared ones. What is told in a log is shared; what is
     * true of some member is for the main person, whose run comes last.
     */
    public Reach reach(int slot) {
        if (slot == AS_OF) {
            return Reach.SHARED;
        }
        Question question = questionAt(slot);
        if (question != null) {
            return question.reach();
        }
        return householdFactAt(slot) == null ? Reach.SHARED : Reach.MAIN;
    }

    /** Says whether whoever has a role answers what stands in a slot, rather than another person or nobody. */
    public boolean isAnsweredBy(Role role, int slot) {
        return reach(slot).listedWith() == role && householdFactAt(slot) == null;
    }

    /** Returns the question of a slot, or null where the slot is the day or a fact. */
    public @Nullable Question questionAt(int slot) {
        return slot == AS_OF || slot > bySlot.size() ? null : bySlot.get(slot - 1);
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
}
