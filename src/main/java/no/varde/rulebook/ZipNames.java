package no.varde.rulebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.varde.document.Characters;
import no.varde.document.Message;

/** The names of what is in a zip file: which are nobody's, and what is wrong with the others. */
final class ZipNames {

    private static final int LONGEST = 400;
    private static final int DEEPEST = 20;

    private static final Pattern PACKED =
            Pattern.compile(".*\\.(zip|jar|7z|rar|tar|t?gz|bz2|xz|zst)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Each name and each folder on the way to it, as it was first written, by how systems may take it. */
    private final Map<String, String> known = new HashMap<>();

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /** Returns all that is wrong with the name of a part; nothing where it can be taken. */
    List<Message> faults(ZipPart part) {
        List<Message> faults = new ArrayList<>();
        String name = part.name();
        String plain = part.isFolder() ? name.substring(0, name.length() - 1) : name;
        String[] steps = plain.split("/", -1);
        if (name.length() > LONGEST || steps.length > DEEPEST) {
            return List.of(PackedCode.NAME_TOO_LONG.of(LONGEST, DEEPEST));
        }
        if (Characters.firstUnseen(name) >= 0) {
            faults.add(PackedCode.NAME_UNSEEN.of());
        }
        if (name.indexOf('\\') >= 0) {
            faults.add(PackedCode.NAME_BACKSLASH.of());
        }
        if (name.indexOf(':') >= 0 || leadsOut(steps)) {
            faults.add(PackedCode.LEADS_OUT.of());
        }
        if (PACKED.matcher(plain).matches()) {
            faults.add(PackedCode.NESTED.of());
        }
        if (faults.isEmpty()) {
            take(plain, steps, part.isFolder(), faults);
        }
        return faults;
    }

    private static boolean leadsOut(String[] steps) {
        for (String step : steps) {
            if (step.isBlank() || step.equals(".") || step.equals("..")) {
                return true;
            }
        }
        return false;
    }

    /** Takes a name, unless another one is the same on some system. */
    private void take(String name, String[] steps, boolean isFolder, List<Message> faults) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < steps.length; i++) {
            way.append(i == 0 ? "" : "/").append(steps[i]);
            boolean isWhole = i == steps.length - 1;
            String alike = alike(way.toString());
            String before = known.putIfAbsent(alike, way.toString());
            boolean isOther = before != null && !before.contentEquals(way);
            boolean isTwice = before != null && isWhole && !isFolder;
            boolean isBoth = (isWhole && !isFolder ? folders : files).contains(alike);
            (isWhole && !isFolder ? files : folders).add(alike);
            if (isOther || isTwice || isBoth) {
                faults.add(PackedCode.SAME_NAME.of(before == null ? name : before));
                return;
            }
        }
    }

    private static String alike(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return Normalizer.normalize(folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
