package no.varde.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogAnswer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An answer that entries of a log give by themselves: where nobody answered the question, it counts as answered so.
 *
 * @param entries the numbers of the entries, from 0
 */
public record ToldByLog(Log log, LogAnswer answer, List<Integer> entries) {

    public ToldByLog {
        entries = List.copyOf(entries);
    }

    public Question question() {
        return answer.question();
    }

    /** Returns where in the assessment the entries stand. */
    public List<String> places() {
        return entries.stream().map(entry -> log.id() + "[" + entry + "]").toList();
    }

    /** Returns what is answered by logs and by nobody else, by question in the order of the logs' answers. */
    public static Map<Question, ToldByLog> in(Vocabulary vocabulary, Assessment assessment) {
        Map<Question, ToldByLog> told = new LinkedHashMap<>();
        each(vocabulary, assessment, LogAnswer::where, one -> {
            if (!assessment.main().answer(one.question().id()).isKnown()) {
                told.merge(one.question(), one, ToldByLog::with);
            }
        });
        return told;
    }

    /** Returns what is answered by the entries that are certain, whether it is also given or not. */
    static List<ToldByLog> certain(Vocabulary vocabulary, Assessment assessment) {
        List<ToldByLog> certain = new ArrayList<>();
        each(vocabulary, assessment, LogAnswer::certainWhere, certain::add);
        return certain;
    }

    /** Gives out every answer for which there are enough entries of a kind; none where the kind is null. */
    private static void each(
            Vocabulary vocabulary,
            Assessment assessment,
            Function<LogAnswer, @Nullable Map<String, CellSet>> kind,
            Consumer<ToldByLog> taker) {
        for (Log log : vocabulary.logs().values()) {
            List<LogEntry> entries = List.copyOf(assessment.log(log.id())); // each is made once
            for (LogAnswer answer : entries.isEmpty() ? List.<LogAnswer>of() : log.answers()) {
                Map<String, CellSet> where = kind.apply(answer);
                List<Integer> counted = new ArrayList<>();
                for (int i = 0; where != null && i < entries.size(); i++) {
                    if (entries.get(i).isOf(where, log, assessment.asOf())) {
                        counted.add(i);
                    }
                }
                if (counted.size() >= answer.atLeast()) {
                    taker.accept(new ToldByLog(log, answer, counted));
                }
            }
        }
    }

    /** Returns the same answer with the entries of another way to it. */
    private ToldByLog with(ToldByLog other) {
        List<Integer> both = new ArrayList<>(entries);
        other.entries.stream().filter(entry -> !entries.contains(entry)).forEach(both::add);
        return new ToldByLog(log, answer, both.stream().sorted().toList());
    }
}
