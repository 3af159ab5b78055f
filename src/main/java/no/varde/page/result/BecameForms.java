package no.varde.page.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.assessment.Became;
import no.varde.decision.Decision;
import no.varde.page.BecameWords;
import no.varde.page.Conversations.Held;
import no.varde.page.Words;
import no.varde.page.result.ResultMeasures.Place;
import no.varde.report.Together;
import no.varde.report.Together.Shared;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The forms in which it is noted what became of each measure of a list. */
final class BecameForms {

    private final Vocabulary vocabulary;
    private final Held held;
    private final Words words;
    private final Map<Integer, BecameForm> byNumber = new HashMap<>();

    /**
     * What became of a measure, and what can be noted of it.
     *
     * @param number its place among all that are on the list
     * @param name that of the measure
     * @param persons the refs of those for whom it is noted
     * @param noted what is noted; null where nothing is
     * @param kind the id of what is noted; empty where nothing is
     * @param kinds what can be noted
     * @param reasons why, where what is noted takes a reason
     */
    record BecameForm(
            int number,
            String measure,
            String name,
            List<String> persons,
            @Nullable String noted,
            String kind,
            List<Choice> kinds,
            List<Choice> reasons) {}

    /** One of the codes to choose, in words. */
    record Choice(String id, String name, boolean chosen) {}

    BecameForms(Decision decision, Held held, Words words) {
        this.vocabulary = held.vocabulary();
        this.held = held;
        this.words = words;
        List<Shared> told = Stream.concat(
                        Together.of(decision).stream()
                                .flatMap(shared -> Stream.concat(Stream.of(shared), shared.parts().stream())),
                        decision.duties().stream()
                                .flatMap(result ->
                                        Together.partsOf(decision, result.duty().id()).stream()))
                .toList();
        ResultMeasures.listed(decision)
                .forEach(place -> byNumber.put(
                        place.number(), form(place.number(), place.outcome().measure(), refs(place, told))));
    }

    /** Returns those for whom a measure is told together. */
    private static List<String> refs(Place place, List<Shared> told) {
        return told.stream()
                .filter(shared ->
                        shared.outcome().measure().equals(place.outcome().measure())
                                && shared.persons().refs().contains(place.ref()))
                .map(shared -> shared.persons().refs())
                .findFirst()
                .orElse(List.of(place.ref()));
    }

    /** Returns the form of a measure by its place on the list; null where the book says nothing of what can become of one. */
    @Nullable
    BecameForm of(int number) {
        return vocabulary.again().dispositions().isEmpty() ? null : byNumber.get(number);
    }

    private BecameForm form(int number, Measure measure, List<String> refs) {
        Became became = held.followed().of(refs.get(0), measure.id()).orElse(null);
        String kind = became == null ? "" : became.kind();
        return new BecameForm(
                number,
                measure.id(),
                words.in(measure.name()),
                refs,
                became == null ? null : BecameWords.of(became, vocabulary, words),
                kind,
                vocabulary.again().dispositions().values().stream()
                        .map(one -> new Choice(
                                one.id(), words.in(one.name()), one.id().equals(kind)))
                        .toList(),
                became == null ? List.of() : reasons(became));
    }

    private List<Choice> reasons(Became became) {
        return became.kind(vocabulary).reasons().stream()
                .map(id -> new Choice(
                        id, words.in(Vocabulary.known(vocabulary.again().reasons(), id)), id.equals(became.because())))
                .toList();
    }
}
