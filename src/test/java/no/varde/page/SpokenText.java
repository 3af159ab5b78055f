package no.varde.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a page, and the language in which a screen reader says it: that of the nearest element around it that names
 * one.
 */
record SpokenText(String text, String language) {

    private static final Pattern PART = Pattern.compile(
            "<!--.*?-->|<!DOCTYPE[^>]*>|<(script|style)\\b.*?</\\1>|<(/?)([a-zA-Z0-9]+)([^>]*?)(/?)>|[^<]+",
            Pattern.DOTALL);
    private static final String HIDDEN = "hidden";
    private static final Pattern LANGUAGE = Pattern.compile("\\blang=\"([^\"]*)\"");
    private static final Set<String> EMPTY = Set.of("input", "meta", "link", "img", "br", "hr");

    /** Returns the texts of a page in their order, without spaces around them and without those that nobody hears. */
    static List<SpokenText> of(String page) {
        List<SpokenText> texts = new ArrayList<>();
        Deque<String> languages = new ArrayDeque<>(List.of(""));
        Matcher part = PART.matcher(page);
        while (part.find()) {
            String element = part.group(3);
            if (element == null && !part.group().startsWith("<")) {
                String text = part.group().strip().replace("&#39;", "'").replace("&quot;", "\"");
                if (!text.isEmpty() && !languages.getFirst().equals(HIDDEN)) {
                    texts.add(new SpokenText(text, languages.getFirst()));
                }
            } else if (element != null && part.group(2).equals("/")) {
                languages.pop();
            } else if (element != null && part.group(5).isEmpty() && !EMPTY.contains(element)) {
                languages.push(language(part.group(4), languages.getFirst()));
            }
        }
        return texts;
    }

    private static String language(String attributes, String around) {
        Matcher language = LANGUAGE.matcher(attributes);
        if (around.equals(HIDDEN) || attributes.contains("aria-hidden=\"true\"")) {
            return HIDDEN;
        }
        return language.find() ? language.group(1) : around;
    }
}
