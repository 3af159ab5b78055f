package no.varde.page;

import java.util.Objects;
import java.util.Optional;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What persons are called on a page: the kind, and of a member the place among the others and one known number. */
public record PersonNames(Vocabulary vocabulary, Words words) {

    /** Returns what a person is called. */
    public String of(AssessedPerson person) {
        return person.role() == Role.MAIN ? words.in(vocabulary.persons().mainName()) : member(person);
    }

    /** Returns what a member is called, or null for the main person. */
    @Nullable
    public String ofMember(Assessment assessment, String ref) {
        AssessedPerson person = assessment.person(ref);
        return person.role() == Role.MAIN ? null : member(person);
    }

    /** Returns what a member is called where what tells members apart stands near: the kind and the place alone. */
    public String briefly(AssessedPerson member) {
        return words.of("member", words.in(kind()), member.number());
    }

    private Text kind() {
        return Objects.requireNonNull(vocabulary.persons().memberName(), "a book with members names them");
    }

    private String member(AssessedPerson member) {
        Text kind = kind();
        return told(member.person())
                .flatMap(Answer::asNumber)
                .map(told -> words.of("member.told", words.in(kind), member.number(), told))
                .orElseGet(() -> words.of("member", words.in(kind), member.number()));
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
