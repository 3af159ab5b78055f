package no.varde.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.document.Message;
import no.varde.paper.Letters;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.PlanSheet;
import no.varde.vocabulary.PlanSheets;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** Finds what stands in the plans of a book and cannot be put on paper, since no font of the paper has its letters. */
public final class PlanLetters {

    private final List<Message> faults = new ArrayList<>();

    private PlanLetters() {}

    /** Returns the faults in the plans of a book, in all languages; none where all can be printed. */
    public static List<Message> notOnPaper(Vocabulary vocabulary) {
        PlanLetters letters = new PlanLetters();
        PlanSheets sheets = vocabulary.planSheets();
        for (PlanItem line : vocabulary.planItems().values()) {
            letters.check("planParts", line.part().id(), line.part().heading());
            letters.check("plan", line.id(), line.text());
        }
        sheets.blanks().forEach((id, blank) -> letters.check("planBlanks", id, blank));
        sheets.all().forEach(letters::check);
        sheets.translated()
                .forEach((language, lines) ->
                        lines.forEach((id, line) -> letters.check("planLines", id, language, line.text())));
        return letters.faults.stream().distinct().toList();
    }

    private void check(PlanSheet sheet) {
        check("planSheets", sheet.id(), sheet.name());
        Stream.concat(sheet.blanks().stream(), sheet.numbers().stream().map(PlanSheet.SheetNumber::name))
                .forEach(text -> check("planSheets", sheet.id(), text));
    }

    private void check(String section, String id, Text text) {
        text.written().forEach((language, written) -> check(section, id, language, written));
    }

    private void check(String section, String id, String language, String text) {
        List<String> lacking = Letters.lacking(text);
        if (!lacking.isEmpty()) {
            faults.add(PolicyCode.LETTERS_LACKING.of(
                    section,
                    id,
                    language,
                    lacking.stream().map(PlanLetters::named).collect(Collectors.joining(", "))));
        }
    }

    private static String named(String letter) {
        return "`" + letter + "` (U+%04X)".formatted(letter.codePointAt(0));
    }
}
