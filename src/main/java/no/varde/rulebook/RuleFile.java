package no.varde.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.document.Utf8;
import no.varde.rulebook.RuleDraft.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule file into its lines. Only these lines exist: blank, a comment, {@code rule "…"}, {@code @key("…")},
 * {@code when}, {@code then}, {@code end}, and a sentence. Everything else is a fault; nothing is passed on.
 */
final class RuleFile {

    private static final int LONGEST_LINE = 400;

    private static final String PLAIN = "[\\p{IsLatin}\\p{Nd} .,;:!?%§«»–()/&+'-]+";
    private static final Pattern RULE = Pattern.compile("rule \"(" + PLAIN + ")\"");
    private static final Pattern METADATA = Pattern.compile("@([a-zæøå]+)\\(\"(" + PLAIN + ")\"\\)");

    private enum Part {
        OUTSIDE,
        METADATA,
        WHEN,
        THEN
    }

    private final String file;
    private final Faults faults;
    private final List<RuleDraft> drafts = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private @Nullable RuleDraft open;

    private RuleFile(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<RuleDraft> read(String file, byte[] content, Faults faults) {
        RuleFile reader = new RuleFile(file, faults);
        String text = reader.decode(content);
        if (text != null) {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                reader.take(i + 1, lines[i]);
            }
            reader.finish();
        }
        return reader.drafts;
    }

    private @Nullable String decode(byte[] content) {
        if (content.length > Document.MOST_BYTES) {
            faults.add(Place.startOf(file), BookCode.FILE_TOO_LONG.of(Document.MOST_BYTES));
            return null;
        }
        String text = Utf8.text(content);
        if (text == null) {
            faults.add(Place.startOf(file), BookCode.FILE_NOT_UTF8.of());
            return null;
        }
        return text.replace("\r\n", "\n");
    }

    /** Takes a line. One with a fault of its own is taken all the same, so that no other line is faulty because of it. */
    private void take(int number, String written) {
        Place place = new Place(file, number, written.indexOf(written.strip()) + 1);
        boolean told = false;
        String text = written;
        int strange = StrangeCharacters.first(written);
        if (written.length() > LONGEST_LINE) {
            faults.add(place, BookCode.LINE_TOO_LONG.of(written.length(), LONGEST_LINE));
            told = true;
        } else if (strange >= 0) {
            faults.add(new Place(file, number, strange + 1), StrangeCharacters.cannotStand(written, strange));
            text = StrangeCharacters.plain(written);
            told = true;
        }
        text = text.strip();
        if (text.contains("/*") || text.contains("*/") || text.contains("expander ")) {
            faults.add(place, BookCode.EXPANDER.of());
        } else if (!text.isEmpty() && !text.startsWith("//")) {
            statement(new Line(place, text, told));
        }
    }

    private void statement(Line line) {
        RuleDraft rule = open;
        if (rule == null) {
            begin(line);
            return;
        }
        switch (line.text()) {
            case "when" -> move(line, Part.METADATA, Part.WHEN);
            case "then" -> move(line, Part.WHEN, Part.THEN);
            case "end" -> end(line, rule);
            default -> {
                if (line.text().startsWith("rule \"")) {
                    faults.add(rule.place, BookCode.NO_END.of());
                    open = null;
                    begin(line);
                } else {
                    content(line, rule);
                }
            }
        }
    }

    private void begin(Line line) {
        Matcher rule = RULE.matcher(line.text());
        if (rule.matches()) {
            open = new RuleDraft(line.place(), rule.group(1));
            part = Part.METADATA;
        } else if (!line.told()) {
            faults.add(line.place(), BookCode.EXPECTED_RULE.of(line.text()));
        }
    }

    private void move(Line line, Part from, Part to) {
        if (part != from) {
            faults.add(line.place(), BookCode.OUT_OF_PLACE.of(line.text()));
        }
        part = to;
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
        switch (part) {
            case WHEN -> rule.when.add(line);
            case THEN -> rule.then.add(line);
            default -> metadata(line, rule);
        }
    }

    private void metadata(Line line, RuleDraft rule) {
        Matcher metadata = METADATA.matcher(line.text());
        if (!metadata.matches()) {
            if (!line.told()) {
                faults.add(line.place(), BookCode.EXPECTED_META.of(line.text()));
            }
            return;
        }
        String key = metadata.group(1);
        if (!RuleMetadata.KEYS.contains(key)) {
            faults.add(line.place(), BookCode.UNKNOWN_META.of(key).maybe(Suggestion.near(key, RuleMetadata.KEYS)));
        } else if (rule.metadata.putIfAbsent(key, new Line(line.place(), metadata.group(2), line.told())) != null) {
            faults.add(line.place(), BookCode.META_TWICE.of(key));
        }
    }

    private void finish() {
        if (open != null) {
            faults.add(open.place, BookCode.NO_END.of());
        }
    }
}
