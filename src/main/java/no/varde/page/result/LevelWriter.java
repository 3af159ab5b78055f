package no.varde.page.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Evidence;
import no.varde.decision.Reason;
import no.varde.page.result.ResultView.LevelOf;
import no.varde.page.result.ResultView.Urgency;
import no.varde.report.Ways;
import no.varde.report.Wording;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Writes the levels, each with the fewest answers that it follows from; members with the same one are told together. */
final class LevelWriter {

    private final Vocabulary vocabulary;
    private final Assessment assessment;
    private final Wording wording;
    private final Ways ways;

    LevelWriter(Vocabulary vocabulary, Assessment assessment, Wording wording, Ways ways) {
        this.vocabulary = vocabulary;
        this.assessment = assessment;
        this.wording = wording;
        this.ways = ways;
    }

    /** What is told of the level of everybody who is told of together. */
    private record Alike(String main, String level, String because, String why, List<String> seen) {}

    List<LevelOf> of(Decision decision) {
        Map<Alike, List<PersonResult>> alike = new LinkedHashMap<>();
        decision.persons().forEach(person -> alike.computeIfAbsent(alike(person), any -> new ArrayList<>())
                .add(person));
        List<LevelOf> levels = new ArrayList<>();
        alike.forEach((told, persons) -> levels.add(level(persons, told)));
        return levels;
    }

    private Alike alike(PersonResult person) {
        String because = shortly(person);
        return new Alike(
                person.role() == Role.MAIN ? person.ref() : "",
                person.level().id(),
                because,
                because.isEmpty() ? why(person) : "",
                seen(person));
    }

    /** Returns the reason itself, where no facts are enough: it tells them what they judge. */
    private String why(PersonResult person) {
        return wording.because(person.levelReasons()).stream()
                .findFirst()
                .orElseGet(() -> wording.in(person.level().meaning()));
    }

    /** What whoever answers judges is none of the facts: where no others are enough, the reason itself tells it to them. */
    private String shortly(PersonResult person) {
        return wording.shortly(ways.toLevel(person, facts(person)), person.ref());
    }

    private List<Reason> facts(PersonResult person) {
        return person.levelReasons().stream()
                .filter(reason ->
                        reason.evidence().stream().noneMatch(one -> judged(one).isPresent()))
                .toList();
    }

    private Optional<Question> judged(Evidence evidence) {
        return evidence.sentence()
                .meaning()
                .answer()
                .map(band -> vocabulary.questions().get(band.of()))
                .filter(Question::judgement);
    }

    /** Returns what is seen beside the judgement that the level of a person follows from; nothing where facts are enough. */
    private List<String> seen(PersonResult person) {
        if (!facts(person).isEmpty()) {
            return List.of();
        }
        return person.levelReasons().stream()
                .flatMap(reason -> reason.evidence().stream())
                .flatMap(one -> judged(one).stream().flatMap(question -> beside(question, one)))
                .distinct()
                .toList();
    }

    /** The judgement may be of another person than the level: that of a child can follow from what is judged of the adult. */
    private Stream<String> beside(Question judged, Evidence evidence) {
        return evidence.answers().stream()
                .map(cited -> assessment.person(cited.ref()).person())
                .flatMap(whose -> BesideJudgement.told(vocabulary, judged, whose, wording).stream());
    }

    private LevelOf level(List<PersonResult> persons, Alike told) {
        PersonResult person = persons.get(0);
        return new LevelOf(
                wording.names(persons.stream().map(PersonResult::ref).toList()),
                wording.in(vocabulary.levelTitle()),
                wording.in(person.level().name()),
                urgency(person.level().rank()),
                told.because(),
                told.why(),
                told.seen());
    }

    private Urgency urgency(int rank) {
        int highest = vocabulary.levels().size() - 1;
        return rank == 0 ? Urgency.LOW : rank * 2 > highest ? Urgency.HIGH : Urgency.MIDDLE;
    }
}
