package no.varde.logic;

import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Household;
import no.varde.rulebook.Facts;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** The plain reading of a whole assessment. */
public final class PlainReading {

    private PlainReading() {}

    /** Returns what a book concludes of each person, the main person first. */
    public static List<Facts> of(RuleBook book, TruthReading reading, Assessment assessment) {
        Vocabulary vocabulary = book.vocabulary();
        List<Facts> facts = new ArrayList<>();
        for (Person member : assessment.members()) {
            facts.add(
                    reading.read(Answers.of(vocabulary, assessment, member, Role.MEMBER, new boolean[0]), Role.MEMBER));
        }
        boolean[] household = Household.facts(vocabulary, facts);
        facts.add(
                0,
                reading.read(Answers.of(vocabulary, assessment, assessment.main(), Role.MAIN, household), Role.MAIN));
        return facts;
    }
}
