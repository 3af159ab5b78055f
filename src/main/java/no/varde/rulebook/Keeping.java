package no.varde.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Text;

/**
 * What is not taken away.
 *
 * @param needs the ids of needs that have a measure recommended, or else considered, as long as they had one
 * @param atSameLevel whether only cases are held against each other in which a person's level is the same
 * @param except what may be taken away all the same
 */
public record Keeping(Set<Kept> kinds, Set<String> needs, boolean atSameLevel, List<Exempt> except) {
    public Keeping {
        kinds = InOrder.copy(kinds);
        needs = InOrder.copy(needs);
        except = List.copyOf(except);
    }

    /** Returns the ids of all questions by whose answers something may be taken away. */
    public Set<String> exceptedQuestions() {
        Set<String> questions = new LinkedHashSet<>();
        except.forEach(exempt -> questions.addAll(exempt.questions()));
        return questions;
    }

    /**
     * What another answer to some questions may take away, and why it may.
     *
     * @param of the ids of measures, warnings and duties
     * @param questions the ids of questions, of which one at least is answered otherwise; none where any may be
     */
    public record Exempt(Set<String> of, Set<String> questions, Text because) {
        public Exempt {
            of = InOrder.copy(of);
            questions = InOrder.copy(questions);
        }
    }

    /** What is not taken away. */
    public enum Kept {
        LEVELS,
        /** Duties that do not follow from a measure. */
        DUTIES,
        /** Measures, but for those that are blocked, or considered beside a heavier one that says why. */
        MEASURES,
        /** Warnings, but for those that rest on measures of which one is other than it was. */
        WARNINGS,
        /** That a measure is blocked, where it would be on the list. */
        HOLDS
    }
}
