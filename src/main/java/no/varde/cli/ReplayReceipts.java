package no.varde.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.varde.certificate.Refusal;
import no.varde.engine.RunFailed;
import no.varde.receipt.Replay;
import no.varde.receipt.Replay.Result;
import no.varde.receipt.ReplayJson;
import no.varde.receipt.ReplayJson.Replayed;
import no.varde.receipt.Replayer;
import picocli.CommandLine;

/** Replays receipts: the book of their day is run on the same answers once more. */
@CommandLine.Command(
        description = {
            "run the book of that day on the answers of receipts once more, and say of each",
            "whether the same comes of it; exit 1 unless all are the same"
        })
final class ReplayReceipts extends OfReceipts {

    @CommandLine.Parameters(
            arity = "1..*",
            paramLabel = "RECEIPT",
            description = "the file of a receipt, or a folder of them, whose names end with .json")
    List<String> receipts = new ArrayList<>();

    @Override
    int run(Console console) {
        List<ReceiptFile> files = ReceiptFile.named(receipts, true);
        Replayer replayer = new Replayer(kept());
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        List<Replayed> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try (Progress progress = Progress.of(CommandCode.REPLAYING, files.size(), console.err())) {
            for (ReceiptFile file : files) {
                Replay replay = replayer.of(file.content());
                counts.merge(replay.result(), 1, Integer::sum);
                if (file.isNamed() || replay.result() != Result.SAME) {
                    all.add(Replayed.of(file.name(), replay, console.language()));
                    write(file.name(), replay, console.language(), text);
                }
                progress.more();
            }
        } catch (RunFailed e) {
            throw new Failed(
                    CommandCode.BECAUSE.of(CommandCode.NO_RECOMMENDATION.of(), String.valueOf(e.getMessage())), e);
        }
        text.append(CommandCode.REPLAYED
                .of(
                        files.size(),
                        count(counts, Result.SAME),
                        count(counts, Result.DIFFERS),
                        count(counts, Result.BOOK_MISSING),
                        count(counts, Result.READING_NEWER),
                        count(counts, Result.REFUSED))
                .in(console.language()));
        console.out().lines(form.write(new Said(text::toString, () -> new ReplayJson(files.size(), counts, all))));
        return count(counts, Result.SAME) == files.size() ? DONE : NOT_SO;
    }

    private static int count(Map<Result, Integer> counts, Result result) {
        return counts.getOrDefault(result, 0);
    }

    private static void write(String name, Replay replay, String language, StringBuilder text) {
        text.append(name).append(": ").append(replay.in(language)).append('\n');
        for (Refusal refusal : replay.refusals()) {
            text.append("    ").append(refusal.in(language)).append('\n');
        }
    }
}
