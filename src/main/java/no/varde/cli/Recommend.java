package no.varde.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.document.Document;
import no.varde.engine.RunFailed;
import no.varde.report.ResultJson;
import no.varde.report.ResultText;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Recommends measures for the assessment in a file. */
final class Recommend {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final PrintStream err;

    Recommend(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(Arguments arguments) {
        String file = arguments.onlyName();
        if (file == null) {
            throw new WrongArguments(
                    "which file? usage: recommend FILE [--book DIR] [--format text|json] [--lang nb|en]");
        }
        String format = arguments.option("format", List.of("text", "json"));
        try {
            RuleBook book = Books.read(arguments.option("book"));
            String language = arguments.option("lang", book.vocabulary().languages());
            return recommend(book, file, format, language);
        } catch (RuleBookRejected e) {
            e.faults().forEach(err::println);
            return CommandLine.FAULTY_BOOK;
        } catch (RunFailed e) {
            err.println("no recommendation: " + e.getMessage());
            return CommandLine.FAILED;
        }
    }

    private int recommend(RuleBook book, String file, String format, String language) {
        Document document = Document.read(file, content(file), Document.Format.ofFile(file));
        AssessmentReader.Result read = AssessmentReader.read(book.vocabulary(), document, LocalDate.now());
        Assessment assessment = read.assessment();
        if (assessment == null) {
            read.faults().forEach(err::println);
            return CommandLine.FAULTY_INPUT;
        }
        Decision decision = new Decider(book).decide(assessment);
        out.println(
                format.equals("json")
                        ? JSON.writeValueAsString(ResultJson.of(decision, language))
                        : ResultText.of(decision, language).stripTrailing());
        return CommandLine.DONE;
    }

    /** Returns the start of a file, one byte more than is read at most, so that a longer one is refused and not held. */
    private static byte[] content(String file) {
        Path path = Arguments.path(file);
        if (!Files.isRegularFile(path)) {
            throw new WrongArguments("`" + file + "` is not a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Document.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new WrongArguments("`" + file + "` cannot be read: " + e.getMessage());
        }
    }
}
