package no.varde.page.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.varde.page.Conversations.Held;
import no.varde.page.Receipted;
import no.varde.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes the plans of a conversation, and finds one of them by its number. */
@Component
record PlansHeld(MessageSource messages) {

    Words words(Locale locale) {
        return new Words(messages, locale);
    }

    /**
     * Returns the plans as things stand.
     *
     * @param tongue the tag of the language in which lines stand beside that of the page; null for none
     */
    Plans plans(HttpServletRequest request, Held held, Locale locale, @Nullable String tongue) {
        return Plans.of(
                held.decision(), held.conversation().given(), Receipted.digits(request, held), words(locale), tongue);
    }

    /** Returns the plan of a person; the page of it is not found where there is no such person. */
    static Plan plan(int number, Plans plans) {
        if (number >= plans.all().size()) {
            throw notFound();
        }
        return plans.all().get(number);
    }

    /** Returns the sheet of a plan; the page of it is not found where there is no such sheet. */
    static Sheet sheet(int number, Plan plan) {
        return plan.sheets().stream()
                .filter(sheet -> sheet.number() == number)
                .findFirst()
                .orElseThrow(PlansHeld::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
