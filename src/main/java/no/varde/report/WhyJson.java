package no.varde.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.explanation.AnswerSets.AnswerSet;
import no.varde.explanation.Explanation;
import no.varde.explanation.Explanation.EnoughFor;
import no.varde.explanation.GivenAnswer;
import no.varde.explanation.WhyNot;
import no.varde.explanation.WhyNot.RuleCheck;
import no.varde.explanation.WhyNot.SentenceCheck;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Vocabulary.FactOfLog;

/** Why measures are recommended and why others are not, as the tree of a JSON document. */
public final class WhyJson {

    private final Explanation explanation;
    private final Vocabulary vocabulary;
    private final String language;
    private final GivenText given;

    private WhyJson(Explanation explanation, String language) {
        this.explanation = explanation;
        this.vocabulary = explanation.book().vocabulary();
        this.language = language;
        this.given = new GivenText(explanation, new Speech(vocabulary, language, new Labels(language), new Page()));
    }

    /**
     * Returns an explanation as maps, lists, texts and numbers, in a fixed order of keys.
     *
     * @param language a language of the book
     */
    public static Map<String, Object> of(Explanation explanation, String language) {
        return new WhyJson(explanation, language).json();
    }

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sha256", explanation.book().sha256());
        json.put("asOf", explanation.asOf().toString());
        json.put("enough", explanation.enough().stream().map(this::enough).toList());
        json.put("whyNot", explanation.whyNot().stream().map(this::whyNot).toList());
        return json;
    }

    private Map<String, Object> enough(EnoughFor enough) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", enough.measure().id());
        json.put("name", enough.measure().name().in(language));
        json.put("for", enough.ref());
        json.put("sets", enough.sets().sets().stream().map(this::set).toList());
        json.put("all", enough.sets().all());
        return json;
    }

    private Map<String, Object> set(AnswerSet set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("known", set.known().stream().map(this::answer).toList());
        json.put("unknown", set.unknown().stream().map(this::answer).toList());
        return json;
    }

    private Map<String, Object> answer(GivenAnswer answer) {
        Question question = vocabulary.questionAt(answer.slot());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("for", answer.ref());
        if (question != null) {
            json.put("question", question.id());
            json.put("answer", explanation.answer(answer, question).written());
        } else if (answer.slot() == Vocabulary.AS_OF_SLOT) {
            json.put("question", "asOf");
            json.put("answer", explanation.asOf().toString());
        } else {
            FactOfLog fact = vocabulary.logFactAt(answer.slot());
            json.put(
                    "fact",
                    fact == null ? household(answer.slot()) : fact.fact().id());
        }
        json.put("text", given.of(new GivenAnswer(vocabulary.persons().main(), answer.slot(), answer.cells())));
        return json;
    }

    private String household(int slot) {
        return vocabulary.household().values().stream()
                .filter(fact -> fact.slot() == slot)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Map<String, Object> whyNot(WhyNot whyNot) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", whyNot.measure().id());
        json.put("name", whyNot.measure().name().in(language));
        json.put("for", whyNot.ref());
        json.put("outcome", whyNot.kind().name());
        json.put(
                "rules",
                rules(explanation.brief() ? whyNot.rules().stream().limit(1).toList() : whyNot.rules()));
        json.put("limits", rules(whyNot.limits()));
        List<Object> milder = new ArrayList<>();
        whyNot.milder().forEach(first -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("measure", first.measure().id());
            one.put("name", first.measure().name().in(language));
            one.put("setAsideBy", rules(explanation.brief() ? List.of() : first.rules()));
            milder.add(one);
        });
        json.put("milderFirst", milder);
        Level ceiling = whyNot.ceiling();
        if (ceiling != null) {
            json.put("aboveCeilingOf", ceiling.id());
        }
        ChangesJson changes = new ChangesJson(explanation.book(), explanation.asOf(), language);
        json.put(
                "smallestChanges",
                whyNot.smallest().stream().map(changes::change).toList());
        return json;
    }

    private List<Object> rules(List<RuleCheck> checks) {
        List<Object> json = new ArrayList<>();
        for (RuleCheck check : checks) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("rule", check.rule().id());
            one.put("title", check.rule().title().in(language));
            one.put("fails", check.failing().size());
            one.put("sentences", check.sentences().stream().map(this::sentence).toList());
            json.add(one);
        }
        return json;
    }

    private Map<String, Object> sentence(SentenceCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", check.sentence().text().in(language));
        json.put("holds", check.holds());
        if (!check.answers().isEmpty()) {
            json.put("answers", check.answers().stream().map(this::answer).toList());
        }
        Level level = check.level();
        if (level != null) {
            json.put("level", level.id());
        }
        if (!check.members().isEmpty()) {
            json.put("members", check.members().stream().map(this::sentence).toList());
        }
        if (!check.rules().isEmpty()) {
            json.put("rules", rules(check.rules()));
        }
        return json;
    }
}
