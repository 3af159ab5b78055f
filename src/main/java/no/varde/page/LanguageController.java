package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language and shows the same page again. */
@Controller
final class LanguageController {

    /** A page of this service: nothing that a browser could read as another server's address, and no longer than any is. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?!/)[a-z0-9/-]{0,200}");

    private final PageLanguage language;

    LanguageController(PageLanguage language) {
        this.language = language;
    }

    @PostMapping("/sprak")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "/") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        language.choose(tag, request, response);
        URI back = URI.create(OWN_PAGE.matcher(page).matches() ? page : "/");
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(back).build();
    }
}
