package no.varde.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Node;
import no.varde.explanation.CheckedAnswers;
import no.varde.logic.Patience;
import no.varde.report.ResultText;
import no.varde.rulebook.Identity;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.BookLanguages;

/** Tries a book with its cases, and tells where it is not as they say. */
public final class CaseTrial {

    private final CaseFiles files;
    private final RuleBook book;
    private final LocalDate today;
    private final List<Fault> ofDay;
    private final List<RuleCase> ruleCases;
    private final List<Fault> ofFiles;
    private final Decider decider;
    private final CheckedAnswers answers;

    /**
     * Makes a trial.
     *
     * @param today the day of cases that do not say it, where nothing else does
     * @throws IOException when the folder cannot be read
     */
    public CaseTrial(RuleBook book, CaseFiles files, LocalDate today) throws IOException {
        this(new Decider(book), files, today);
    }

    /** Makes a trial of a book that is ready to run. */
    public CaseTrial(Decider decider, CaseFiles files, LocalDate today) throws IOException {
        RuleBook book = decider.book();
        Faults faults = new Faults();
        this.book = book;
        this.files = files;
        this.today = files.day(today, faults);
        this.ofDay = faults.sorted();
        Faults ofCases = new Faults();
        this.ruleCases = ruleCases(book, files, ofCases);
        this.ofFiles = ofCases.sorted();
        this.decider = decider;
        this.answers = new CheckedAnswers(decider);
    }

    private static List<RuleCase> ruleCases(RuleBook book, CaseFiles files, Faults faults) throws IOException {
        List<RuleCase> cases = new ArrayList<>();
        for (Path file : files.ofRules()) {
            Node root = CaseFiles.root(file, faults);
            if (root != null) {
                cases.addAll(RuleCaseReader.inFile(book.vocabulary(), file.toString(), root, faults));
            }
        }
        return List.copyOf(cases);
    }

    /** Returns the cases of single rules. */
    public List<RuleCase> ruleCases() {
        return ruleCases;
    }

    /** Returns what is wrong with the files in which they stand. */
    public List<Fault> ofFiles() {
        return ofFiles;
    }

    /** Returns where rules are not as their cases say. */
    public List<Fault> ofRules() {
        Faults faults = new Faults();
        faults.addAll(ofFiles);
        new RuleTrial(book, today, faults).of(ruleCases);
        return faults.sorted();
    }

    /** Returns the rules that no case tries. */
    public List<Fault> untried() {
        Set<String> tried = ruleCases.stream().map(RuleCase::rule).collect(Collectors.toSet());
        Faults faults = new Faults();
        book.rules().stream()
                .filter(rule -> !tried.contains(rule.id()))
                .forEach(rule -> faults.add(rule.place(), CaseCode.UNTRIED.of(rule.id())));
        return faults.sorted();
    }

    /** Returns where a situation is not as was expected of it by hand. */
    public List<Fault> ofSituation(Path file) throws IOException {
        Faults faults = new Faults();
        new Situations(decider, today, faults).ofSituation(file);
        return faults.sorted();
    }

    /** Returns where a case of the field is not as its source asks. */
    public List<Fault> ofField(Path file) throws IOException {
        Faults faults = new Faults();
        new Situations(decider, today, faults).ofField(file);
        return faults.sorted();
    }

    /** Returns where an assessment that must be refused is not refused as it was expected. */
    public List<Fault> refused(Path file) throws IOException {
        Faults faults = new Faults();
        new Situations(decider, today, faults).refused(file);
        return faults.sorted();
    }

    /** Returns where texts are not as they were approved. */
    public List<Fault> ofTexts(Path file) throws IOException {
        Faults faults = new Faults();
        for (ApprovedText text : texts(file)) {
            text.check(faults);
        }
        return faults.sorted();
    }

    /** Returns what a helper is told of a situation, in each language in which the book lacks no text. */
    public List<ApprovedText> texts(Path file) throws IOException {
        Assessment assessment = new Situations(decider, today, new Faults()).assessment(file);
        if (assessment == null) {
            return List.of(); // its faults are told with what is expected of it
        }
        Decision decision = decider.decide(assessment);
        BookLanguages languages = book.vocabulary().languages();
        return languages.all().stream()
                .filter(language -> !languages.mayLackTexts(language))
                .map(language -> new ApprovedText(
                        CaseFiles.name(file),
                        language,
                        file.resolveSibling(CaseFiles.name(file) + "." + language + ".approved.txt"),
                        masked(ResultText.of(decision, null, answers.robustness(assessment), language))))
                .toList();
    }

    /** Leaves out the hashes of the book, which change with any edit. */
    private String masked(String text) {
        Identity identity = book.identity();
        return text.replace(identity.briefMeaning(), "(meaning)").replace(identity.briefContent(), "(content)");
    }

    /** Returns everything that is not as the cases say, and the rules that no case tries. */
    public List<Fault> ofAll() throws IOException {
        List<Fault> all = new ArrayList<>(ofTried());
        all.addAll(untried());
        return all;
    }

    /** Returns everything that is not as the cases say. */
    public List<Fault> ofTried() throws IOException {
        List<Fault> all = new ArrayList<>(ofDay);
        all.addAll(ofRules());
        for (Path file : files.situations()) {
            Patience.check();
            all.addAll(ofSituation(file));
            all.addAll(ofTexts(file));
        }
        for (Path file : files.ofField()) {
            Patience.check();
            all.addAll(ofField(file));
        }
        for (Path file : files.refused()) {
            Patience.check();
            all.addAll(refused(file));
        }
        return all;
    }
}
