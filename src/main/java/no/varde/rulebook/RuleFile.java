package no.varde.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.document.Faults;
import no.varde.document.Suggestion;
import no.varde.rulebook.RuleDraft.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule file into its lines. Only these lines exist: blank, a comment, {@code rule "…"}, {@code @key("…")},
 * {@code when}, {@code then}, {@code end}, and a sentence. Everything else is a fault; nothing is passed on.
 */
final class RuleFile {

    private static final Pattern RULE = Pattern.compile("rule \"(.*)\"");
    private static final Pattern METADATA = Pattern.compile("@([a-zæøå]+)\\(\"(.+)\"\\)");
    private static final Pattern KEY = Pattern.compile("@([a-zæøå]+).*");

    private enum Part {
        OUTSIDE,
        /** Inside what was no rule, which is told once. */
        SKIPPED,
        METADATA,
        WHEN,
        THEN
    }

    private final Faults faults;
    private final List<RuleDraft> drafts = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private @Nullable RuleDraft open;

    /** Whether a sentence stood where `when` was to stand. */
    private boolean isAssumed;

    private RuleFile(Faults faults) {
        this.faults = faults;
    }

    static List<RuleDraft> read(String file, byte[] content, Faults faults) {
        RuleFile reader = new RuleFile(faults);
        RuleLines.of(file, content, faults).forEach(reader::take);
        reader.finish();
        return reader.drafts;
    }

    private void take(Line line) {
        RuleDraft rule = open;
        if (rule == null) {
            outside(line);
        } else if (line.text().startsWith("rule \"")) {
            faults.add(rule.place, BookCode.NO_END.of());
            begin(line);
        } else {
            FrameWord.written(line.text()).ifPresentOrElse(word -> frame(word, line, rule), () -> content(line, rule));
        }
    }

    private void outside(Line line) {
        if (part != Part.SKIPPED || line.text().startsWith("rule \"")) {
            begin(line);
        } else if (line.text().equals(FrameWord.END.written())) {
            part = Part.OUTSIDE;
        }
    }

    private void begin(Line line) {
        Matcher rule = RULE.matcher(line.text());
        if (rule.matches()) {
            open = new RuleDraft(
                    line.place(), RuleText.of(line, rule, 1, faults).text());
            part = Part.METADATA;
            return;
        }
        if (!line.told()) {
            faults.add(line.place(), BookCode.EXPECTED_RULE.of(line.text()));
        }
        open = null;
        part = line.text().equals(FrameWord.END.written()) ? Part.OUTSIDE : Part.SKIPPED;
    }

    private void frame(FrameWord word, Line line, RuleDraft rule) {
        switch (word) {
            case WHEN -> move(line, Part.METADATA, Part.WHEN);
            case THEN -> move(line, Part.WHEN, Part.THEN);
            case END -> end(line, rule);
            case RULE -> content(line, rule);
        }
    }

    private void move(Line line, Part from, Part to) {
        if (part != from && !(part == to && isAssumed)) {
            faults.add(line.place(), BookCode.OUT_OF_PLACE.of(line.text()));
        }
        part = to;
        isAssumed = false;
    }

    private void end(Line line, RuleDraft rule) {
        if (part != Part.THEN) {
            faults.add(line.place(), BookCode.ENDS_BEFORE_THEN.of());
        } else {
            drafts.add(rule);
        }
        open = null;
        part = Part.OUTSIDE;
    }

    private void content(Line line, RuleDraft rule) {
        if (line.text().startsWith("@")) {
            if (part != Part.METADATA) {
                faults.add(line.place(), BookCode.OUT_OF_PLACE.of(line.text()));
            }
            metadata(line, rule);
            return;
        }
        if (part == Part.METADATA) {
            expectedMetadata(line);
            part = Part.WHEN;
            isAssumed = true;
        }
        (part == Part.WHEN ? rule.when : rule.then).add(line);
    }

    private void metadata(Line line, RuleDraft rule) {
        Matcher written = METADATA.matcher(line.text());
        Matcher any = KEY.matcher(line.text());
        boolean isWhole = written.matches();
        if (!isWhole) {
            expectedMetadata(line);
        }
        if (!any.matches()) {
            return;
        }
        String key = any.group(1);
        if (!RuleMetadata.KEYS.contains(key)) {
            faults.add(line.place(), BookCode.UNKNOWN_META.of(key).maybe(Suggestion.near(key, RuleMetadata.KEYS)));
            return;
        }
        Line text = isWhole ? RuleText.of(line, written, 2, faults) : new Line(line.place(), "", true);
        if (rule.metadata.putIfAbsent(key, text) != null) {
            faults.add(line.place(), BookCode.META_TWICE.of(key));
        }
    }

    private void expectedMetadata(Line line) {
        if (!line.told()) {
            faults.add(line.place(), BookCode.EXPECTED_META.of(line.text()));
        }
    }

    private void finish() {
        if (open != null) {
            faults.add(open.place, BookCode.NO_END.of());
        }
    }
}
