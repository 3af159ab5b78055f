package no.varde.page.result;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.PersonResult;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.explanation.Robustness;
import no.varde.page.Conversations;
import no.varde.page.Conversations.Held;
import no.varde.report.Wording;
import no.varde.report.Wording.WouldChange;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What would change the list: the unknown answers that matter most, what may happen, and then every single answer. */
@Controller
final class ResultChanges {

    private static final int MOST_UNKNOWN = 3;

    private final Conversations conversations;
    private final Wordings wordings;

    ResultChanges(Conversations conversations, Wordings wordings) {
        this.conversations = conversations;
        this.wordings = wordings;
    }

    /** A level that a person would come to. */
    record LevelMove(String name, String level, String from, boolean up, List<String> answers) {}

    /**
     * A measure that would come or go.
     *
     * @param consider whether it would come as something to consider only
     */
    record MeasureMove(String name, boolean consider, List<String> answers) {}

    /** A question without an answer, and whether one would move a level. */
    record Unknown(String ask, boolean movesLevel) {}

    @GetMapping("/resultat/endringer")
    String show(HttpServletRequest request, Locale locale, Model model) {
        Held held = conversations.of(request);
        Vocabulary vocabulary = held.vocabulary();
        Assessment assessment = held.conversation().given();
        Wording wording = wordings.of(held, locale);
        boolean membersKnown = held.conversation().membersAsked();
        Found found = held.served().changes().single(assessment, membersKnown);
        Decision decision = held.decision();
        Robustness robustness = held.served().answers().robustness(assessment, membersKnown);
        model.addAttribute(
                "unknown",
                robustness.unknown().stream()
                        .limit(MOST_UNKNOWN)
                        .map(one -> new Unknown(
                                wording.of(one.ref(), wording.in(one.question().ask())), one.movesLevel()))
                        .toList());
        model.addAttribute("events", events(decision.review(), wording));
        model.addAttribute("sure", wording.sure(robustness));
        model.addAttribute("recorded", wording.recorded(decision.recorded()));
        model.addAttribute("levels", levels(found, decision, wording));
        model.addAttribute("in", measures(vocabulary, wording.comingIn(found, assessment.asOf()), wording));
        model.addAttribute("out", measures(vocabulary, wording.goingOut(found, assessment.asOf()), wording));
        return "result/changes";
    }

    private static List<String> events(@Nullable NextReview review, Wording wording) {
        return review == null
                ? List.of()
                : review.events().stream()
                        .map(event -> wording.in(event.event().text()))
                        .toList();
    }

    private static List<LevelMove> levels(Found found, Decision decision, Wording wording) {
        Vocabulary vocabulary = decision.book().vocabulary();
        Map<String, PersonResult> persons =
                decision.persons().stream().collect(Collectors.toMap(PersonResult::ref, Function.identity()));
        List<WouldChange> sorted = new ArrayList<>(wording.levels(found, decision.asOf()));
        sorted.sort(Comparator.comparing(
                (WouldChange change) -> vocabulary.level(change.to()).rank(), Comparator.reverseOrder()));
        return sorted.stream()
                .map(change -> {
                    PersonResult person =
                            Vocabulary.known(persons, change.subject().ref());
                    return new LevelMove(
                            wording.name(person.ref()),
                            wording.in(vocabulary.level(change.to()).name()),
                            wording.in(person.level().name()),
                            vocabulary.level(change.to()).rank()
                                    > person.level().rank(),
                            change.answers());
                })
                .toList();
    }

    private static List<MeasureMove> measures(Vocabulary vocabulary, List<WouldChange> changes, Wording wording) {
        return changes.stream()
                .map(change -> new MeasureMove(
                        wording.of(
                                change.subject().ref(),
                                wording.in(Vocabulary.known(
                                                vocabulary.measures(),
                                                change.subject().id())
                                        .name())),
                        change.to().equals(OutcomeKind.CONSIDER.name()),
                        change.answers()))
                .toList();
    }
}
