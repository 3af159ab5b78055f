package no.varde.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.decision.Recorded;
import no.varde.report.Together.Shared;
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

    /** Returns what persons are called in the middle of a sentence. */
    String inSentence(List<String> refs) {
        return labels.all(refs.stream().map(this::inSentence).toList());
    }

    /** Returns what persons are called at the beginning of a line. */
    String names(List<String> refs) {
        return capital(inSentence(refs));
    }

    /** Returns a text that begins a line. */
    String capital(String text) {
        int first = OtherLanguage.firstLetter(text);
        return text.substring(0, first)
                + text.substring(first, first + 1).toUpperCase(Locale.forLanguageTag(language))
                + text.substring(first + 1);
    }

    String leaf(Leaves.Leaf leaf) {
        String name = names.getOrDefault(leaf.ref(), leaf.ref());
        String said = (leaf.ref().isEmpty() ? "" : name + ": ") + in(leaf.text());
        return leaf.recorded() == null ? said : said + " (" + recorded(leaf.recorded()) + ")";
    }

    /** Returns that something is recorded, and when it happened. */
    String recorded(Recorded recorded) {
        List<LocalDate> days = recorded.days();
        return days.isEmpty()
                ? labels.of("recorded.undated")
                : labels.of(
                        days.size() > 1 ? "recorded.more" : "recorded.day",
                        labels.date(days.get(days.size() - 1)),
                        days.size());
    }

    /** Returns why something is so for persons who are told together: what is so for all of them once. */
    String because(Shared shared, Function<Outcome, List<Reason>> reasons) {
        return String.join(" ", shared.said(outcome -> said(reasons.apply(outcome)), this::names));
    }

    /** Returns a detail of a measure for persons who are told together; nothing where none of them has it. */
    List<String> detail(Shared shared, String id) {
        return shared.said(
                outcome -> Stream.ofNullable(outcome.told().details().get(id))
                        .map(this::in)
                        .toList(),
                this::names);
    }

    String because(List<Reason> reasons) {
        return String.join(" ", said(reasons));
    }

    /** Returns why, each reason once: one whose words another has too is not said again, only its rule is named, and a
     * sentence that an earlier one says is left out. */
    List<String> said(List<Reason> reasons) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        reasons.forEach(reason -> rules.computeIfAbsent(in(reason.rule().reason()), words -> new ArrayList<>())
                .add(reason.rule().id()));
        Map<String, Set<String>> said = new LinkedHashMap<>();
        SaidOnce once = new SaidOnce();
        rules.forEach((words, ids) -> said.computeIfAbsent(longest(words, rules.keySet()), any -> new LinkedHashSet<>())
                .addAll(ids));
        return said.entrySet().stream()
                .map(one -> onPage
                        ? once.of(one.getKey())
                        : once.of(one.getKey()) + " [" + String.join(", ", one.getValue()) + "]")
                .toList();
    }

    /** Returns the longest of some texts that has the words of another in it. */
    private static String longest(String words, Set<String> all) {
        return all.stream()
                .filter(other -> other.contains(words))
                .max(Comparator.comparingInt(String::length))
                .orElse(words);
    }

    String because(Reason reason) {
        return because(List.of(reason));
    }
}
