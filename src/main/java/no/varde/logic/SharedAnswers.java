package no.varde.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What can be answered in two books. A question of one book only has every answer, and the other book sees none of it. So it
 * is with a choice, a number or a day that one book only takes. What they ask of other persons, or answer in another way, are
 * two questions, of which a person answers one.
 */
public final class SharedAnswers {

    private static final String DAY = "asOf";
    private static final DayMark DAY_AFTER = new DayMark.Counted(0, 1);

    private final Vocabulary one;
    private final Vocabulary other;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Set<String> apart = new HashSet<>();
    private final Map<String, Integer> entries = new HashMap<>();
    private final List<NotCompared> notCompared = new ArrayList<>();
    private final int members;

    /** The cells into which an answer falls for two books, and those of them in which it can lie in either. */
    record Answer(Scale scale, CellSet possible) {}

    /**
     * An answer as one of the books sees it.
     *
     * @param parts for each cell of the book's own those of both books that make it up
     */
    record Seen(Answer told, List<CellSet> parts) {}

    /** Finds what two books share. */
    public SharedAnswers(Vocabulary one, Vocabulary other) {
        this.one = one;
        this.other = other;
        TreeSet<String> ids = new TreeSet<>(one.questions().keySet());
        ids.addAll(other.questions().keySet());
        ids.forEach(
                id -> question(id, one.questions().get(id), other.questions().get(id)));
        Scale laws = Objects.requireNonNull(
                Refinement.common(one.slots().lawScale(), other.slots().lawScale()));
        answers.put(DAY, new Answer(laws, laws.known().minus(CellSet.NONE)));
        boolean sameLists = Objects.equals(one.persons().list(), other.persons().list());
        if (!sameLists) {
            notCompared.add(new NotCompared(
                    NotCompared.Why.MEMBERS, String.valueOf(other.persons().list())));
        }
        this.members = sameLists ? Math.max(HouseholdFormulas.enough(one), HouseholdFormulas.enough(other)) : 0;
        TreeSet<String> logs = new TreeSet<>(one.logs().keySet());
        logs.addAll(other.logs().keySet());
        logs.forEach(id -> log(id, one.logs().get(id), other.logs().get(id)));
        refused(NotCompared.Why.REFUSED_BY_OLD, one, other);
        refused(NotCompared.Why.REFUSED_BY_NEW, other, one);
    }

    /** Takes note of what one of the books refuses as impossible and the other does not, whatever the entries are called. */
    private void refused(NotCompared.Why why, Vocabulary by, Vocabulary other) {
        Set<Map<Object, CellSet>> both = new HashSet<>();
        other.impossible().forEach(entry -> both.add(where(entry, other)));
        for (Impossible entry : by.impossible()) {
            Map<Object, CellSet> where = where(entry, by);
            if (!where.containsValue(CellSet.EMPTY) && !both.contains(where)) {
                notCompared.add(new NotCompared(why, entry.id()));
            }
        }
    }

    /** Returns the cells, of those of both books, that an entry names of each question; none where no case has any. */
    private Map<Object, CellSet> where(Impossible entry, Vocabulary vocabulary) {
        Map<Object, CellSet> where = new HashMap<>();
        for (Band band : entry.where()) {
            Question question = Objects.requireNonNull(vocabulary.slots().questionAt(band.slot()));
            Seen seen = seen(band.slot(), vocabulary);
            if (isApart(question)) {
                where.put(question, band.cells());
            } else {
                where.put(question.id(), seen == null ? CellSet.EMPTY : Refinement.fine(seen.parts(), band.cells()));
            }
        }
        return where;
    }

    private void question(String id, @Nullable Question one, @Nullable Question other) {
        if (one == null || other == null) {
            Question asked = Objects.requireNonNull(one == null ? other : one);
            answers.put(
                    id, new Answer(asked.scale(), AnswerVariables.possible(asked))); // the other book does not see it
            return;
        }
        if (!Refinement.areOfOneKind(one.scale(), other.scale())
                || one.reach().listedWith() != other.reach().listedWith()) {
            apart.add(id);
            if (mayFollow(one) || mayFollow(other)) {
                notCompared.add(new NotCompared(NotCompared.Why.ONLY_WITH, id));
            }
            return;
        }
        Scale scale = common(one, other);
        if (scale == null) {
            notCompared.add(new NotCompared(NotCompared.Why.OTHER_ANSWERS, id));
            return;
        }
        if (!Objects.equals(one.onlyWith(), other.onlyWith())) {
            notCompared.add(new NotCompared(NotCompared.Why.ONLY_WITH, id));
        }
        answers.put(id, new Answer(scale, possible(one, scale).with(possible(other, scale))));
    }

    /** Says whether an answer follows from another one, so that nobody can tell whether it was given. */
    private static boolean mayFollow(Question question) {
        return question.onlyWith() != null && !question.cellsWhenNotApplicable().equals(CellSet.NONE);
    }

    /** Returns the answers of either book, cut at the day of the assessment too where one of them takes none after it. */
    private static @Nullable Scale common(Question one, Question other) {
        Scale scale = Refinement.common(one.scale(), other.scale());
        return scale == null || one.notAfterAsOf() == other.notAfterAsOf() ? scale : Refinement.with(DAY_AFTER, scale);
    }

    private static CellSet possible(Question question, Scale scale) {
        return taken(question, scale)
                .with(AnswerVariables.possible(question).common(CellSet.UNKNOWN.with(CellSet.NONE)));
    }

    private static CellSet taken(Question question, Scale scale) {
        CellSet taken = Refinement.taken(question.scale(), scale);
        return question.notAfterAsOf() ? taken.minus(AnswerVariables.afterAsOf(scale)) : taken;
    }

    private void log(String id, @Nullable Log one, @Nullable Log other) {
        if (one == null || other == null || !one.fields().equals(other.fields())) {
            notCompared.add(new NotCompared(NotCompared.Why.LOG, id));
            return;
        }
        if (!told(one).equals(told(other))) {
            notCompared.add(new NotCompared(NotCompared.Why.LOG_ANSWERS, id));
        }
        int enough = LogVariables.enough(one);
        entries.put(id, one.facts().equals(other.facts()) ? enough : enough + LogVariables.enough(other));
    }

    /** Returns what the entries of a log answer, whatever is asked for it. */
    private static Set<List<Object>> told(Log log) {
        Set<List<Object>> told = new HashSet<>();
        log.answers()
                .forEach(one -> told.add(List.of(
                        one.question().id(),
                        one.constant(),
                        one.atLeast(),
                        one.where(),
                        Optional.ofNullable(one.certainWhere()))));
        return told;
    }

    /** Says whether a slot holds something that is told, and not a fact that follows. */
    boolean isAnswer(int slot, Vocabulary vocabulary) {
        return slot == Slots.AS_OF || vocabulary.slots().questionAt(slot) != null;
    }

    /** Returns how one of the books sees an answer that is compared, or null where it is not. */
    @Nullable
    Seen seen(int slot, Vocabulary vocabulary) {
        Question question = vocabulary.slots().questionAt(slot);
        Answer told = answers.get(question == null ? DAY : question.id());
        if (told == null) {
            return null;
        }
        Scale own = question == null ? vocabulary.slots().lawScale() : question.scale();
        CellSet taken = question == null ? told.scale().known() : taken(question, told.scale());
        CellSet none = question == null ? CellSet.NONE : notApplicable(question);
        return new Seen(told, Refinement.parts(own, told.scale(), told.possible(), taken, none));
    }

    /** Returns the cell in which a book sees an answer that does not apply in some book. */
    private CellSet notApplicable(Question question) {
        if (AnswerVariables.possible(question).meets(CellSet.NONE)) {
            return CellSet.NONE;
        }
        Question beside = isFirst(question)
                ? other.questions().get(question.id())
                : one.questions().get(question.id());
        boolean isTiedAlike = question.onlyWith() != null
                && beside != null
                && question.onlyWith().equals(beside.onlyWith());
        return isTiedAlike ? question.cellsWhenNotApplicable() : CellSet.UNKNOWN;
    }

    private boolean isFirst(Question question) {
        return question.equals(one.questions().get(question.id()));
    }

    /** Says whether a question is asked of other persons or answered in another way by the other book, and so is two. */
    public boolean isApart(Question question) {
        return apart.contains(question.id());
    }

    /** Returns how many entries of a log are enough for every case of both books. */
    int entries(String log) {
        return entries.getOrDefault(log, 0);
    }

    /** Returns how many members are enough for every case of both books. */
    public int members() {
        return members;
    }

    public List<NotCompared> notCompared() {
        return notCompared;
    }
}
