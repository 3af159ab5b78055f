package no.varde.page;

import no.varde.interview.Interview;
import no.varde.logic.BookLogic;
import no.varde.logic.NextQuestion;
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
