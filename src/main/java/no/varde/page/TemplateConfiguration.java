package no.varde.page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** How templates are read. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    /** As Spring Boot makes it, but that {@link PlainPaths} come before the expression language. */
    @Bean
    SpringTemplateEngine templateEngine(
            ObjectProvider<ITemplateResolver> templates, ObjectProvider<IDialect> dialects) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setDialect(new PathsFirst());
        templates.orderedStream().forEach(engine::addTemplateResolver);
        dialects.orderedStream().forEach(engine::addDialect);
        return engine;
    }

    private static final class PathsFirst extends SpringStandardDialect {

        private final PlainPaths paths = new PlainPaths();

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return paths;
        }
    }
}
