package no.varde.page.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Became;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Evidence;
import no.varde.decision.Reason;
import no.varde.letter.PlainText;
import no.varde.page.BecameWords;
import no.varde.page.Words;
import no.varde.report.OtherLanguage;
import no.varde.report.Together;
import no.varde.report.Wording;
import no.varde.rulebook.Identity;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes what was talked of and what came of it, for the record that whoever helps has to keep. */
final class NoteWriter {

    private final Assessment assessment;
    private final Decision decision;
    private final List<Became> became;
    private final @Nullable String receipt;
    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Words words;
    private final PlainText text;

    /**
     * Makes a writer.
     *
     * @param became what became of measures
     * @param receipt the digits of the receipt of the result; null where there is none
     */
    NoteWriter(
            Assessment assessment,
            Decision decision,
            List<Became> became,
            @Nullable String receipt,
            Wording wording,
            Words words) {
        this.became = became;
        this.receipt = receipt;
        this.assessment = assessment;
        this.decision = decision;
        this.vocabulary = decision.book().vocabulary();
        this.wording = wording;
        this.words = words;
        this.text = new PlainText(Locale.forLanguageTag(words.language()));
    }

    String written() {
        text.title(words.of("letter.note.title"));
        text.paragraph(List.of(words.of("letter.note.day", wording.date(decision.asOf()))), List.of());
        told();
        seen();
        levels();
        advised();
        became();
        duties();
        again(decision.review());
        text.heading(words.of("letter.note.basis"));
        text.paragraph(basis(), List.of());
        return OtherLanguage.plain(text.toString());
    }

    private List<String> basis() {
        Identity book = decision.book().identity();
        String named = words.of("letter.note.book", book.version(), book.briefMeaning(), book.briefContent());
        return receipt == null ? List.of(named) : List.of(named, words.of("receipt.digits", receipt));
    }

    private void told() {
        text.heading(words.of("letter.note.told"));
        Told told = new Told(vocabulary, wording);
        for (AssessedPerson person : assessment.persons()) {
            list(words.of("letter.note.told.of", wording.name(person.ref())), told.facts(person));
            list(words.of("letter.note.denied.of", wording.name(person.ref())), told.denied(person));
        }
        list(words.of("letter.note.recorded"), wording.recorded(decision.recorded()));
    }

    private void seen() {
        text.heading(words.of("letter.note.seen"));
        text.paragraph(List.of(words.of("letter.note.seen.fill")), List.of());
    }

    private void levels() {
        text.heading(words.of("letter.note.level"));
        for (PersonResult person : decision.persons()) {
            List<String> said = new ArrayList<>();
            said.add(words.of(
                    "letter.note.level.of",
                    wording.name(person.ref()),
                    wording.in(person.level().name())));
            because(person).stream().limit(2).forEach(said::add);
            text.paragraph(List.of(String.join(" ", said)), List.of());
        }
        Told told = new Told(vocabulary, wording);
        for (AssessedPerson person : assessment.persons()) {
            list(words.of("letter.note.judged.of", wording.name(person.ref())), told.judgements(person));
        }
        text.paragraph(List.of(words.of("letter.note.level.rule")), List.of());
    }

    /**
     * Returns why a level is as it is. On the pages a reason speaks to whoever answers; a record is read by others, so what
     * rests on their own view is told as the answer that it is.
     */
    private List<String> because(PersonResult person) {
        List<String> said = new ArrayList<>(wording.because(person.levelReasons().stream()
                .filter(reason -> own(reason).isEmpty())
                .toList()));
        person.levelReasons().stream()
                .flatMap(reason -> own(reason).stream())
                .map(evidence -> wording.capital(evidence.sentence().text()) + ".")
                .map(OtherLanguage::plain)
                .distinct()
                .forEach(said::add);
        return said;
    }

    /** Returns what of a reason rests on an answer of whoever helps, about what they themselves know or think. */
    private List<Evidence> own(Reason reason) {
        return reason.evidence().stream()
                .filter(evidence -> evidence.answers().stream().anyMatch(cited -> isOwn(cited.question())))
                .toList();
    }

    private boolean isOwn(String id) {
        Question question = vocabulary.questions().get(id);
        return question != null
                && (question.judgement() || vocabulary.talk().of(question).aside());
    }

    /** What is told of a measure that is advised. */
    private record Advised(Measure measure, OutcomeKind kind, @Nullable Time when) {

        static Advised of(Outcome outcome) {
            return new Advised(outcome.measure(), outcome.kind(), outcome.when());
        }
    }

    /** Tells what was advised: to the main person, then to members, of whom each line says whose it is. */
    private void advised() {
        text.heading(words.of("letter.note.advised"));
        for (Role role : Role.values()) {
            Map<Advised, Set<String>> refs = new LinkedHashMap<>();
            Together.of(decision).stream()
                    .filter(shared -> shared.persons().first().role() == role)
                    .forEach(
                            shared -> refs.computeIfAbsent(Advised.of(shared.outcome()), any -> new TreeSet<>(places()))
                                    .addAll(shared.persons().refs()));
            List<String> lines = refs.entrySet().stream()
                    .map(entry -> said(entry.getKey(), List.copyOf(entry.getValue())))
                    .toList();
            if (!lines.isEmpty()) {
                list(lead(refs.values()), lines);
            }
        }
    }

    /** Returns the order of persons. */
    private Comparator<String> places() {
        List<String> refs = decision.persons().stream().map(PersonResult::ref).toList();
        return Comparator.comparing(refs::indexOf);
    }

    private String said(Advised advised, List<String> refs) {
        String name = wording.in(advised.measure().name());
        Time when = advised.when();
        if (advised.kind() == OutcomeKind.CONSIDER) {
            return isClear(refs)
                    ? words.of("letter.note.maybe", name)
                    : words.of("letter.note.maybe.of", wording.inSentence(refs), name);
        }
        if (when == null) {
            return of(refs, name);
        }
        String time = wording.capital(when.name());
        return isClear(refs)
                ? words.of("letter.note.at", time, name)
                : words.of("letter.note.at.of", time, wording.inSentence(refs), name);
    }

    /** Says whether the line that leads to a list says of whom it is: one person alone. */
    private boolean isClear(List<String> refs) {
        return decision.persons().size() <= 2
                || refs.contains(vocabulary.persons().main());
    }

    private String of(List<String> refs, String line) {
        return isClear(refs) ? line : words.of("letter.note.of", wording.names(refs), line);
    }

    /** Returns the line that leads to what is said of persons: it names all of them. */
    private String lead(Collection<? extends Collection<String>> refs) {
        return words.of(
                "letter.note.advised.of",
                wording.names(refs.stream()
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted(places())
                        .toList()));
    }

    /** Tells what became of each measure that was talked over: accepted, declined, put off or done. */
    private void became() {
        Map<Role, Map<String, List<String>>> said = new EnumMap<>(Role.class);
        for (AssessedPerson person : assessment.persons()) {
            became.stream()
                    .filter(one -> one.ref().equals(person.ref()))
                    .map(this::became)
                    .forEach(line -> said.computeIfAbsent(person.role(), any -> new LinkedHashMap<>())
                            .computeIfAbsent(line, any -> new ArrayList<>())
                            .add(person.ref()));
        }
        if (!said.isEmpty()) {
            text.heading(words.of("letter.note.became"));
        }
        said.values()
                .forEach(lines -> list(
                        lead(lines.values()),
                        lines.entrySet().stream()
                                .map(line -> of(line.getValue(), line.getKey()))
                                .toList()));
    }

    private String became(Became one) {
        return words.of(
                "letter.note.became.one",
                words.in(one.measure(vocabulary).name()),
                BecameWords.of(one, vocabulary, words));
    }

    /** Tells the duties that hold, and those that were looked at and do not follow from the answers. */
    private void duties() {
        text.heading(words.of("letter.note.duties"));
        list(
                words.of("letter.note.duties.hold"),
                decision.duties().stream()
                        .map(duty -> wording.in(duty.duty().name()))
                        .toList());
        List<String> holding = decision.duties().stream()
                .map(DutyResult::duty)
                .map(duty -> duty.id())
                .toList();
        list(
                words.of("letter.note.duties.others"),
                vocabulary.duties().values().stream()
                        .filter(duty -> vocabulary.correspondence().considered().contains(duty.id()))
                        .filter(duty -> !holding.contains(duty.id()))
                        .map(duty -> wording.in(duty.name()))
                        .toList());
    }

    private void again(@Nullable NextReview review) {
        text.heading(words.of("letter.note.again"));
        String by = review == null || review.by() == null
                ? words.of("letter.note.again.none")
                : words.of("letter.note.again.by", wording.date(review.by()));
        text.paragraph(List.of(by), List.of());
    }

    private void list(String lead, List<String> items) {
        if (!items.isEmpty()) {
            text.paragraph(List.of(lead), items);
        }
    }
}
