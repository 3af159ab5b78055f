package no.varde.page;

import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a member of the household is called on a page: the kind, the place among the others, and one known number. */
final class PersonNames {

    private PersonNames() {}

    /** Returns the known answer that tells a member from the others; null where there is none. */
    static @Nullable Answer told(Vocabulary vocabulary, Person member) {
        return vocabulary.questions().values().stream()
                .filter(Question::tellsApart)
                .map(question -> member.answer(question.id()))
                .filter(answer -> !(answer instanceof Answer.Unknown))
                .findFirst()
                .orElse(null);
    }

    /** Returns what a member is called, or null for the main person. */
    static @Nullable String of(Vocabulary vocabulary, Assessment assessment, String ref, Words words) {
        List<Person> members = assessment.members();
        Text kind = vocabulary.persons().memberName();
        for (int i = 0; i < members.size() && kind != null; i++) {
            if (members.get(i).ref().equals(ref)) {
                Answer told = told(vocabulary, members.get(i));
                return told instanceof Answer.Whole whole
                        ? words.of("conversation.member.with", words.in(kind), i + 1, whole.value())
                        : words.of("conversation.member", words.in(kind), i + 1);
            }
        }
        return null;
    }
}
