package no.varde.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/** A page as a reader of markup sees it: elements with their attributes, and nothing of the text. */
final class Markup extends AbstractSimpleMarkupHandler {

    private final List<Element> elements = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();

    /** An element by its name and its attributes. */
    record Element(String name, Map<String, String> attributes) {

        /** Returns what templates decide: the element and the names of its attributes. */
        String shape() {
            return name + new TreeSet<>(attributes.keySet());
        }

        String attribute(String attribute) {
            String value = attributes.get(attribute);
            return value == null ? "" : value;
        }
    }

    /** A form with what is sent where nothing is written into it; of some choices the first. */
    record Form(Element element, Map<String, String> fields) {

        String action() {
            return element.attribute("action");
        }

        boolean isPost() {
            return element.attribute("method").equalsIgnoreCase("post");
        }

        boolean isUpload() {
            return element.attribute("enctype").startsWith("multipart");
        }

        String names() {
            return String.join(",", fields.keySet());
        }

        String body() {
            return fields.entrySet().stream()
                    .map(field ->
                            URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    private Markup() {}

    static Markup of(String page) {
        Markup markup = new Markup();
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(page, markup);
        } catch (ParseException e) {
            throw new AssertionError("no markup: " + page, e);
        }
        return markup;
    }

    List<Element> elements() {
        return elements;
    }

    /** Returns comments, instructions and the like. */
    List<String> asides() {
        return asides;
    }

    List<Form> forms() {
        return forms;
    }

    List<String> links() {
        return elements.stream()
                .filter(element -> element.name().equals("a"))
                .map(element -> element.attribute("href"))
                .toList();
    }

    private void element(String name, @Nullable Map<String, String> attributes) {
        Map<String, String> read = new LinkedHashMap<>();
        if (attributes != null) {
            attributes.forEach((key, value) -> read.put(
                    key, value == null ? "" : value.replace("&amp;", "&").replace("&quot;", "\"")));
        }
        Element element = new Element(name, read);
        elements.add(element);
        if (name.equals("form")) {
            forms.add(new Form(element, new LinkedHashMap<>()));
        } else if (!forms.isEmpty() && !element.attribute("name").isEmpty()) {
            forms.get(forms.size() - 1).fields().putIfAbsent(element.attribute("name"), element.attribute("value"));
        }
    }

    @Override
    public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
        element(name, attributes);
    }

    @Override
    public void handleStandaloneElement(
            String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
        element(name, attributes);
    }

    @Override
    public void handleComment(char[] buffer, int offset, int length, int line, int column) {
        asides.add(new String(buffer, offset, length));
    }

    @Override
    public void handleCDATASection(char[] buffer, int offset, int length, int line, int column) {
        asides.add(new String(buffer, offset, length));
    }

    @Override
    public void handleProcessingInstruction(String target, String content, int line, int column) {
        asides.add(target);
    }
}
