package no.varde.page.conversation;

import no.varde.conversation.Interview;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.rulebook.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What leads a conversation with the book that is served. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    Interview interview(RuleBook book, BookLogic logic) {
        return new Interview(book.vocabulary(), new NextQuestion(logic));
    }
}
