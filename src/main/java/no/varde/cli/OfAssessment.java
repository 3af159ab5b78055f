package no.varde.cli;

import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Answered;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.document.Message;
import no.varde.document.Worded;
import no.varde.engine.RunFailed;
import no.varde.logic.ReadingsDiffer;
import no.varde.report.Origin;
import no.varde.rulebook.RuleBook;
import no.varde.service.ServedBook;
import no.varde.vocabulary.BookLanguages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command about the assessment in a file, which says what it found in a language of the book. */
abstract class OfAssessment extends Command {

    @CommandLine.Parameters(paramLabel = "FILE", description = "an assessment, as YAML or JSON")
    String file = "";

    @CommandLine.Option(
            names = "--book",
            order = OF_MANY,
            paramLabel = "DIR",
            description = "the folder of another book than the packed one")
    @Nullable
    String folder;

    @CommandLine.Mixin
    final FormOption form = new FormOption();

    @CommandLine.Option(
            names = "--lang",
            order = OF_MANY + 2,
            paramLabel = "LANGUAGE",
            description = "a language of the book; its first where none is named")
    @Nullable
    String language;

    /**
     * What a command is asked about.
     *
     * @param answers what was read
     * @param origin when and by what it is answered
     * @param language one of the book
     */
    record Asked(ServedBook served, Answered answers, Origin origin, String language) {

        Assessment assessment() {
            return answers.assessment();
        }

        /** Returns an earlier assessment of the same people, where one is named. */
        @Nullable
        Assessment former() {
            return answers.former();
        }

        /** Returns what the assessment tells beside its answers. */
        FileNotes notes() {
            return answers.notes();
        }

        RuleBook book() {
            return served.book();
        }
    }

    /** Returns the file of an earlier assessment, or null where none is named. */
    @Nullable
    String formerFile() {
        return null;
    }

    /** Returns what is wrong with arguments when they are held against the book. */
    List<Message> wrongIn(RuleBook book) {
        List<String> languages = book.vocabulary().languages().all();
        return language == null || BookLanguages.named(language, languages).isPresent()
                ? List.of()
                : List.of(Choice.notOneOf(language, languages));
    }

    private String spoken(RuleBook book) {
        String ofRules = book.vocabulary().language();
        return language == null
                ? ofRules
                : BookLanguages.named(language, book.vocabulary().languages().all())
                        .orElse(ofRules);
    }

    /** Returns what the command found. */
    abstract Said said(Asked asked);

    /** Returns the words that say that there is nothing to say. */
    abstract CommandCode nothing();

    @Override
    final int run(Console console) {
        ServedBook served = Books.served(folder);
        RuleBook book = served.book();
        List<Worded> faults = new ArrayList<>(wrongIn(book));
        AssessmentFiles files =
                AssessmentFiles.read(file, formerFile(), book.vocabulary(), console.today(book.vocabulary()));
        faults.addAll(files.faults());
        Answered answers = files.answers();
        if (answers == null || !faults.isEmpty()) {
            throw new WrongArguments(faults);
        }
        Terminal err = console.of(book.vocabulary().languages()).err();
        answers.remarks().forEach(remark -> err.line(CommandCode.REMARK.of(remark)));
        String spoken = spoken(book);
        try {
            console.out()
                    .lines(form.write(
                            said(new Asked(served, answers, Origin.now(console.clock(), book.vocabulary()), spoken))));
            return DONE;
        } catch (RunFailed | ReadingsDiffer e) {
            throw new Failed(CommandCode.BECAUSE.of(nothing().of(), String.valueOf(e.getMessage())), e);
        }
    }
}
