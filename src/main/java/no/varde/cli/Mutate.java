package no.varde.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.assessment.AssessmentYaml;
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

/** Makes faults in the rules of a book, and tells which of them its fixtures do not notice. */
final class Mutate {

    static final List<String> OPTIONS = List.of("cases", "layer", "out");

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    Mutate(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    int run(Arguments arguments) {
        RuleBook book = Books.read(arguments.onlyName());
        List<Layer> layers = layers(arguments);
        LocalDate today = LocalDate.now(clock);
        Faults faults = new Faults();
        Fixtures fixtures = fixtures(book.vocabulary(), arguments, today, faults);
        if (!faults.isEmpty()) {
            faults.sorted().forEach(err::println);
            return CommandLine.FAULTY_INPUT;
        }
        MutationSearch search = new MutationSearch(new Decider(book), fixtures, today);
        Map<String, String> files = new LinkedHashMap<>();
        layers.forEach(layer -> tell(search.of(layer), book.vocabulary(), files));
        if (arguments.has("out")) {
            new Output(out).write(arguments.option("out"), files);
        }
        return CommandLine.DONE;
    }

    private static List<Layer> layers(Arguments arguments) {
        Map<String, Layer> known = Arrays.stream(Layer.values())
                .filter(layer -> !layer.folder().isEmpty())
                .collect(Collectors.toMap(Layer::folder, layer -> layer, (one, other) -> one, LinkedHashMap::new));
        return arguments.has("layer")
                ? List.of(Vocabulary.known(known, arguments.option("layer", List.copyOf(known.keySet()))))
                : List.copyOf(known.values());
    }

    private static Fixtures fixtures(Vocabulary vocabulary, Arguments arguments, LocalDate today, Faults faults) {
        String named = arguments.option("cases");
        Path folder = Arguments.path(named == null ? "fixtures" : named);
        if (!folder.toFile().isDirectory()) {
            throw new WrongArguments("`" + folder + "` is not a folder; name the one of the cases with --cases DIR");
        }
        try {
            return Fixtures.read(vocabulary, folder, today, faults);
        } catch (IOException e) {
            throw new WrongArguments("`" + folder + "` cannot be read: " + e.getMessage());
        }
    }

    private void tell(MutationScore score, Vocabulary vocabulary, Map<String, String> files) {
        out.println(score.layer().folder() + ": " + score.mutants() + " mutants, " + score.noticed() + " noticed, "
                + score.equivalent().size() + " equivalent, "
                + score.surviving().size() + " surviving");
        Map<RuleMutation.Case, String> names = new HashMap<>();
        for (MutationScore.Surviving left : score.surviving()) {
            Place place = left.mutant().rule().place();
            RuleMutation.Case witness = left.witness();
            String by = "no case of the rule alone";
            if (witness != null) {
                String name =
                        names.computeIfAbsent(witness, any -> witness.rule() + "-" + (files.size() + 1) + ".yaml");
                files.putIfAbsent(name, text(witness, left.mutant().toString(), vocabulary));
                by = name;
            }
            out.println("  " + place.file() + ":" + place.line() + ": " + left.mutant() + "; noticed by " + by);
        }
    }

    /** Writes a case as it can stand in the file of its rule. */
    private static String text(RuleMutation.Case witness, String comment, Vocabulary vocabulary) {
        String then = witness.then().isEmpty() ? "" : "    then: [\"" + String.join("\", \"", witness.then()) + "\"]\n";
        return "# " + comment + "\n" + witness.rule() + ":\n  also:\n  - fires: " + witness.fires() + "\n" + then
                + AssessmentYaml.of(vocabulary, witness.assessment(), List.of()).indent(4);
    }
}
