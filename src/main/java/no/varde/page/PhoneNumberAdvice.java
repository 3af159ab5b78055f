package no.varde.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the numbers of the book that it is about, for {@link NumberLinks}. */
@ControllerAdvice(basePackageClasses = PhoneNumberAdvice.class)
final class PhoneNumberAdvice {

    /** The name by which a page has them. */
    static final String NUMBERS = "phoneNumbers";

    private final Conversations conversations;

    PhoneNumberAdvice(Conversations conversations) {
        this.conversations = conversations;
    }

    @ModelAttribute(NUMBERS)
    PhoneNumbers numbers(HttpServletRequest request) {
        return conversations
                .book(request)
                .kept(
                        PhoneNumbers.class,
                        served -> PhoneNumbers.of(served.book().vocabulary()));
    }
}
