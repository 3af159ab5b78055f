package no.varde.page.book;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.varde.page.BookAddress;
import no.varde.page.book.ShownRule.Cited;
import no.varde.page.book.ShownRule.ShownLaw;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The levels, the duties and the warnings of the book, each with the rules that lead to it. */
@Controller
@RequestMapping({BookAddress.NOW, BookAddress.FORMER})
final class EntryPages {

    /**
     * A level, a duty or a warning.
     *
     * @param name empty where it has none but what is said of it
     * @param upTo the most intrusive measures that a level allows to recommend and to consider; else empty
     * @param measures those that it hangs on
     */
    record Entry(
            String name,
            String text,
            String concerns,
            List<Integer> upTo,
            List<Told> told,
            List<Link> measures,
            List<ShownRule> rules,
            List<ShownLaw> laws,
            List<Cited> sources) {}

    @GetMapping("/nivaer")
    String levels(Reading reading, Model model) {
        return shown("levels", reading, Vocabulary::levels, this::entry, model);
    }

    @GetMapping("/plikter")
    String duties(Reading reading, Model model) {
        return shown("duties", reading, book -> book.duties().values(), this::entry, model);
    }

    @GetMapping("/advarsler")
    String warnings(Reading reading, Model model) {
        return shown("warnings", reading, book -> book.warnings().values(), this::entry, model);
    }

    private static <T> String shown(
            String kind,
            Reading reading,
            Function<Vocabulary, Collection<T>> all,
            BiFunction<Reading, T, Entry> entry,
            Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute(
                "entries",
                all.apply(reading.vocabulary()).stream()
                        .map(one -> entry.apply(reading, one))
                        .toList());
        return "book/entries";
    }

    private Entry entry(Reading reading, Level level) {
        return new Entry(
                reading.in(level.name()),
                reading.in(level.meaning()),
                "",
                List.of(level.recommendUpTo(), level.considerUpTo()),
                List.of(),
                List.of(),
                rules(reading, new Conclusion.AtLeast(level.id(), level.rank())),
                List.of(),
                List.of());
    }

    private Entry entry(Reading reading, Duty duty) {
        return new Entry(
                reading.in(duty.name()),
                "",
                reading.concerned(duty.concerns()),
                List.of(),
                reading.told(reading.vocabulary().details().duty(), duty.details()),
                List.of(),
                rules(reading, new Conclusion.Duty(duty.id())),
                reading.laws(duty.legalBasis()),
                reading.cited(duty.source()));
    }

    private Entry entry(Reading reading, Warning warning) {
        return new Entry(
                warning.id(),
                reading.in(warning.text()),
                reading.concerned(warning.concerns()),
                List.of(),
                List.of(),
                reading.measures(warning.on()),
                rules(reading, new Conclusion.Warning(warning.id())),
                List.of(),
                reading.cited(warning.source()));
    }

    private static List<ShownRule> rules(Reading reading, Conclusion concluded) {
        return reading.rules(reading.book().concluding(concluded));
    }
}
