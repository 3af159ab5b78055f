package no.varde.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Finds the template of a page, and sees to it that the page comes whole or another one in its place. */
@Component(WholePages.NAME)
final class WholePages implements ViewResolver, Ordered {

    /** Takes the place of the one that would look for a view in the form that a request asks for: pages have one. */
    static final String NAME = "viewResolver";

    private final ThymeleafViewResolver templates;
    private final FailurePages failures;

    WholePages(ThymeleafViewResolver templates, FailurePages failures) {
        this.templates = templates;
        this.failures = failures;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) throws Exception {
        View view = templates.resolveViewName(name, locale);
        return view == null ? null : new WholePage(view, templates, failures);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
