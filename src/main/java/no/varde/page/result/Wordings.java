package no.varde.page.result;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision;
import no.varde.page.Conversations.Held;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.report.Ways;
import no.varde.report.Wording;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words for a result, in which members are told from each other by number and by what is known of them. */
@Component
final class Wordings {

    private final MessageSource words;

    Wordings(MessageSource words) {
        this.words = words;
    }

    /** Returns the words of the pages. */
    Words words(Locale locale) {
        return new Words(words, locale);
    }

    /** Returns the ways from answers to what was decided on them. */
    Ways ways(Held held, Decision decision) {
        return new Ways(held.served().alone(), held.conversation().given(), decision);
    }

    Wording of(Held held, Locale locale) {
        return of(held, locale, PersonNames::of);
    }

    /** Returns words in which members are called by their number alone. */
    Wording brief(Held held, Locale locale) {
        return of(held, locale, PersonNames::briefly);
    }

    private Wording of(Held held, Locale locale, BiFunction<PersonNames, AssessedPerson, String> called) {
        Vocabulary vocabulary = held.vocabulary();
        Assessment assessment = held.conversation().given();
        PersonNames names = new PersonNames(vocabulary, words(locale));
        Map<String, String> members = new HashMap<>();
        assessment.persons().stream()
                .filter(person -> person.role() == Role.MEMBER)
                .forEach(member -> members.put(member.ref(), called.apply(names, member)));
        return new Wording(vocabulary, locale.toLanguageTag(), members);
    }
}
