package no.varde.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.AssessmentYaml;
import no.varde.cases.CaseFiles;
import no.varde.cases.CaseTrial;
import no.varde.decision.Decider;
import no.varde.document.Faults;
import no.varde.document.Place;
import no.varde.mutation.Fixtures;
import no.varde.mutation.MutationScore;
import no.varde.mutation.MutationSearch;
import no.varde.mutation.RuleMutation;
import no.varde.rulebook.Layer;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Makes faults in the rules of a book, and tells which of them its fixtures do not notice. */
@CommandLine.Command(
        description = {"make faults in the rules, tell which no fixture notices,", "and write the case that would"})
final class Mutate extends OfBook {

    @CommandLine.Option(
            names = "--layer",
            paramLabel = "L",
            converter = Layers.class,
            completionCandidates = Layers.class,
            description = "the folder of rules to make faults in; all of them where none is named")
    @Nullable
    Layer layer;

    @CommandLine.Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "the folder of the cases; `fixtures` beside the book where none is named")
    @Nullable
    String cases;

    /** The layers that have rules, by their folders. */
    static final class Layers extends Choice<Layer> {

        Layers() {
            super(byFolder());
        }

        private static Map<String, Layer> byFolder() {
            Map<String, Layer> layers = new LinkedHashMap<>();
            for (Layer layer : Layer.values()) {
                if (!layer.folder().isEmpty()) {
                    layers.put(layer.folder(), layer);
                }
            }
            return layers;
        }
    }

    @Override
    int run(Console anyone) {
        CaseFiles files = Books.casesThere(folder, cases);
        RuleBook book = read();
        Console console = anyone.of(book.vocabulary().languages());
        List<Layer> layers = layer == null ? List.copyOf(Layers.byFolder().values()) : List.of(layer);
        LocalDate today = console.today(book.vocabulary());
        Faults faults = new Faults();
        Fixtures fixtures = fixtures(book, files, today, faults);
        if (!faults.isEmpty()) {
            throw new WrongArguments(faults.sorted());
        }
        MutationSearch search = new MutationSearch(new Decider(book), fixtures, today);
        Map<String, String> written = new LinkedHashMap<>();
        layers.forEach(one -> tell(one, search.of(one), book.vocabulary(), written, console.out()));
        if (out != null) {
            write(written, console);
        }
        return DONE;
    }

    /** Returns the fixtures, when all of the rules are as their cases say: a false case would seem to notice anything. */
    private static Fixtures fixtures(RuleBook book, CaseFiles files, LocalDate today, Faults faults) {
        try {
            Fixtures fixtures = Fixtures.read(book.vocabulary(), files.folder(), today, faults);
            if (faults.isEmpty()) {
                faults.addAll(new CaseTrial(book, files, today).ofRules());
            }
            return fixtures;
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(files.folder()));
        }
    }

    private static void tell(
            Layer layer, MutationScore score, Vocabulary vocabulary, Map<String, String> files, Terminal out) {
        out.line(CommandCode.LAYER_SCORE.of(
                layer.folder(),
                score.mutants(),
                score.noticed(),
                score.equivalent().size(),
                score.surviving().size()));
        Map<RuleMutation.Case, String> names = new HashMap<>();
        for (MutationScore.Surviving left : score.surviving()) {
            Place place = left.mutant().rule().place();
            RuleMutation.Case witness = left.witness();
            Object by = CommandCode.NO_CASE_ALONE.of();
            if (witness != null) {
                String name =
                        names.computeIfAbsent(witness, any -> witness.rule() + "-" + (files.size() + 1) + ".yaml");
                files.putIfAbsent(name, text(witness, left.mutant().in(out.language()), vocabulary));
                by = name;
            }
            out.line("  "
                    + CommandCode.SURVIVES
                            .of(place.file(), place.line(), left.mutant(), by)
                            .in(out.language()));
        }
    }

    /** Writes a case as it can stand in the file of its rule. */
    private static String text(RuleMutation.Case witness, String comment, Vocabulary vocabulary) {
        String then = witness.then().isEmpty() ? "" : "    then: [\"" + String.join("\", \"", witness.then()) + "\"]\n";
        return "# " + comment + "\n" + witness.rule() + ":\n  also:\n  - fires: " + witness.fires() + "\n" + then
                + AssessmentYaml.of(vocabulary, witness.assessment(), List.of()).indent(4);
    }
}
