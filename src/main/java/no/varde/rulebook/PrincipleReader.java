package no.varde.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Message;
import no.varde.document.Suggestion;
import no.varde.rulebook.Principle.Head;
import no.varde.rulebook.Principle.UpTo;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.VocabularyCode;
import no.varde.vocabulary.reading.CanonicalForm;
import no.varde.vocabulary.reading.SourceCheck;
import no.varde.vocabulary.reading.TextReader;
import org.jspecify.annotations.Nullable;

/** Reads the principles of a book. */
final class PrincipleReader {

    /** The file of a book in which its principles stand. */
    static final String FILE = "principles.yaml";

    private static final String PRINCIPLES = "principles";

    private enum Form {
        WHENEVER,
        MORE_NEVER_LESS,
        CEILINGS,
        MILDER_FIRST,
        NO_MILDER_LEFT,
        APART,
        TIMED,
        AT_MOST,
        REVIEWED_BY,
        NOT_BEFORE
    }

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final ClaimReader claims;
    private final KnownIds known = new KnownIds();

    private PrincipleReader(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.claims = new ClaimReader(vocabulary, faults);
    }

    /**
     * The principles of a book.
     *
     * @param canonical what they say, whatever their order, layout and comments
     */
    record Read(List<Principle> principles, String canonical) {}

    /** Returns the principles of a file; none where there is no file. */
    static Read read(byte @Nullable [] content, Vocabulary vocabulary, Faults faults) {
        if (content == null) {
            return new Read(List.of(), "");
        }
        Document document = Document.read(FILE, content, Document.Format.YAML);
        faults.addAll(document.faults());
        if (document.root() == null) {
            return new Read(List.of(), "");
        }
        Fields file = Fields.of(document.root(), "", faults);
        return new Read(new PrincipleReader(vocabulary, faults).principles(file), canonical(file));
    }

    private static String canonical(Fields file) {
        return file.nodes(PRINCIPLES).stream().map(CanonicalForm::of).sorted().collect(Collectors.joining("\n"));
    }

    private List<Principle> principles(Fields file) {
        Map<String, Principle> principles = new LinkedHashMap<>();
        for (Fields entry : file.list(PRINCIPLES)) {
            Principle principle = principle(entry);
            entry.done();
            if (principles.putIfAbsent(principle.head().id(), principle) != null) {
                entry.fault("id", FormCode.ID_TWICE.of(principle.head().id()));
            }
        }
        file.done();
        return List.copyOf(principles.values());
    }

    private Principle principle(Fields entry) {
        Head head = head(entry);
        return switch (entry.constant("kind", Form.class)) {
            case WHENEVER -> whenever(entry, head);
            case MORE_NEVER_LESS -> new StrongerReader(vocabulary, known).read(entry, head);
            case CEILINGS -> new Principle.Ceilings(head, ceilings(entry.fields("upTo")), outside(entry));
            case MILDER_FIRST -> new Principle.MilderFirst(head, intrusiveness(entry, "from"));
            case NO_MILDER_LEFT -> new Principle.NoMilderLeft(head);
            case APART ->
                new Principle.Apart(
                        head,
                        known.ids(entry, "about", vocabulary.persons().about()),
                        known.ids(entry, "except", vocabulary.questions().keySet()));
            case TIMED -> new Principle.Timed(head);
            case AT_MOST -> new Principle.AtMost(head, entry.number("most", 0), time(entry));
            case REVIEWED_BY -> new Principle.ReviewedBy(head, days(entry));
            case NOT_BEFORE -> new FirstReader(vocabulary, known, claims).read(entry, head);
        };
    }

    private Time time(Fields entry) {
        List<Time> times = vocabulary.times().times();
        String id = entry.text("by");
        return times.stream().filter(time -> time.id().equals(id)).findFirst().orElseGet(() -> {
            List<String> ids = times.stream().map(Time::id).toList();
            entry.fault("by", () -> FormCode.UNKNOWN.of(id).maybe(Suggestion.near(id, ids)));
            return new Time(id, 0, vocabulary.title());
        });
    }

    private Head head(Fields entry) {
        String id = entry.id("id");
        Text says = TextReader.read(entry.fields("says"), vocabulary.languages());
        List<String> sources = SourceCheck.split(entry.text("source"));
        for (String source : sources) {
            Message fault = SourceCheck.fault(vocabulary, source);
            if (fault != null) {
                entry.fault("source", fault);
            }
        }
        if (sources.isEmpty() && entry.has("source")) {
            entry.fault("source", BookCode.PRINCIPLE_WITHOUT_SOURCE.of(id));
        }
        return new Head(id, says, sources, entry.flag("protected", false), entry.place());
    }

    private Principle whenever(Fields entry, Head head) {
        List<Claim> then = claims.claimed(entry, "then");
        List<Claim> thenAnyOf = claims.claimed(entry, "thenAnyOf");
        List<Claim> never = claims.claimed(entry, "never");
        if (!entry.has("then") && !entry.has("thenAnyOf") && !entry.has("never")) {
            entry.fault(BookCode.CLAIMS_NOTHING.of());
        }
        return new Principle.Whenever(
                head,
                claims.assumed(entry, "whenever"),
                claims.assumed(entry, "wheneverAnyOf"),
                claims.assumed(entry, "unless"),
                then,
                thenAnyOf,
                never);
    }

    private Set<String> days(Fields entry) {
        Set<String> days = known.ids(entry, "days", vocabulary.questions().keySet());
        for (String day : days) {
            Question question = Vocabulary.known(vocabulary.questions(), day);
            if (question.scale().day().isEmpty() || question.askedOf() != Role.MAIN) {
                entry.fault("days", VocabularyCode.NOT_A_DAY_OF_MAIN.of(day));
            }
        }
        if (days.isEmpty()) {
            entry.fault(BookCode.DAYS_WITHOUT_QUESTION.of());
        }
        return days;
    }

    /** A measure has an intrusiveness of 1 to 5; what is claimed beyond that would be claimed of none. */
    private static int intrusiveness(Fields entry, String key) {
        int number = entry.number(key);
        if (entry.has(key) && (number < 1 || number > 5)) {
            entry.fault(key, FormCode.NOT_ONE_TO_FIVE.of(number));
        }
        return number;
    }

    private Map<String, UpTo> ceilings(Fields levels) {
        Map<String, UpTo> upTo = new LinkedHashMap<>();
        for (Level level : vocabulary.levels()) {
            Fields of = levels.fields(level.id());
            upTo.put(level.id(), new UpTo(intrusiveness(of, "recommended"), intrusiveness(of, "considered")));
            of.done();
        }
        levels.done();
        return upTo;
    }

    private Map<String, Claim> outside(Fields entry) {
        Map<String, Claim> outside = new LinkedHashMap<>();
        for (Fields exception : entry.list("outside")) {
            String need = exception.text("need");
            if (!vocabulary.needs().containsKey(need)) {
                exception.fault(
                        "need",
                        FormCode.UNKNOWN
                                .of(need)
                                .maybe(Suggestion.near(need, vocabulary.needs().keySet())));
            }
            claims.assumed(exception, "when").forEach(claim -> outside.put(need, claim));
            exception.done();
        }
        return outside;
    }
}
