package no.varde.page.book;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.page.BookAddress;
import no.varde.rulebook.Identity;
import no.varde.rulebook.Layer;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The first page of the book, its rules by layer, and each rule. */
@Controller
@RequestMapping({BookAddress.NOW, BookAddress.FORMER})
final class RulePages {

    /** A layer and how many rules it has. */
    record Shelf(String layer, long number) {}

    /** What the book has, and which book it is. */
    record Contents(
            int measures,
            int questions,
            int principles,
            int levels,
            int duties,
            int warnings,
            int sentences,
            int rules,
            String title,
            Identity which) {}

    /** The rules of one file. */
    record Group(String file, List<ShownRule> rules) {}

    @GetMapping
    String front(Reading reading, Model model) {
        RuleBook book = reading.book();
        Map<Layer, Long> numbers =
                book.rules().stream().collect(Collectors.groupingBy(rule -> rule.layer(), Collectors.counting()));
        model.addAttribute("contents", contents(reading));
        model.addAttribute("found", new Search.Found("", 0, List.of()));
        model.addAttribute(
                "shelves",
                Stream.of(Layer.values())
                        .filter(numbers::containsKey)
                        .map(layer -> new Shelf(layer.folder(), numbers.getOrDefault(layer, 0L)))
                        .toList());
        return "book/front";
    }

    private static Contents contents(Reading reading) {
        Vocabulary vocabulary = reading.vocabulary();
        return new Contents(
                vocabulary.measures().size(),
                vocabulary.questions().size(),
                reading.book().principles().size(),
                vocabulary.levels().size(),
                vocabulary.duties().size(),
                vocabulary.warnings().size(),
                vocabulary.sentences().conditions().size()
                        + vocabulary.sentences().conclusions().size(),
                reading.rules().size(),
                reading.in(vocabulary.title()),
                reading.book().identity());
    }

    @GetMapping("/regler/{layer}")
    String layer(@PathVariable String layer, Reading reading, Model model) {
        List<ShownRule> rules = reading.rules().stream()
                .filter(rule -> rule.layer().equals(layer))
                .toList();
        if (rules.isEmpty()) {
            throw notFound();
        }
        model.addAttribute("layer", layer);
        model.addAttribute("number", rules.size());
        model.addAttribute("groups", groups(rules));
        return "book/layer";
    }

    private static List<Group> groups(Collection<ShownRule> rules) {
        Map<String, List<ShownRule>> byFile = rules.stream()
                .sorted(Comparator.comparing(ShownRule::id))
                .collect(Collectors.groupingBy(ShownRule::file, LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(file -> new Group(file.getKey(), file.getValue()))
                .toList();
    }

    @GetMapping("/regel/{address}")
    String rule(@PathVariable String address, Reading reading, Model model) {
        ShownRule rule = reading.rule(address);
        if (rule == null) {
            throw notFound();
        }
        model.addAttribute("rule", rule);
        return "book/rule";
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
