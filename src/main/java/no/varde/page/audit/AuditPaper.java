package no.varde.page.audit;

import java.time.Instant;
import java.util.Locale;
import no.varde.page.Words;
import no.varde.paper.Attachment;
import no.varde.paper.Paper;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts what an auditor sees of a receipt on paper for an archive, with the receipt attached as it was handed in. */
@Component
final class AuditPaper {

    private static final String NAME = "notat.json";
    private static final String TYPE = "application/json";

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final String style = Paper.style(AuditPaper.class, "report.css");

    AuditPaper(ITemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    /**
     * Returns the report as a PDF/A-3 file.
     *
     * @param receipt the file that was handed in
     * @param view what was seen of it
     * @param at when that was
     */
    byte[] print(byte[] receipt, AuditView view, Instant at, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("receipt", view);
        context.setVariable("name", NAME);
        context.setVariable("style", style);
        String what = new Words(messages, locale).of("audit.report.receipt");
        return Paper.with(new Attachment(NAME, TYPE, what, at, receipt), templates.process("audit/paper", context));
    }
}
