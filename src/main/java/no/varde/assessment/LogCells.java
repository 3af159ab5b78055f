package no.varde.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogFact;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * What the logs of an assessment say to every run. The entries are looked through once, however many persons there are.
 *
 * @param told what they answer and nobody else does
 * @param facts the bits of the facts about them, by slot
 */
record LogCells(Map<Question, ToldByLog> told, Map<Integer, Long> facts) {

    LogCells {
        told = Map.copyOf(told);
        facts = Map.copyOf(facts);
    }

    static LogCells of(Vocabulary vocabulary, Assessment assessment) {
        Map<Integer, Long> facts = new LinkedHashMap<>();
        vocabulary.logs().values().forEach(log -> count(log, assessment, facts));
        return new LogCells(ToldByLog.in(vocabulary, assessment), facts);
    }

    private static void count(Log log, Assessment assessment, Map<Integer, Long> facts) {
        List<LogEntry> entries = List.copyOf(assessment.log(log.id())); // each is made once
        for (LogFact fact : log.facts().values()) {
            int counted = 0;
            for (LogEntry entry : entries) {
                counted += entry.isOf(fact.where(), log, assessment.asOf()) ? 1 : 0;
            }
            facts.put(fact.slot(), (counted >= fact.atLeast() ? HouseholdFact.YES : HouseholdFact.NO).bits());
        }
    }

    /** Fills in what logs answer and nobody else does. */
    void tell(Role role, long[] cells) {
        told.forEach((question, one) -> {
            if (question.reach().seenBy(role)) {
                cells[question.slot()] = one.answer().cell().bits();
            }
        });
    }

    /** Fills in the facts about the logs. */
    void count(long[] cells) {
        facts.forEach((slot, bits) -> cells[slot] = bits);
    }
}
