package no.varde.page.book;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.page.BookAddress;
import no.varde.rulebook.AllSentences;
import no.varde.rulebook.Layer;
import no.varde.rulebook.ListedSentence;
import no.varde.rulebook.RulePrefixes;
import no.varde.vocabulary.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The sentences that rules can have, by what they speak of, and what the letters before the numbers of rules stand for.
 * What is looked for is sent in a form, so that it never stands in an address.
 */
@Controller
@RequestMapping({BookAddress.NOW, BookAddress.FORMER})
final class SentencePages {

    /** No more is shown of a search; whoever gets more than they can read needs another word. */
    private static final int MOST_SHOWN = 60;

    /** The addresses of the kinds of subjects. */
    private static final Map<Subject.Kind, String> ADDRESSES = new EnumMap<>(Map.of(
            Subject.Kind.ANSWER, "svar",
            Subject.Kind.FINDING, "funn",
            Subject.Kind.COUNT, "opptelling",
            Subject.Kind.LEVEL, "niva",
            Subject.Kind.ACTION, "tiltak-og-plikter",
            Subject.Kind.ACTIONS, "flere-tiltak",
            Subject.Kind.WARNING, "advarsel",
            Subject.Kind.PLAN_ITEM, "plan",
            Subject.Kind.REVIEW, "ny-vurdering"));

    /** How many sentences there are of a kind. */
    record KindOfSubject(Subject.Kind kind, String address, int number) {}

    /**
     * A sentence as it is shown.
     *
     * @param others the sentence in the other languages of the book
     */
    record ShownSentence(boolean isCondition, String text, List<String> others, List<String> layers, long rules) {}

    /** The sentences about one thing. */
    record About(Subject.Kind kind, String id, String name, List<ShownSentence> sentences) {}

    /** What somebody looked for, and how many sentences there are of it. */
    record Wanted(String words, String layer, int number, int shown) {}

    @GetMapping("/setninger")
    String show(Reading reading, Model model) {
        return find("", "", "", reading, model);
    }

    @PostMapping("/setninger")
    String find(
            @RequestParam(name = "ord", defaultValue = "") String words,
            @RequestParam(name = "lag", defaultValue = "") String folder,
            @RequestHeader(name = "HX-Request", defaultValue = "") String live,
            Reading reading,
            Model model) {
        AllSentences all = reading.sentences();
        String asked = Search.cleaned(words);
        Layer layer = layer(folder);
        boolean asks = !asked.isEmpty() || layer != null;
        Map<Subject, List<ListedSentence>> found = asks ? all.with(asked, layer) : Map.of();
        int number = number(found);
        model.addAttribute(
                "wanted", new Wanted(asked, layer == null ? "" : folder, number, Math.min(number, MOST_SHOWN)));
        model.addAttribute("subjects", about(all, first(found), reading));
        model.addAttribute("kinds", kinds(all));
        model.addAttribute("layers", folders());
        model.addAttribute("prefixes", RulePrefixes.of(reading.book()).all());
        return live.isEmpty() ? "book/sentences" : "book/sentences :: live";
    }

    @GetMapping("/setninger/{address}")
    String ofKind(@PathVariable String address, Reading reading, Model model) {
        AllSentences all = reading.sentences();
        Map<Subject, List<ListedSentence>> found = new LinkedHashMap<>(all.bySubject());
        found.keySet().removeIf(subject -> !address.equals(ADDRESSES.get(subject.kind())));
        if (found.isEmpty()) {
            throw RulePages.notFound();
        }
        model.addAttribute("kind", found.keySet().iterator().next().kind());
        model.addAttribute("number", number(found));
        model.addAttribute("subjects", about(all, found, reading));
        return "book/sentences-of";
    }

    private static @Nullable Layer layer(String folder) {
        return Arrays.stream(Layer.values())
                .filter(layer -> !folder.isEmpty() && layer.folder().equals(folder))
                .findFirst()
                .orElse(null);
    }

    private static List<String> folders() {
        return Stream.of(Layer.values())
                .map(Layer::folder)
                .filter(folder -> !folder.isEmpty())
                .toList();
    }

    private static List<KindOfSubject> kinds(AllSentences all) {
        Map<Subject.Kind, Integer> numbers = new EnumMap<>(Subject.Kind.class);
        all.bySubject().forEach((subject, sentences) -> numbers.merge(subject.kind(), sentences.size(), Integer::sum));
        return numbers.entrySet().stream()
                .map(kind ->
                        new KindOfSubject(kind.getKey(), ADDRESSES.getOrDefault(kind.getKey(), ""), kind.getValue()))
                .toList();
    }

    private static int number(Map<Subject, List<ListedSentence>> found) {
        return found.values().stream().mapToInt(List::size).sum();
    }

    /** Returns the first of what was found, as much as is shown. */
    private static Map<Subject, List<ListedSentence>> first(Map<Subject, List<ListedSentence>> found) {
        Map<Subject, List<ListedSentence>> first = new LinkedHashMap<>();
        int left = MOST_SHOWN;
        for (Map.Entry<Subject, List<ListedSentence>> one : found.entrySet()) {
            List<ListedSentence> shown = one.getValue().stream().limit(left).toList();
            if (!shown.isEmpty()) {
                first.put(one.getKey(), shown);
            }
            left -= shown.size();
        }
        return first;
    }

    private static List<About> about(AllSentences all, Map<Subject, List<ListedSentence>> found, Reading reading) {
        return found.entrySet().stream()
                .map(one -> new About(
                        one.getKey().kind(),
                        one.getKey().kind() == Subject.Kind.ACTIONS
                                ? ""
                                : one.getKey().id(),
                        all.name(one.getKey()).map(reading::in).orElse(""),
                        one.getValue().stream()
                                .map(sentence -> shown(sentence, reading))
                                .toList()))
                .toList();
    }

    private static ShownSentence shown(ListedSentence sentence, Reading reading) {
        return new ShownSentence(
                sentence.side() == ListedSentence.Side.WHEN,
                reading.in(sentence.text()),
                reading.inOthers(sentence.text()),
                sentence.layers().stream().map(Layer::folder).toList(),
                sentence.rules());
    }
}
