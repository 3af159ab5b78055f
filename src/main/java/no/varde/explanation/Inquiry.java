package no.varde.explanation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import no.varde.assessment.Assessment;
import no.varde.decision.Change.Subject;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.explanation.NextQuestions.When;
import no.varde.logic.AnswerVariables;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.logic.ReadingsDiffer;
import no.varde.logic.Representatives;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Vocabulary;

/** The search for what can still change the list of one assessment. */
final class Inquiry {

    private final OtherAnswers present;
    private final Representatives representatives;
    private final OneMoreAnswer oneMore;
    private final Sought sought;
    private final List<Open> open = new ArrayList<>();
    private final ListSearches searches;

    Inquiry(
            Vocabulary vocabulary,
            TruthReading reading,
            OneMoreAnswer oneMore,
            Sought sought,
            IntFunction<TwoCases> cases,
            Assessment assessment,
            Set<Asked> settledAsked) {
        this.present = new OtherAnswers(vocabulary, reading, assessment);
        this.representatives = new Representatives(assessment.asOf());
        this.oneMore = oneMore;
        this.sought = sought;
        List<Open> settled = new ArrayList<>();
        List<Open> unsettled = new ArrayList<>();
        Open.in(vocabulary, present.facts())
                .forEach(one -> (one.isSettled(assessment, settledAsked) ? settled : unsettled).add(one));
        this.searches = new ListSearches(sought, cases, reading, present, settled, unsettled);
        this.open.addAll(searches.mayMatter(unsettled));
    }

    /** Returns every question that can change the list, the best first, or those that are found in time. */
    NextQuestions all() {
        List<Candidate> found = now();
        try {
            if (!found.isEmpty() || !searches.isDone()) {
                Set<Open> left = new LinkedHashSet<>(open);
                found.forEach(candidate -> left.removeIf(one -> asked(one).equals(candidate.asked())));
                found.addAll(withOthers(left));
            }
            return new NextQuestions(found, true);
        } catch (NotFinished late) {
            return new NextQuestions(found, false);
        }
    }

    Optional<Candidate> best() {
        List<Candidate> found = now();
        if (found.isEmpty() && !searches.isDone()) {
            return anyWithOthers(open);
        }
        return found.stream().findFirst();
    }

    /** Returns the questions that matter of the first group in which any does, and those that do not up to there. */
    NextQuestion.FirstGroup first(List<Set<Asked>> groups) {
        Set<Asked> idle = new HashSet<>();
        boolean isLookedUp = false;
        for (Set<Asked> group : groups) {
            Set<Asked> matter = new HashSet<>();
            Set<Open> left = new LinkedHashSet<>();
            open.stream().filter(one -> group.contains(asked(one))).forEach(one -> {
                if (changesBeside(present, one)) {
                    matter.add(asked(one));
                } else {
                    left.add(one);
                }
            });
            if (matter.isEmpty() && !left.isEmpty() && !isLookedUp) {
                isLookedUp = true;
                if (searches.isDone()) {
                    groups.forEach(idle::addAll);
                    return new NextQuestion.FirstGroup(Set.of(), idle);
                }
            }
            withOthers(left).forEach(candidate -> matter.add(candidate.asked()));
            group.stream().filter(asked -> !matter.contains(asked)).forEach(idle::add);
            if (!matter.isEmpty()) {
                return new NextQuestion.FirstGroup(matter, idle);
            }
        }
        return new NextQuestion.FirstGroup(Set.of(), idle);
    }

    private Set<Subject> differences(List<Facts> one, List<Facts> other) {
        return sought.differences(present.assessment().refs(), one, other);
    }

    private Asked asked(Open one) {
        return one.asked(present.assessment());
    }

    /** Returns the questions to which one answer changes the list as it is, the best first. */
    private List<Candidate> now() {
        return oneMore.of(present.assessment(), open, sought);
    }

    private List<Answer> answers(Open one) {
        return one.answers(AnswerVariables.possible(one.question()), representatives);
    }

    /** Returns the first of some questions that changes the list beside some other answers. */
    private Optional<Candidate> anyWithOthers(List<Open> left) {
        for (Open one : left) {
            Completions.Pair pair = searches.differingIn(one);
            if (pair != null) {
                check(pair);
                return Optional.of(new Candidate(asked(one), When.WITH_OTHERS, Set.of()));
            }
        }
        return Optional.empty();
    }

    /** Returns those of some questions that change the list beside some other answers. */
    private List<Candidate> withOthers(Set<Open> left) {
        Set<Open> found = new HashSet<>();
        Set<Open> firsts = new LinkedHashSet<>();
        left.forEach(one -> firsts.add(searches.first(one)));
        for (Open one : firsts) {
            if (!found.contains(one)) {
                Completions.Pair pair = searches.differingIn(one);
                if (pair != null) {
                    check(pair);
                    found.add(one);
                    firsts.stream()
                            .filter(other -> other.person() == 0 || other.person() == one.person())
                            .filter(other -> !found.contains(other) && changesBeside(pair.one(), other))
                            .forEach(found::add);
                }
            }
        }
        return left.stream()
                .filter(one -> found.contains(searches.first(one)))
                .map(one -> new Candidate(asked(one), When.WITH_OTHERS, Set.of()))
                .toList();
    }

    private void check(Completions.Pair pair) {
        if (differences(pair.one().facts(), pair.other().facts()).isEmpty()) {
            throw new ReadingsDiffer(pair.one().assessment(), "the formulas and the plain reading, of two lists");
        }
    }

    /** A case in which one answer matters is often one in which others do too, and reading is sooner than proving. */
    private boolean changesBeside(OtherAnswers beside, Open one) {
        Patience.check();
        for (Answer answer : answers(one)) {
            List<Facts> facts = beside.with(one.person(), one.question(), answer);
            if (facts != null && !differences(beside.facts(), facts).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
