package no.varde.page.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.letter.Draft;
import no.varde.letter.Letters;
import no.varde.page.Conversations.Held;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.report.OtherLanguage;
import no.varde.report.Wording;
import no.varde.vocabulary.Letter;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the note and the letters of a conversation. */
@Component
final class Papers {

    private final MessageSource messages;

    Papers(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the letters on what was answered so far. */
    Letters letters(Held held) {
        return new Letters(
                held.vocabulary().letters().values(),
                held.served().decider().facts(held.conversation().given()));
    }

    Draft draft(Held held, Letter letter) {
        Assessment given = held.conversation().given();
        List<Text> names = new ArrayList<>();
        given.persons().forEach(person -> names.add(said(held, words -> name(held, person, words))));
        return letters(held).draft(letter, said(held, words -> words.date(given.asOf())), names);
    }

    /** Returns a text that is written in each language of the book with the words of the pages. */
    private Text said(Held held, Function<Words, String> says) {
        Vocabulary vocabulary = held.vocabulary();
        Map<String, String> written = new HashMap<>();
        for (String language : vocabulary.languages().all()) {
            Words words = new Words(messages, Locale.forLanguageTag(language));
            written.put(language, OtherLanguage.plain(says.apply(words)));
        }
        return new Text(vocabulary.languages(), written);
    }

    private static String name(Held held, AssessedPerson person, Words words) {
        return new PersonNames(held.vocabulary(), words).of(person);
    }

    /**
     * Returns the note for the record, in the language of the page.
     *
     * @param receipt the digits of the receipt of the result; null where there is none
     */
    String note(Held held, @Nullable String receipt, Locale locale) {
        Assessment given = held.conversation().given();
        Words words = new Words(messages, locale);
        Map<String, String> names = new HashMap<>();
        given.persons().forEach(person -> names.put(person.ref(), name(held, person, words)));
        Wording wording = new Wording(held.vocabulary(), locale.toLanguageTag(), names);
        return new NoteWriter(given, held.decision(), held.followed().became(), receipt, wording, words).written();
    }
}
