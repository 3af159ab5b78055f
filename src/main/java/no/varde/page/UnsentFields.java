package no.varde.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateStart;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Puts back into a page what stood in its form when another language was chosen, whatever the page is. */
@Component
final class UnsentFields implements IPostProcessorDialect {

    private static final int BEFORE_THE_LANGUAGES_OF_PARTS = 9_000;

    @Override
    public String getName() {
        return "what was not yet sent";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return BEFORE_THE_LANGUAGES_OF_PARTS;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Filling.class, BEFORE_THE_LANGUAGES_OF_PARTS));
    }

    /** Fills the fields of the form, and leaves those of other forms as they are. */
    public static final class Filling extends AbstractTemplateHandler {

        private boolean inForm;
        private String select = "";
        private @Nullable String text;

        private @Nullable Unsent unsent;

        @Override
        public void handleTemplateStart(ITemplateStart start) {
            unsent = getContext() instanceof IWebContext web
                            && web.getExchange().getAttributeValue(Unsent.KEY) instanceof Unsent sent
                    ? sent
                    : null;
            super.handleTemplateStart(start);
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            super.handleStandaloneElement(unsent == null ? tag : filled(tag, unsent));
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            Unsent sent = unsent;
            if (sent == null) {
                super.handleOpenElement(tag);
                return;
            }
            String name = written(tag, "name");
            switch (tag.getElementCompleteName()) {
                case "form" -> inForm = written(tag, "id").equals(Unsent.FORM);
                case "select" -> select = isOurs(tag) ? name : "";
                case "textarea" -> text = isOurs(tag) && sent.isWritten(name) ? sent.written(name) : null;
                default -> {
                    // nothing is written in it
                }
            }
            super.handleOpenElement(filled(tag, sent));
            if (text != null) {
                super.handleText(getContext().getModelFactory().createText(escaped("\n" + text)));
            }
        }

        @Override
        public void handleText(IText shown) {
            if (text == null) {
                super.handleText(shown);
            }
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            switch (tag.getElementCompleteName()) {
                case "form" -> inForm = false;
                case "select" -> select = "";
                case "textarea" -> text = null;
                default -> {
                    // goes on
                }
            }
            super.handleCloseElement(tag);
        }

        private boolean isOurs(IProcessableElementTag tag) {
            return tag.hasAttribute("form") ? written(tag, "form").equals(Unsent.FORM) : inForm;
        }

        private <T extends IProcessableElementTag> T filled(T tag, Unsent unsent) {
            String name = written(tag, "name");
            String value = written(tag, "value");
            return switch (tag.getElementCompleteName()) {
                case "option" -> select.isEmpty() ? tag : chosen(tag, "selected", unsent.has(select, value));
                case "input" -> !isOurs(tag) || name.isEmpty() ? tag : input(tag, name, value, unsent);
                default -> tag;
            };
        }

        private <T extends IProcessableElementTag> T input(T tag, String name, String value, Unsent unsent) {
            return switch (written(tag, "type")) {
                case "checkbox", "radio" -> chosen(tag, "checked", unsent.has(name, value));
                case "hidden", "file" -> tag;
                default -> unsent.isWritten(name) ? with(tag, "value", escaped(unsent.written(name))) : tag;
            };
        }

        private <T extends IProcessableElementTag> T chosen(T tag, String attribute, boolean isChosen) {
            return isChosen
                    ? with(tag, attribute, attribute)
                    : getContext().getModelFactory().removeAttribute(tag, attribute);
        }

        private <T extends IProcessableElementTag> T with(T tag, String attribute, String value) {
            IModelFactory factory = getContext().getModelFactory();
            return factory.setAttribute(tag, attribute, value);
        }

        private static String written(IProcessableElementTag tag, String attribute) {
            String value = tag.getAttributeValue(attribute);
            return value == null ? "" : value;
        }

        /** Returns a text as it is written in HTML: here nothing is escaped any more. */
        private static String escaped(String text) {
            return HtmlUtils.htmlEscape(text, "UTF-8");
        }
    }
}
