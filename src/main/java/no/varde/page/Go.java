package no.varde.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Leads a browser on to another page of this service. */
public final class Go {

    private Go() {}

    /** Returns an answer that has the browser ask for a page, so that a reload sends no form again. */
    public static ModelAndView to(String page) {
        RedirectView view = new RedirectView(page);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false); // nothing of what is known goes into an address
        return new ModelAndView(view);
    }
}
