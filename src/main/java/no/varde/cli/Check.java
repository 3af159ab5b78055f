package no.varde.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentYaml;
import no.varde.conversation.BeyondCore;
import no.varde.decision.Decider;
import no.varde.document.Code;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.policy.PlanLetters;
import no.varde.proof.Counterexample;
import no.varde.proof.Health;
import no.varde.proof.HealthFinding;
import no.varde.proof.Principles;
import no.varde.proof.Trial;
import no.varde.proof.Verdict;
import no.varde.rulebook.Principle;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Quoted;
import picocli.CommandLine;

/** Checks a folder of rules: that it has no fault, that its principles hold in every case, and that nothing is dead. */
@CommandLine.Command(
        description = {
            "check a folder of rules and prove its principles; exit 1 with every fault,",
            "and with the smallest case in which a principle fails"
        })
final class Check extends OfBook {

    private static final int MOST_FINDINGS = 200;

    @CommandLine.Option(
            names = "--seconds",
            paramLabel = "N",
            converter = Seconds.class,
            defaultValue = "60",
            description = "how long it is tried to prove each principle; 60 where nothing is said")
    Duration most = Duration.ofSeconds(60);

    @CommandLine.Option(
            names = "--core",
            description = "also say which questions are asked after the core of the conversation")
    boolean core;

    @Override
    int run(Console anyone) {
        RuleBook book = read();
        Console console = anyone.of(book.vocabulary().languages());
        Map<String, String> files = new LinkedHashMap<>();
        List<Verdict> verdicts = verdicts(book, console);
        verdicts.forEach(verdict -> tell(verdict, book, files, console));
        book.remarks().forEach(remark -> console.out().line(CommandCode.REMARK.of(remark)));
        List<HealthFinding> findings = Health.of(book, most);
        tell(findings, console);
        List<Message> unset = PlanLetters.notOnPaper(book.vocabulary());
        unset.forEach(console.err()::line);
        if (!files.isEmpty()) {
            write(files, console);
        }
        if (!verdicts.stream().allMatch(Verdict::isProved)
                || findings.stream().anyMatch(HealthFinding::isFault)
                || !unset.isEmpty()) {
            return FAULTY_BOOK;
        }
        console.out()
                .line(CommandCode.BOOK_IS_GOOD.of(
                        book.rules().size(),
                        book.vocabulary().questions().size(),
                        book.vocabulary().measures().size(),
                        book.identity().version(),
                        book.identity().meaning(),
                        book.identity().content()));
        if (core) {
            tell(BeyondCore.of(book.vocabulary(), next(book), console.today(book.vocabulary())), console);
        }
        return DONE;
    }

    private static NextQuestion next(RuleBook book) {
        return new NextQuestion(new BookLogic(new Decider(book)));
    }

    /** Tells where the core asks on; each question is named once, however many cases there are. */
    private static void tell(BeyondCore beyond, Console console) {
        String asked = beyond.asked().stream()
                .map(question -> "`" + question.id() + "`")
                .collect(Collectors.joining(", "));
        console.out().line(CommandCode.CORE_ASKS_ON.of(asked.isEmpty() ? CommandCode.NOWHERE.of() : asked));
        console.out().line(CommandCode.CORE_IS_ENOUGH.of(beyond.never()));
    }

    /** Tells the first faults and the first remarks: nobody reads thousands, and the rest shows when these are mended. */
    private static void tell(List<HealthFinding> findings, Console console) {
        tell(findings.stream().filter(HealthFinding::isFault).toList(), FormCode.AT, console.err());
        tell(findings.stream().filter(finding -> !finding.isFault()).toList(), CommandCode.REMARK, console.out());
    }

    private static void tell(List<HealthFinding> findings, Code as, Terminal terminal) {
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> terminal.line(as.of(finding)));
        if (findings.size() > MOST_FINDINGS) {
            terminal.line(as.of(CommandCode.AND_MORE.of(MOST_FINDINGS, findings.size())));
        }
    }

    private List<Verdict> verdicts(RuleBook book, Console console) {
        try (Progress progress =
                Progress.of(CommandCode.TRYING_PRINCIPLES, book.principles().size(), console.err())) {
            Trial trial = new Trial(most, Trial.Cores.ALL, verdict -> progress.more());
            return Principles.prove(new Decider(book), console.today(book.vocabulary()), trial);
        }
    }

    private static void tell(Verdict verdict, RuleBook book, Map<String, String> files, Console console) {
        Principle.Head head = verdict.principle().head();
        files.putAll(verdict.outcome()
                .match(new Verdict.Outcome.Cases<>(
                        proved -> tellProved(head, book, console),
                        refuted -> tell(verdict, refuted.counterexample(), book, console),
                        unfinished -> tell(verdict, unfinished, console))));
    }

    private static Map<String, String> tellProved(Principle.Head head, RuleBook book, Console console) {
        console.out().line(CommandCode.PROVED.of(head.id(), new Quoted(head.says())));
        return Map.of();
    }

    private static Map<String, String> tell(Verdict verdict, Counterexample example, RuleBook book, Console console) {
        Map<String, String> files = files(verdict.principle().head(), example, book, console.language());
        console.err().line(CommandCode.SEE.of(Objects.requireNonNull(verdict.fault()), named(files)));
        return files;
    }

    private static Object named(Map<String, String> files) {
        return files.keySet().stream()
                .map(Object.class::cast)
                .reduce(CommandCode.AND::of)
                .orElseThrow();
    }

    private static Map<String, String> tell(Verdict verdict, Verdict.Outcome.Unfinished unfinished, Console console) {
        console.err()
                .line(FormCode.AT
                        .of(Objects.requireNonNull(verdict.fault()))
                        .maybe(CommandCode.MAYBE_SECONDS.of(
                                10 * unfinished.most().toSeconds())));
        return Map.of();
    }

    private static Map<String, String> files(
            Principle.Head head, Counterexample example, RuleBook book, String language) {
        Map<String, String> files = new LinkedHashMap<>();
        List<Assessment> assessments = example.assessments();
        List<String> endings = assessments.size() == 1 ? List.of("") : List.of("-before", "-after");
        for (int i = 0; i < assessments.size(); i++) {
            List<String> comments = List.of(
                    head.id() + ": " + head.says().in(book.vocabulary().language()),
                    CommandCode.FAILS_HERE.of(example.what()).in(language));
            files.put(
                    head.id() + endings.get(i) + ".yaml",
                    AssessmentYaml.of(book.vocabulary(), assessments.get(i), comments));
        }
        return files;
    }
}
