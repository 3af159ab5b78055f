package no.varde.cli;

import java.util.ArrayList;
import java.util.List;
import no.varde.report.SentencesText;
import no.varde.rulebook.AllSentences;
import no.varde.rulebook.Layer;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RulePrefixes;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Lists the sentences that rules can have, and what the letters before their numbers stand for. */
@CommandLine.Command(
        description = {
            "list the sentences that rules can have, those with all of some words,",
            "each with where it can stand and how many rules have it"
        })
final class Sentences extends Command {

    @CommandLine.Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description = "words or parts of words in any order, or the id of a question, a finding or a measure")
    List<String> words = new ArrayList<>();

    @CommandLine.Option(
            names = "--layer",
            paramLabel = "L",
            converter = Mutate.Layers.class,
            completionCandidates = Mutate.Layers.class,
            description = "only those that rules of this folder can have")
    @Nullable
    Layer layer;

    @CommandLine.Option(
            names = "--prefixes",
            description = "list what the two letters before the number of a rule stand for instead")
    boolean prefixes;

    @CommandLine.Option(
            names = "--book",
            paramLabel = "DIR",
            description = "the folder of the book; the packed one where none is named")
    @Nullable
    String folder;

    @CommandLine.Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "a language of the book; its first where none is named")
    @Nullable
    String language;

    @Override
    int run(Console console) {
        RuleBook book = Books.read(folder);
        Vocabulary vocabulary = book.vocabulary();
        String spoken = Books.language(language, vocabulary);
        AllSentences all = AllSentences.of(book);
        String text = prefixes
                ? SentencesText.of(RulePrefixes.of(book), vocabulary, spoken)
                : SentencesText.of(all, all.with(String.join(" ", words), layer), vocabulary, spoken);
        console.out().lines(text.stripTrailing());
        return DONE;
    }
}
