package no.varde.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.assessment.Answered;
import no.varde.report.Expand;

/**
 * Prints how many bytes the result of each fixture has in each language: each reason once, with texts, and as trees. Where a
 * folder is named, the first of them are written there.
 */
final class ResultSizes {

    private ResultSizes() {}

    public static void main(String[] arguments) throws IOException {
        for (Path fixture : Results.fixtures()) {
            Answered answers = Results.answered(fixture);
            for (String language : TheBook.BOOK.vocabulary().languages().all()) {
                byte[] once = bytes(answers, language, Expand.NONE);
                int texts = bytes(answers, language, Expand.TEXTS).length;
                int trees = bytes(answers, language, Expand.TREE).length;
                System.out.printf(
                        "%7d %7d %7d %5.3f %s %s%n",
                        once.length, texts, trees, (double) once.length / trees, language, fixture);
                if (arguments.length > 0) {
                    Files.write(Path.of(arguments[0], language + "-" + fixture.getFileName() + ".json"), once);
                }
            }
        }
    }

    private static byte[] bytes(Answered answers, String language, Expand expand) {
        return Results.bytes(Results.of(answers, language, expand));
    }
}
