package no.varde.page.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.varde.letter.Draft;
import no.varde.letter.Letters;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Receipted;
import no.varde.page.Words;
import no.varde.settings.Settings;
import no.varde.vocabulary.Letter;
import no.varde.vocabulary.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows what can leave with whoever answers. Nothing of it is kept, and what is typed on these pages stays there. */
@Controller
final class LetterController {

    private final Conversations conversations;
    private final Papers papers;
    private final MessageSource messages;
    private final Settings settings;

    LetterController(Conversations conversations, Papers papers, MessageSource messages, Settings settings) {
        this.settings = settings;
        this.conversations = conversations;
        this.papers = papers;
        this.messages = messages;
    }

    /** A letter by its place in the book, which says nothing in an address. */
    record Choice(int number, String name, String purpose) {}

    /** A letter that is not made, and why. */
    record NotMade(String name, String because) {}

    @GetMapping("/brev")
    String list(HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Words words = new Words(messages, locale);
        Letters letters = papers.letters(held);
        String chosen = NearbyController.chosen(request, held);
        model.addAttribute("token", held.token());
        model.addAttribute(
                "nearby",
                Nearby.of(settings.places(), chosen, held.vocabulary().lines().numbers(), words, locale));
        model.addAttribute(
                "letters",
                letters.offered().stream()
                        .map(letter -> new Choice(
                                numbered(held).indexOf(letter) + 1,
                                words.in(letter.name()),
                                words.in(letter.purpose())))
                        .toList());
        model.addAttribute(
                "withheld",
                letters.withheld().stream()
                        .flatMap(letter -> consent(letter)
                                .map(consent -> new NotMade(words.in(letter.name()), words.in(consent.withheld()))))
                        .toList());
        return "letter/list";
    }

    @GetMapping("/brev/notat")
    String note(HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        model.addAttribute("text", papers.note(held, Receipted.digits(request, held), locale));
        return "letter/note";
    }

    @GetMapping("/brev/{number:[0-9]{1,4}}")
    String letter(@PathVariable int number, HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Vocabulary vocabulary = held.vocabulary();
        Letter letter = letter(number, held);
        Draft draft = papers.draft(held, letter);
        Words words = new Words(messages, locale);
        String language = locale.toLanguageTag();
        model.addAttribute("name", words.in(letter.name()));
        model.addAttribute("purpose", words.in(letter.purpose()));
        model.addAttribute("receiver", words.in(letter.receiver()));
        model.addAttribute(
                "agreement",
                consent(letter)
                        .map(consent -> words.in(consent.says()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "before", draft.beforeSending().stream().map(words::in).toList());
        model.addAttribute(
                "laws",
                letter.legalBasis().stream()
                        .map(id ->
                                words.in(Vocabulary.known(vocabulary.laws(), id).title()))
                        .toList());
        model.addAttribute("text", draft.in(vocabulary.language()).toString());
        model.addAttribute("spoken", vocabulary.language());
        if (!language.equals(vocabulary.language()) && letter.name().isWrittenIn(language)) {
            model.addAttribute("meaning", draft.in(language).toString());
        }
        return "letter/letter";
    }

    /** Returns the offered letter of a number. */
    private Letter letter(int number, Held held) {
        return papers.letters(held).offered().stream()
                .filter(letter -> numbered(held).indexOf(letter) + 1 == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Letter> numbered(Held held) {
        return List.copyOf(held.vocabulary().letters().values());
    }

    private static Stream<Letter.Consent> consent(Letter letter) {
        return Stream.ofNullable(letter.consent());
    }
}
