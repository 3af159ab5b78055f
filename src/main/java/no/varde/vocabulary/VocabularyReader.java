package no.varde.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Vocabulary.ClarifyGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML files of a vocabulary. The files may be cut in any way: what counts is their sections, joined in the
 * order of the file names.
 */
public final class VocabularyReader {

    private static final Set<String> SECTIONS = Set.of(
            "languages",
            "book",
            "patterns",
            "clarifyOrder",
            "questions",
            "laws",
            "findings",
            "levels",
            "needs",
            "measures",
            "duties",
            "warnings",
            "reviews",
            "plan",
            "counts",
            "logs",
            "household",
            "sources");

    private final Faults faults = new Faults();
    private final Map<String, List<Node.Entry>> sections = new LinkedHashMap<>();
    private final Place start;

    private VocabularyReader(Place start) {
        this.start = start;
    }

    /**
     * A vocabulary, or the faults that keep it from being one.
     *
     * @param canonical what the files say, whatever their layout and comments
     */
    public record Result(@Nullable Vocabulary vocabulary, String canonical, List<Fault> faults) {}

    /**
     * Reads a vocabulary.
     *
     * @param files the content of each file by its name
     * @return the vocabulary when there is no fault, else every fault with its file, line and column
     */
    public static Result read(Map<String, byte[]> files) {
        Map<String, byte[]> ordered = new TreeMap<>(files);
        VocabularyReader reader = new VocabularyReader(Place.startOf(
                ordered.isEmpty() ? "vocabulary" : ordered.keySet().iterator().next()));
        ordered.forEach(reader::take);
        Vocabulary vocabulary = reader.vocabulary();
        List<Fault> faults = reader.faults.sorted();
        return new Result(faults.isEmpty() ? vocabulary : null, CanonicalForm.of(reader.sections), faults);
    }

    private void take(String file, byte[] content) {
        Document document = Document.read(file, content, Document.Format.YAML);
        faults.addAll(document.faults());
        if (document.root() == null) {
            return;
        }
        for (Node.Entry entry : Fields.of(document.root(), "", faults).entries()) {
            if (SECTIONS.contains(entry.key())) {
                sections.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
            } else {
                faults.add(
                        entry.place(),
                        "`" + entry.key() + "` is not a section." + Suggestion.near(entry.key(), SECTIONS));
            }
        }
    }

    private Vocabulary vocabulary() {
        List<String> languages = languages();
        Section section = new Section(languages, faults);
        SentenceCollector sentences = new SentenceCollector(languages, faults);
        BookHead head = BookHead.read(only("book"), section);
        Patterns patterns = new Patterns(only("patterns"), section);
        MeasureSelection selection = new MeasureSelection(section, head);
        EntryReader simple = new EntryReader(section, head, patterns, sentences);

        Map<String, Source> sources = simple.sources(all("sources"));
        LawReader.Laws laws = new LawReader(section, sentences).read(all("laws"));
        Map<String, Question> questions =
                new QuestionReader(section, head.persons(), patterns, sentences).read(all("questions"));
        LogReader logReader = new LogReader(section, sentences, 1 + questions.size(), head.persons());
        Map<String, Log> logs = logReader.read(all("logs"));
        Map<String, Finding> findings = simple.findings(all("findings"));
        List<Fields> levelEntries = all("levels");
        LevelReader levelReader = new LevelReader(section, head, patterns, sentences);
        List<Level> levels = levelReader.read(levelEntries);
        if (levels.isEmpty()) {
            faults.add(start, "`levels` must have at least one level");
        }
        Map<String, Need> needs = MeasureReader.needs(all("needs"), section, findings);
        Map<String, Measure> measures =
                new MeasureReader(section, head, patterns, sentences).read(all("measures"), needs, laws.byId());
        levelReader.checkFirst(levelEntries, levels, measures);
        Map<String, Duty> duties = simple.duties(all("duties"), laws.byId());
        Map<String, Warning> warnings = simple.warnings(all("warnings"), measures, selection);
        Map<String, Review> reviews = simple.reviews(all("reviews"));
        Map<String, PlanItem> plan = simple.planItems(all("plan"));
        CountReader counted = new CountReader(section, selection, sentences, languages.get(0));
        Map<String, Count> counts = counted.counts(all("counts"), questions, measures);
        Map<String, HouseholdFact> household = counted.household(all("household"), logReader.nextSlot());

        Vocabulary vocabulary = new Vocabulary(
                head.version(),
                head.title(),
                head.levelTitle(),
                languages,
                head.persons(),
                head.traits(),
                head.orderTrait(),
                head.details(),
                questions,
                laws.byId(),
                laws.scale(),
                findings,
                levels,
                needs,
                measures,
                duties,
                warnings,
                reviews,
                plan,
                counts,
                logs,
                household,
                sources,
                clarifyOrder(section, questions),
                sentences.collected(),
                List.copyOf(questions.values()),
                sentences.bands());
        new SourceCheck(vocabulary, faults).check(sections);
        return vocabulary;
    }

    private List<String> languages() {
        List<Node.Entry> written = sections.getOrDefault("languages", List.of());
        List<String> languages = new ArrayList<>();
        for (Node.Entry entry : written) {
            if (entry.value() instanceof Node.Sequence sequence) {
                sequence.items()
                        .forEach(item -> languages.add(item instanceof Node.Scalar scalar ? scalar.text() : ""));
            }
        }
        if (written.size() != 1 || !isOneOrTwo(languages)) {
            faults.add(
                    start,
                    "`languages` must stand once, as a list of one or two languages, the language of the rules first");
            return List.of("nb");
        }
        return List.copyOf(languages);
    }

    /** The metadata of a rule has room for one translation. */
    private static boolean isOneOrTwo(List<String> languages) {
        return (languages.size() == 1 || languages.size() == 2)
                && languages.stream().distinct().count() == languages.size()
                && languages.stream().allMatch(language -> language.matches("[a-z]{2,3}"));
    }

    private Fields only(String name) {
        List<Node.Entry> written = sections.getOrDefault(name, List.of());
        if (written.size() != 1) {
            faults.add(written.isEmpty() ? start : written.get(1).place(), "`" + name + "` must stand once");
        }
        Node node = written.isEmpty()
                ? new Node.Mapping(start, List.of())
                : written.get(0).value();
        return Fields.of(node, name, faults);
    }

    private List<Fields> all(String name) {
        List<Fields> entries = new ArrayList<>();
        for (Node.Entry entry : sections.getOrDefault(name, List.of())) {
            if (entry.value() instanceof Node.Sequence sequence) {
                for (Node item : sequence.items()) {
                    entries.add(Fields.of(item, name + "[" + entries.size() + "]", faults));
                }
            } else {
                faults.add(entry.place(), "`" + name + "` must be a list");
            }
        }
        return entries;
    }

    private List<ClarifyGroup> clarifyOrder(Section section, Map<String, Question> questions) {
        List<ClarifyGroup> groups = new ArrayList<>();
        for (Fields group : all("clarifyOrder")) {
            List<String> named = group.texts("questions");
            section.known(group, "questions", named, questions);
            groups.add(new ClarifyGroup(
                    new LinkedHashSet<>(named), group.flag("decidingDuty", false), group.flag("redFlags", false)));
            group.done();
        }
        return groups;
    }
}
