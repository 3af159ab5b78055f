package no.varde.page.plan;

import java.util.Locale;
import no.varde.paper.Paper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a sheet of a plan on paper: a PDF whose headings and lists are tagged. */
@Component
final class PlanPaper {

    private final ITemplateEngine templates;
    private final String style = Paper.style(PlanPaper.class, "paper.css");

    PlanPaper(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Returns a sheet as a PDF file.
     *
     * @param plan that it is cut from
     * @param large whether the letters are to be large
     * @param unproved whether the book is served though not all of its principles are known to hold
     */
    byte[] print(Plan plan, Sheet sheet, boolean large, boolean unproved, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("plan", plan);
        context.setVariable("sheet", sheet);
        context.setVariable("large", large);
        context.setVariable("unproved", unproved);
        context.setVariable("style", style);
        return Paper.of(templates.process("plan/paper", context));
    }
}
