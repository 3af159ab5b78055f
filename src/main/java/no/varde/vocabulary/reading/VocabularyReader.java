package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Finding;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Need;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Vocabulary.ClarifyGroup;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML files of a vocabulary. The files may be cut in any way: what counts is their sections, joined in the
 * order of the file names.
 */
public final class VocabularyReader {

    private final Faults faults;
    private final Sections sections;
    private final BookLanguages languages;
    private final Section section;
    private final SentenceCollector sentences;
    private final BookHead head;
    private final Patterns patterns;
    private final MeasureSelection selection;
    private final EntryReader simple;

    private VocabularyReader(Sections sections, BookLanguages languages, Faults faults) {
        this.faults = faults;
        this.sections = sections;
        this.languages = languages;
        this.section = new Section(languages, faults);
        this.sentences = new SentenceCollector(languages, faults);
        this.head = BookHead.read(sections.only("book"), sections.all("shown"), section);
        this.patterns = new Patterns(sections.only("patterns"), section);
        this.selection = new MeasureSelection(section, head);
        this.simple = new EntryReader(section, head, patterns, sentences);
    }

    /**
     * A vocabulary, or the faults that keep it from being one.
     *
     * @param canonical what the files say, whatever their layout and comments, but for what they say of their sources
     */
    public record Result(@Nullable Vocabulary vocabulary, String canonical, List<Fault> faults) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What can be answered or told, and the laws, which come into force on a day as an answer comes true.
     *
     * @param nextSlot the slot after those of all that is answered or told
     */
    private record Given(
            Map<String, Source> sources,
            LawReader.Laws laws,
            Map<String, Question> questions,
            Map<String, Log> logs,
            int nextSlot) {}

    /** What rules find and put forward. */
    private record Found(
            Map<String, Finding> findings,
            List<Level> levels,
            Map<String, Need> needs,
            Map<String, Measure> measures) {}

    /** What rules say besides. */
    private record Said(
            Map<String, Duty> duties,
            Map<String, Warning> warnings,
            Map<String, Review> reviews,
            Map<String, PlanItem> planItems) {}

    private record Counted(Map<String, Count> counts, Map<String, HouseholdFact> household) {}

    /**
     * Reads a vocabulary.
     *
     * @param files the content of each file by its name
     * @return the vocabulary when there is no fault, else every fault with its file, line and column
     */
    public static Result read(Map<String, byte[]> files) {
        Faults faults = new Faults();
        Sections sections = new Sections(files, faults);
        BookLanguages languages = LanguageReader.read(sections, faults);
        Vocabulary vocabulary =
                languages == null ? null : new VocabularyReader(sections, languages, faults).vocabulary();
        List<Fault> found = faults.sorted();
        return new Result(found.isEmpty() ? vocabulary : null, CanonicalForm.of(sections.meaning()), found);
    }

    /** Reads the sections in the order in which sentences may speak of others. */
    private Vocabulary vocabulary() {
        Given given = given();
        Found found = found(given);
        Said said = said(given, found);
        Counted counted = counted(given, found);
        Vocabulary vocabulary = vocabulary(given, found, said, counted);
        new SourceCheck(vocabulary, faults).check(sections.byName());
        return vocabulary;
    }

    private Given given() {
        Map<String, Source> sources = simple.sources(sections.all("sources"));
        LawReader.Laws laws = new LawReader(section, sentences).read(sections.all("laws"));
        Map<String, Question> questions =
                new QuestionReader(section, head.persons(), patterns, sentences).read(sections.all("questions"));
        LogReader logReader = new LogReader(section, sentences, 1 + questions.size(), head.persons());
        Map<String, Log> logs = logReader.read(sections.all("logs"));
        return new Given(sources, laws, questions, logs, logReader.nextSlot());
    }

    private Found found(Given given) {
        Map<String, Finding> findings = simple.findings(sections.all("findings"));
        List<Fields> levelEntries = sections.all("levels");
        LevelReader levelReader = new LevelReader(section, head, patterns, sentences);
        List<Level> levels = levelReader.read(levelEntries);
        if (levels.isEmpty()) {
            faults.add(sections.start(), "`levels` must have at least one level");
        }
        Map<String, Need> needs = MeasureReader.needs(sections.all("needs"), section, findings);
        Map<String, Measure> measures = new MeasureReader(section, head, patterns, sentences)
                .read(sections.all("measures"), needs, given.laws().byId());
        levelReader.checkFirst(levelEntries, levels, measures);
        return new Found(findings, levels, needs, measures);
    }

    private Said said(Given given, Found found) {
        return new Said(
                simple.duties(sections.all("duties"), given.laws().byId()),
                simple.warnings(sections.all("warnings"), found.measures(), selection),
                simple.reviews(sections.all("reviews")),
                new PlanReader(section, head, sentences).read(sections.all("planParts"), sections.all("plan")));
    }

    private Counted counted(Given given, Found found) {
        CountReader reader = new CountReader(section, selection, sentences, languages.ofRules());
        return new Counted(
                reader.counts(sections.all("counts"), given.questions(), found.measures()),
                reader.household(sections.all("household"), given.nextSlot()));
    }

    private Vocabulary vocabulary(Given given, Found found, Said said, Counted counted) {
        return new Vocabulary(
                head.version(),
                head.title(),
                head.levelTitle(),
                languages,
                head.persons(),
                head.traits(),
                head.orderTrait(),
                head.details(),
                given.questions(),
                new ImpossibleReader(section, given.questions()).read(sections.all("impossible")),
                given.laws().byId(),
                given.laws().scale(),
                found.findings(),
                found.levels(),
                found.needs(),
                found.measures(),
                said.duties(),
                said.warnings(),
                said.reviews(),
                said.planItems(),
                counted.counts(),
                given.logs(),
                counted.household(),
                given.sources(),
                clarifyOrder(given.questions()),
                new ConversationReader(section, head.persons(), given.questions())
                        .read(sections.all("conversation"), sections.start()),
                sentences.collected(),
                List.copyOf(given.questions().values()),
                sentences.bands(),
                new TracingReader(section).read(sections));
    }

    private List<ClarifyGroup> clarifyOrder(Map<String, Question> questions) {
        List<ClarifyGroup> groups = new ArrayList<>();
        for (Fields group : sections.all("clarifyOrder")) {
            List<String> named = group.texts("questions");
            section.known(group, "questions", named, questions);
            groups.add(new ClarifyGroup(
                    new LinkedHashSet<>(named), group.flag("decidingDuty", false), group.flag("redFlags", false)));
            group.done();
        }
        return groups;
    }
}
