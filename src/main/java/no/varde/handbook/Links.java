package no.varde.handbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.rulebook.Layer;
import no.varde.rulebook.Register;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Vocabulary;

/** How all documents of a handbook name what stands in the book, and lead to where it stands. */
final class Links {

    private final Voice voice;
    private final String ending;
    private final Map<String, Layer> layers;

    /**
     * Makes the links of a handbook.
     *
     * @param ending how the names of the documents end
     */
    Links(Voice voice, String ending) {
        this.voice = voice;
        this.ending = ending;
        this.layers = voice.book().rules().stream().collect(Collectors.toMap(Rule::id, Rule::layer));
    }

    /**
     * Returns what the entries of some ids are, one below the other: what is asked first, then what follows from it.
     */
    String entries(Collection<String> ids) {
        return Voice.lines(ids.stream()
                .flatMap(id -> voice.register().entries(id).stream())
                .sorted(Comparator.comparing(Register.Entry::kind))
                .map(this::entry)
                .toList());
    }

    /** Returns what an entry is, its id, which leads to a rule where it is one, and its name. */
    String entry(Register.Entry entry) {
        String kind = voice.word(voice.language(), "kind." + entry.kind());
        return kind + " " + link(entry) + " " + voice.plain(entry.name())
                + (isUnasked(entry) ? " " + voice.word(voice.language(), "unasked") : "");
    }

    private boolean isUnasked(Register.Entry entry) {
        return entry.kind() == Register.Kind.QUESTION
                && voice.spare().isUnasked(Vocabulary.known(voice.vocabulary().questions(), entry.id()));
    }

    String link(Register.Entry entry) {
        return entry.kind() == Register.Kind.RULE ? ruleLink(entry.id()) : "`" + entry.id() + "`";
    }

    /** Returns the id of a rule, which leads to its sentences. */
    String ruleLink(String id) {
        return "[" + id + "](" + rulesOf(Vocabulary.known(layers, id)) + "#" + id + ")";
    }

    /** Returns the name of the document with the rules of a layer. */
    String rulesOf(Layer layer) {
        return Handbook.RULES + "-" + layer.folder() + ending;
    }

    /** Returns a citation that leads to its document in the list of sources. */
    String sourceLink(String cited) {
        return sourceLink(Handbook.SOURCES + ending, cited);
    }

    private static String sourceLink(String page, String cited) {
        String document = Register.document(cited);
        return "[" + document + "](" + page + "#" + document + ")" + Plain.text(cited.substring(document.length()));
    }

    /** Returns citations for the list of sources itself. */
    String ownSourceLinks(List<String> cited) {
        return cited.stream().map(one -> sourceLink("", one)).collect(Collectors.joining("; "));
    }

    String sourceLinks(List<String> cited) {
        return cited.stream().map(this::sourceLink).collect(Collectors.joining("; "));
    }
}
