package no.varde.page.book;

import no.varde.page.BookAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches the book. What is looked for is sent in a form, so that it never stands in an address. */
@Controller
@RequestMapping({BookAddress.NOW, BookAddress.FORMER})
final class SearchPage {

    /** Where a change of language or a new visit leads: the field, and nothing looked for yet. */
    @GetMapping("/sok")
    String show(Reading reading, Model model) {
        return find("", "", reading, model);
    }

    @PostMapping("/sok")
    String find(
            @RequestParam(name = "ord", defaultValue = "") String words,
            @RequestHeader(name = "HX-Request", defaultValue = "") String live,
            Reading reading,
            Model model) {
        model.addAttribute("found", reading.search().find(words));
        return live.isEmpty() ? "book/search" : "book/search :: live";
    }
}
