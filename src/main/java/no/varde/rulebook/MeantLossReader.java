package no.varde.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.reading.TextReader;
import org.jspecify.annotations.Nullable;

/** Reads what is lost by a book on purpose: a list of losses, each with the reason. */
final class MeantLossReader {

    private final BookLanguages languages;
    private final Faults faults;
    private final Map<String, MeantLoss> losses = new LinkedHashMap<>();

    private MeantLossReader(BookLanguages languages, Faults faults) {
        this.languages = languages;
        this.faults = faults;
    }

    /** Returns the losses of a file; none where there is no file. */
    static List<MeantLoss> read(byte @Nullable [] content, BookLanguages languages, Faults faults) {
        MeantLossReader reader = new MeantLossReader(languages, faults);
        if (content != null) {
            Document document = Document.read(MeantLoss.FILE, content, Document.Format.YAML);
            faults.addAll(document.faults());
            if (document.root() != null) {
                reader.read(document.root());
            }
        }
        return List.copyOf(reader.losses.values());
    }

    private void read(Node root) {
        if (root instanceof Node.Sequence sequence) {
            List<Node> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                add(Fields.of(items.get(i), "[" + i + "]", faults));
            }
        } else {
            Fields file = Fields.of(root, "", faults);
            file.list(MeantLoss.KEY).forEach(this::add);
            file.done();
        }
    }

    private void add(Fields entry) {
        MeantLoss loss = new MeantLoss(entry.text("loss"), because(entry), entry.place());
        entry.done();
        if (entry.has("loss") && losses.putIfAbsent(loss.loss(), loss) != null) {
            entry.fault("loss", FormCode.TWICE.of(loss.loss()));
        }
    }

    /** A reason is written once for all who read, or in each language. */
    private Text because(Fields entry) {
        if (entry.optional("because") instanceof Node.Mapping) {
            return TextReader.read(entry.fields("because"), languages);
        }
        String because = entry.text("because");
        if (entry.has("because") && because.isBlank()) {
            entry.fault("because", FormCode.EMPTY_TEXT.of());
        }
        Map<String, String> written = new HashMap<>();
        languages.all().forEach(language -> written.put(language, because.strip()));
        return new Text(languages, written);
    }
}
