package no.varde.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Place;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.reading.TextReader;
import org.jspecify.annotations.Nullable;

/** Reads what is lost by a book on purpose: a list of losses, each with the reason, which can be one for all that is named as following from it. */
final class MeantLossReader {

    private final BookLanguages languages;
    private final Faults faults;
    private final List<MeantLoss> losses = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

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
        return List.copyOf(reader.losses);
    }

    private void read(Node root) {
        if (root instanceof Node.Sequence sequence) {
            Fields.listed(sequence.items(), "", faults).forEach(this::add);
        } else {
            Fields file = Fields.of(root, "", faults);
            file.list(MeantLoss.KEY).forEach(this::add);
            file.done();
        }
    }

    private void add(Fields entry) {
        MeantLoss loss = new MeantLoss(entry.text("loss"), because(entry), follows(entry), entry.place());
        entry.done();
        if (entry.has("loss") && isNew(loss.loss(), entry.placeOf("loss"), entry.path("loss"))) {
            losses.add(loss);
        }
    }

    private List<MeantLoss.Following> follows(Fields entry) {
        List<MeantLoss.Following> follows = new ArrayList<>();
        for (Node node : entry.nodes("follows")) {
            if (!(node instanceof Node.Scalar scalar)) {
                faults.add(node.place(), entry.path("follows"), FormCode.EXPECTED_TEXT.of(node.kind()));
            } else if (isNew(scalar.text(), node.place(), entry.path("follows"))) {
                follows.add(new MeantLoss.Following(scalar.text(), node.place()));
            }
        }
        return follows;
    }

    /** A loss has one reason: its own, or that of what it follows from. */
    private boolean isNew(String loss, Place place, String path) {
        boolean isNew = named.add(loss);
        if (!isNew) {
            faults.add(place, path, FormCode.TWICE.of(loss));
        }
        return isNew;
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
