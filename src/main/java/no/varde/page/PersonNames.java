package no.varde.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What persons are called on a page: the kind, and of a member the place among the others and one known number. */
public record PersonNames(Vocabulary vocabulary, Words words) {

    /**
     * Returns what a person is called.
     *
     * @param number 0 for the main person, then the members in order
     */
    public String of(Assessment assessment, int number) {
        return number == 0
                ? words.in(vocabulary.persons().mainName())
                : member(assessment.members().get(number - 1), number);
    }

    /** Returns what a member is called, or null for the main person. */
    @Nullable
    public String ofMember(Assessment assessment, String ref) {
        List<Person> members = assessment.members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).ref().equals(ref)) {
                return member(members.get(i), i + 1);
            }
        }
        return null;
    }

    private String member(Person member, int number) {
        Text kind = Objects.requireNonNull(vocabulary.persons().memberName(), "a book with members names them");
        return told(member)
                .flatMap(Answer::asNumber)
                .map(told -> words.of("member.told", words.in(kind), number, told))
                .orElseGet(() -> words.of("member", words.in(kind), number));
    }

    /** Returns the known answer that tells a member from the others; nothing where there is none. */
    private Optional<Answer> told(Person member) {
        return vocabulary.questions().values().stream()
                .filter(Question::tellsApart)
                .map(question -> member.answer(question.id()))
                .filter(Answer::isKnown)
                .findFirst();
    }
}
