package no.varde.page;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.ITemplateStart;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Makes every number of the book that stands in a text a link that calls it, wherever no link stands around it already
 * and none may stand. The page that says what comes before everything else has its one button, and no other link.
 */
@Component
final class NumberLinks implements IPostProcessorDialect {

    private static final int AFTER_LANGUAGES = 10_001;
    private static final Set<String> WITHOUT_LINKS =
            Set.of("a", "button", "summary", "title", "script", "style", "option", "textarea", "h1", "h2", "noscript");

    @Override
    public String getName() {
        return "the numbers that a page tells to call";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return AFTER_LANGUAGES;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Links.class, AFTER_LANGUAGES));
    }

    /** Puts a link around each number. */
    public static final class Links extends AbstractTemplateHandler {

        private int within;
        private @Nullable PhoneNumbers numbers;

        @Override
        public void handleTemplateStart(ITemplateStart start) {
            numbers = getContext().getVariable(PhoneNumberAdvice.NUMBERS) instanceof PhoneNumbers known && !isUrgent()
                    ? known
                    : null;
            super.handleTemplateStart(start);
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            within += hasNoLinks(tag.getElementCompleteName()) ? 1 : 0;
            super.handleOpenElement(tag);
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            within -= hasNoLinks(tag.getElementCompleteName()) ? 1 : 0;
            super.handleCloseElement(tag);
        }

        private static boolean hasNoLinks(String element) {
            return WITHOUT_LINKS.contains(element);
        }

        @Override
        public void handleText(IText text) {
            PhoneNumbers known = numbers;
            if (within > 0 || known == null || !PhoneNumbers.mayStandIn(text)) {
                super.handleText(text);
                return;
            }
            String said = text.getText();
            Matcher number = known.pattern().matcher(said);
            if (!number.find()) {
                super.handleText(text);
                return;
            }
            int end = 0;
            do {
                say(said.substring(end, number.start()));
                link(number.group());
                end = number.end();
            } while (number.find());
            say(said.substring(end));
        }

        private boolean isUrgent() {
            return getContext().getVariable("layout") instanceof Layout layout
                    && layout.page().equals(layout.urgent());
        }

        private void say(String text) {
            if (!text.isEmpty()) {
                super.handleText(getContext().getModelFactory().createText(text));
            }
        }

        private void link(String number) {
            IModelFactory factory = getContext().getModelFactory();
            IOpenElementTag open = factory.createOpenElementTag("a", "class", "dial");
            super.handleOpenElement(
                    factory.setAttribute(open, "href", PhoneNumbers.address(number), AttributeValueQuotes.DOUBLE));
            super.handleText(factory.createText(number));
            super.handleCloseElement(factory.createCloseElementTag("a"));
        }
    }
}
