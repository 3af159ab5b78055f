package no.varde.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.difference.Group;
import no.varde.difference.Loss;
import no.varde.difference.Move;
import no.varde.rulebook.MeantLoss;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file in which a draft gives reasons for all that is lost: those that it has, and room for others. What follows
 * from something stands under it, where one reason is enough for whoever has read what follows.
 */
final class LossFile {

    private final Told told;
    private final String language;
    private final Map<String, MeantLoss> meant = new HashMap<>();
    private final StringBuilder yaml = new StringBuilder();

    private LossFile(GateReport report, String language) {
        this.told = new Told(report.old(), report.present(), report.effect());
        this.language = language;
        report.present().book().meantLosses().forEach(one -> meant.put(one.loss(), one));
    }

    /** Returns the file; an empty text where nothing is lost. */
    static String of(GateReport report, String language) {
        LossFile file = new LossFile(report, language);
        file.write(report.effect().losses(), new Causes(report.effect()));
        return file.yaml.toString();
    }

    private void write(List<Loss> losses, Causes causes) {
        Set<Group> written = new HashSet<>();
        for (Loss loss : losses) {
            Group cause = meant.containsKey(loss.name()) ? null : causes.of(loss);
            if (cause == null) {
                entry(told.loss(loss, language), loss.name());
                under(group(loss), written);
            } else if (!isLoss(cause) && written.add(cause)) {
                entry(told.group(cause, language), cause.root().name());
                follows(cause);
            }
        }
    }

    private @Nullable Group group(Loss loss) {
        return told.effect().advice().groups().stream()
                .filter(group -> isLoss(group) && group.root().name().equals(loss.name()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isLoss(Group group) {
        return group.root().match(new Group.Root.Cases<>(moved -> moved.move().isLoss(), found -> false));
    }

    private void under(@Nullable Group group, Set<Group> written) {
        if (group != null && written.add(group)) {
            follows(group);
        }
    }

    private void follows(Group group) {
        List<Move> follow = group.lossesUnder().stream()
                .filter(move -> !meant.containsKey(move.name()))
                .toList();
        if (!follow.isEmpty()) {
            yaml.append("  follows:\n");
            follow.forEach(move -> {
                comment("  ", told.move(move, language));
                yaml.append("  - ").append(quoted(move.name())).append('\n');
            });
        }
    }

    private void entry(String said, String name) {
        MeantLoss reason = meant.get(name);
        String because = reason == null ? "" : reason.because().in(told.spoken(language));
        comment("", said);
        yaml.append("- loss: ").append(quoted(name)).append('\n');
        yaml.append("  because: ").append(quoted(because)).append('\n');
    }

    private void comment(String indent, String said) {
        yaml.append(indent).append("# ").append(said.replace('\n', ' ')).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
