package no.varde.page;

import java.util.Set;
import no.varde.report.OtherLanguage;
import no.varde.report.OtherLanguage.Piece;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Says on the pages which parts are in another language than the page, as a screen reader must know it: {@code <span
 * lang="sv">}. Texts bring their language along, see {@link OtherLanguage}; no title and no attribute holds one.
 */
@Component
final class LanguageParts implements IPostProcessorDialect {

    private static final int AFTER_ALL_ELSE = 10_000;

    @Override
    public String getName() {
        return "the languages of the parts of a page";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return AFTER_ALL_ELSE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Spans.class, AFTER_ALL_ELSE));
    }

    /** Takes the marks out of the texts of a page, and puts a span around what they stood around. */
    public static final class Spans extends AbstractTemplateHandler {

        @Override
        public void handleText(IText text) {
            String said = text.getText();
            if (!OtherLanguage.isIn(said)) {
                super.handleText(text);
                return;
            }
            IModelFactory factory = getContext().getModelFactory();
            for (Piece piece : OtherLanguage.pieces(said)) {
                if (piece.language() == null) {
                    super.handleText(factory.createText(piece.text()));
                } else {
                    super.handleOpenElement(factory.createOpenElementTag("span", "lang", piece.language()));
                    super.handleText(factory.createText(piece.text()));
                    super.handleCloseElement(factory.createCloseElementTag("span"));
                }
            }
        }
    }
}
