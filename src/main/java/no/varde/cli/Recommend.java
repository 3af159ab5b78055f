package no.varde.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.decision.Comparison;
import no.varde.decision.Decision;
import no.varde.document.Message;
import no.varde.explanation.Robustness;
import no.varde.receipt.Decided;
import no.varde.receipt.ForWhom;
import no.varde.receipt.Receipt;
import no.varde.report.Expand;
import no.varde.report.ReceiptJson;
import no.varde.report.ResultJson;
import no.varde.report.ResultJson.BesideDecision;
import no.varde.report.ResultText;
import no.varde.report.result.Result;
import no.varde.service.ServedBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Recommends measures for the assessment in a file. */
@CommandLine.Command(
        description = {
            "recommend measures for an assessment (YAML or JSON),",
            "say what changed since a former one, and write a receipt of it"
        })
final class Recommend extends OfAssessment {

    @CommandLine.Option(
            names = "--since",
            paramLabel = "FILE",
            description = "a former assessment; what changed since then is said first")
    @Nullable
    String since;

    @CommandLine.Option(
            names = "--expand",
            order = OF_MANY + 3,
            paramLabel = "none|texts|tree",
            converter = ExpandWords.class,
            completionCandidates = ExpandWords.class,
            description = {
                "what JSON says of the reasons beside their ids: nothing,",
                "the texts of their rules, or each as a tree wherever it is cited"
            })
    Expand expand = Expand.NONE;

    @CommandLine.Option(
            names = "--receipt",
            order = OF_MANY + 4,
            paramLabel = "FILE",
            description = {
                "the file that a receipt is written into, with which others can check",
                "later what was said; it must not be there yet"
            })
    @Nullable
    String receipt;

    @CommandLine.Option(
            names = "--key",
            order = OF_MANY + 5,
            paramLabel = "FILE",
            description = {
                "the file of the key that signs the receipt, which is made where",
                "there is none; that of the service where none is named"
            })
    @Nullable
    String key;

    @CommandLine.Option(
            names = "--books",
            order = OF_MANY + 6,
            paramLabel = "DIR",
            description = {
                "the folder in which the book is kept that the receipt names;",
                "that of the service where none is named"
            })
    @Nullable
    String books;

    @CommandLine.Option(
            names = "--role",
            order = OF_MANY + 7,
            paramLabel = "CODE",
            description = "the role of whoever helps, which stands in the receipt as it is given")
    @Nullable
    String role;

    @CommandLine.Option(
            names = "--unit",
            order = OF_MANY + 8,
            paramLabel = "UNIT",
            description = "the unit of whoever helps, which stands in the receipt as it is given")
    @Nullable
    String unit;

    @Override
    @Nullable
    String formerFile() {
        return since;
    }

    @Override
    List<Message> wrong() {
        List<Message> wrong = new ArrayList<>();
        needsReceipt("--key", key, wrong);
        needsReceipt("--books", books, wrong);
        needsReceipt("--role", role, wrong);
        needsReceipt("--unit", unit, wrong);
        forWhom().wrongRole().ifPresent(wrong::add);
        forWhom().wrongUnit().ifPresent(wrong::add);
        return wrong;
    }

    private void needsReceipt(String option, @Nullable String value, List<Message> wrong) {
        if (value != null && receipt == null) {
            wrong.add(CommandCode.FOR_RECEIPT.of(option));
        }
    }

    private ForWhom forWhom() {
        return new ForWhom(role, unit);
    }

    @Override
    Said said(Asked asked) {
        NewReceipt file = receipt == null ? null : NewReceipt.of(receipt, key, books);
        ServedBook served = asked.served();
        Decision decision =
                served.decider().decide(asked.assessment(), asked.notes().membersAsked());
        Robustness robustness =
                served.answers().robustness(asked.assessment(), asked.notes().membersAsked());
        Comparison changes =
                asked.former() == null ? null : served.comparer().compare(asked.former(), asked.assessment());
        Receipt made = file == null ? null : file.write(decided(asked, decision), served.files(), clock(asked));
        return new Said(
                () -> ResultText.of(
                        decision, changes, robustness, made == null ? null : made.digits(), asked.language()),
                () -> {
                    Result result = ResultJson.of(
                            decision,
                            new BesideDecision(
                                    asked.answers(), asked.origin(), changes, robustness, null, null, null, List.of()),
                            asked.language(),
                            expand);
                    return made == null
                            ? result
                            : result.with(ReceiptJson.of(made.id(), made.digits(), made.envelope()));
                });
    }

    private Decided decided(Asked asked, Decision decision) {
        return new Decided(
                asked.served().certificates(),
                decision,
                asked.assessment(),
                asked.notes(),
                asked.origin().zone().getId(),
                asked.origin().build(),
                forWhom().by());
    }

    /** Returns a clock that says when the result was made. */
    private static Clock clock(Asked asked) {
        return Clock.fixed(asked.origin().made(), asked.origin().zone());
    }

    @Override
    CommandCode nothing() {
        return CommandCode.NO_RECOMMENDATION;
    }

    /** The word of each form. */
    static final class ExpandWords extends Choice<Expand> {

        ExpandWords() {
            super(words());
        }

        private static Map<String, Expand> words() {
            Map<String, Expand> words = new LinkedHashMap<>();
            for (Expand expand : Expand.values()) {
                words.put(expand.name().toLowerCase(Locale.ROOT), expand);
            }
            return words;
        }
    }
}
