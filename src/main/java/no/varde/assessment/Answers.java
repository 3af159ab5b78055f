package no.varde.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Ties.Tie;
import no.varde.vocabulary.Vocabulary;

/**
 * All that one run knows, as one fact: the cells of every answer that the run sees, of the day, and of the facts about
 * the household. Immutable; a sentence is one mask compared with one slot, as bare bits, for that is what deciding is made
 * of.
 */
public final class Answers {

    static final long UNKNOWN = CellSet.UNKNOWN.bits();

    private final Map<String, Band> bands;
    private final long[] cells;

    private Answers(Map<String, Band> bands, long[] cells) {
        this.bands = bands;
        this.cells = cells;
    }

    /**
     * Returns what the run of a person knows of what was answered. A member's run sees the member's own answers and the
     * shared ones, the main person's run all others; what a run does not see is unknown to it, and so are the facts about
     * the household.
     */
    public static Answers of(Vocabulary vocabulary, Assessment assessment, AssessedPerson whose) {
        return of(vocabulary, assessment, whose, LogCells.of(vocabulary, assessment));
    }

    static Answers of(Vocabulary vocabulary, Assessment assessment, AssessedPerson whose, LogCells logs) {
        return new Answers(vocabulary.bands(), cells(vocabulary, assessment, whose.person(), whose.role(), logs));
    }

    /**
     * Returns what a run knows.
     *
     * @param told the cells of what was answered
     */
    static Answers of(Vocabulary vocabulary, long[] told, LogCells logs) {
        return new Answers(vocabulary.bands(), completed(vocabulary, told.clone(), logs));
    }

    /**
     * Returns what a run knows when some questions are answered otherwise.
     *
     * @param told the cells of what was answered
     */
    static Answers otherwise(Vocabulary vocabulary, long[] told, LogCells logs, Map<Question, CellSet> others) {
        long[] cells = told.clone();
        others.forEach((question, answer) -> cells[question.slot()] = answer.bits());
        return new Answers(vocabulary.bands(), completed(vocabulary, cells, logs));
    }

    /**
     * Returns all that the main person's run knows.
     *
     * @param household the facts about the household in the order of the vocabulary
     */
    static Answers ofMain(Vocabulary vocabulary, Assessment assessment, boolean[] household, LogCells logs) {
        long[] cells = cells(vocabulary, assessment, assessment.main(), Role.MAIN, logs);
        int slot = vocabulary.slots().number() - household.length;
        for (boolean holds : household) {
            cells[slot++] = (holds ? HouseholdFact.YES : HouseholdFact.NO).bits();
        }
        return new Answers(vocabulary.bands(), cells);
    }

    private static long[] cells(Vocabulary vocabulary, Assessment assessment, Person person, Role role, LogCells logs) {
        return completed(vocabulary, told(vocabulary, assessment, person, role, logs), logs);
    }

    private static long[] completed(Vocabulary vocabulary, long[] cells, LogCells logs) {
        complete(vocabulary.ties().all(), cells);
        logs.count(cells);
        return cells;
    }

    /** Returns the cells of what was answered, and of what logs answer. */
    static long[] told(Vocabulary vocabulary, Assessment assessment, Person person, Role role, LogCells logs) {
        long[] cells = new long[vocabulary.slots().number()];
        Arrays.fill(cells, UNKNOWN);
        cells[Slots.AS_OF] = vocabulary
                .slots()
                .lawScale()
                .cells(new Answer.Day(assessment.asOf()), assessment.asOf())
                .bits();
        if (role == Role.MAIN) {
            fill(vocabulary, assessment, person, reach -> reach != Reach.MEMBER, cells);
        } else {
            fill(vocabulary, assessment, person, reach -> reach == Reach.MEMBER, cells);
            fill(vocabulary, assessment, assessment.main(), reach -> reach == Reach.SHARED, cells);
        }
        logs.tell(role, cells);
        return cells;
    }

    private static void fill(
            Vocabulary vocabulary, Assessment assessment, Person person, Predicate<Reach> seen, long[] cells) {
        person.answers().forEach((id, answer) -> {
            Question question = Vocabulary.known(vocabulary.questions(), id);
            if (seen.test(question.reach())) {
                cells[question.slot()] =
                        question.scale().cells(answer, assessment.asOf()).bits();
            }
        });
    }

    /** Fills in what the given answers imply: a date of separation implies a separation, none that there is no date. */
    static void complete(List<Tie> ties, long[] cells) {
        for (Tie tie : ties) {
            int slot = tie.question().slot();
            int other = tie.other().slot();
            long implied = tie.implied().bits();
            long notApplicable = tie.notApplicable().bits();
            if (cells[slot] != UNKNOWN && cells[slot] != notApplicable) {
                cells[other] = implied;
            } else if (cells[slot] == UNKNOWN && (cells[other] & (implied | UNKNOWN)) == 0) {
                cells[slot] = notApplicable;
            }
        }
    }

    /** Returns the same answers but for one, for a search that asks what another answer would change. */
    public Answers with(int slot, CellSet answer) {
        long[] changed = cells.clone();
        changed[slot] = answer.bits();
        return new Answers(bands, changed);
    }

    /** Returns the same answers but for those of some slots that are unknown: they are as given here. */
    public Answers withUnknown(Map<Integer, CellSet> given) {
        long[] changed = cells.clone();
        given.forEach((slot, answer) -> {
            if (isUnknown(slot)) {
                changed[slot] = answer.bits();
            }
        });
        return new Answers(bands, changed);
    }

    /** Returns the entries of the vocabulary by which these answers, with what they imply, cannot all be true. */
    public List<Impossible> impossible(Vocabulary vocabulary) {
        return vocabulary.impossible().stream()
                .filter(entry -> meetsAll(entry.where()))
                .toList();
    }

    /** Says whether these answers, with what they imply, can all be true; for whoever asks it of many. */
    public boolean arePossible(Vocabulary vocabulary) {
        for (Impossible entry : vocabulary.impossible()) {
            if (meetsAll(entry.where())) {
                return false;
            }
        }
        return true;
    }

    private boolean meetsAll(List<Band> where) {
        for (Band band : where) {
            if (!meets(band)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Says whether the answer in a slot lies in some cells.
     *
     * @param mask the bits of the cells, which whoever asks many times over has looked up before
     */
    public boolean meets(int slot, long mask) {
        return (cells[slot] & mask) != 0;
    }

    public boolean meets(Band band) {
        return meets(band.slot(), band.cells().bits());
    }

    /**
     * Says whether the answer lies in the band of an id, such as {@code strangulation=YES}; for rules written as text.
     */
    public boolean is(String band) {
        return meets(Vocabulary.known(bands, band));
    }

    /** Returns in how many bands, by their ids, the answers lie; for rules written as text. */
    public int count(String... ids) {
        int met = 0;
        for (String id : ids) {
            met += is(id) ? 1 : 0;
        }
        return met;
    }

    /** Says whether the answer in a slot lies in these cells and in no others. */
    public boolean are(int slot, CellSet same) {
        return cells[slot] == same.bits();
    }

    /** Says whether a run that knows the one knows nothing else than a run that knows the other. */
    public boolean sameAs(Answers other) {
        return Arrays.equals(cells, other.cells);
    }

    /** Returns the bits of the cells in which the answer in a slot lies. */
    public long bits(int slot) {
        return cells[slot];
    }

    /** Returns the cells in which the answer in a slot lies. */
    public CellSet cells(int slot) {
        return new CellSet(cells[slot]);
    }

    public boolean isUnknown(int slot) {
        return cells[slot] == UNKNOWN;
    }

    /** Returns in how many of some slots the answer lies in the cells whose bits stand in the same place. */
    public int count(int[] slots, long[] masks) {
        int met = 0;
        for (int i = 0; i < slots.length; i++) {
            if ((cells[slots[i]] & masks[i]) != 0) {
                met++;
            }
        }
        return met;
    }
}
