package no.varde.policy;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.varde.document.Characters;
import no.varde.document.Worded;
import no.varde.policy.GateReport.Line;
import no.varde.policy.GateReport.Part;
import no.varde.policy.GateReport.Section;
import no.varde.rulebook.RuleBook;

/** Says a report as a page of its own, to be kept and sent; it loads nothing and runs nothing. */
final class GatePage {

    private static final String STYLE =
            """

            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
            h1 { font-size: 1.4rem; }
            h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #999; }
            li { margin: .4rem 0; overflow-wrap: anywhere; }
            li.STOPS { border-left: .4rem solid #a30000; padding-left: .6rem; list-style: none; font-weight: 600; }
            li.LOOK { border-left: .4rem solid #8a6100; padding-left: .6rem; list-style: none; }
            p { margin: .3rem 0; overflow-wrap: anywhere; }
            p.in0 { margin-top: .9rem; }
            p.in1 { margin-left: 1.5rem; }
            p.in2, p.in3 { margin-left: 3rem; }
            """;

    private final GateReport report;
    private final String language;
    private final XMLStreamWriter page;

    private GatePage(GateReport report, String language, XMLStreamWriter page) {
        this.report = report;
        this.language = language;
        this.page = page;
    }

    /** Returns the page in a language of the draft. */
    static String of(GateReport report, String language) {
        String words = report.present().book().vocabulary().languages().ofFaults(language);
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter page = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new GatePage(report, words, page).write();
            page.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a page in memory can always be written", e);
        }
        return text.append('\n').toString();
    }

    private void write() throws XMLStreamException {
        page.writeDTD("<!DOCTYPE html>");
        page.writeCharacters("\n");
        page.writeStartElement("html");
        page.writeAttribute("lang", language);
        page.writeStartElement("head");
        page.writeEmptyElement("meta");
        page.writeAttribute("charset", "utf-8");
        page.writeEmptyElement("meta");
        page.writeAttribute("name", "viewport");
        page.writeAttribute("content", "width=device-width, initial-scale=1");
        element("title", report.headline());
        element("style", any -> STYLE);
        page.writeEndElement();
        page.writeStartElement("body");
        page.writeStartElement("main");
        element("h1", report.headline());
        page.writeStartElement("ul");
        for (Worded stops : GateText.stops(report)) {
            element("li", stops);
        }
        page.writeEndElement();
        about();
        for (Section section : report.sections()) {
            element("h2", section.part().heading());
            if (section.part() == Part.DIFFERENCE) {
                difference();
            } else {
                lines(section.lines());
            }
        }
        page.writeEndElement();
        page.writeEndElement();
        page.writeEndElement();
    }

    private void about() throws XMLStreamException {
        page.writeStartElement("ul");
        book(PolicyCode.OLD_BOOK, report.old().book());
        book(PolicyCode.NEW_BOOK, report.present().book());
        element("li", PolicyCode.REPORT.of(report.day(), report.id()));
        page.writeEndElement();
    }

    private void book(PolicyCode which, RuleBook book) throws XMLStreamException {
        element("li", which.of(book.identity().version(), book.identity().content()));
    }

    private void lines(List<Line> lines) throws XMLStreamException {
        page.writeStartElement("ul");
        for (Line line : lines) {
            element("li", line.weight().name(), GateText.line(line));
        }
        page.writeEndElement();
    }

    /** Writes the difference line by line, as deep as each stands in the text. */
    private void difference() throws XMLStreamException {
        for (DifferenceLine line : report.differenceLines(language)) {
            element(line.heading() ? "h3" : "p", "in" + line.depth(), any -> line.text());
        }
    }

    private void element(String name, Worded said) throws XMLStreamException {
        element(name, "", said);
    }

    private void element(String name, String style, Worded said) throws XMLStreamException {
        page.writeCharacters("\n");
        page.writeStartElement(name);
        if (!style.isEmpty()) {
            page.writeAttribute("class", style);
        }
        page.writeCharacters(Characters.maskedLines(said.in(language)));
        page.writeEndElement();
    }
}
