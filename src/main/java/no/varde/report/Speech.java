package no.varde.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/**
 * What every part of a report says in the same way: names, reasons, what they rest on, details.
 *
 * @param names what persons are called instead of by their refs
 * @param ids whether a reason is followed by the id of its rule
 */
record Speech(
        Vocabulary vocabulary, String language, Labels labels, Page page, Map<String, String> names, boolean ids) {

    static final String INDENT = "   ";

    Speech(Vocabulary vocabulary, String language, Labels labels, Page page) {
        this(vocabulary, language, labels, page, Map.of(), true);
    }

    String in(Text text) {
        return text.in(language);
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
        return name.substring(0, 1).toLowerCase(Locale.forLanguageTag(language)) + name.substring(1);
    }

    void rests(String indent, List<Reason> reasons) {
        List<Leaves.Leaf> leaves = Leaves.of(reasons);
        if (!leaves.isEmpty()) {
            page.detail(
                    indent, labels.of("rests"), leaves.stream().map(this::leaf).collect(Collectors.joining("; ")));
        }
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
        return ids ? text + " [" + reason.rule().id() + "]" : text;
    }

    void details(Map<String, Detail> declared, Map<String, Text> details) {
        declared.forEach((id, detail) -> {
            Text text = details.get(id);
            if (text != null && detail.brief()) {
                page.detail(INDENT, in(detail.heading()), in(text));
            }
        });
    }
}
