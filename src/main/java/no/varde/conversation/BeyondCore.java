package no.varde.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.explanation.Aim;
import no.varde.explanation.NextQuestion;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;

/**
 * Where the core of a book asks on: the questions outside it of which some case has answers that change what is to be done
 * first, a level or a duty. Of all others it is proved that they never do.
 *
 * @param asked the questions that are asked after the core, each in some case
 * @param never how many questions outside the core are never asked before a result
 */
public record BeyondCore(List<Question> asked, int never) {

    public BeyondCore {
        asked = List.copyOf(asked);
    }

    /** Looks at every case, with one member where the book knows members, since what is so of one is so of each. */
    public static BeyondCore of(Vocabulary vocabulary, NextQuestion next, LocalDate day) {
        Person nobody = new Person(vocabulary.persons().main(), Map.of());
        List<Person> members = Stream.ofNullable(vocabulary.persons().member())
                .map(member -> new Person(member + "-1", Map.of()))
                .toList();
        Assessment nothing = new Assessment(day, nobody, members, Map.of());
        Set<Question> matter = next.of(nothing, Set.of(), Aim.FIRST_SCREEN).questions().stream()
                .map(Candidate::asked)
                .map(asked -> asked.question())
                .collect(Collectors.toSet());
        List<Question> others = vocabulary.conversation().stream()
                .filter(page -> !page.core())
                .map(ConversationPage::questions)
                .flatMap(List::stream)
                .filter(question -> !question.judgement())
                .toList();
        List<Question> asked = others.stream().filter(matter::contains).toList();
        return new BeyondCore(asked, others.size() - asked.size());
    }
}
