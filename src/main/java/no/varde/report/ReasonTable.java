package no.varde.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.decision.Evidence;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.decision.Reason;
import no.varde.report.result.Derivation;
import no.varde.report.result.Derivation.Ground;
import no.varde.report.result.Derivation.RuleText;
import no.varde.report.result.Derivation.RuleTexts;
import no.varde.report.result.Derivation.Sentences;
import no.varde.report.result.Derivation.Table;
import no.varde.report.result.Reasons;
import no.varde.report.result.Reasons.ReasonId;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Vocabulary;

/** Tells each reason once, and what it rests on before it. */
final class ReasonTable extends ReasonJson {

    /** As many reasons as a long list has; more only take longer. */
    private static final int MANY = 256;

    private final String main;
    private final String rules;
    private final String language;
    private final boolean texts;
    private final Map<Reason, ReasonId> ids = new IdentityHashMap<>(MANY);
    private final Map<Evidence, Placed> placed = new IdentityHashMap<>(MANY);
    private final Map<Ground, Integer> places = new HashMap<>(2 * MANY);
    private final Map<String, Sentences> reasons = new LinkedHashMap<>(2 * MANY);
    private final List<Ground> evidence = new ArrayList<>(MANY);
    private final Map<String, RuleText> told = new LinkedHashMap<>();

    /**
     * Makes a table.
     *
     * @param texts whether the texts of rules and sentences are told too
     */
    ReasonTable(Vocabulary vocabulary, String language, boolean texts) {
        super(vocabulary);
        this.main = vocabulary.persons().main();
        this.rules = vocabulary.language();
        this.language = language;
        this.texts = texts;
    }

    @Override
    Reasons all(List<Reason> many) {
        return new Reasons(Each.of(many, this::id));
    }

    @Override
    Derivation table() {
        return new Derivation(new Table(reasons), evidence, texts ? new RuleTexts(told) : null);
    }

    private ReasonId id(Reason reason) {
        ReasonId known = ids.get(reason);
        if (known == null) {
            known = told(reason);
            ids.put(reason, known);
        }
        return known;
    }

    private ReasonId told(Reason reason) {
        List<Placed> sentences = Each.of(reason.evidence(), this::placed);
        long path = Path.START;
        for (Placed placed : sentences) {
            path = Path.on(path, placed.path());
        }
        Rule rule = reason.rule();
        String id = rule.id() + '@' + reason.ref() + '~' + Path.written(path);
        reasons.put(id, new Sentences(Each.of(sentences, Placed::place)));
        if (texts) {
            told.computeIfAbsent(rule.id(), unnamed -> text(rule));
        }
        return new ReasonId(id);
    }

    private RuleText text(Rule rule) {
        return new RuleText(
                rule.title().in(language), rule.reason().in(language), rule.sources(), laws(rule.legalBasis()));
    }

    private Placed placed(Evidence one) {
        Placed known = placed.get(one);
        if (known == null) {
            known = place(one);
            placed.put(one, known);
        }
        return known;
    }

    private Placed place(Evidence one) {
        long path = Path.of(one.ref());
        for (CitedAnswer answer : one.answers()) {
            path = Path.on(Path.on(Path.on(path, answer.ref()), answer.question()), answer.answer());
            if (answer.recorded() != null) {
                path = Path.on(path, answer.recorded().entries().toArray(String[]::new));
            }
        }
        List<String> found = Each.of(one.reasons(), reason -> id(reason).id());
        for (String id : found) {
            path = Path.on(path, id);
        }
        for (String entry : one.entries()) {
            path = Path.on(path, entry);
        }
        List<Placed> parts = Each.of(one.parts(), this::placed);
        for (int i = 0; i < parts.size(); i++) {
            String sentence = one.parts().get(i).sentence().text().in(rules);
            path = Path.on(Path.on(path, sentence), parts.get(i).path());
        }
        return new Placed(put(one, found, Each.of(parts, Placed::place)), path);
    }

    private int put(Evidence one, List<String> found, List<Integer> parts) {
        Ground ground = new Ground(
                one.ref().equals(main) ? null : one.ref(),
                texts ? one.sentence().text().in(language) : null,
                Each.of(one.answers(), answer -> answer.ref() + '/' + answer.question()),
                found,
                one.entries(),
                parts);
        Integer known = places.putIfAbsent(ground, evidence.size());
        if (known == null) {
            evidence.add(ground);
        }
        return known == null ? evidence.size() - 1 : known;
    }

    /**
     * Evidence that is told.
     *
     * @param place where it stands among the evidence
     * @param path what it rests on, down to the answers, as a number
     */
    private record Placed(int place, long path) {}
}
