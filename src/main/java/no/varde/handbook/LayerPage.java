package no.varde.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.rulebook.Layer;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Text;

/** The rules of one layer as sentences, by file. */
final class LayerPage {

    private final Voice voice;
    private final Markdown page;

    LayerPage(Voice voice, Layer layer) {
        this.voice = voice;
        this.page = voice.page(voice.words("layer." + layer));
        voice.say(page, "layer." + layer + ".text");
        byFile(voice, layer).forEach((file, rules) -> {
            page.heading(2, Plain.address(file), "[" + Plain.text(file) + "](" + Plain.address(file) + ")");
            rules.forEach(this::rule);
        });
    }

    /** Returns the rules of a layer by their files, both in order. */
    static Map<String, List<Rule>> byFile(Voice voice, Layer layer) {
        return voice.book().rules().stream()
                .filter(rule -> rule.layer() == layer)
                .sorted(Comparator.comparing(Rule::id))
                .collect(Collectors.groupingBy(rule -> rule.place().file(), TreeMap::new, Collectors.toList()));
    }

    private void rule(Rule rule) {
        page.heading(3, rule.id(), rule.id() + " " + voice.plain(rule.title()));
        String translated = voice.translated(rule.title());
        if (!translated.isEmpty()) {
            page.paragraph(translated);
        }
        List<String> languages = languages(rule);
        page.table(
                each(languages, voice::name),
                List.of(
                        each(languages, language -> sentences(language, "when", conditions(language, rule))),
                        each(languages, language -> sentences(language, "then", conclusions(language, rule))),
                        each(
                                languages,
                                language -> "**" + voice.word(language, "because") + "** "
                                        + voice.told(language, rule.reason()))));
        page.paragraph(footer(rule));
    }

    /** Returns the languages in which a rule is told: those in which something of it is written. */
    private List<String> languages(Rule rule) {
        return voice.languages().stream()
                .filter(language -> texts(rule).anyMatch(text -> text.isWrittenIn(language)))
                .toList();
    }

    private static Stream<Text> texts(Rule rule) {
        return Stream.of(
                        Stream.of(rule.reason()),
                        rule.when().stream().map(Sentence::text),
                        rule.then().stream().map(Sentence::text))
                .flatMap(texts -> texts);
    }

    private static List<String> each(List<String> languages, UnaryOperator<String> cell) {
        return languages.stream().map(cell).toList();
    }

    private List<String> conditions(String language, Rule rule) {
        return rule.when().stream()
                .map(sentence -> voice.told(language, sentence.text())
                        + (holdsUnknownToo(sentence.meaning()) ? " " + voice.word(language, "unknownToo") : ""))
                .toList();
    }

    private List<String> conclusions(String language, Rule rule) {
        return rule.then().stream()
                .map(sentence -> voice.told(language, sentence.text()))
                .toList();
    }

    private String sentences(String language, String first, List<String> said) {
        List<String> lines = new ArrayList<>();
        for (String sentence : said) {
            lines.add("**" + voice.word(language, lines.isEmpty() ? first : "and") + "** " + sentence);
        }
        return Voice.lines(lines);
    }

    /** Says whether a sentence about an answer holds for an unknown one too, without being about that alone. */
    private static boolean holdsUnknownToo(Condition condition) {
        return condition.answer().filter(Band::allowsUnknownToo).isPresent();
    }

    private String footer(Rule rule) {
        List<String> parts = new ArrayList<>();
        parts.add(voice.words("source") + ": " + voice.links().sourceLinks(rule.sources()));
        if (!rule.legalBasis().isEmpty()) {
            parts.add(voice.words("legalBasis") + ": "
                    + rule.legalBasis().stream().map(voice::cite).collect(Collectors.joining("; ")));
        }
        parts.add(voice.words("concerns") + ": " + concerns(rule));
        return String.join(" · ", parts);
    }

    private String concerns(Rule rule) {
        Text member = voice.vocabulary().persons().memberName();
        List<String> names = new ArrayList<>();
        if (rule.roles().contains(Role.MAIN)) {
            names.add(voice.plain(voice.vocabulary().persons().mainName()));
        }
        if (rule.roles().contains(Role.MEMBER) && member != null) {
            names.add(voice.plain(member));
        }
        return String.join(", ", names);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
