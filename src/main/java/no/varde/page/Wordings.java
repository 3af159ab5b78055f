package no.varde.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.report.Wording;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words for a result, in which members are told from each other by number and by what is known of them. */
@Component
final class Wordings {

    private final Vocabulary vocabulary;
    private final MessageSource words;

    Wordings(RuleBook book, MessageSource words) {
        this.vocabulary = book.vocabulary();
        this.words = words;
    }

    Wording of(Assessment assessment, Locale locale) {
        Map<String, String> names = new HashMap<>();
        Text member = vocabulary.persons().memberName();
        List<Person> members = assessment.members();
        for (int i = 0; member != null && i < members.size(); i++) {
            names.put(members.get(i).ref(), name(member.in(locale.toLanguageTag()), i + 1, members.get(i), locale));
        }
        return new Wording(vocabulary, locale.toLanguageTag(), names);
    }

    private String name(String member, int number, Person person, Locale locale) {
        if (PersonNames.told(vocabulary, person) instanceof Answer.Whole age) {
            return words.getMessage("result.member.aged", new Object[] {member, number, age.value()}, locale);
        }
        return words.getMessage("result.member", new Object[] {member, number}, locale);
    }
}
