package no.varde.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.assessment.Answers;
import no.varde.assessment.Askable;
import no.varde.decision.Decision.Clarification;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Asking.ClarifyGroup;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Names the unknown answers that matter: those that can still decide a duty, the red flags, and of the questions that
 * the vocabulary puts first those that can still raise the level. In place of one that can only be asked after another it
 * names that other.
 */
final class Clarifier {

    private final Vocabulary vocabulary;
    private final DecidingAnswers deciding;
    private final Map<Role, List<Candidate>> candidates = new EnumMap<>(Role.class);

    Clarifier(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.deciding = new DecidingAnswers(book, comingFirst(vocabulary));
        for (Role role : Role.values()) {
            candidates.put(role, candidates(role));
        }
    }

    /**
     * A question that may be worth an answer.
     *
     * @param slot that of the question, which is looked at before anything else of it
     * @param group its place in the order of the vocabulary
     * @param groupOfDuty its place where it can decide a duty
     */
    private record Candidate(Question question, int slot, int group, int groupOfDuty) {

        boolean matters(int person, NotedQuestions deciding) {
            return question.redFlag() != null || deciding.has(question, person);
        }
    }

    private List<Candidate> candidates(Role role) {
        return vocabulary.bySlot().stream()
                .filter(question -> question.askedOf() == role)
                .map(question ->
                        new Candidate(question, question.slot(), group(question, false), group(question, true)))
                .toList();
    }

    private int group(Question question, boolean decidesDuty) {
        List<ClarifyGroup> groups = vocabulary.asking().clarifyOrder();
        for (int i = 0; i < groups.size(); i++) {
            ClarifyGroup group = groups.get(i);
            if (group.questions().contains(question.id())
                    || group.decidingDuty() && decidesDuty
                    || group.redFlags() && question.redFlag() != null) {
                return i;
            }
        }
        return groups.size();
    }

    /** Returns the questions that the vocabulary names by themselves, and not as red flags. */
    private static Set<Question> comingFirst(Vocabulary vocabulary) {
        return vocabulary.asking().clarifyOrder().stream()
                .flatMap(group -> group.questions().stream())
                .map(id -> Vocabulary.known(vocabulary.questions(), id))
                .filter(question -> question.redFlag() == null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the questions to clarify for all persons, ordered as the vocabulary says.
     *
     * @param runs the main person's first
     * @param membersKnown whether it is known who the members are, even where there are none
     */
    List<Clarification> of(List<PersonRun> runs, boolean membersKnown) {
        NotedQuestions ofDuty = deciding.duties(runs);
        NotedQuestions ofDutyOrLevel = deciding.levels(runs, ofDuty);
        Askable askable = new Askable(
                vocabulary,
                runs.stream()
                        .map(run -> new Askable.Known(run.person(), run.facts().answers()))
                        .toList(),
                membersKnown);
        Map<Clarification, Integer> groups = new LinkedHashMap<>();
        for (int person = 0; person < runs.size(); person++) {
            PersonRun run = runs.get(person);
            Answers answers = run.facts().answers();
            for (Candidate candidate : Vocabulary.known(candidates, run.role())) {
                if (!answers.isUnknown(candidate.slot()) || !candidate.matters(person, ofDutyOrLevel)) {
                    continue;
                }
                Question question = candidate.question();
                if (!askable.isLeftOut(run.ref(), question)) {
                    int group = ofDuty.has(question, person) ? candidate.groupOfDuty() : candidate.group();
                    askedNow(new Clarification(question, run.ref()), askable)
                            .forEach(now -> groups.merge(now, group, Math::min));
                }
            }
        }
        List<Clarification> found = new ArrayList<>(groups.keySet());
        found.sort(Comparator.comparingInt((Clarification one) -> Vocabulary.known(groups, one))
                .thenComparingInt(one -> one.question().slot()));
        return found;
    }

    /** Returns what is asked now in place of a question: while it is unknown whether it will be asked, that on which it hangs. */
    private static Stream<Clarification> askedNow(Clarification one, Askable askable) {
        List<Question> before = askable.before(one.ref(), one.question());
        return before.isEmpty()
                ? Stream.of(one)
                : before.stream()
                        .map(gate -> new Clarification(gate, askable.asked(one.ref(), gate)))
                        .flatMap(gate -> askedNow(gate, askable));
    }
}
