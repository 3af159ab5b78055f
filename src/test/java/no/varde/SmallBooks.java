package no.varde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;

/** Books that are small enough to try every case of them. */
public final class SmallBooks {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A book with every kind of answer, finding, count, limit and milder measure, and some five thousand cases. */
    public static final RuleBook KITE = read("kite");

    private SmallBooks() {}

    private static RuleBook read(String name) {
        try {
            return RuleBook.read(BookFiles.in(Path.of("src/test/resources/books", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every assessment of a book that some sentence can tell from the others, with up to some members. */
    public static List<Assessment> everyAssessment(RuleBook book, int mostMembers) {
        Vocabulary vocabulary = book.vocabulary();
        List<Map<String, Answer>> mains = everyAnswers(vocabulary, false);
        List<Map<String, Answer>> ofMember = everyAnswers(vocabulary, true);
        List<List<Person>> households = new ArrayList<>(List.of(List.of()));
        int from = 0;
        for (int size = 1; size <= mostMembers; size++) {
            int to = households.size();
            for (List<Person> smaller : List.copyOf(households.subList(from, to))) {
                for (Map<String, Answer> answers : ofMember) {
                    List<Person> larger = new ArrayList<>(smaller);
                    larger.add(new Person(vocabulary.persons().member() + "-" + size, answers));
                    households.add(larger);
                }
            }
            from = to;
        }
        List<Assessment> all = new ArrayList<>();
        for (Map<String, Answer> answers : mains) {
            Person main = new Person(vocabulary.persons().main(), answers);
            households.forEach(members -> all.add(new Assessment(TODAY, main, members, Map.of())));
        }
        return all;
    }

    private static List<Map<String, Answer>> everyAnswers(Vocabulary vocabulary, boolean ofMember) {
        List<Map<String, Answer>> all = new ArrayList<>(List.of(Map.of()));
        for (Question question : vocabulary.bySlot()) {
            if ((question.reach() == Reach.MEMBER) == ofMember) {
                List<Map<String, Answer>> more = new ArrayList<>();
                for (Map<String, Answer> answers : all) {
                    more.add(answers);
                    for (Answer answer : everyAnswer(question.scale())) {
                        Map<String, Answer> longer = new HashMap<>(answers);
                        longer.put(question.id(), answer);
                        more.add(longer);
                    }
                }
                all = more;
            }
        }
        return all.stream().filter(answers -> agree(vocabulary, answers)).toList();
    }

    /** Returns one known answer for each way in which the answers to a question can be told apart. */
    private static List<Answer> everyAnswer(Scale scale) {
        List<Answer> all = new ArrayList<>();
        if (scale instanceof Scale.OneOf oneOf) {
            oneOf.constants().forEach(constant -> all.add(new Answer.Choice(constant)));
        } else if (scale instanceof Scale.AnyOf anyOf) {
            for (int bits = 0; bits < 1 << anyOf.members().size(); bits++) {
                List<String> members = new ArrayList<>();
                for (int i = 0; i < anyOf.members().size(); i++) {
                    if ((bits & 1 << i) != 0) {
                        members.add(anyOf.members().get(i));
                    }
                }
                all.add(new Answer.Choices(members));
            }
        } else if (scale instanceof Scale.Whole whole) {
            all.add(new Answer.Whole(whole.from()));
            whole.starts().forEach(start -> all.add(new Answer.Whole(start)));
        } else {
            ((Scale.Day) scale).starts().forEach(start -> {
                all.add(new Answer.Day(start.on(TODAY).minusDays(1)));
                all.add(new Answer.Day(start.on(TODAY)));
            });
        }
        return all;
    }

    private static boolean agree(Vocabulary vocabulary, Map<String, Answer> answers) {
        return vocabulary.questions().values().stream()
                .allMatch(question -> question.agreesWith(id -> answers.getOrDefault(id, Answer.UNKNOWN)));
    }
}
