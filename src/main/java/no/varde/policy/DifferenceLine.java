package no.varde.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the difference of two books, as a page shows it.
 *
 * @param text without what stands before it
 * @param depth how deep it stands, from 0
 * @param heading whether it stands above others
 */
public record DifferenceLine(String text, int depth, boolean heading) {

    private static final Pattern UNDERLINE = Pattern.compile("-{3,}");
    private static final int STEP = 3;

    /** Returns the lines of a text that have words, those with a line drawn below as headings. */
    static List<DifferenceLine> of(List<String> lines) {
        List<DifferenceLine> told = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !isUnderline(line)) {
                int depth = (line.length() - line.stripLeading().length() + STEP - 1) / STEP;
                boolean isHeading = i + 1 < lines.size() && isUnderline(lines.get(i + 1));
                told.add(new DifferenceLine(line.strip(), depth, isHeading));
            }
        }
        return told;
    }

    private static boolean isUnderline(String line) {
        return UNDERLINE.matcher(line).matches();
    }
}
