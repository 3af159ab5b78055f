package no.varde.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AtOdds;
import no.varde.assessment.AtOdds.SurelyTold;
import no.varde.assessment.Person;
import no.varde.column.NearCases;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.explanation.AtOnce.Otherwise;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.explanation.NextQuestions.When;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Patience;
import no.varde.logic.Representatives;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;

/**
 * Finds the open questions to which one answer alone changes what is aimed at: every answer to every one of them is read, 64 at
 * a time. Safe for use by many threads.
 */
final class OneMoreAnswer {

    private final Vocabulary vocabulary;
    private final AtOnce atOnce;
    private final int[] levels;

    OneMoreAnswer(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.atOnce = new AtOnce(book, IntStream.range(0, book.index().size()).toArray());
        this.levels = vocabulary.levels().stream()
                .mapToInt(level -> book.index().of(new Conclusion.Level(level.id(), level.rank())))
                .toArray();
    }

    /** Returns those of some open questions to which one answer changes what is aimed at, the best first. */
    List<Candidate> of(Assessment assessment, List<Open> open, Sought sought) {
        Tried tried = new Tried(assessment, sought);
        open.forEach(tried::tryAnswers);
        return tried.found();
    }

    /** A question, what it can change, and the highest level to which one answer alone takes someone. */
    private record Rated(Candidate candidate, int highest) {

        static final Comparator<Rated> BEST_FIRST = Comparator.comparing((Rated one) -> one.candidate.when())
                .thenComparing(Comparator.comparingInt(Rated::highest).reversed())
                .thenComparing(Comparator.comparingInt(
                                (Rated one) -> one.candidate.changes().size())
                        .reversed());
    }

    /** What was tried beside one assessment. */
    private final class Tried {

        private final Assessment assessment;
        private final Sought sought;
        private final Representatives representatives;
        private final AtOnce.Beside beside;
        private final SurelyTold surelyTold;
        private final List<Open> asked = new ArrayList<>();
        private final List<Otherwise> others = new ArrayList<>();

        Tried(Assessment assessment, Sought sought) {
            this.assessment = assessment;
            this.sought = sought;
            this.representatives = new Representatives(assessment.asOf());
            this.beside = atOnce.beside(assessment);
            this.surelyTold = AtOdds.surelyTold(vocabulary, assessment);
        }

        void tryAnswers(Open one) {
            Patience.check();
            Question question = one.question();
            Person person = assessment.person(one.person());
            for (Answer answer : one.answers(AnswerVariables.possible(question), representatives)) {
                if (vocabulary.ties().agree(question, id -> id.equals(question.id()) ? answer : person.answer(id))
                        && agreesWithLogs(one, answer)) {
                    Otherwise other = new Otherwise(
                            one.person(), question, question.scale().cells(answer, assessment.asOf()));
                    if (beside.with(List.of(other)).stream().allMatch(known -> known.arePossible(vocabulary))) {
                        asked.add(one);
                        others.add(other);
                    }
                }
            }
        }

        /** Says whether no answer is at odds with a log when this one is given; logs tell of the main person alone. */
        private boolean agreesWithLogs(Open one, Answer answer) {
            return surelyTold.agreesWith(
                    id -> one.person() == 0 && id.equals(one.question().id())
                            ? answer
                            : assessment.main().answer(id));
        }

        List<Candidate> found() {
            Otherwises read = read();
            List<Rated> rated = new ArrayList<>();
            int from = 0;
            while (from < asked.size()) {
                int end = endOf(from);
                Set<Subject> changed = read.changes(from, end);
                if (!changed.isEmpty()) {
                    rated.add(rated(asked.get(from), changed, read.highest(from, end)));
                }
                from = end;
            }
            return rated.stream()
                    .sorted(Rated.BEST_FIRST)
                    .map(Rated::candidate)
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        private Otherwises read() {
            Otherwises read = new Otherwises();
            AtOnce.Cases cases = beside.cases(read);
            for (Otherwise other : others) {
                cases.put(other.person(), other.question(), other.cells());
                cases.next();
            }
            cases.read();
            return read;
        }

        /** Returns where the answers to a question end, and those to the next begin. */
        private int endOf(int from) {
            int end = from;
            while (end < asked.size() && asked.get(end).equals(asked.get(from))) {
                end++;
            }
            return end;
        }

        private Rated rated(Open one, Set<Subject> changed, int highest) {
            boolean first = changed.stream().anyMatch(subject -> subject.kind() != Kind.MEASURE);
            When when = first ? When.LEVEL_OR_DUTY : When.MEASURE;
            return new Rated(new Candidate(one.asked(assessment), when, changed), highest);
        }

        /** What the other answers would change, in the order in which they were put. */
        private final class Otherwises implements AtOnce.Taker {

            private final List<String> refs = assessment.refs();
            private final List<Set<Subject>> changes = new ArrayList<>();
            private final int[] highest =
                    new int[1 + others.size() + NearCases.OTHERS]; // those not put are like the first

            Otherwises() {
                for (int row = 0; row <= others.size(); row++) {
                    changes.add(new LinkedHashSet<>());
                }
            }

            @Override
            public void take(NearCases cases, int before) {
                sought.addChanges(refs, cases, before, changes);
                for (int rank = 1; rank < levels.length; rank++) {
                    int level = rank;
                    AtOnce.each(someWith(cases, levels[rank]), before, row -> highest[row] = level);
                }
            }

            /** Returns what some of them would change. */
            Set<Subject> changes(int from, int end) {
                Set<Subject> all = new LinkedHashSet<>();
                changes.subList(1 + from, 1 + end).forEach(all::addAll);
                return all;
            }

            /** Returns the highest level to which some of them would raise or lower it; 0 where none moves it. */
            int highest(int from, int end) {
                int rank = 0;
                for (int row = 1 + from; row < 1 + end; row++) {
                    if (changes.get(row).stream().anyMatch(subject -> subject.kind() == Kind.LEVEL)) {
                        rank = Math.max(rank, highest[row]);
                    }
                }
                return rank;
            }

            /** Returns the cases in which something is concluded of somebody. */
            private long someWith(NearCases cases, int conclusion) {
                long some = 0;
                for (int person = 0; person < refs.size(); person++) {
                    some |= cases.in(person, conclusion);
                }
                return some;
            }
        }
    }
}
