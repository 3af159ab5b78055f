package no.varde.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.assessment.AssessmentYaml;
import no.varde.difference.BookDifference;
import no.varde.difference.BookDifference.Way;
import no.varde.difference.Subject;
import no.varde.report.DifferenceText;
import no.varde.rulebook.RuleBook;

/** Compares two books over every case. */
final class Diff {

    static final List<String> OPTIONS = List.of("lang", "out");

    private final PrintStream out;
    private final Clock clock;

    Diff(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    int run(Arguments arguments) {
        if (arguments.names().size() != 2) {
            throw new WrongArguments("which books? usage: diff BOOK1 BOOK2 [--lang nb|en] [--out DIR]");
        }
        RuleBook old = Books.read(arguments.names().get(0));
        RuleBook present = Books.read(arguments.names().get(1));
        String language = arguments.option("lang", present.vocabulary().languages());
        if (!old.vocabulary().languages().contains(language)) {
            throw new WrongArguments("the old book does not speak `" + language + "`");
        }
        BookDifference difference = BookDifference.of(old, present, LocalDate.now(clock));
        out.println(DifferenceText.of(difference, old.vocabulary(), present.vocabulary(), language)
                .stripTrailing());
        String folder = arguments.option("out");
        if (folder != null) {
            new Output(out).write(folder, examples(difference, old));
        }
        return CommandLine.DONE;
    }

    private static Map<String, String> examples(BookDifference difference, RuleBook old) {
        Map<String, String> files = new LinkedHashMap<>();
        difference.changed().forEach(changed -> changed.ways().forEach(way -> {
            String name = name(changed.subject(), way);
            String comment = name + ": " + way.from() + " in the old book, " + way.to() + " in the new one";
            files.put(name + ".yaml", AssessmentYaml.of(old.vocabulary(), way.example(), List.of(comment)));
        }));
        return files;
    }

    private static String name(Subject subject, Way way) {
        String id = subject.id().isEmpty() ? "" : "-" + subject.id();
        String name = subject.role() + "-" + subject.part() + id + "-" + way.from() + "-" + way.to();
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
