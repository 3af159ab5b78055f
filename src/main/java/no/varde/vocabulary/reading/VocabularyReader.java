package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.document.Fault;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.vocabulary.Asking;
import no.varde.vocabulary.Asking.ClarifyGroup;
import no.varde.vocabulary.Besides;
import no.varde.vocabulary.BookHead;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.ConversationPart;
import no.varde.vocabulary.Correspondence;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.Finding;
import no.varde.vocabulary.Found;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Need;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Source;
import no.varde.vocabulary.Ties;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML files of a vocabulary. The files may be cut in any way: what counts is their sections, joined in the
 * order of the file names.
 */
public final class VocabularyReader {

    private static final String ROLE = "receiptRole";

    private final Faults faults;
    private final Sections sections;
    private final BookLanguages languages;
    private final Section section;
    private final SentenceCollector sentences;
    private final BookHead head;
    private final Patterns patterns;
    private final MeasureSelection selection;
    private final TimeSentences times;
    private final EntryReader simple;

    private VocabularyReader(Sections sections, BookLanguages languages, Faults faults) {
        this.faults = faults;
        this.sections = sections;
        this.languages = languages;
        this.section = new Section(languages, faults);
        this.sentences = new SentenceCollector(languages, faults);
        this.head = HeadReader.read(sections.only("book"), sections.all("shown"), section);
        List<Time> inOrder = TimeReader.times(sections.all("times"), section);
        this.patterns = new Patterns(sections.only("patterns"), section, !inOrder.isEmpty());
        this.times = new TimeSentences(inOrder, patterns, sentences);
        this.selection = new MeasureSelection(section, head);
        this.simple = new EntryReader(section, head, patterns, sentences, times);
    }

    /**
     * A vocabulary, or the faults that keep it from being one.
     *
     * @param languages null where they cannot be read
     * @param canonical what the files say, whatever their layout and comments, but for what they say of their sources
     */
    public record Result(
            @Nullable Vocabulary vocabulary, @Nullable BookLanguages languages, String canonical, List<Fault> faults) {
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

    /**
     * Reads a vocabulary.
     *
     * @param files the content of each file by its name
     * @return the vocabulary when there is no fault, else every fault with its file, line and column; where a file
     *     cannot be read at all, the faults of such files alone, since any other may come of what stands in them
     */
    public static Result read(Map<String, byte[]> files) {
        Faults faults = new Faults();
        Sections sections = new Sections(files, faults);
        if (!sections.isWhole()) {
            return new Result(null, null, "", faults.sorted());
        }
        BookLanguages languages = LanguageReader.read(sections, faults);
        Vocabulary vocabulary =
                languages == null ? null : new VocabularyReader(sections, languages, faults).vocabulary();
        List<Fault> found = faults.sorted();
        return new Result(found.isEmpty() ? vocabulary : null, languages, CanonicalForm.of(sections.meaning()), found);
    }

    /** Reads the sections in the order in which sentences may speak of others. */
    private Vocabulary vocabulary() {
        Given given = given();
        Found found = found(given);
        Besides besides = besides(given, found);
        CountReader counted = new CountReader(section, selection, sentences, languages.ofRules());
        Map<String, Count> counts = counted.counts(sections.all("counts"), given.questions(), found.measures());
        Slots slots = new Slots(
                given.laws().scale(),
                List.copyOf(given.questions().values()),
                given.logs(),
                counted.household(sections.all("household"), given.nextSlot()));
        Vocabulary vocabulary = new Vocabulary(
                head,
                languages,
                slots,
                given.questions(),
                new Ties(given.questions()),
                new ImpossibleReader(section, given.questions()).read(sections.all("impossible")),
                given.laws().byId(),
                found,
                besides,
                new TimeReader(section, found.measures(), besides.duties())
                        .read(sections, times.times(), given.questions()),
                counts,
                asking(given.questions()),
                new SpokenReader(section, languages, given.questions(), sections.all("spokenOf"))
                        .read(sections.all("spoken")),
                new LineReader(section, head.details(), sentences)
                        .read(sections, times.times(), found.measures(), besides.duties()),
                new AgainReader(section, given.questions()).read(sections),
                sentences.collected(),
                sentences.bands(),
                given.sources(),
                new TracingReader(section).read(sections),
                correspondence(given, besides));
        new SourceCheck(vocabulary, faults).check(sections.byName());
        return vocabulary;
    }

    private Given given() {
        Map<String, Source> sources = simple.sources(sections.all("sources"));
        LawReader.Laws laws = new LawReader(section, sentences).read(sections.all("laws"));
        Map<String, Question> questions =
                new QuestionReader(section, head.persons(), patterns, sentences).read(sections.all("questions"));
        LogReader logReader = new LogReader(section, sentences, 1 + questions.size(), head.persons(), questions);
        Map<String, Log> logs = logReader.read(sections.all("logs"));
        return new Given(sources, laws, questions, logs, logReader.nextSlot());
    }

    private Found found(Given given) {
        Map<String, Finding> findings = simple.findings(sections.all("findings"));
        List<Fields> levelEntries = sections.all("levels");
        LevelReader levelReader = new LevelReader(section, head, patterns, sentences);
        List<Level> levels = levelReader.read(levelEntries);
        if (levels.isEmpty()) {
            faults.add(sections.start(), VocabularyCode.NO_LEVEL.of());
        }
        Map<String, Need> needs = MeasureReader.needs(sections.all("needs"), section, findings);
        Map<String, Measure> measures = new MeasureReader(section, head, patterns, sentences, times)
                .read(sections.all("measures"), needs, given.laws().byId());
        times.sayOfAny(measures.keySet(), sections.start());
        levelReader.checkFirst(levelEntries, levels, measures);
        return new Found(findings, levels, needs, measures);
    }

    private Besides besides(Given given, Found found) {
        PlanReader plan = new PlanReader(section, head, sentences);
        Map<String, PlanItem> lines = plan.read(sections.all("planParts"), sections.all("plan"));
        return new Besides(
                simple.duties(sections.all("duties"), given.laws().byId()),
                simple.warnings(sections.all("warnings"), found.measures(), selection),
                new ReviewReader(section, sentences, given.questions()).read(sections.all("reviews")),
                lines,
                new PlanSheetReader(section, head, plan.parts(), lines).read(sections, languages.all()));
    }

    private Correspondence correspondence(Given given, Besides besides) {
        return new Correspondence(
                new LetterReader(section, head.persons(), sentences)
                        .read(sections.all("letters"), given.laws().byId()),
                sections.known("noteLeavesOut", given.questions().keySet()),
                sections.known("noteConsiders", besides.duties().keySet()),
                receiptRole(given.questions()));
    }

    /** Returns the question that says who helps: one that a single person answers, with one of several constants. */
    private @Nullable Question receiptRole(Map<String, Question> questions) {
        List<Node> named = sections.items(ROLE);
        List<Question> asked = sections.known(ROLE, questions.keySet()).stream()
                .map(questions::get)
                .filter(Objects::nonNull)
                .toList();
        if (named.size() > 1 || asked.stream().anyMatch(question -> !saysARole(question))) {
            faults.add(named.get(named.size() - 1).place(), ROLE, VocabularyCode.NOT_A_ROLE.of());
        }
        return asked.isEmpty() ? null : asked.get(0);
    }

    private static boolean saysARole(Question question) {
        return question.askedOf() == Role.MAIN
                && !question.scale().isSet()
                && question.scale().choices().size() > 1
                && !question.scale().equals(Scale.OneOf.YES_NO);
    }

    private Asking asking(Map<String, Question> questions) {
        ConversationReader reader = new ConversationReader(section, head.persons(), questions);
        List<ConversationPart> parts = reader.parts(sections.all("parts"));
        return new Asking(
                clarifyOrder(questions),
                new GateReader(section, questions).read(sections.all("gates")),
                parts,
                reader.read(sections.all("conversation"), sections.start()));
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
