package no.varde.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The text of a page as a tree, to be asked for what stands in it. */
final class Tree {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private final Document document;

    private Tree(Document document) {
        this.document = document;
    }

    static Tree of(String text) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(text, new Growing(document));
            return new Tree(document);
        } catch (ParserConfigurationException | ParseException e) {
            throw new AssertionError("no markup: " + text, e);
        }
    }

    /** Returns every element that an expression of XPath tells, in the order of the page. */
    List<Element> all(String path) {
        return all(path, document);
    }

    /** Returns what the nodes of text say that are told so. */
    List<String> texts(String path) {
        return nodes(path, document).stream().map(Node::getTextContent).toList();
    }

    /** Returns those below, above or beside an element. */
    static List<Element> all(String path, Node from) {
        return nodes(path, from).stream().map(Element.class::cast).toList();
    }

    private static List<Node> nodes(String path, Node from) {
        try {
            NodeList found = (NodeList) XPATH.evaluate(path, from, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    /** Returns the only element that is told so. */
    Element one(String path) {
        List<Element> all = all(path);
        if (all.size() != 1) {
            throw new AssertionError(path + " stands " + all.size() + " times on the page");
        }
        return all.get(0);
    }

    private static final class Growing extends AbstractSimpleMarkupHandler {

        private final Document document;
        private Node place;

        Growing(Document document) {
            this.document = document;
            this.place = document;
        }

        @Override
        public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
            place = grow(name, attributes);
        }

        @Override
        public void handleStandaloneElement(
                String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
            grow(name, attributes);
        }

        private Element grow(String name, @Nullable Map<String, String> attributes) {
            Element element = document.createElement(name);
            if (attributes != null) {
                attributes.forEach(
                        (key, value) -> element.setAttribute(key, value == null ? "" : HtmlEscape.unescapeHtml(value)));
            }
            place.appendChild(element);
            return element;
        }

        @Override
        public void handleCloseElement(String name, int line, int column) {
            place = place.getParentNode();
        }

        @Override
        public void handleAutoCloseElement(String name, int line, int column) {
            place = place.getParentNode();
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            if (place != document) {
                String text = new String(buffer, offset, length);
                place.appendChild(document.createTextNode(HtmlEscape.unescapeHtml(text)));
            }
        }
    }
}
