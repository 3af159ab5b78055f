package no.varde.page;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateStart;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Lets whoever reads a former book stay in it: what leads to a page of the book leads to that page of this book. */
@Component
final class FormerBookLinks implements IPostProcessorDialect {

    private static final int BEFORE_LANGUAGES = 9_999;
    private static final List<String> ATTRIBUTES = List.of("href", "action", "formaction", "hx-post");

    @Override
    public String getName() {
        return "the links between the pages of a former book";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return BEFORE_LANGUAGES;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Leading.class, BEFORE_LANGUAGES));
    }

    /** Puts the address of the former book where that of the present one stands. */
    public static final class Leading extends AbstractTemplateHandler {

        private String root = BookAddress.NOW;

        @Override
        public void handleTemplateStart(ITemplateStart start) {
            root = getContext().getVariable("layout") instanceof Layout layout
                    ? BookAddress.root(layout.page()).orElse(BookAddress.NOW)
                    : BookAddress.NOW;
            super.handleTemplateStart(start);
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            super.handleOpenElement(within(tag));
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            super.handleStandaloneElement(within(tag));
        }

        private <T extends IProcessableElementTag> T within(T tag) {
            if (root.equals(BookAddress.NOW)) {
                return tag;
            }
            T within = tag;
            for (String attribute : ATTRIBUTES) {
                String to = within.getAttributeValue(attribute);
                if (to != null && (to + "/").startsWith(BookAddress.NOW + "/")) {
                    String instead = root + to.substring(BookAddress.NOW.length());
                    within = getContext().getModelFactory().setAttribute(within, attribute, instead);
                }
            }
            return within;
        }
    }
}
