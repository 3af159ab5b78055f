package no.varde.page.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.certificate.Certificate;
import no.varde.certificate.Certificate.DutyFound;
import no.varde.certificate.Certificate.OutcomeFound;
import no.varde.certificate.Certificate.PersonFound;
import no.varde.certificate.Certificate.ReviewFound;
import no.varde.certificate.Certificate.WarningFound;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.page.audit.AuditView.Fired;
import no.varde.page.audit.AuditView.Listed;
import no.varde.page.audit.AuditView.Person;
import no.varde.report.Wording;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes what a receipt says in the words of the book of its day. What the book does not know is told by its id. */
final class AuditWriter {

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final Assessment assessment;
    private final Words words;
    private final Wording wording;

    /** @param language that of the page; the one of the rules is spoken where the book has not that one */
    AuditWriter(RuleBook book, Assessment assessment, Words words, String language) {
        this.book = book;
        this.vocabulary = book.vocabulary();
        this.assessment = assessment;
        this.words = words;
        PersonNames names = new PersonNames(vocabulary, words);
        Map<String, String> members = new HashMap<>();
        assessment.persons().stream()
                .filter(person -> person.role() == Role.MEMBER)
                .forEach(member -> members.put(member.ref(), names.of(member)));
        this.wording = new Wording(vocabulary, vocabulary.languages().wishedOrOfRules(language), members);
    }

    Listed listed(Certificate certificate) {
        return new Listed(
                certificate.persons().stream().flatMap(this::person).toList(),
                certificate.duties().stream().map(this::duty).toList(),
                certificate.warnings().stream().map(this::warning).toList(),
                review(certificate.review()));
    }

    private Stream<Person> person(PersonFound found) {
        return assessment.find(found.ref()).map(person -> person(person, found)).stream();
    }

    private Person person(AssessedPerson person, PersonFound found) {
        return new Person(
                wording.name(person.ref()),
                level(found.level()),
                found.outcomes().stream()
                        .filter(outcome -> outcome.kind().isListed())
                        .map(this::placed)
                        .toList(),
                found.outcomes().stream()
                        .filter(outcome -> !outcome.kind().isListed())
                        .map(this::measure)
                        .toList(),
                found.plan().stream()
                        .map(line -> text(
                                Optional.ofNullable(vocabulary.planItems().get(line))
                                        .map(item -> item.text()),
                                line))
                        .toList(),
                answers(person),
                found.fired().stream().flatMap(this::fired).toList());
    }

    private List<String> answers(AssessedPerson person) {
        return vocabulary.questions().values().stream()
                .filter(question -> person.person().answers().containsKey(question.id()))
                .map(question -> wording.answered(question, person.person().answer(question.id())))
                .toList();
    }

    private String level(String id) {
        return text(
                vocabulary.levels().stream()
                        .filter(level -> level.id().equals(id))
                        .map(level -> level.name())
                        .findFirst(),
                id);
    }

    private String placed(OutcomeFound outcome) {
        return outcome.order() == 0
                ? measure(outcome)
                : words.of("audit.place", String.valueOf(outcome.order()), measure(outcome));
    }

    private String measure(OutcomeFound outcome) {
        String name = name(outcome.measure());
        String told = outcome.kind() == OutcomeKind.RECOMMENDED
                ? name
                : words.of("audit.outcome", name, wording.outcome(outcome.kind()));
        return within(timed(told, outcome.when()), outcome.partOf());
    }

    private String duty(DutyFound duty) {
        return within(timed(name(duty.duty()), duty.when()), duty.partOf()) + forWhom(duty.refs());
    }

    private String warning(WarningFound warning) {
        return text(
                        Optional.ofNullable(vocabulary.warnings().get(warning.warning()))
                                .map(one -> one.text()),
                        warning.warning())
                + forWhom(warning.refs());
    }

    private String forWhom(List<String> refs) {
        List<String> known =
                refs.stream().filter(ref -> assessment.find(ref).isPresent()).toList();
        return known.isEmpty() || known.equals(List.of(assessment.main().ref()))
                ? ""
                : " " + words.of("audit.for", wording.names(known));
    }

    private String timed(String told, @Nullable String when) {
        return when == null
                ? told
                : words.of(
                        "audit.when",
                        told,
                        text(
                                vocabulary.times().times().stream()
                                        .filter(time -> time.id().equals(when))
                                        .map(time -> time.name())
                                        .findFirst(),
                                when));
    }

    private String within(String told, @Nullable String whole) {
        return whole == null ? told : words.of("audit.part", told, name(whole));
    }

    private String name(String id) {
        return text(vocabulary.nameOf(id), id);
    }

    private String text(Optional<Text> text, String id) {
        return text.map(wording::in).orElse(id);
    }

    private List<String> review(@Nullable ReviewFound review) {
        List<String> lines = new ArrayList<>();
        if (review != null) {
            if (review.by() != null) {
                lines.add(words.of("audit.review.by", words.date(review.by())));
            }
            review.events()
                    .forEach(id -> lines.add(text(
                            Optional.ofNullable(vocabulary.reviews().get(id))
                                    .flatMap(Review::event)
                                    .map(Review.Event::text),
                            id)));
        }
        return lines;
    }

    /** Returns the rule of a step; nothing for one that the book makes itself, or that there is not. */
    private Stream<Fired> fired(int number) {
        List<Step> steps = book.steps();
        Rule rule = number <= steps.size() ? steps.get(number - 1).rule() : null;
        return rule == null
                ? Stream.empty()
                : Stream.of(new Fired(
                        rule.id(),
                        wording.in(rule.title()),
                        rule.when().stream()
                                .map(sentence -> wording.in(sentence.text()))
                                .toList(),
                        rule.then().stream()
                                .map(sentence -> wording.in(sentence.text()))
                                .toList(),
                        wording.in(rule.reason())));
    }
}
