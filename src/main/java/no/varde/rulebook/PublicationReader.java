package no.varde.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads which books were given out, from the list that stands in a book. */
final class PublicationReader {

    /** The file of a book in which the list stands; no part of its content, since it tells what that is. */
    static final String FILE = "published.yaml";

    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");

    private PublicationReader() {}

    /** Returns the books that were given out by their numbers; none where there is no list. */
    static Map<String, Publication> read(byte @Nullable [] content, Faults faults) {
        Map<String, Publication> published = new LinkedHashMap<>();
        if (content == null) {
            return published;
        }
        Document document = Document.read(FILE, content, Document.Format.YAML);
        faults.addAll(document.faults());
        if (document.root() != null) {
            Fields file = Fields.of(document.root(), "", faults);
            file.list("published").forEach(entry -> add(entry, published));
            file.done();
        }
        return published;
    }

    private static void add(Fields entry, Map<String, Publication> published) {
        Publication one = new Publication(entry.text("version"), content(entry), from(entry), entry.place());
        entry.done();
        if (published.putIfAbsent(one.version(), one) != null) {
            entry.fault("version", FormCode.TWICE.of(one.version()));
        }
    }

    private static String content(Fields entry) {
        String content = entry.text("content");
        if (entry.has("content") && !CONTENT.matcher(content).matches()) {
            entry.fault("content", BookCode.NOT_A_CONTENT.of(content));
        }
        return content;
    }

    private static LocalDate from(Fields entry) {
        String written = entry.text("from");
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            if (entry.has("from")) {
                entry.fault("from", VocabularyCode.NOT_A_DAY.of(written));
            }
            return LocalDate.EPOCH;
        }
    }
}
