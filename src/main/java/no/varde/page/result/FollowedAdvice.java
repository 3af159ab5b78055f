package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the page of the list what goes with it from one time to the next. */
@ControllerAdvice(assignableTypes = ResultController.class)
final class FollowedAdvice {

    private final Conversations conversations;
    private final Wordings wordings;
    private final MessageSource words;

    FollowedAdvice(Conversations conversations, Wordings wordings, MessageSource words) {
        this.conversations = conversations;
        this.wordings = wordings;
        this.words = words;
    }

    @ModelAttribute("followed")
    @Nullable
    FollowedView followed(HttpServletRequest request, Locale locale) {
        Held held = conversations.find(request);
        return held == null
                ? null
                : new FollowedView(
                        held,
                        wordings.of(held, locale),
                        new Words(words, locale),
                        String.valueOf(request.getParameter("tiltak")));
    }
}
