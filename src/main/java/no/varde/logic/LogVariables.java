package no.varde.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.LogEntry;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogAnswer;
import no.varde.vocabulary.Log.LogFact;
import no.varde.vocabulary.Log.LogField;
import no.varde.vocabulary.Vocabulary;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * The entries of a log as variables. As many entries are enough as the facts of the log ask for together: more of them
 * make no difference that another case does not make too. What entries answer is an answer like a given one, so that a
 * case with the given answer covers it.
 */
public final class LogVariables {

    private final FormulaFactory f;
    private final Log log;
    private final List<Entry> entries = new ArrayList<>();

    /** One entry that may be there. */
    private record Entry(Variable isThere, Map<String, Cells> fields) {}

    /**
     * Makes the variables of a log.
     *
     * @param most the number of its entries at most; none where nothing may be written in it
     */
    public LogVariables(Definitions definitions, String copy, Log log, int most, AnswerVariables answers) {
        this.f = definitions.factory();
        this.log = log;
        for (int i = 0; i < most; i++) {
            entries.add(entry(definitions, copy + "." + log.id() + "[" + i + "]"));
        }
        for (int i = 1; i < most; i++) {
            definitions.always(List.of(
                    f.implication(entries.get(i).isThere(), entries.get(i - 1).isThere())));
        }
        for (LogFact fact : log.facts().values()) {
            answers.follow(fact.slot(), definitions, enough(definitions, fact.atLeast(), fact.where()));
        }
        for (LogAnswer answer : log.answers()) {
            answer(definitions, answer, answers.at(answer.question().slot()));
        }
    }

    /**
     * A question that enough entries answer is answered, and as they do where they are certain. Where it is not one of
     * those that two books share, there are no such entries.
     */
    private void answer(Definitions definitions, LogAnswer answer, Cells told) {
        Formula any = enough(definitions, answer.atLeast(), answer.where());
        definitions.always(List.of(f.implication(any, told.meetsOther(CellSet.UNKNOWN))));
        if (answer.certainWhere() != null && !told.possible().isUnknown()) {
            Formula certain = enough(definitions, answer.atLeast(), answer.certainWhere());
            definitions.always(List.of(f.implication(certain, told.at(answer.cell()))));
        }
    }

    private Formula enough(Definitions definitions, int atLeast, Map<String, CellSet> where) {
        List<Formula> counted = new ArrayList<>();
        entries.forEach(entry -> counted.add(isOf(entry, where)));
        return definitions.atLeast(atLeast, counted);
    }

    /** Returns how many entries are enough for every case. */
    public static int enough(Log log) {
        return log.facts().values().stream().mapToInt(LogFact::atLeast).sum();
    }

    String id() {
        return log.id();
    }

    private Entry entry(Definitions definitions, String name) {
        Map<String, Cells> fields = new LinkedHashMap<>();
        for (LogField field : log.fields().values()) {
            Cells cells = new Cells(f, name + "." + field.id(), field.scale(), possible(field));
            definitions.always(cells.constraints());
            fields.put(field.id(), cells);
        }
        return new Entry(f.variable(name), fields);
    }

    private static CellSet possible(LogField field) {
        return AnswerVariables.possible(field.scale(), field.scale().isSet(), field.notAfterAsOf());
    }

    /** Returns that an entry is there, for each that may be. */
    List<Variable> areThere() {
        return entries.stream().map(Entry::isThere).toList();
    }

    /** Returns what is told of any entry, field by field. */
    List<Cells> told() {
        return entries.stream()
                .flatMap(entry -> entry.fields().values().stream())
                .toList();
    }

    private Formula isOf(Entry entry, Map<String, CellSet> where) {
        List<Formula> all = new ArrayList<>(List.of(entry.isThere()));
        where.forEach((field, wanted) ->
                all.add(Vocabulary.known(entry.fields(), field).meets(wanted)));
        return f.and(all);
    }

    /** Returns that something is told, once for each thing that may be. */
    public List<Literal> anyTold() {
        List<Literal> told = new ArrayList<>();
        for (Entry entry : entries) {
            told.add(entry.isThere());
            entry.fields()
                    .values()
                    .forEach(cells -> told.add(cells.at(CellSet.UNKNOWN).negate()));
        }
        return told;
    }

    /** Returns the entries of a model. */
    List<LogEntry> in(Assignment model, Representatives representatives) {
        List<LogEntry> there = new ArrayList<>();
        for (Entry entry : entries) {
            if (model.evaluateLit(entry.isThere())) {
                Map<String, Answer> told = new HashMap<>();
                entry.fields().forEach((field, cells) -> {
                    Answer answer = representatives.of(cells.scale(), cells.in(model));
                    if (answer.isKnown()) {
                        told.put(field, answer);
                    }
                });
                there.add(new LogEntry(told));
            }
        }
        return there;
    }
}
