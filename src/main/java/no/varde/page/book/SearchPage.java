package no.varde.page.book;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches the book. What is looked for is sent in a form, so that it never stands in an address. */
@Controller
final class SearchPage {

    private final Readings readings;

    SearchPage(Readings readings) {
        this.readings = readings;
    }

    /** Where a change of language or a new visit leads: the field, and nothing looked for yet. */
    @GetMapping("/bok/sok")
    String show(Locale locale, Model model) {
        return find("", "", locale, model);
    }

    @PostMapping("/bok/sok")
    String find(
            @RequestParam(name = "ord", defaultValue = "") String words,
            @RequestHeader(name = "HX-Request", defaultValue = "") String live,
            Locale locale,
            Model model) {
        model.addAttribute("found", readings.in(locale).search().find(words));
        return live.isEmpty() ? "book/search" : "book/search :: live";
    }
}
