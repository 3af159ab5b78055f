package no.varde.vocabulary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that a book can speak of. Immutable; made by {@code VocabularyReader}, which checks it as a whole. Maps keep the
 * order of the files.
 *
 * @param slots what a run can know, each in its place
 * @param questions by id
 * @param ties which answers imply which
 * @param impossible answers that no case has together
 * @param lines how measures and duties are said in one line
 * @param bands every band that a sentence speaks of, by its id
 * @param times when what is recommended is to be done, and in which order it is listed
 * @param talk how questions are said aloud
 * @param again what matters when an assessment is made again
 * @param tracing what the book says of its sources
 * @param correspondence what leaves with whoever answers
 */
public record Vocabulary(
        BookHead head,
        BookLanguages languages,
        Slots slots,
        Map<String, Question> questions,
        Ties ties,
        List<Impossible> impossible,
        Map<String, Law> laws,
        Found found,
        Besides besides,
        Times times,
        Map<String, Count> counts,
        Asking asking,
        Talk talk,
        Lines lines,
        Again again,
        Sentences sentences,
        Map<String, Band> bands,
        Map<String, Source> sources,
        Tracing tracing,
        Correspondence correspondence) {
    public Vocabulary {
        questions = InOrder.copy(questions);
        impossible = List.copyOf(impossible);
        laws = InOrder.copy(laws);
        counts = InOrder.copy(counts);
        bands = InOrder.copy(bands);
        sources = InOrder.copy(sources);
    }

    /** Returns the language in which the rules are written. */
    public String language() {
        return languages.ofRules();
    }

    /** Returns the version that the book says of itself; what is printed of it, the book as a whole knows. */
    public String number() {
        return head.number();
    }

    public Text title() {
        return head.title();
    }

    public Text levelTitle() {
        return head.levelTitle();
    }

    public Persons persons() {
        return head.persons();
    }

    /** Returns what day it is where the book is used. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone(clock)));
    }

    /** Returns the zone in which the book tells the day: its own, or that of a clock where it names none. */
    public ZoneId zone(Clock clock) {
        ZoneId zone = head.zone();
        return zone == null ? clock.getZone() : zone;
    }

    public Details details() {
        return head.details();
    }

    public List<Question> bySlot() {
        return slots.bySlot();
    }

    public Map<String, Log> logs() {
        return slots.logs();
    }

    public Map<String, HouseholdFact> household() {
        return slots.household();
    }

    public Map<String, Finding> findings() {
        return found.findings();
    }

    public List<Level> levels() {
        return found.levels();
    }

    public Map<String, Need> needs() {
        return found.needs();
    }

    public Map<String, Measure> measures() {
        return found.measures();
    }

    public Map<String, Duty> duties() {
        return besides.duties();
    }

    public Map<String, Warning> warnings() {
        return besides.warnings();
    }

    public Map<String, Review> reviews() {
        return besides.reviews();
    }

    public Map<String, PlanItem> planItems() {
        return besides.planItems();
    }

    public PlanSheets planSheets() {
        return besides.planSheets();
    }

    /** Returns the name of the measure or duty of an id; nothing where there is neither. */
    public Optional<Text> nameOf(String subject) {
        Measure measure = measures().get(subject);
        return measure != null
                ? Optional.of(measure.name())
                : Optional.ofNullable(duties().get(subject)).map(Duty::name);
    }

    /** Returns whom a measure or duty of an id concerns. */
    public Reach concerns(String subject) {
        Measure measure = measures().get(subject);
        return measure != null ? measure.concerns() : known(duties(), subject).concerns();
    }

    /**
     * Returns what must hold for a measure or duty to be done at a time: that the measure is recommended, or that the duty
     * holds.
     */
    public Conclusion standing(String subject) {
        return measures().containsKey(subject)
                ? new Conclusion.Outcome(subject, OutcomeKind.RECOMMENDED)
                : new Conclusion.Duty(subject);
    }

    /** Returns that a measure or duty stands and is to be done not later than at a time. */
    public Condition.DueBy dueBy(String subject, Time time) {
        return dueBy(List.of(subject), time);
    }

    /** Returns that any of some measures or duties stands and is to be done not later than at a time. */
    public Condition.DueBy dueBy(Collection<String> subjects, Time time) {
        return times.dueBy(time, subjects, this::standing);
    }

    public Map<String, Letter> letters() {
        return correspondence.letters();
    }

    /** Returns the question whose answer says in a receipt who helps; null where the book names none. */
    public @Nullable Question receiptRole() {
        return correspondence.role();
    }

    public List<ConversationPage> conversation() {
        return asking.conversation();
    }

    /** Returns up to which time a result tells first what is to be done; null where the book does not say. */
    @Nullable
    public Time firstScreen() {
        return times.times().stream()
                .filter(time -> lines.firstTimes().contains(time.id()))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** Returns with which answers to others a question is asked: those that the conversation names, or the one it implies. */
    public AskedWith askedWith(Question question) {
        return asking.askedWith().getOrDefault(question.id(), AskedWith.EVERYBODY);
    }

    /**
     * Says whether a question is not to be asked, since no answer that lets it be asked can be given any more: another is
     * known, or its own question is not to be asked.
     *
     * @param closed says of one of the answers to others whether another is known than those that let the question be asked
     */
    public boolean isClosed(Question question, Predicate<Gate> closed) {
        return askedWith(question).isClosed(gate -> closed.test(gate) || isClosed(gate.question(), closed));
    }

    /** Returns the parts of the conversation in order; none where the book names none. */
    public List<ConversationPart> conversationParts() {
        return asking.parts();
    }

    /** Returns the level of an id. */
    public Level level(String id) {
        return levels().stream()
                .filter(level -> level.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level `" + id + "`"));
    }

    /** Returns the entry of an id that is known to exist. */
    public static <K, E> E known(Map<K, E> entries, K id) {
        E entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no entry `" + id + "`");
        }
        return entry;
    }

    /** Returns the measures that a run lists. */
    public Collection<Measure> measuresListedWith(Role role) {
        return measures().values().stream()
                .filter(measure -> measure.concerns().listedWith() == role)
                .toList();
    }
}
