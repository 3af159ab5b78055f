package no.varde.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/**
 * What every part of a report says in the same way: names, reasons, what they rest on.
 *
 * @param names what persons are called instead of by their refs
 * @param onPage whether it is said on a page, which tells no ids of rules, but which parts are in another language
 */
record Speech(Vocabulary vocabulary, String language, Labels labels, Map<String, String> names, boolean onPage) {

    /** Begins a report as text. */
    Speech(Vocabulary vocabulary, String language) {
        this(vocabulary, language, new Labels(vocabulary.languages(), language), Map.of(), false);
    }

    /** Begins what is said on a page. */
    static Speech onPage(Vocabulary vocabulary, String language, Map<String, String> names) {
        return new Speech(vocabulary, language, new Labels(vocabulary.languages(), language), names, true);
    }

    String in(Text text) {
        return onPage ? OtherLanguage.in(text, language, labels.language()) : text.in(language);
    }

    String name(PersonResult person) {
        return name(person.ref());
    }

    String name(String ref) {
        String named = names.get(ref);
        if (named != null) {
            return named;
        }
        Text member = vocabulary.persons().memberName();
        return isMain(ref) || member == null ? in(vocabulary.persons().mainName()) : in(member) + " " + ref;
    }

    /** Returns what stands before a line that concerns someone; nothing before one that concerns the main person. */
    String prefix(String ref) {
        return isMain(ref) ? "" : names.getOrDefault(ref, ref) + ": ";
    }

    private boolean isMain(String ref) {
        return ref.equals(vocabulary.persons().main());
    }

    String inSentence(PersonResult person) {
        return inSentence(person.ref());
    }

    String inSentence(String ref) {
        String name = name(ref);
        int first = OtherLanguage.firstLetter(name);
        return name.substring(0, first)
                + name.substring(first, first + 1).toLowerCase(Locale.forLanguageTag(language))
                + name.substring(first + 1);
    }

    String leaf(Leaves.Leaf leaf) {
        String name = names.getOrDefault(leaf.ref(), leaf.ref());
        return (leaf.ref().isEmpty() ? "" : name + ": ") + in(leaf.text());
    }

    String because(List<Reason> reasons) {
        return reasons.stream().map(this::because).distinct().collect(Collectors.joining(" "));
    }

    String because(Reason reason) {
        String text = in(reason.rule().reason());
        return onPage ? text : text + " [" + reason.rule().id() + "]";
    }
}
