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
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What can be answered in two books. A question of one book only has every answer, and the other book sees none of it; an
 * answer that one book takes otherwise than the other is unknown in every case that is compared.
 */
public final class SharedAnswers {

    private static final String DAY = "asOf";

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Integer> entries = new HashMap<>();
    private final List<NotCompared> notCompared = new ArrayList<>();
    private final int members;

    /** The cells into which an answer falls for two books, and those of them that it can have in each that asks it. */
    record Answer(Scale scale, CellSet possible) {}

    /** Finds what two books share. */
    public SharedAnswers(Vocabulary one, Vocabulary other) {
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
        Set<Map<String, CellSet>> both = new HashSet<>();
        other.impossible().forEach(entry -> both.add(where(entry, other)));
        for (Impossible entry : by.impossible()) {
            Map<String, CellSet> where = where(entry, by);
            if (!where.containsValue(CellSet.EMPTY) && !both.contains(where)) {
                notCompared.add(new NotCompared(why, entry.id()));
            }
        }
    }

    /** Returns the cells, of those that both books share, that an entry names of each question; none where no case has any. */
    private Map<String, CellSet> where(Impossible entry, Vocabulary vocabulary) {
        Map<String, CellSet> where = new HashMap<>();
        for (Band band : entry.where()) {
            Question question = Objects.requireNonNull(vocabulary.slots().questionAt(band.slot()));
            Answer shared = answers.get(question.id());
            CellSet cells = shared == null
                    ? CellSet.EMPTY
                    : Refinement.fine(question.scale(), band.cells(), shared.scale())
                            .common(shared.possible());
            where.put(question.id(), cells);
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
        Scale scale = Refinement.common(one.scale(), other.scale());
        if (scale == null || one.reach().listedWith() != other.reach().listedWith()) {
            notCompared.add(new NotCompared(NotCompared.Why.OTHER_ANSWERS, id));
            return;
        }
        if (!Refinement.haveSameAnswers(one.scale(), other.scale()) || one.notAfterAsOf() != other.notAfterAsOf()) {
            notCompared.add(new NotCompared(NotCompared.Why.ONLY_COMMON, id));
        }
        if (!Objects.equals(one.onlyWith(), other.onlyWith())) {
            notCompared.add(new NotCompared(NotCompared.Why.ONLY_WITH, id));
        }
        CellSet possible = Refinement.fine(one.scale(), AnswerVariables.possible(one), scale)
                .common(Refinement.fine(other.scale(), AnswerVariables.possible(other), scale));
        answers.put(id, new Answer(scale, possible));
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

    /** Returns what a slot of one of the books is compared by, or null where that is nothing. */
    @Nullable
    Answer answer(int slot, Vocabulary vocabulary) {
        Question question = vocabulary.slots().questionAt(slot);
        return answers.get(question == null ? DAY : question.id());
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
